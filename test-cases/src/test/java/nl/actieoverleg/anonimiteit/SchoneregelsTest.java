package nl.actieoverleg.anonimiteit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaving out known lines of JSON never changes what is found. */
class SchoneregelsTest {

    private static void vindtEvenveel(String json) {
        Schoneregels schoneregels = new Schoneregels(
                regel -> Anonimiteitscontrole.zoek(Leestekst.van(regel)).isEmpty());
        List<Vondst> verwacht = Anonimiteitscontrole.controleer("een", json);
        // The second time all lines are known that ever will be.
        assertEquals(verwacht, Anonimiteitscontrole.controleer("een", schoneregels.rest(json)), json);
        assertEquals(verwacht, Anonimiteitscontrole.controleer("een", schoneregels.rest(json)), json);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"namen\": [\"bang\",\n\"Roos\",\n\"Wil\"]}",
        "{\"een\": 1,\n\"Roos\": 2}",
        "{\n\"een\": \"twee\",\n\"Roos\": \"drie\"}",
        "{\"cijfers\": [111,\n222,\n333]}",
        "{\"een\": \"geboren\",\n\"jaar\": \"1985\"}",
        "{\"een\": \"bsn\",\n\"is\": \"1234\"}",
        "[\"tel\",\n\"31-24-567\"]",
        "{\"heet\":\n\"Xyzema\"}"})
    void eenRegelDieAlleenSchoonIsBlijftStaan(String json) {
        assertEquals(false, Anonimiteitscontrole.controleer("een", json).isEmpty());
        vindtEvenveel(json);
    }

    /** What announces a date counts only close by, so what is left out has to keep its length. */
    @Test
    void deAfstandBlijftGelijk() {
        vindtEvenveel("""
                "peildatum": "2023-09-01",
                "een": "geboren",
                "een": "Het is af.",
                "een": "1 september 2023",""");
    }

    @Property(tries = 300)
    void watErGevondenWordtBlijftGelijk(@ForAll("regels") List<String> regels) {
        vindtEvenveel(String.join("\n", regels));
    }

    @Provide
    Arbitrary<List<String>> regels() {
        return Arbitraries.of("{", "}", "},", "[", "],", "\"Roos\",", "\"Wil\": \"weg\",", "\"heet\":", "\"Xyzema\",",
                "\"een\": \"bang\",", "\"een\": \"Het is af.\",", "\"een\": \"Wil zij?\",", "\"een\": [",
                "\"een\": [111,", "222,", "333]", "\"een\": null,",
                "{\"code\": \"NN-2\", \"is\": \"JA\"},", "\"een\": \"geboren\",",
                "\"een\": \"1985\",", "\"tel\",", "\"31-24-567\",", "\"bsn\": \"oma\",", "\"jeroen\": \"Roos\",",
                "\"peildatum\": \"2023-09-01\",", "\"een\": \"1 september 2023\",").list().ofMaxSize(12);
    }
}
