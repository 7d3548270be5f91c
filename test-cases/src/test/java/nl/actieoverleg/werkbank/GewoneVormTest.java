package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the parser means what it means to the parser. */
class GewoneVormTest {

    private static final List<String> WOORDEN = List.of("--json", "--jsonl", "--vooruitblik", "--volledig",
            "--meetlat", "-", "a.json", "b.json",
            "", "@a", "\"a\"", "--help", "-h", "--", "--jsn", "--json=ja", "-j", "--json a", "adviseer", " -", "---");

    private static Adviseer gewoon(List<String> args) {
        return Adviseer.inGewoneVorm(args.toArray(String[]::new), null);
    }

    /** All rows of at most so many words after this row. */
    private static List<List<String>> rijen(List<String> begin, int woorden) {
        List<List<String>> rijen = new ArrayList<>();
        rijen.add(begin);
        if (woorden > 0) {
            for (String woord : WOORDEN) {
                List<String> rij = new ArrayList<>(begin);
                rij.add(woord);
                rijen.addAll(rijen(rij, woorden - 1));
            }
        }
        return rijen;
    }

    @Test
    void betekentWatDeOntlederErinLeest() {
        int gelezen = 0;
        for (List<String> rij : rijen(List.of("adviseer"), 3)) {
            Adviseer gewoon = gewoon(rij);
            if (gewoon != null) {
                gelezen++;
                Adviseer ontleed = (Adviseer) Werkbank.ontleder().parseArgs(rij.toArray(String[]::new)).subcommand()
                        .commandSpec().userObject();
                assertEquals(ontleed.json(), gewoon.json(), rij::toString);
                assertEquals(ontleed.jsonl(), gewoon.jsonl(), rij::toString);
                assertEquals(ontleed.volledig(), gewoon.volledig(), rij::toString);
                assertEquals(ontleed.meetlat(), gewoon.meetlat(), rij::toString);
                assertEquals(ontleed.vooruitblik(), gewoon.vooruitblik(), rij::toString);
                assertEquals(ontleed.bestand(), gewoon.bestand(), rij::toString);
            }
        }
        int bestanden = 8; // Of the words, those that can be a file.
        int vormen = 4;
        int eenWoord = vormen + 1 + bestanden;
        int tweeWoorden = 2 * (vormen + vormen * bestanden + bestanden);
        int drieWoorden = 6 * vormen * bestanden;
        assertEquals(1 + eenWoord + tweeWoorden + drieWoorden, gelezen);
    }

    @ParameterizedTest
    @CsvSource({"adviseer, false, false, -", "adviseer --json, true, false, -", "adviseer --jsonl -, false, true, -",
        "adviseer casus.json, false, false, casus.json", "adviseer casus.json --json, true, false, casus.json"})
    void zijnDeVormenUitDeUitleg(String regel, boolean json, boolean jsonl, String bestand) {
        Adviseer adviseer = gewoon(List.of(regel.split(" ")));
        assertNotNull(adviseer);
        assertEquals(json, adviseer.json());
        assertEquals(jsonl, adviseer.jsonl());
        assertEquals(bestand, adviseer.bestand());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vragen", "adviser", "adviseer --help", "adviseer --json --json", "adviseer --json --jsonl",
        "adviseer a b", "adviseer -- a", "--json adviseer"})
    void zijnGeenAndereVormen(String regel) {
        assertNull(gewoon(List.of(regel.split(" "))));
    }
}
