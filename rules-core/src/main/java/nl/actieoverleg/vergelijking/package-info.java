/**
 * What a change of the rules does: which rules and words are different, and what that changes in the advices over all
 * possible cases. These are the outcomes; they are worked out on the map of the rules.
 */
@NullMarked
package nl.actieoverleg.vergelijking;

import org.jspecify.annotations.NullMarked;
