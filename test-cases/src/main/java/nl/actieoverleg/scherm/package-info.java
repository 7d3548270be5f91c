/** Plain text for a screen: what the commands print, without knowing which command asks. */
package nl.actieoverleg.scherm;
