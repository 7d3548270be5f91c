package nl.actieoverleg.anonimiteit;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Remembers lines of JSON in which nothing was found. Advices repeat the same lines thousands of times, and no text in
 * JSON goes on over the end of a line, so such a line need not be searched again. Not thread-safe.
 */
final class Schoneregels {

    private static final Pattern JSONREGEL = Pattern.compile("\\s*[\"{}\\[\\]].*");
    /** Other lines of the file rest on this one: see {@link Datums}. */
    private static final String PEILDATUM = "peildatum";

    private final Set<String> schoon = new HashSet<>();
    private final Predicate<String> isSchoon;

    /**
     * @param isSchoon whether nothing is found in a line by itself
     */
    Schoneregels(Predicate<String> isSchoon) {
        this.isSchoon = isSchoon;
    }

    /** A text of JSON in which the lines that are clean by themselves are empty. */
    String rest(String json) {
        return json.lines().map(regel -> isBekend(regel) ? "" : regel).collect(Collectors.joining("\n"));
    }

    private boolean isBekend(String regel) {
        if (schoon.contains(regel)) {
            return true;
        }
        if (!JSONREGEL.matcher(regel).matches() || regel.contains(PEILDATUM) || !isSchoon.test(regel)) {
            return false;
        }
        return schoon.add(regel);
    }
}
