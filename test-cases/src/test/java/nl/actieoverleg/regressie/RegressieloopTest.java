package nl.actieoverleg.regressie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.actieoverleg.casus.Casus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Running cases that are not as simple as the shipped ones. */
class RegressieloopTest {

    @Test
    void teltEenCasusDieMetDezeRegelsNietKanAlsAfwijking(@TempDir Path map) throws IOException {
        Testcasus goed = Proef.lees(Proef.GOED);
        Testcasus casus = new Testcasus(goed.bestand(), goed.naam(), goed.titel(), goed.omschrijving(),
                Casus.voor("PROEF", "GRONINGEN").looptIn("VERDWENEN").maak(), goed.verwacht(), goed.waarom());
        Uitslag uitslag = new Regressieloop(Proef.REGELS, new Casusmap(map)).toets(casus);
        assertFalse(uitslag.isGoed());
        assertNull(uitslag.advies());
        assertEquals(List.of("Met deze regels kan deze casus niet: /lopendeOverleggen/0: Dit overleg is hier niet "
                + "bekend. Kies uit: ACTIEOVERLEG, ZVH, MDA_PLUS_PLUS, ANDER."), uitslag.verschillen());
    }

    @Test
    void meldtElkeUitslagMeteen(@TempDir Path map) throws IOException {
        Testcasus casus = Proef.lees(Proef.GOED);
        StringBuilder klaar = new StringBuilder();
        List<Uitslag> uitslagen = new Regressieloop(Proef.REGELS, new Casusmap(map))
                .loop(List.of(casus, casus), uitslag -> klaar.append(uitslag.casus().naam()).append(' '));
        assertEquals("proef proef ", klaar.toString());
        assertEquals(2, uitslagen.size());
        assertEquals(List.of("Er is nog geen opgeslagen advies. Nu is de route GEEN_PASSEND_OVERLEG (DEFINITIEF)."),
                uitslagen.get(0).veranderingen());
    }
}
