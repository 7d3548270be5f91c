package nl.actieoverleg.regel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day for which advice is asked, as rules see it: {@code Peildatum( vanaf( "2023-09-01" ) )}. Immutable. */
public final class Peildatum {

    private final LocalDate dag;

    /** @param dag the day, not null, year 0 to 9999 */
    public Peildatum(LocalDate dag) {
        this.dag = dag;
    }

    /**
     * {@return whether the day is {@code datum} (jjjj-mm-dd) or later}
     *
     * @param datum a day as jjjj-mm-dd
     */
    public boolean vanaf(String datum) {
        return alsTekst().compareTo(datum) >= 0;
    }

    /**
     * {@return whether the day lies before {@code datum} (jjjj-mm-dd)}
     *
     * @param datum a day as jjjj-mm-dd
     */
    public boolean voor(String datum) {
        return alsTekst().compareTo(datum) < 0;
    }

    /**
     * {@return the day that is written as jjjj-mm-dd, in ASCII digits, or null when that is no day}
     *
     * @param tekst what is written, not null
     */
    public static @Nullable LocalDate lees(String tekst) {
        if (tekst.length() != "jjjj-mm-dd".length() || tekst.charAt(4) != '-' || tekst.charAt(7) != '-') {
            return null;
        }
        int jaar = getal(tekst, 0, 4);
        int maand = getal(tekst, 5, 7);
        int dag = getal(tekst, 8, 10);
        return jaar >= 0 && maand >= 1 && maand <= 12 && dag >= 1
                && dag <= LocalDate.of(jaar, maand, 1).lengthOfMonth() ? LocalDate.of(jaar, maand, dag) : null;
    }

    /** The number that these ASCII digits make, or −1 when one of them is not a digit. */
    private static int getal(String tekst, int van, int tot) {
        int getal = 0;
        for (int i = van; i < tot; i++) {
            char teken = tekst.charAt(i);
            if (teken < '0' || teken > '9') {
                return -1;
            }
            getal = getal * 10 + teken - '0';
        }
        return getal;
    }

    /** ISO dates of four-digit years sort as text, so no date is parsed while rules run. */
    private String alsTekst() {
        return dag.toString();
    }
}
