package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a command writes to a file, and by what it is known again: a file of the same kind is replaced, for it was made
 * to be made again; anything else is not.
 *
 * @param wat what it is, as in {@code regelboek}
 * @param kenmerken of which one stands near its beginning, and nowhere else; none for what is never replaced
 */
record Uitvoersoort(String wat, List<String> kenmerken) {

    /** What is kept, such as a case with someone's answers: a file that is there stays as it is. */
    static final Uitvoersoort EENMALIG = met("");
    /** What may take the place of anything. */
    static final Uitvoersoort ALLES = met("", "");
    static final Uitvoersoort VERSLAG = pagina("verslag", "Verslag van de voorbeeldcasussen");
    static final Uitvoersoort VERSCHIL = pagina("vergelijking", "Wat de nieuwe regels veranderen");
    static final Uitvoersoort REGELBOEK = met("regelboek", "<title>Regelboek", "# Regelboek");
    static final Uitvoersoort MONITOR = pagina("monitor", "Monitor Actieoverleg");
    static final Uitvoersoort CIJFERS = met("bestand met cijfers van de monitor", "\"nietGetoondOnder\"");
    static final Uitvoersoort TABEL = met("tabel van de monitor", "maat;code;provincie;maand;");
    /** Java says in it which Java made it. */
    static final Uitvoersoort ARCHIEF = met("archief van Java", " VM (");
    static final Uitvoersoort UITSLAG = met("uitslag in JUnit XML", "<testsuite ");

    /** Where the pages that we write have their title, at the latest. */
    private static final int BEGIN = 4_096;
    private static final String GEMAAKT = "Gemaakt uit de regels";
    private static final int EERSTE_REGELS = 3;

    private static Uitvoersoort met(String wat, String... kenmerken) {
        return new Uitvoersoort(wat, List.of(kenmerken));
    }

    private static Uitvoersoort pagina(String wat, String titel) {
        return met(wat, "<title>" + titel);
    }

    /** What begins as this does, up to what it says of the rules that it was made of. */
    static Uitvoersoort zoals(String wat, String tekst) {
        int gemaakt = tekst.indexOf(GEMAAKT);
        if (gemaakt >= 0) {
            return met(wat, tekst.substring(0, gemaakt + GEMAAKT.length()));
        }
        String[] regels = tekst.split("\n", EERSTE_REGELS + 1);
        return met(wat, tekst.substring(0, tekst.length() - regels[regels.length - 1].length()));
    }

    /** Whether this file is of this kind, or holds nothing. */
    boolean is(Path bestand) throws IOException {
        try (InputStream in = Files.newInputStream(bestand)) {
            String begin = new String(in.readNBytes(BEGIN), StandardCharsets.UTF_8);
            return begin.isEmpty() || kenmerken.stream().anyMatch(begin::contains);
        }
    }
}
