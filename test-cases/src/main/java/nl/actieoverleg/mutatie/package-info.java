/**
 * Mutation testing of the rules: breaks them on purpose, one change at a time, and sees whether an example case
 * notices.
 *
 * <p>Each change ({@code Mutant}) is made in the text of a DRL file, the way an author would make it. What no case
 * notices is either something that no case could notice, which is proved over all possible cases, or a case is missing,
 * which is then proposed.
 */
package nl.actieoverleg.mutatie;
