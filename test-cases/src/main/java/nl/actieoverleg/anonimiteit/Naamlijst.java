package nl.actieoverleg.anonimiteit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of names and places that are shipped, in small letters without accents. */
final class Naamlijst {

    /** Names and places that are also ordinary words. */
    static final Set<String> GEWONE_WOORDEN = Set.copyOf(lees("gewone-woorden.txt"));

    private Naamlijst() {
    }

    /** The lines of a list that are not a comment. */
    static List<String> lees(String lijst) {
        try (InputStream in = Naamlijst.class.getResourceAsStream(lijst)) {
            String tekst = new Gladstrijker(new String(in.readAllBytes(), StandardCharsets.UTF_8)).tekst();
            return tekst.toLowerCase(Locale.ROOT).lines().filter(regel -> !regel.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of each surname, after van der and the like: that is what tells. */
    static Set<String> achternamen() {
        return lees("achternamen.txt").stream().map(naam -> naam.substring(Math.max(naam.lastIndexOf(' '),
                naam.lastIndexOf('\'')) + 1)).collect(Collectors.toSet());
    }
}
