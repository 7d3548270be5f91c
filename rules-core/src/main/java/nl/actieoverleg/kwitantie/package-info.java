/** Proof of an advice without personal data: the receipt, the choice that deviates from it, and how both are kept. */
package nl.actieoverleg.kwitantie;
