/** What goes out: the advice and its parts, as plain immutable records. */
package nl.actieoverleg.advies;
