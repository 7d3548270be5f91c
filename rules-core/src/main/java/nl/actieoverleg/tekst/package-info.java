/** What goes out in words: the sentences of an advice in parts, to show without writing them again. */
package nl.actieoverleg.tekst;
