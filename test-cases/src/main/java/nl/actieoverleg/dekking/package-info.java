/**
 * Coverage: which example cases decide which rules, and which conditions in them.
 *
 * <p>A case decides a condition when the rule would come out differently if that one condition did. So each condition
 * needs two cases: one in which the rule holds thanks to it, and one in which it alone is what the rule lacks.
 */
package nl.actieoverleg.dekking;
