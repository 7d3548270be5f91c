package nl.actieoverleg.regelset;

import static nl.actieoverleg.regelset.Dorp.assertFout;
import static nl.actieoverleg.regelset.Dorp.dorpMet;
import static nl.actieoverleg.regelset.Dorp.foutRegel;
import static nl.actieoverleg.regelset.Dorp.modules;
import static nl.actieoverleg.regelset.Dorp.regel;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two texts for how often an overleg meets must never be true together. */
class UitsluitingTest {

    private static final String EENS = "@frequentie( \"Elke week.\" ) @bron( \"Boek\" )";
    private static final String ANDERS = "@frequentie( \"Elke maand.\" ) @bron( \"Boek\" )";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Peildatum( vanaf( \"2024-01-01\" ) ) | Peildatum( voor( \"2024-01-01\" ) )",
        "Peildatum( voor( \"2023-12-31\" ) ) | Peildatum( vanaf( \"2024-01-01\" ) )",
        "Routering( routeIs( \"KEUKEN\" ) ) | Routering( routeIs( \"ZOLDER\" ) )",
        "Routering( routeIsNiet( \"KEUKEN\" ) ) | Routering( routeIs( \"KEUKEN\" ) )",
        "Toetsen( t1.ja ) | Toetsen( t1.nietJa )"})
    void elkaarUitsluitenIsGoed(String een, String ander) {
        assertEquals(List.of(), Dorp.fouten(modules(
                dorpMet(regel("Een", EENS, een) + "\n" + regel("Ander", ANDERS, ander)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Peildatum( vanaf( \"2023-12-31\" ) ) | Peildatum( voor( \"2024-01-01\" ) )",
        "Peildatum( vanaf( \"2023-12-31\" ) ) | Peildatum( vanaf( \"2024-01-01\" ) )",
        "Routering( routeIs( \"KEUKEN\" ) ) | Routering( naar( \"ZOLDER\" ) )",
        "Routering( routeIsNiet( \"KEUKEN\" ) ) | Routering( routeIs( \"ZOLDER\" ) )",
        "Toetsen( t1.ja ) | Toetsen( t1.nietNee )",
        "Routering( routeIs( \"KEUKEN\" ) ) | Routering( routeIs( \"KEUKEN\" ) )"})
    void samenGeldenIsEenFout(String een, String ander) {
        assertFout(Dorp.REGELBESTAND, "Deze regel kan tegelijk gelden met \"Een\" (" + plaats() + "), die een andere "
                + "@frequentie geeft.", "Laat ze elkaar uitsluiten, bijvoorbeeld met vanaf en voor op dezelfde dag.",
                dorpMet(regel("Een", EENS, een) + "\n" + foutRegel("Ander", ANDERS, ander)));
        assertEquals(List.of(), Dorp.fouten(modules(
                dorpMet(regel("Een", EENS, een) + "\n" + regel("Ander", EENS, ander)))));
    }

    private static String plaats() {
        return Dorp.modules(dorpMet(regel("Een", EENS, "Toetsen( t1.ja )"))).get(0).regels().stream()
                .filter(regel -> regel.naam().equals("Een")).findFirst().orElseThrow().plaats().toString();
    }
}
