/** Drools decides which rules hold: the one package that touches it. */
package nl.actieoverleg.engine.drools;

