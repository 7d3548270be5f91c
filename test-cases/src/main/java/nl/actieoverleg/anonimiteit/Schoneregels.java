package nl.actieoverleg.anonimiteit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Remembers lines of JSON in which nothing was found. Advices repeat the same lines thousands of times, and no text in
 * JSON goes on over the end of a line, so such a line need not be searched again. Not thread-safe.
 */
final class Schoneregels {

    /** One or more whole pairs of a name and a value; digits without quotes could go on with those of a next line. */
    private static final Pattern HELE_REGEL =
            Pattern.compile("\\s*[\\[{]?\\s*\"[^\"]*\":.*(?:[\"}\\]]|null|true),?\\s*");
    /** Other lines of the file rest on this one: see {@link Datums}. */
    private static final String PEILDATUM = "peildatum";
    private static final Pattern LETTER_OF_CIJFER = Pattern.compile("[\\p{L}\\p{N}]");
    /**
     * Words of the line before that make digits count. After each comes a comma, so that no sentence begins and a
     * capital counts as it would in the middle of a file.
     */
    private static final List<String> ERVOOR = List.of("geboren", "bsn", "tel");
    /** Digits that are found only when the line announces them, as "geboren" and "bsn" do: then it has to stay. */
    private static final String ERNA = "\n\"1985-12";

    /** What is left of each line that came by. */
    private final Map<String, String> gezien = new HashMap<>();
    private final Predicate<String> isSchoon;

    /**
     * @param isSchoon whether nothing is found in a text
     */
    Schoneregels(Predicate<String> isSchoon) {
        this.isSchoon = isSchoon;
    }

    /** A text of JSON in which lines that are clean wherever they stand have no letters and digits left. */
    String rest(String json) {
        return json.lines().map(this::restVanRegel).collect(Collectors.joining("\n"));
    }

    private String restVanRegel(String regel) {
        String bekend = gezien.get(regel);
        if (bekend != null) {
            return bekend;
        }
        // With the same signs and as long, for those tell what the lines around it are and how far apart they stand.
        String rest = isOveralSchoon(regel) ? LETTER_OF_CIJFER.matcher(regel).replaceAll("_") : regel;
        gezien.put(regel, rest);
        return rest;
    }

    private boolean isOveralSchoon(String regel) {
        return HELE_REGEL.matcher(regel).matches() && !regel.contains(PEILDATUM)
                && ERVOOR.stream().allMatch(woord -> isSchoon.test(woord + ", " + regel + ERNA));
    }
}
