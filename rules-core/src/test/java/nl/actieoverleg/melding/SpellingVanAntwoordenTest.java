package nl.actieoverleg.melding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A suggestion that may be the opposite is worse than none. */
class SpellingVanAntwoordenTest {

    @ParameterizedTest
    @CsvSource({"ja, JA", "Ja, JA", "' JA ', JA", "jaa, JA", "j, JA", "wel, JA", "yes, JA", "YES, JA", "true, JA",
        "True, JA", "1, JA", "nee, NEE", "Neee, NEE", "n, NEE", "niet, NEE", "no, NEE", "not, NEE", "false, NEE",
        "0, NEE", "onbekend, ONBEKEND", "ONBKEND, ONBEKEND", "onbekned, ONBEKEND", "weet niet, ONBEKEND",
        "weet_niet, ONBEKEND", "unknown, ONBEKEND"})
    void kentDeGewoneWoorden(String geschreven, String bedoeld) {
        assertEquals(bedoeld, Spelling.antwoord(geschreven));
    }

    @ParameterizedTest
    @ValueSource(strings = {"na", "nj", "ne", "ma", "el", "jee", "nja", "deels", "soms", "2", "bekend",
        "Bekent", "kend", "nope?", "yeah?",
        "misschien", "?", ""})
    void raadtNiet(String geschreven) {
        assertNull(Spelling.antwoord(geschreven));
    }
}
