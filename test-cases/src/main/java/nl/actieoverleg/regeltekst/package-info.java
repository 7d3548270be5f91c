/** Rules as text: writes what was read from DRL as DRL again. */
package nl.actieoverleg.regeltekst;
