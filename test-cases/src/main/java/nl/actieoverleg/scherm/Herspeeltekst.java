package nl.actieoverleg.scherm;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.actieoverleg.herspel.Herspeeluitslag;
import nl.actieoverleg.herspel.Verschil;

/** Says what came of replaying receipts. */
public final class Herspeeltekst {

    /** Of each sort of difference the most frequent are shown. */
    private static final int MEEST = 12;

    private final Kolomtekst uit = new Kolomtekst();
    private final NumberFormat getal = NumberFormat.getIntegerInstance(Locale.forLanguageTag("nl-NL"));

    private Herspeeltekst() {
    }

    /** @param uitslag of which something could be replayed */
    public static String van(Herspeeluitslag uitslag) {
        Herspeeltekst tekst = new Herspeeltekst();
        tekst.kern(uitslag);
        if (uitslag.anders() > 0) {
            tekst.verschillen(uitslag);
            tekst.regels(uitslag);
            tekst.voorbeelden(uitslag);
        }
        if (!uitslag.onbruikbaar().isEmpty()) {
            tekst.uit.kop("Niet te gebruiken");
            tekst.redenen(uitslag);
        }
        return tekst.uit.toString();
    }

    /** Why some could not be used; empty when there are none of those. */
    public static String onbruikbaar(Herspeeluitslag uitslag) {
        Herspeeltekst tekst = new Herspeeltekst();
        if (!uitslag.onbruikbaar().isEmpty()) {
            tekst.redenen(uitslag);
        }
        return tekst.uit.toString();
    }

    private void kern(Herspeeluitslag uitslag) {
        uit.alinea(0, uitslag.isGelijk() ? "Alle kwitanties geven hetzelfde advies." : uitslag.anders() == 0
                ? "Wat te herspelen is, geeft hetzelfde advies." : "Niet elke kwitantie geeft hetzelfde advies.");
        aantal(uitslag.gelezen(), "gelezen");
        aantal(uitslag.gelijk(), "hetzelfde advies");
        aantal(uitslag.anders(), "een ander advies");
        aantal(uitslag.gelezen() - uitslag.gelijk() - uitslag.anders(), "niet te gebruiken");
        uit.kop("Gemaakt met");
        uitslag.versies().forEach((versie, aantal) -> aantal(aantal, Fouttekst.veilig(versie)));
        uit.kop("Routes, van → naar");
        Map<Boolean, Map<String, Long>> routes = new TreeMap<>();
        uitslag.routes().forEach((vanNaar, aantal) -> routes.computeIfAbsent(isZelfde(vanNaar),
                zelfde -> new TreeMap<>()).put(vanNaar, aantal));
        routes.values().forEach(deel -> grootsteEerst(deel, deel.size()));
    }

    private static boolean isZelfde(String vanNaar) {
        String[] delen = vanNaar.split(" → ", -1);
        return delen[0].equals(delen[1]);
    }

    private void verschillen(Herspeeluitslag uitslag) {
        uit.kop("Wat er anders is");
        uitslag.verschillen().forEach((soort, aantallen) -> grootsteEerst(aantallen, MEEST));
    }

    private void regels(Herspeeluitslag uitslag) {
        uit.kop("Door welke regel");
        grootsteEerst(uitslag.regels(), uitslag.regels().size());
        if (uitslag.onbekendeRegels() > 0) {
            aantal(uitslag.onbekendeRegels(), "niet te zeggen: de regels waarmee deze zijn gemaakt, zijn er niet bij. "
                    + "Geef ze met --eerder MAP.");
        }
    }

    private void voorbeelden(Herspeeluitslag uitslag) {
        List<Herspeeluitslag.Voorbeeld> voorbeelden = uitslag.voorbeelden();
        uit.kop(voorbeelden.size() == 1 ? "Deze kwitantie laat elk soort verschil zien"
                : "Deze " + voorbeelden.size() + " kwitanties laten samen elk soort verschil zien");
        if (!uitslag.kleinste()) {
            uit.alinea(1, "Misschien kan het met minder; dat is niet helemaal uitgezocht.");
        }
        Set<Verschil> gezien = new HashSet<>();
        for (Herspeeluitslag.Voorbeeld voorbeeld : voorbeelden) {
            List<String> nieuw = new ArrayList<>();
            voorbeeld.verschillen().stream().filter(gezien::add).forEach(verschil -> nieuw.add(verschil.tekst()));
            uit.regel(1, "regelnummer " + voorbeeld.regelnummer() + ": ",
                    Fouttekst.veilig(String.join("; ", nieuw)) + ".");
        }
    }

    private void redenen(Herspeeluitslag uitslag) {
        grootsteEerst(uitslag.onbruikbaar(), MEEST);
        uit.alinea(1, "De eerste: regelnummer " + String.join(", ", uitslag.eersteOnbruikbare().stream()
                .map(String::valueOf).toList()) + ".");
    }

    private void grootsteEerst(Map<String, Long> aantallen, int hoogstens) {
        List<Map.Entry<String, Long>> gesorteerd = new ArrayList<>(aantallen.entrySet());
        gesorteerd.sort(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        gesorteerd.stream().limit(hoogstens).forEach(een -> aantal(een.getValue(), Fouttekst.veilig(een.getKey())));
        if (gesorteerd.size() > hoogstens) {
            uit.alinea(1, "… en nog " + (gesorteerd.size() - hoogstens) + " van deze soort.");
        }
    }

    private void aantal(long aantal, String wat) {
        uit.regel(1, String.format("%12s  ", getal.format(aantal)), wat);
    }
}
