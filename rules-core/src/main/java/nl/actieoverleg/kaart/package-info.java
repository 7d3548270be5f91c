/**
 * The map of the rules: what the rules of a region do over all possible cases, as decision diagrams.
 *
 * <p>It rests on the linked rules and on what the engine decides for an outcome of the ways in, never on Drools, JSON
 * or the way of one case. Made when it is first asked for; a plain advice does without.
 */
package nl.actieoverleg.kaart;
