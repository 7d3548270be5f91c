/**
 * Looks for what could lead to a real person in example cases, which must be fictional and untraceable.
 *
 * <p>{@code Anonimiteitscontrole} reads all files below a folder. Each is made into a {@code Leestekst}, in which
 * letters and digits look the same however they were written. A {@code Zoeker} per subject points at what it finds
 * there ({@code Treffer}, of a {@code Soort}); people get to see a {@link nl.actieoverleg.anonimiteit.Vondst}, which
 * never shows the text that was found.
 *
 * <p>What a machine cannot judge, it does not claim: an age with a rare detail can lead to a person as well.
 */
package nl.actieoverleg.anonimiteit;
