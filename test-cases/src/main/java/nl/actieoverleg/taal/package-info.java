/** How advices, cases and comparisons are said in Dutch, and rules in DRL, wherever they are shown. */
package nl.actieoverleg.taal;
