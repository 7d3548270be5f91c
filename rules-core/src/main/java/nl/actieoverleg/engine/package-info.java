/**
 * From case to advice, over the rules of one region.
 *
 * <p>Drools decides which criteria and ways in hold; the route, its certainty and the open questions follow from that
 * and from the structure of the rules. Nothing of a case is kept or logged.
 */
package nl.actieoverleg.engine;
