package nl.actieoverleg.inbedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.Regelstatus;
import nl.actieoverleg.Regelwacht;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With so many overleggen that there are too many orders, or with questions that hang together too much, the map of a
 * region gets too large. Each case is looked ahead in by itself then; one that leaves too much open is refused.
 */
class TeGroteKaartTest {

    private static final int VEEL = 22;
    private static final int PAREN = 18;
    /** More than those for which the map is not yet tried. */
    private static final int KEREN = 12;

    @TempDir
    private Path map;

    private static void vraag(StringBuilder drl, String feit) {
        drl.append(("\n    %s : Antwoord\n        @vraag( \"%s?\" )\n        @groep( \"Proef\" )\n"
                + "        @bron( \"Proef\" )\n").formatted(feit, feit));
    }

    private static void criterium(StringBuilder drl, int nummer) {
        drl.append(("\n    c%d : Antwoord\n        @code( \"C-%d\" )\n        @tekst( \"Proef\" )\n"
                + "        @bron( \"Proef\" )\n").formatted(nummer, nummer));
    }

    private static void regel(StringBuilder drl, int criterium, String voorwaarde) {
        drl.append("\nrule \"%s\"\n    @criterium( \"C-%d\" )\nwhen\n    Feiten( %s )\nthen\nend\n"
                .formatted(voorwaarde.replace(".ja", ""), criterium, voorwaarde));
    }

    /** Ways in that all fit when one question is answered yes. */
    private void schrijfOverleggen(int overleggen) throws IOException {
        StringBuilder drl = begin();
        vraag(drl, "overlegNodig");
        drl.append("end\n\ndeclare Criteria\n    @criterialijst\n");
        criterium(drl, 0);
        drl.append("end\n");
        regel(drl, 0, "overlegNodig.ja");
        schrijf(drl, overleggen, 1);
    }

    /** Questions in pairs, of which the one of each pair is asked before the other of any. */
    private void schrijfParen() throws IOException {
        StringBuilder drl = begin();
        for (int i = 0; i < PAREN; i++) {
            vraag(drl, "een" + i);
            vraag(drl, "ander" + i);
        }
        drl.append("end\n\ndeclare Criteria\n    @criterialijst\n");
        criterium(drl, 0);
        criterium(drl, 1);
        drl.append("end\n");
        for (int i = 0; i < PAREN; i++) {
            regel(drl, 0, "een" + i + ".ja");
            regel(drl, 1, "een" + i + ".ja, ander" + i + ".ja");
        }
        schrijf(drl, 2, 2);
    }

    private static StringBuilder begin() {
        return new StringBuilder("package proef;\n\nimport nl.actieoverleg.regel.*;\n\n"
                + "declare Feiten\n    @vragenlijst\n");
    }

    private void schrijf(StringBuilder drl, int overleggen, int criteria) throws IOException {
        drl.append("\ndeclare Overleggen\n    @overleglijst\n");
        for (int i = 0; i < overleggen; i++) {
            drl.append("\n    o%d : String\n        @code( \"O%d\" )\n        @naam( \"Proef\" )\n".formatted(i, i));
        }
        drl.append("end\n\ndeclare Ingangen\n    @inganglijst\n");
        for (int i = 0; i < overleggen; i++) {
            drl.append(("\n    i%d : Antwoord\n        @code( \"I%d\" )\n        @naam( \"Proef\" )\n"
                    + "        @overleg( \"O%d\" )\n").formatted(i, i, i));
        }
        drl.append("end\n");
        for (int i = 0; i < overleggen; i++) {
            drl.append("\nrule \"Ingang %d past\"\n    @ingang( \"I%d\" )\nwhen\n    Criteria( c%d.ja )\nthen\nend\n"
                    .formatted(i, i, i % criteria));
        }
        schrijf("basis", "id=basis\nnaam=Proef\nversie=1.0.0\n", drl);
        schrijf("proef", "id=proef\nnaam=Proef\nversie=1.0.0\nregio=PROEF\nop=basis\n", "package proef.regio;\n");
    }

    private void schrijf(String module, String eigenschappen, CharSequence drl) throws IOException {
        Files.createDirectories(map.resolve(module));
        Files.writeString(map.resolve(module).resolve("regelmodule.properties"), eigenschappen);
        Files.writeString(map.resolve(module).resolve("regels.drl"), drl);
    }

    private static Casus casus() {
        return Casus.voor("X", "PROEF").feit("overlegNodig", Antwoord.JA).maak();
    }

    private static Casus leeg() {
        return Casus.voor("X", "PROEF").maak();
    }

    @Test
    void metTeVeelOrdenKijktElkeCasusVoorZich() throws IOException {
        schrijfOverleggen(VEEL);
        try (Adviseur adviseur = Adviseur.bouwer().opwarmen(false).regels(map).maak()) {
            assertEquals("O0", adviseur.adviseer(casus()).route());
            for (int keer = 0; keer < KEREN; keer++) {
                Vooruitblik bekend = adviseur.vooruitblik(casus());
                assertEquals(List.of("O0"), bekend.mogelijkeRoutes());
                assertEquals(List.of("overlegNodig"), bekend.genoeg());
                assertEquals("GEEN_PASSEND_OVERLEG", bekend.omslagpunten().get(0).route());
                Vooruitblik open = adviseur.vooruitblik(leeg());
                assertEquals(List.of("O0", "GEEN_PASSEND_OVERLEG"), open.mogelijkeRoutes());
                assertEquals("overlegNodig", open.volgendeVraag().feit());
                assertNull(open.genoeg());
            }
        }
    }

    @Test
    void alleenEenCasusDieTeVeelOpenlaatWordtGeweigerd() throws IOException {
        schrijfParen();
        try (Adviseur adviseur = Adviseur.bouwer().opwarmen(false).regels(map).maak()) {
            Casus.Bouwer bekend = Casus.voor("X", "PROEF");
            for (int i = 1; i < PAREN; i++) {
                bekend.feit("een" + i, Antwoord.NEE);
            }
            Casus casus = bekend.maak();
            for (int keer = 0; keer < KEREN; keer++) {
                assertEquals("een0", adviseur.vooruitblik(casus).volgendeVraag().feit());
                Weigering weigering = assertThrows(Weigering.class, () -> adviseur.vooruitblik(leeg()));
                assertTrue(weigering.getMessage().startsWith("Niet bewezen: "), weigering.getMessage());
            }
            assertEquals("NADERE_INFORMATIE", adviseur.adviseer(leeg()).route());
        }
    }

    @Test
    void zulkeRegelsKomenBijHerladenGewoonInDePlaats() throws IOException {
        schrijfOverleggen(2);
        try (Regelwacht wacht = Adviseur.bouwer().opwarmen(false).regels(map).bewaak()) {
            assertEquals(1, wacht.vooruitblik(casus()).mogelijkeRoutes().size());
            schrijfParen();
            Regelstatus status = wacht.herlaad();
            assertEquals("NADERE_INFORMATIE", wacht.adviseer(leeg()).route());
            assertThrows(Weigering.class, () -> wacht.vooruitblik(leeg()), status::toString);
        }
    }
}
