/** Puts receipts to the router again, and says what comes out otherwise and by which rule. */
package nl.actieoverleg.herspel;
