package nl.actieoverleg.regelmodule;

import static nl.actieoverleg.regelset.Dorp.dorpMet;
import static nl.actieoverleg.regelset.Dorp.modules;
import static nl.actieoverleg.regelset.Dorp.regel;
import static nl.actieoverleg.regelset.Dorp.wijkMet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.actieoverleg.regelset.Regelset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the index of a module holds is the module. */
class ModuleIndexTest {

    private static final String ELK_SOORT_VOORWAARDE =
            regel("Sinds kort “nat” – één", "@criterium( \"T-1\" ) @bron( \"Boek, blz. 3: ‘é’ & <ü>\" )",
                    "Peildatum( vanaf( \"2024-01-01\" ), voor( \"2025-01-01\" ) )")
            + regel("Twee van drie", "@criterium( \"T-2\" )", "Vragen( minstens( 2, nat.ja, koud.ja, haast.ja ) )")
            + regel("Vaak", "@criterium( \"T-2\" )", "Aantallen( bezoeken >= 3 )")
            + regel("Alles gevraagd", "@frequentie( \"Elke week.\" ) @bron( \"Boek\" )",
                    "Vragen( nat.nee, koud.onbekend, haast.nietJa, hulpNodig.nietNee ) Routering( meerderePassend, "
                            + "looptElders, bijnaPassend, aanmeldingOnvolledig, viaIngang( \"KEUKEN\" ), "
                            + "ookPassend( \"ZOLDER\" ), routeIsNiet( \"GEEN_OVERLEG_NODIG\" ) )");

    @Test
    void heenEnTerugGeeftHetzelfde() {
        for (Regelmodule module : modules(dorpMet(ELK_SOORT_VOORWAARDE), wijkMet(""))) {
            String index = ModuleIndex.schrijf(module);
            assertEquals(module, ModuleIndex.lees(index));
            assertEquals(index, ModuleIndex.schrijf(ModuleIndex.lees(index)));
        }
    }

    @Test
    void deIndexGeeftDezelfdeRegels() {
        List<Regelmodule> modules = modules(dorpMet(ELK_SOORT_VOORWAARDE), wijkMet(""));
        assertEquals(Regelset.van(modules),
                Regelset.van(modules.stream().map(ModuleIndex::schrijf).map(ModuleIndex::lees).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"tekst\"", "{", "{\"id\":\"x\"", "geen json"})
    void ietsAndersIsGeenIndex(String tekst) {
        assertThrows(IllegalArgumentException.class, () -> ModuleIndex.lees(tekst));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\":\"x\"}", "{\"lijsten\":[{\"naam\":\"X\",\"soort\":\"onzin\"}]}"})
    void eenOnvolledigeIndexIsGeenIndex(String tekst) {
        assertThrows(IllegalArgumentException.class, () -> ModuleIndex.lees(tekst));
    }
}
