/** What goes out in words: the sentences of an advice in parts, to show without writing them again. */
@NullMarked
package nl.actieoverleg.tekst;

import org.jspecify.annotations.NullMarked;
