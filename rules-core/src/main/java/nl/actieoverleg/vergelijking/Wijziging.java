package nl.actieoverleg.vergelijking;

import java.math.BigInteger;
import nl.actieoverleg.casus.Casus;
import org.jspecify.annotations.Nullable;

/**
 * One kind of change in the advices of a region: a part that was one thing and becomes another.
 *
 * <p>Numbers of cases are exact. A count or a day stands for all those between two borders that the rules ask for, in
 * the old rules or in the new.
 *
 * @param onderdeel the part
 * @param code which one of that part; empty when there is only one
 * @param was what the old rules say, or null when they say nothing
 * @param is what the new rules say, or null when they say nothing
 * @param volledig in how many cases that answer every question
 * @param alle in how many cases, in which questions may be unknown too
 * @param voorbeeld a case that shows it with as few answers as possible, on the day of today unless it says another; it
 *     may hold facts that only one of the two rule sets knows
 */
public record Wijziging(Onderdeel onderdeel, String code, @Nullable String was, @Nullable String is,
        BigInteger volledig, BigInteger alle, Casus voorbeeld) {
}
