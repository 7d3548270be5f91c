package nl.actieoverleg.regel;

import java.time.LocalDate;

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

    /** ISO dates of four-digit years sort as text, so no date is parsed while rules run. */
    private String alsTekst() {
        return dag.toString();
    }
}
