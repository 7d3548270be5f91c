/** Proof of an advice without personal data: the receipt, the choice that deviates from it, and how both are kept. */
@NullMarked
package nl.actieoverleg.kwitantie;

import org.jspecify.annotations.NullMarked;
