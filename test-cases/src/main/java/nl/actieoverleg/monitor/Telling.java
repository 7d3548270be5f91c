package nl.actieoverleg.monitor;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.kwitantie.Kwitantie;
import nl.actieoverleg.kwitantie.Uitkomst;
import nl.actieoverleg.regel.Antwoord;

/** The counts of some receipts. Not thread-safe. */
final class Telling {

    /** Between two codes that are counted together. */
    static final String EN = " > ";

    private final Map<Maat, Map<String, long[]>> aantallen = new EnumMap<>(Maat.class);

    /** What is counted, for each code. */
    enum Maat {
        /** Receipts; without a code. */
        ALLES,
        /** The route advised. */
        ADVIES,
        /** The route advised, when that was definite. */
        DEFINITIEF,
        /** The route chosen. */
        GEKOZEN,
        /** The route advised and the other one chosen. */
        VAN_NAAR,
        /** The route advised and the reason to choose another. */
        REDEN,
        /** The overleg that is watched: see {@link Meetlatvraag}. */
        MEETLAT,
        /** A criterion that the route rested on. */
        DRAAGT,
        /** A criterion that a route rested on that was not followed. */
        DRAAGT_AFGEWEKEN,
        /** A criterion that the advice to go to the overleg that is watched rested on. */
        DRAAGT_MEETOVERLEG,
        /** A fact that was not known. */
        ONBEKEND,
        /** A fact that was not known and could still change the route. */
        OPEN,
        /** A signal. */
        SIGNAAL
    }

    void neem(Kwitantie kwitantie, Set<String> vragen) {
        Uitkomst uitkomst = kwitantie.uitkomst();
        tel(Maat.ALLES, "");
        tel(Maat.ADVIES, uitkomst.route());
        if (uitkomst.zekerheid() == Zekerheid.DEFINITIEF) {
            tel(Maat.DEFINITIEF, uitkomst.route());
        }
        tel(Maat.GEKOZEN, kwitantie.gekozen());
        if (kwitantie.afwijking() != null) {
            tel(Maat.VAN_NAAR, uitkomst.route() + EN + kwitantie.gekozen());
            tel(Maat.REDEN, uitkomst.route() + EN + kwitantie.afwijking().reden());
        }
        for (Meetlatvraag vraag : Meetlatvraag.values()) {
            if (vraag.geldt(uitkomst)) {
                tel(Maat.MEETLAT, vraag.name());
            }
        }
        for (String criterium : uitkomst.redenen()) {
            tel(Maat.DRAAGT, criterium);
            if (kwitantie.afwijking() != null) {
                tel(Maat.DRAAGT_AFGEWEKEN, criterium);
            }
            if (uitkomst.route().equals(Meetlatvraag.OVERLEG)) {
                tel(Maat.DRAAGT_MEETOVERLEG, criterium);
            }
        }
        Map<String, Antwoord> feiten = kwitantie.casus().feiten();
        for (String vraag : vragen) {
            if (!feiten.containsKey(vraag)) {
                tel(Maat.ONBEKEND, vraag);
            }
        }
        uitkomst.openVragen().forEach(vraag -> tel(Maat.OPEN, vraag));
        uitkomst.signalen().forEach(signaal -> tel(Maat.SIGNAAL, signaal));
    }

    private void tel(Maat maat, String code) {
        aantallen.computeIfAbsent(maat, nieuw -> new HashMap<>()).computeIfAbsent(code, nieuw -> new long[1])[0]++;
    }

    /** Adds what another one counted. */
    void tel(Telling ander) {
        ander.aantallen.forEach((maat, codes) -> codes.forEach((code, aantal) -> aantallen
                .computeIfAbsent(maat, nieuw -> new HashMap<>())
                .computeIfAbsent(code, nieuw -> new long[1])[0] += aantal[0]));
    }

    long aantal(Maat maat, String code) {
        long[] aantal = aantallen.getOrDefault(maat, Map.of()).get(code);
        return aantal == null ? 0 : aantal[0];
    }

    /** The codes that were seen, in alphabetical order. */
    Set<String> codes(Maat maat) {
        return new TreeSet<>(aantallen.getOrDefault(maat, Map.of()).keySet());
    }
}
