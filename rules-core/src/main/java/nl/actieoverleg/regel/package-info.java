/**
 * The words that rules may use: three-valued answers, {@code minstens}, the day asked for and the routing decided.
 *
 * <p>Everything here is public because DRL imports it; there is nothing else that a rule may call.
 */
@NullMarked
package nl.actieoverleg.regel;

import org.jspecify.annotations.NullMarked;
