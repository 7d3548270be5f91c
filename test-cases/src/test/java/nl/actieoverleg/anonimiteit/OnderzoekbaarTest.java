package nl.actieoverleg.anonimiteit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text is too strange to search; where the search would go to and fro, these would not end. */
class OnderzoekbaarTest {

    private static final int LENGTE = 30_000;

    @ParameterizedTest
    @ValueSource(strings = {"a.", "-", "--.", "1", "1.", "1-", "1 ", "A", "A.", "A. ", "Aa", "a", "a@", "a-", "'", "@",
        "@a", "\"", "(", ".", "+", "0", "06", "geboren ", "geboren 1", "postcode", "bsn ", "tel ", "de ", "heer de ",
        "mevrouw ", "oom Aa ", "www.", "https://", "NL", "NL91 ", "12-", "weg 1", "straat", "gemeente ", "\\u0041",
        "12 maart ", "Ben ", "van der ", " ", "a\n", "\n", "een\n"})
    void herhalingIsTeDoorzoeken(String stuk) {
        String lang = stuk.repeat(LENGTE / stuk.length());
        for (String ervoor : List.of("", "dossiernummer 11.11", "een@twee.")) {
            assertDoesNotThrow(() -> Anonimiteitscontrole.zoek(Leestekst.van(ervoor + lang)), ervoor);
        }
    }
}
