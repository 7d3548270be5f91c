package nl.actieoverleg.casus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;

/** Cases are the same when they hold the same, and a copy starts with all of it. */
class CasusTest {

    private static Casus.Bouwer vol() {
        return Casus.voor("N-1", "NOORDERLAND").peildatum(LocalDate.of(2026, 1, 15)).feit("regen", Antwoord.JA)
                .feit("wind", Antwoord.NEE).nodig("DIJKWACHT").looptIn("DIJKOVERLEG").teller("keer", 2);
    }

    @Test
    void hetzelfdeIsGelijkInWelkeVolgordeOokIsGeantwoord() {
        Casus anders = Casus.voor("N-1", "NOORDERLAND").teller("keer", 2).looptIn("DIJKOVERLEG").nodig("DIJKWACHT")
                .feit("wind", Antwoord.JA).feit("wind", Antwoord.NEE).feit("regen", Antwoord.JA)
                .peildatum(LocalDate.of(2026, 1, 15)).maak();
        assertEquals(vol().maak(), anders);
        assertEquals(vol().maak().hashCode(), anders.hashCode());
        assertEquals(Casus.voor(null, null).maak(), Casus.voor(null, null).maak());
    }

    @Test
    void elkVerschilTelt() {
        Casus casus = vol().maak();
        for (UnaryOperator<Casus.Bouwer> wijziging : List.<UnaryOperator<Casus.Bouwer>>of(
                bouwer -> bouwer.peildatum(null), bouwer -> bouwer.feit("regen", Antwoord.NEE),
                bouwer -> bouwer.feit("ijs", Antwoord.ONBEKEND), bouwer -> bouwer.nodig("ZOUT"),
                bouwer -> bouwer.looptIn("ANDER"), bouwer -> bouwer.teller("keer", 3))) {
            assertNotEquals(casus, wijziging.apply(vol()).maak());
        }
        assertNotEquals(Casus.voor("N-1", "NOORDERLAND").maak(), Casus.voor("N-2", "NOORDERLAND").maak());
        assertNotEquals(Casus.voor("N-1", "NOORDERLAND").maak(), Casus.voor("N-1", "ZUIDERLAND").maak());
    }

    @Test
    void eenKopieBegintMetAllesEnRaaktHetOrigineelNiet() {
        Casus casus = vol().maak();
        assertEquals(casus, casus.kopie().maak());
        Casus.Bouwer kopie = casus.kopie();
        kopie.feit("regen", Antwoord.NEE).nodig("ZOUT").looptIn("ANDER").teller("keer", 3).peildatum(null);
        assertEquals(vol().maak(), casus);
        assertEquals(List.of("DIJKWACHT", "ZOUT"), kopie.maak().nodig());
        assertEquals(Antwoord.NEE, kopie.maak().feiten().get("wind"));
    }
}
