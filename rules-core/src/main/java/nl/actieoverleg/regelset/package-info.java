/**
 * Which rules there are: the structure of rule modules, how they are found, layered and checked against each other.
 *
 * <p>The structure is made once from the DRL, when a module is built; everything that explains an advice reads it.
 */
package nl.actieoverleg.regelset;
