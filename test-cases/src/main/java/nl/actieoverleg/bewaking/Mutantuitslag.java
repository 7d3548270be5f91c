package nl.actieoverleg.bewaking;

import nl.actieoverleg.regressie.Testcasus;

/**
 * What became of one mutant.
 *
 * @param mutant the change
 * @param lot what became of it
 * @param casus the case that noticed; null unless the mutant was caught
 * @param uitleg what the case said, why the rules were refused, that no case can notice, or what is
 *     missing, in Dutch
 * @param voorstel a case that would notice, as the text of a file; null unless the mutant survives and one was found
 */
public record Mutantuitslag(Mutant mutant, Lot lot, Testcasus casus, String uitleg, String voorstel) {
}
