/** The parent of all that this library refuses. */
package nl.actieoverleg.fout;
