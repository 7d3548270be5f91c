/** What goes out: the advice and its parts, as plain immutable records. */
@NullMarked
package nl.actieoverleg.advies;

import org.jspecify.annotations.NullMarked;
