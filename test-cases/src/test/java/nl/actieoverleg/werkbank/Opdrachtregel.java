package nl.actieoverleg.werkbank;

/** The command line, for tests of other packages. */
public final class Opdrachtregel {

    private Opdrachtregel() {
    }

    /**
     * Runs a command.
     *
     * @return its exit status, what it answered and what it said is wrong
     */
    public static Uitkomst van(byte[] invoer, String... woorden) {
        Uitvoering uitvoering = Uitvoering.met(invoer, woorden);
        return new Uitkomst(uitvoering.status(), uitvoering.uit(), uitvoering.fout());
    }

    /**
     * What came of a command.
     *
     * @param status its exit status
     * @param uit its answer
     * @param fout what it said is wrong
     */
    public record Uitkomst(int status, String uit, String fout) {
    }
}
