package nl.actieoverleg.monitor;

import java.time.YearMonth;
import nl.actieoverleg.monitor.Telling.Maat;

/**
 * Which number: what is counted, of which code, where and when.
 *
 * @param maat what is counted
 * @param provincie the region, or null for all together
 * @param maand the month, or null for the whole period
 * @param code the code, or the empty text for all together
 */
record Cijfer(Maat maat, String provincie, YearMonth maand, String code) implements Comparable<Cijfer> {

    static final Cijfer ALLES = new Cijfer(Maat.ALLES, null, null, "");

    /** The number over all regions and the whole period. */
    static Cijfer van(Maat maat, String code) {
        return new Cijfer(maat, null, null, code);
    }

    Cijfer in(String welke) {
        return new Cijfer(maat, welke, maand, code);
    }

    Cijfer in(YearMonth welke) {
        return new Cijfer(maat, provincie, welke, code);
    }

    @Override
    public int compareTo(Cijfer ander) {
        return toString().compareTo(ander.toString());
    }
}
