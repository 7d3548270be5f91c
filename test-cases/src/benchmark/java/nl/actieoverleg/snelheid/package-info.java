/** Measures how fast we decide and advise, beside hand-written Java and other engines, and that all say the same. */
package nl.actieoverleg.snelheid;
