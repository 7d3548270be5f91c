/**
 * What the rules that the library ships with must say, case by case. The expectations come from the decision page: the
 * tables here are meant to be read next to it.
 */
package nl.actieoverleg.regels;
