/**
 * What one rule module holds: the lists that it declares, the rules that it states and the conditions of those. Nothing
 * here knows how modules stand on each other.
 */
package nl.actieoverleg.regelmodule;

