/**
 * Which rules there are: the structure of rule modules, how they are found, layered and checked against each other.
 *
 * <p>The structure is made once from the DRL, when a module is built; everything that explains an advice reads it.
 * To read and to layer it stands between the start of a program and its first advice: that is done in plain loops, for
 * Java takes a while to get each lambda ready.
 */
package nl.actieoverleg.regelset;
