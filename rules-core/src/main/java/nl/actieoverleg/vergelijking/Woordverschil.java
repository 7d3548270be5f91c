package nl.actieoverleg.vergelijking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;

/** How the lists of words of a module differ, by code. */
final class Woordverschil {

    /** The order of a list, as if it were one of its annotations. */
    private static final String ORDE = "de volgorde";

    /** Of each kind of list what no advice shows, or what is on the map of the rules; all else is taken to be shown. */
    private static final Map<Lijstsoort, Set<String>> NIET_GETOOND = new EnumMap<>(Map.of(
            Lijstsoort.VRAGEN, Set.of("groep", "bron", "poort", "volgorde", "kritisch"),
            Lijstsoort.CRITERIA, Set.of("aanmelding"),
            Lijstsoort.OVERLEGGEN, Set.of("bron", "doel", "vervolg", "voorbeelden", "waarvoor"),
            Lijstsoort.INGANGEN, Set.of("soort", "na"), Lijstsoort.TELLERS, Set.of("tekst", "bron", ORDE),
            Lijstsoort.BEHOEFTEN, Set.of("tekst", "bron", "overleg", ORDE)));
    /** What is said for those who work with the rules, whatever the list: it is no other text for anyone else. */
    private static final Set<String> OVER_REGELS = Set.of("bedoeld", "tegenspraak");
    /** The kinds of which the map shows when a word is there. */
    private static final Set<Lijstsoort> OP_DE_KAART = EnumSet.of(Lijstsoort.VRAGEN, Lijstsoort.TELLERS,
            Lijstsoort.CRITERIA, Lijstsoort.OVERLEGGEN, Lijstsoort.INGANGEN, Lijstsoort.BEHOEFTEN, Lijstsoort.SIGNALEN,
            Lijstsoort.PARTIJEN);

    private final String laag;
    private final Lijstsoort soort;
    private final List<Woordwijziging> wijzigingen;

    private Woordverschil(String laag, Lijstsoort soort, List<Woordwijziging> wijzigingen) {
        this.laag = laag;
        this.soort = soort;
        this.wijzigingen = wijzigingen;
    }

    static List<Woordwijziging> tussen(String laag, List<Lijst> oud, List<Lijst> nieuw) {
        List<Woordwijziging> wijzigingen = new ArrayList<>();
        for (Lijstsoort soort : Lijstsoort.values()) {
            new Woordverschil(laag, soort, wijzigingen).vergelijk(perCode(soort, oud), perCode(soort, nieuw));
        }
        return wijzigingen;
    }

    /** The fields of the lists of a kind. Points of agendas have no codes: they go by the name of list and field. */
    private static Map<String, Lijst.Veld> perCode(Lijstsoort soort, List<Lijst> lijsten) {
        Map<String, Lijst.Veld> perCode = new LinkedHashMap<>();
        for (Lijst lijst : lijsten) {
            if (lijst.soort() == soort) {
                for (Lijst.Veld veld : lijst.velden()) {
                    perCode.put(soort == Lijstsoort.AGENDA ? lijst.naam() + "." + veld.naam() : veld.code(), veld);
                }
            }
        }
        return perCode;
    }

    private void vergelijk(Map<String, Lijst.Veld> was, Map<String, Lijst.Veld> is) {
        was.forEach((code, veld) -> {
            if (is.containsKey(code)) {
                vergelijk(code, veld, is.get(code));
            } else {
                meld(code, null, tekst(veld), null);
            }
        });
        is.forEach((code, veld) -> {
            if (!was.containsKey(code)) {
                meld(code, null, null, tekst(veld));
            }
        });
        List<String> eerst = was.keySet().stream().filter(is::containsKey).toList();
        List<String> daarna = is.keySet().stream().filter(was::containsKey).toList();
        if (!eerst.equals(daarna)) {
            meld("", ORDE, String.join(", ", eerst), String.join(", ", daarna));
        }
    }

    private void vergelijk(String code, Lijst.Veld was, Lijst.Veld is) {
        Set<String> namen = new LinkedHashSet<>(was.annotaties().keySet());
        namen.addAll(is.annotaties().keySet());
        namen.removeAll(OVER_REGELS);
        for (String naam : namen) {
            String eerst = was.annotatie(naam);
            String daarna = is.annotatie(naam);
            if (eerst == null || !eerst.equals(daarna)) {
                meld(code, naam, eerst, daarna);
            }
        }
    }

    /** What a field says, as far as one text can say it. */
    private static String tekst(Lijst.Veld veld) {
        for (String naam : List.of("vraag", "tekst", "naam")) {
            if (veld.annotatie(naam) != null) {
                return veld.annotatie(naam);
            }
        }
        return veld.code();
    }

    private void meld(String code, String wat, String was, String is) {
        boolean inAdvies = wat == null ? !OP_DE_KAART.contains(soort)
                : !NIET_GETOOND.getOrDefault(soort, Set.of()).contains(wat);
        wijzigingen.add(new Woordwijziging(laag, soort.meervoud(), code, wat, was, is, inAdvies));
    }
}
