package nl.actieoverleg.regressie;

import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The outcomes of a run as JUnit XML, which build servers show. */
public final class Junitverslag {

    private static final String NAAM = "regressie";
    /** What XML 1.0 cannot hold, not even escaped. */
    private static final Pattern ONMOGELIJK =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Junitverslag() {
    }

    /** A run of cases. */
    public static String van(List<Uitslag> uitslagen) {
        long mislukt = uitslagen.stream().filter(uitslag -> !uitslag.isGoed()).count();
        Duration duur = uitslagen.stream().map(Uitslag::duur).reduce(Duration.ZERO, Duration::plus);
        return document(uitslagen.size(), mislukt, 0, duur, xml -> {
            for (Uitslag uitslag : uitslagen) {
                geval(xml, uitslag.casus().map(), uitslag.casus().naam(), uitslag.casus().bestand(), uitslag.duur());
                if (!uitslag.isGoed()) {
                    List<String> regels = new ArrayList<>(uitslag.verschillen());
                    regels.addAll(uitslag.veranderingen());
                    regels.addAll(uitslag.oorzaken());
                    melding(xml, "failure", uitslag.casus().titel(), String.join("\n", regels));
                }
                xml.writeEndElement();
            }
        });
    }

    /** Cases that could not be read. */
    public static String van(FouteTestcasussen fout) {
        Map<String, List<Casusfout>> perBestand = new TreeMap<>();
        fout.fouten().forEach(een -> perBestand.computeIfAbsent(een.bestand(), naam -> new ArrayList<>()).add(een));
        return document(perBestand.size(), 0, perBestand.size(), Duration.ZERO, xml -> {
            for (Map.Entry<String, List<Casusfout>> een : perBestand.entrySet()) {
                geval(xml, "", een.getKey(), een.getKey(), Duration.ZERO);
                melding(xml, "error", "Deze casus is niet te lezen.",
                        String.join("\n", een.getValue().stream().map(Casusfout::toString).toList()));
                xml.writeEndElement();
            }
        });
    }

    /** Writes the test cases. */
    private interface Inhoud {
        void schrijf(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static String document(long tests, long mislukt, long fout, Duration duur, Inhoud inhoud) {
        StringWriter uit = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(uit);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", NAAM);
            xml.writeAttribute("tests", Long.toString(tests));
            xml.writeAttribute("failures", Long.toString(mislukt));
            xml.writeAttribute("errors", Long.toString(fout));
            xml.writeAttribute("skipped", "0");
            xml.writeAttribute("time", seconden(duur));
            inhoud.schrijf(xml);
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML in het geheugen schrijven kan niet mislukken.", e);
        }
        return uit.toString();
    }

    private static void geval(XMLStreamWriter xml, String map, String naam, String bestand, Duration duur)
            throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", toegestaan(map.isEmpty() ? NAAM : NAAM + "." + map.replace('/', '.')));
        xml.writeAttribute("name", toegestaan(naam));
        xml.writeAttribute("file", toegestaan(bestand));
        xml.writeAttribute("time", seconden(duur));
    }

    private static void melding(XMLStreamWriter xml, String soort, String kort, String lang)
            throws XMLStreamException {
        xml.writeStartElement(soort);
        xml.writeAttribute("message", toegestaan(kort));
        xml.writeCharacters(toegestaan(lang));
        xml.writeEndElement();
    }

    private static String toegestaan(String tekst) {
        return ONMOGELIJK.matcher(tekst).replaceAll("\uFFFD");
    }

    private static String seconden(Duration duur) {
        return String.format(Locale.ROOT, "%.3f", duur.toNanos() / 1e9);
    }
}
