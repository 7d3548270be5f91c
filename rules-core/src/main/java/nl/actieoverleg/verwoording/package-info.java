/** Puts an advice into words. What it says of an overleg, a party or a route stands in the rules. */
package nl.actieoverleg.verwoording;
