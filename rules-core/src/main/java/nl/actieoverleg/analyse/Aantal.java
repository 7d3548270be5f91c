package nl.actieoverleg.analyse;

import java.math.BigInteger;

/**
 * How many possible cases there are of some kind, exactly. Counts and days of a case are counted by the borders that
 * rules ask for: with a rule that asks for two or more, a count is below two or not.
 *
 * <p>No number here says anything about how often a case comes in real life.
 *
 * @param volledig those in which every question is answered yes or no
 * @param alle those in which questions may be unknown too
 * @param volledigZonder of the first those that do not contradict themselves, as far as rules can tell
 * @param alleZonder of the second likewise
 */
public record Aantal(BigInteger volledig, BigInteger alle, BigInteger volledigZonder, BigInteger alleZonder) {

    /** {@return whether there is no such case at all} */
    public boolean isGeen() {
        return alle.signum() == 0;
    }
}
