/**
 * From case to advice, over the rules of one region.
 *
 * <p>Drools decides which rules hold. A criterion is met when one of its rules holds, and a way in fits when one of its
 * rules holds and nothing that is not lifted holds it back; that, the route, its certainty and the open questions are
 * put together from it in plain Java, by the structure of the rules. Nothing of a case is kept or logged.
 */
package nl.actieoverleg.engine;
