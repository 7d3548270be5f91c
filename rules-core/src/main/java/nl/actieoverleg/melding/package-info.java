/** What is said of faults: the place, the fault with its remedy, and what was probably meant. */
package nl.actieoverleg.melding;
