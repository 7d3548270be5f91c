package nl.actieoverleg.proefjaar;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.kwitantie.Afwijking;

/**
 * How many cases of each kind come in each month and region of a made-up year. Everything that a monitor counts follows
 * from it, before any advice is given.
 *
 * <p>In the three provinces 10,400 reports came in over 2023 and in the whole country 127,000 (CBS, provisional; the
 * north partly derived). How these are spread over provinces, months and kinds is made up: provinces by their
 * inhabitants, months almost even.
 */
public final class Jaarplan {

    /** Reports in the three provinces in a year. */
    public static final int NOORD = 10_400;
    /** Reports in the whole country in a year. */
    public static final int LANDELIJK = 127_000;

    private static final Map<String, Integer> PROVINCIES = provincies();
    private static final List<Integer> MAANDEN = List.of(85, 78, 88, 82, 86, 84, 74, 72, 88, 90, 87, 86);
    private static final int BASISJAAR = 2023;

    private final List<Cel> cellen = new ArrayList<>();

    /**
     * Cases of one kind in one month and region.
     *
     * @param provincie the region
     * @param maand the month
     * @param profiel the kind
     * @param aantal how many
     */
    record Cel(String provincie, YearMonth maand, Profiel profiel, int aantal) {

        /** The route that is meant to be advised. */
        String route() {
            return profiel == Profiel.MAATWERK && provincie.equals("DRENTHE") ? "ACTIEOVERLEG" : profiel.route;
        }

        /** Whether the case with this number, from 0, is decided otherwise. */
        boolean isAfwijking(int nummer) {
            return nummer % profiel.eensPer == profiel.eensPer - 1;
        }

        /** The choice in that case. */
        Afwijking keuze(int nummer) {
            return profiel.keuzes.get(nummer / profiel.eensPer % profiel.keuzes.size());
        }
    }

    /**
     * @param jaar the year; in later years some kinds come more often and others less
     * @param aantal how many cases
     */
    public Jaarplan(Year jaar, int aantal) {
        List<String> provincies = List.copyOf(PROVINCIES.keySet());
        List<Integer> perProvincie = verdeel(aantal, List.copyOf(PROVINCIES.values()));
        List<Integer> gewichten = new ArrayList<>();
        for (Profiel profiel : Profiel.values()) {
            gewichten.add(Math.max(1, profiel.gewicht + profiel.groei * (jaar.getValue() - BASISJAAR)));
        }
        for (int p = 0; p < provincies.size(); p++) {
            List<Integer> perMaand = verdeel(perProvincie.get(p), MAANDEN);
            for (int m = 0; m < perMaand.size(); m++) {
                List<Integer> perProfiel = verdeel(perMaand.get(m), gewichten);
                for (Profiel profiel : Profiel.values()) {
                    cellen.add(new Cel(provincies.get(p), jaar.atMonth(m + 1), profiel,
                            perProfiel.get(profiel.ordinal())));
                }
            }
        }
    }

    private static Map<String, Integer> provincies() {
        Map<String, Integer> gewichten = new LinkedHashMap<>();
        gewichten.put("GRONINGEN", 340);
        gewichten.put("DRENTHE", 285);
        gewichten.put("FRIESLAND", 375);
        return gewichten;
    }

    /** Whole numbers in proportion to the weights; what is left goes to those that lost most by rounding. */
    static List<Integer> verdeel(int aantal, List<Integer> gewichten) {
        long samen = gewichten.stream().mapToLong(Integer::longValue).sum();
        List<Integer> delen = new ArrayList<>();
        List<Integer> volgorde = new ArrayList<>();
        int over = aantal;
        for (int i = 0; i < gewichten.size(); i++) {
            delen.add((int) ((long) aantal * gewichten.get(i) / samen));
            over -= delen.get(i);
            volgorde.add(i);
        }
        volgorde.sort(Comparator.<Integer>comparingLong(i -> -((long) aantal * gewichten.get(i) % samen))
                .thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < over; i++) {
            delen.set(volgorde.get(i), delen.get(volgorde.get(i)) + 1);
        }
        return delen;
    }

    /** Everything that comes in, by region, month and kind. */
    List<Cel> cellen() {
        return cellen;
    }
}
