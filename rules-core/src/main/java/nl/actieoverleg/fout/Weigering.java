package nl.actieoverleg.fout;

/**
 * What the router refuses, and why: every exception that is its own is one of these. Some have a type of their own and
 * say more, such as {@code OngeldigeCasus} with the faults of a case and {@code OngeldigeRegels} with those of rules.
 *
 * <p>The message is Dutch, for people: what is wrong and what helps. It quotes nothing of a case, so it may be logged.
 *
 * <p>A call with an argument that it does not take, a null for instance, is no refusal but a mistake in the calling
 * program, and gives the exceptions that Java has for that.
 */
public class Weigering extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * For this library.
     *
     * @param melding what is wrong and what helps, in Dutch, without anything of a case
     */
    public Weigering(String melding) {
        super(melding);
    }

    /**
     * For this library.
     *
     * @param melding what is wrong and what helps, in Dutch, without anything of a case
     * @param oorzaak what it comes from; holds nothing of a case either
     */
    public Weigering(String melding, Throwable oorzaak) {
        super(melding, oorzaak);
    }
}
