/** A page on this machine on which to try cases and changes of rules. Nothing of a case is kept. */
package nl.actieoverleg.proefbank;
