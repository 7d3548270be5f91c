package nl.actieoverleg.regel;

/** Words for conditions that a plain enumeration of answers cannot say. */
public final class Woorden {

    private Woorden() {
    }

    /**
     * Whether at least {@code aantal} of the conditions hold; in a rule {@code minstens( 2, a.ja, b.ja, c.ja )}.
     *
     * @param aantal how many must hold, 1 or more
     * @param voorwaarden the conditions to count
     * @return whether that many hold
     */
    public static boolean minstens(int aantal, boolean... voorwaarden) {
        int geteld = 0;
        for (boolean voorwaarde : voorwaarden) {
            if (voorwaarde) {
                geteld++;
            }
        }
        return geteld >= aantal;
    }
}
