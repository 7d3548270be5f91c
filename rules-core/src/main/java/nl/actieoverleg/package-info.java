/**
 * The way in for an application: {@link nl.actieoverleg.Adviseur}.
 *
 * <p>Public for applications are this package, {@code casus}, {@code advies}, {@code tekst}, {@code regel},
 * {@code fout}, {@code melding}, {@code analyse}, {@code vergelijking}, {@code kwitantie}, {@code schema} and
 * {@code regelcontrole}. The other packages serve these and may change.
 */
@NullMarked
package nl.actieoverleg;

import org.jspecify.annotations.NullMarked;
