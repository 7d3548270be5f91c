package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a command writes to a file, and by what it is known again: a file of the same kind is replaced, for it was made to
 * be made again; anything else is not.
 *
 * @param wat what it is, as in {@code regelboek}
 * @param kenmerk what stands near its beginning and nowhere else; null for what is never replaced
 */
record Uitvoersoort(String wat, String kenmerk) {

    /** What is kept, such as a case with someone's answers: a file that is there stays as it is. */
    static final Uitvoersoort EENMALIG = new Uitvoersoort("", null);
    /** What may take the place of anything. */
    static final Uitvoersoort ALLES = new Uitvoersoort("", "");
    static final Uitvoersoort VERSLAG = pagina("verslag", "Verslag van de voorbeeldcasussen");
    static final Uitvoersoort VERSCHIL = pagina("vergelijking", "Wat de nieuwe regels veranderen");
    static final Uitvoersoort REGELBOEK = pagina("regelboek", "Regelboek");
    static final Uitvoersoort REGELBOEKTEKST = new Uitvoersoort("regelboek in Markdown", "# Regelboek");
    static final Uitvoersoort MONITOR = pagina("monitor", "Monitor Actieoverleg");
    static final Uitvoersoort CIJFERS = new Uitvoersoort("bestand met cijfers van de monitor",
            "\"nietGetoondOnder\"");
    static final Uitvoersoort TABEL = new Uitvoersoort("tabel van de monitor", "maat;code;provincie;maand;");
    /** Java says in it which Java made it. */
    static final Uitvoersoort ARCHIEF = new Uitvoersoort("archief van Java", " VM (");
    static final Uitvoersoort UITSLAG = new Uitvoersoort("uitslag in JUnit XML", "<testsuite ");

    /** Where the pages that we write have their title, at the latest. */
    private static final int BEGIN = 4_096;
    private static final String GEMAAKT = "Gemaakt uit de regels";
    private static final int EERSTE_REGELS = 3;

    private static Uitvoersoort pagina(String wat, String titel) {
        return new Uitvoersoort(wat, "<title>" + titel);
    }

    /** What begins as this does, up to what it says of the rules that it was made of. */
    static Uitvoersoort zoals(String wat, String tekst) {
        int gemaakt = tekst.indexOf(GEMAAKT);
        if (gemaakt >= 0) {
            return new Uitvoersoort(wat, tekst.substring(0, gemaakt + GEMAAKT.length()));
        }
        String[] regels = tekst.split("\n", EERSTE_REGELS + 1);
        return new Uitvoersoort(wat, tekst.substring(0, tekst.length() - regels[regels.length - 1].length()));
    }

    /** Whether this file is of this kind, or holds nothing. */
    boolean is(Path bestand) throws IOException {
        try (InputStream in = Files.newInputStream(bestand)) {
            byte[] begin = in.readNBytes(BEGIN);
            return begin.length == 0
                    || kenmerk != null && new String(begin, StandardCharsets.UTF_8).contains(kenmerk);
        }
    }
}
