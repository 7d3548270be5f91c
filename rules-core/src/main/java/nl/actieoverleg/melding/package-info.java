/**
 * What is said of faults in rules: the place, the fault with its remedy, and what was probably meant. An application
 * meets {@code OngeldigeRegels}, {@code Regelfout} and {@code Plaats}; the others serve this library.
 */
@NullMarked
package nl.actieoverleg.melding;

import org.jspecify.annotations.NullMarked;
