package nl.actieoverleg.werkbank;

import java.time.LocalDate;

/** How days and columns are written in plain text. */
final class Woordkeus {

    private static final int JAARCIJFERS = 4;

    private Woordkeus() {
    }

    /** As people write it; the year always has four digits. */
    static String dag(LocalDate dag) {
        return dag.getDayOfMonth() + "-" + dag.getMonthValue() + "-" + dag.toString().substring(0, JAARCIJFERS);
    }

    /** Filled up with spaces. */
    static String kolom(String woord, int breedte) {
        return woord + " ".repeat(Math.max(0, breedte - woord.length()));
    }
}
