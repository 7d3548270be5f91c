/** Writes the rules as a document for people: what a page and a text file have in common is one list of blocks. */
package nl.actieoverleg.regelboek;
