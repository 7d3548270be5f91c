/**
 * The way in for an application: {@link nl.actieoverleg.Adviseur}.
 *
 * <p>Public for applications are this package, {@code casus}, {@code advies}, {@code tekst}, {@code regel},
 * {@code fout}, {@code analyse}, {@code vergelijking}, {@code kwitantie} and {@code regelcontrole}. The other packages
 * serve these and may change; only {@code OngeldigeRegels}, with its faults and their places, may reach an application.
 */
@NullMarked
package nl.actieoverleg;

import org.jspecify.annotations.NullMarked;
