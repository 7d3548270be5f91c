package nl.actieoverleg.verslag;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as it was written, read back by a parser that forgives nothing. */
record Pagina(String html, Document boom) {

    static Pagina lees(String html) {
        try {
            return new Pagina(html, DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("Geen nette HTML: " + e.getMessage(), e);
        }
    }

    /** All elements with this name, or of any name for {@code *}. */
    List<Element> elementen(String naam) {
        NodeList lijst = boom.getElementsByTagName(naam);
        return IntStream.range(0, lijst.getLength()).mapToObj(i -> (Element) lijst.item(i)).toList();
    }

    /** The values of an attribute, wherever it stands. */
    List<String> waarden(String kenmerk) {
        return elementen("*").stream().filter(een -> een.hasAttribute(kenmerk))
                .map(een -> een.getAttribute(kenmerk)).toList();
    }

    Element metId(String id) {
        return elementen("*").stream().filter(een -> een.getAttribute("id").equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("Er is geen element met id " + id));
    }

    /** The text of an element, with single spaces. */
    String tekst(String id) {
        return metId(id).getTextContent().replaceAll("\\s+", " ");
    }

    /** The elements with this name and class. */
    List<Element> vanSoort(String naam, String klasse) {
        List<Element> gevonden = new ArrayList<>(elementen(naam));
        gevonden.removeIf(een -> !List.of(een.getAttribute("class").split(" ")).contains(klasse));
        return gevonden;
    }
}
