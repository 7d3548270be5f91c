/**
 * Rule modules layered on each other: what they declare put together, what rules name looked up, both checked, and the
 * rules of each region as they come out of that, over all days and in each period.
 *
 * <p>Everything that explains an advice reads these. To layer modules stands between the start of a program and its
 * first advice: that is done in plain loops, for Java takes a while to get each lambda ready.
 */
package nl.actieoverleg.regelset;
