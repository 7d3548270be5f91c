package nl.actieoverleg.regelmodule;

import nl.actieoverleg.regelmodule.Voorwaarde.Dag;

/**
 * The days on which something is there: from one day on, up to another. Days are written jjjj-mm-dd, so that they sort
 * as text.
 *
 * @param vanaf the first day; empty for always before
 * @param voor the first day on which it is no more; {@link #NOOIT} for none
 */
public record Geldigheid(String vanaf, String voor) {

    /** Later than every day. */
    public static final String NOOIT = "9999-99-99";
    /** The annotation on a word for its first day, without {@code @}; as it is called in a condition. */
    public static final String VANAF = "vanaf";
    /** The annotation on a word for the first day on which it is no more, likewise. */
    public static final String VOOR = "voor";

    private static final Geldigheid ALTIJD = new Geldigheid("", NOOIT);

    /** When a word is there, by its {@code @vanaf} and {@code @voor}. */
    public static Geldigheid van(Lijst.Veld veld) {
        String vanaf = veld.annotatie(VANAF);
        String voor = veld.annotatie(VOOR);
        return vanaf == null && voor == null ? ALTIJD
                : new Geldigheid(vanaf == null ? "" : vanaf, voor == null ? NOOIT : voor);
    }

    /** When a rule can hold, by its conditions on the day. */
    public static Geldigheid van(Regel regel) {
        Geldigheid geldig = ALTIJD;
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            if (voorwaarde instanceof Dag dag) {
                geldig = geldig.en(dag.vanaf() ? new Geldigheid(dag.datum(), NOOIT) : new Geldigheid("", dag.datum()));
            }
        }
        return geldig;
    }

    /** The days on which both are there. */
    public Geldigheid en(Geldigheid ander) {
        return new Geldigheid(vanaf.compareTo(ander.vanaf) >= 0 ? vanaf : ander.vanaf,
                voor.compareTo(ander.voor) <= 0 ? voor : ander.voor);
    }

    /** Whether it is there on a day; the empty text is the day before all others. */
    public boolean op(String dag) {
        return vanaf.compareTo(dag) <= 0 && dag.compareTo(voor) < 0;
    }

    /** Whether that is on no day at all. */
    public boolean isNooit() {
        return vanaf.compareTo(voor) >= 0;
    }

    /** Whether it is there on all days. */
    public boolean isAltijd() {
        return vanaf.equals(ALTIJD.vanaf) && voor.equals(ALTIJD.voor);
    }
}
