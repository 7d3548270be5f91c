package nl.actieoverleg.anonimiteit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Postcodes, streets and house numbers. */
class AdressenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POSTCODE | Zij woont op 9999 XZ.
            POSTCODE | Zij woont op 9999xz.
            POSTCODE | Zij woont op 9999 xz.
            POSTCODE | Zij woont op 9999-XZ 12.
            POSTCODE | Zij woont op 9999\u00A0XZ.
            POSTCODE | Zij woont op ９９９９ＸＺ.
            POSTCODE | De postcode is 9999.
            STRAAT   | Hij wacht in de Zonnebloemstraat op haar.
            STRAAT   | Zonnebloemlaan 5 staat leeg.
            STRAAT   | Hij wacht bij zonnebloemweg 12a op haar.
            STRAAT   | Hij wacht in de Zonnebloem\u00ADstraat op haar.
            STRAAT   | Hij wacht op het Zonnehof 3 op haar.
            STRAAT   | Hij wacht op de Grote Markt op haar.
            STRAAT   | Hij wacht in de Dorpsstraat op haar.
            STRAAT   | Hij wacht aan it Sinnedyk 4 op haar.
            STRAAT   | Haar huisnummer is 12.
            """)
    void vindt(Soort soort, String tekst) {
        Vondstproef.vindt(soort, tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "In 2023 en 2024 ging het mis.",
        "Sinds 2023 is er rust, en in 2022 OM en politie.",
        "Hij verdient 1500 in de maand.",
        "Onderweg belt hij haar op straat, 3 keer.",
        "Onderweg 2 keer gestopt. Snelweg of niet, hij rijdt door.",
        "In de winkelstraat 3 keer gezien.",
        "Neerslaan doet hij haar. Toeslaan 2 keer.",
        "Zij woont op een hof met 12 huizen.",
        "Het erf van de buren, het pad en het park om 3 uur.",
        "Kortweg: het plan is er. Weg 3 is dicht."})
    void laatGewoneWoordenStaan(String tekst) {
        Vondstproef.vindtNiets(tekst);
    }
}
