/**
 * Which rules there are: rule modules on top of each other, linked and checked against each other.
 *
 * <p>This is made once, when rules are loaded; everything that explains an advice reads it. To read and to layer stands between the start of a program and its first advice: that is done in plain loops, for
 * Java takes a while to get each lambda ready.
 */
package nl.actieoverleg.regelset;
