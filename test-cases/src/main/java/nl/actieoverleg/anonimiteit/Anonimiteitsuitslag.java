package nl.actieoverleg.anonimiteit;

import java.util.List;

/**
 * What a check of a folder gave.
 *
 * @param bestanden how many files were read
 * @param vondsten what was found, by file and line; none when all is well
 */
public record Anonimiteitsuitslag(int bestanden, List<Vondst> vondsten) {
}
