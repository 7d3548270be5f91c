/**
 * Something new in a folder with rules: a question, a criterion, a signal, an overleg or a region, written as a person
 * would, with the example cases that decide it. Everything is checked before anything is written.
 */
package nl.actieoverleg.nieuw;
