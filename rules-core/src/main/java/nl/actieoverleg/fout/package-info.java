/** The parent of all that this library refuses. */
@NullMarked
package nl.actieoverleg.fout;

import org.jspecify.annotations.NullMarked;
