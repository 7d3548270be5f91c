package nl.actieoverleg.herspel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.actieoverleg.kwitantie.Uitkomst;

/**
 * One kind of difference between two advices.
 *
 * @param soort what differs
 * @param code the code of what differs, or the empty text where there is only one
 * @param van what it was; {@value #NIETS} when it was not there
 * @param naar what it is now, likewise
 */
public record Verschil(Soort soort, String code, String van, String naar) {

    static final String NIETS = "niets";
    private static final String ER = "wel";

    /** What can differ, the weightiest first. */
    public enum Soort {
        /** The route. */
        ROUTE("route"),
        /** Whether the route is certain. */
        ZEKERHEID("zekerheid"),
        /** The route of the base layer alone. */
        NN_ROUTE("nnRoute"),
        /** Where the case goes after the direct steps. */
        VERVOLG("vervolg"),
        /** An overleg that fits as well. */
        OOK_PASSEND("ook passend"),
        /** What an overleg misses. */
        DICHTSTBIJ("dichtstbij"),
        /** Whether a way in fits. */
        INGANG("ingang"),
        /** The order of the ways in. */
        VOLGORDE("volgorde"),
        /** The outcome of a criterion. */
        CRITERIUM("criterium"),
        /** A reason for the route. */
        REDEN("reden"),
        /** A question that is still open. */
        OPEN_VRAAG("open vraag"),
        /** A signal. */
        SIGNAAL("signaal"),
        /** Something that the aanmelding lacks. */
        ONTBREEKT("ontbreekt"),
        /** The part of a party. */
        DEELNEMER("deelnemer"),
        /** How soon. */
        WANNEER("wanneer");

        private final String woord;

        Soort(String woord) {
            this.woord = woord;
        }
    }

    /** As a line to read. */
    public String tekst() {
        return (soort.woord + " " + code).strip() + ": " + van + " → " + naar;
    }

    /** Everything that differs, in a fixed order; empty when the advices are equal. */
    static List<Verschil> tussen(Uitkomst was, Uitkomst is) {
        List<Verschil> verschillen = new ArrayList<>();
        een(verschillen, Soort.ROUTE, was.route(), is.route());
        een(verschillen, Soort.ZEKERHEID, was.zekerheid(), is.zekerheid());
        een(verschillen, Soort.NN_ROUTE, was.nnRoute(), is.nnRoute());
        een(verschillen, Soort.VERVOLG, was.vervolg(), is.vervolg());
        lijst(verschillen, Soort.OOK_PASSEND, was.ookPassend(), is.ookPassend());
        map(verschillen, Soort.DICHTSTBIJ, dichtstbij(was), dichtstbij(is));
        map(verschillen, Soort.INGANG, past(was), past(is));
        if (!codes(was).equals(codes(is)) && new TreeSet<>(codes(was)).equals(new TreeSet<>(codes(is)))) {
            een(verschillen, Soort.VOLGORDE, String.join(", ", codes(was)), String.join(", ", codes(is)));
        }
        map(verschillen, Soort.CRITERIUM, was.criteria(), is.criteria());
        lijst(verschillen, Soort.REDEN, was.redenen(), is.redenen());
        lijst(verschillen, Soort.OPEN_VRAAG, was.openVragen(), is.openVragen());
        lijst(verschillen, Soort.SIGNAAL, was.signalen(), is.signalen());
        lijst(verschillen, Soort.ONTBREEKT, was.ontbreekt(), is.ontbreekt());
        map(verschillen, Soort.DEELNEMER, was.deelnemers(), is.deelnemers());
        een(verschillen, Soort.WANNEER, was.wanneer(), is.wanneer());
        return verschillen;
    }

    private static List<String> codes(Uitkomst uitkomst) {
        return uitkomst.ingangen().stream().map(Uitkomst.Ingang::ingang).toList();
    }

    private static Map<String, Object> past(Uitkomst uitkomst) {
        return uitkomst.ingangen().stream().collect(Collectors.toMap(Uitkomst.Ingang::ingang,
                Uitkomst.Ingang::past));
    }

    private static Map<String, String> dichtstbij(Uitkomst uitkomst) {
        return uitkomst.dichtstbij().stream().collect(Collectors.toMap(een -> een.ingang(), een -> een.ontbreekt()));
    }

    private static void een(List<Verschil> verschillen, Soort soort, Object van, Object naar) {
        een(verschillen, soort, "", van, naar);
    }

    private static void een(List<Verschil> verschillen, Soort soort, String code, Object van, Object naar) {
        if (!Objects.equals(van, naar)) {
            verschillen.add(new Verschil(soort, code, Objects.toString(van, NIETS), Objects.toString(naar, NIETS)));
        }
    }

    private static void lijst(List<Verschil> verschillen, Soort soort, List<String> van, List<String> naar) {
        if (van.equals(naar)) {
            return;
        }
        TreeSet<String> alle = new TreeSet<>(van);
        alle.addAll(naar);
        for (String code : alle) {
            een(verschillen, soort, code, van.contains(code) ? ER : null, naar.contains(code) ? ER : null);
        }
    }

    private static void map(List<Verschil> verschillen, Soort soort, Map<String, ?> van, Map<String, ?> naar) {
        if (van.equals(naar)) {
            return;
        }
        TreeSet<String> alle = new TreeSet<>(van.keySet());
        alle.addAll(naar.keySet());
        for (String code : alle) {
            een(verschillen, soort, code, van.get(code), naar.get(code));
        }
    }
}
