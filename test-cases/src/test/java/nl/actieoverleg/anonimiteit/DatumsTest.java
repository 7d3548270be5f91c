package nl.actieoverleg.anonimiteit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and years of birth, and the one date of which a case may speak. */
class DatumsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Zij is van 12-03-1985 en hij niet.",
        "Zij is er sinds 12/3/85.",
        "Zij is er sinds 12.03.1985.",
        "Zij is er sinds 12 - 3 - 1985.",
        "Zij is er sinds 12 3 1985.",
        "Zij is er sinds 1985-03-12.",
        "Zij is er sinds 19850312.",
        "Zij is er sinds 12031985.",
        "Zij is er sinds 12 maart 1985.",
        "Zij is er sinds 12 mrt. '85.",
        "Zij is er sinds 1\u200B2\u00A0maart\u00A01985.",
        "Zij is er sinds maart 12, 1985.",
        "Zij is er sinds 12e\n  maart van 1985.",
        "Zij is geboren in 1985.",
        "Zij is geb. 1985.",
        "Zij werd geboren in het voorjaar van 1985.",
        "Geboortedatum: 12/3",
        "Hij is jarig op 12 maart.",
        "Het meisje is van 2015.",
        "Een peuter kwam op 12 maart 2024 thuis."})
    void vindt(String tekst) {
        Vondstproef.vindt(Soort.DATUM, tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Een vrouw van 34 en haar zoon van 12.",
        "Het huis uit 1930 is in maart verkocht.",
        "Meetlat NN 2023, Inventarisatie 2020.",
        "In de zomer van 2023 was er rust.",
        "Geboren en getogen in de buurt. In 2020 ging het mis.",
        "peildatum: 2023-09-01",
        "peildatum: 2023-08-31\nwaarom: Vanaf 1 september 2023 is het elke week.",
        "peildatum: 2023-09-01\nwaarom: Tot en met 31-08-2023 was het anders.",
        "{\"peildatum\": \"2023-09-01\", \"tekst\": \"Sinds 1 september 2023\"}",
        "Van 9.00 tot 10.30 uur, 1-2 keer per 4 weken.",
        "Het kost 13.4-17.3 keer zoveel, of 7,5-9,10."})
    void laatStaan(String tekst) {
        Vondstproef.vindtNiets(tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "peildatum: 1985-03-12",
        "waarom: Vanaf 1 september 2023 is het elke week.",
        "peildatum: 2023-08-30\nwaarom: Vanaf 1 september 2023 is het elke week.",
        "peildatum: 2023-09-01\nwaarom: Een baby, geboren op 1 september 2023.",
        "peildatum: 2023-09-01\nwaarom: Sinds 01-09-23."})
    void alleenDePeildatumEnDeDagErnaastMogen(String tekst) {
        Vondstproef.vindt(Soort.DATUM, tekst);
    }
}
