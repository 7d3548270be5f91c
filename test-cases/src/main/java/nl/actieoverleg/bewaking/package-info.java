/**
 * How well the example cases guard the rules.
 *
 * <p>Coverage ({@code Dekkingsmeting}): a case decides a condition when the rule would come out differently if that one
 * condition did. So each condition needs two cases: one in which the rule holds thanks to it, and one in which it alone
 * is what the rule lacks.
 *
 * <p>Mutation ({@code Mutatieloop}): breaks the rules on purpose, one change at a time ({@code Mutant}), made in the
 * text of a DRL file the way an author would make it. What no case notices is either something that no case could
 * notice, which is proved over all possible cases, or a case is missing, which is then proposed.
 */
package nl.actieoverleg.bewaking;
