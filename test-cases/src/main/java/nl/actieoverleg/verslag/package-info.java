/**
 * The report for people: one HTML page about the example cases, what they guard and how well.
 *
 * <p>The page stands on its own: it asks for nothing from a network, its style sheet and its script are in it, and
 * without the script everything can still be read.
 */
package nl.actieoverleg.verslag;
