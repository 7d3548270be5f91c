/**
 * The way in for an application: {@link nl.actieoverleg.Adviseur}.
 *
 * <p>Public for applications are this package, {@code casus}, {@code advies} and {@code regel}. The other packages
 * serve these and may change; only {@code OngeldigeRegels} may reach an application that reads rules from a folder.
 */
package nl.actieoverleg;
