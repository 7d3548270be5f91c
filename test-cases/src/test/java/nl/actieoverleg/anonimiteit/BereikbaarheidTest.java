package nl.actieoverleg.anonimiteit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phone numbers and addresses on the internet; all made up. */
class BereikbaarheidTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TELEFOON | Hij is te bereiken op 0612345678.
            TELEFOON | Hij is te bereiken op 06 - 12 34 56 78.
            TELEFOON | Hij is te bereiken op 06.1234.5678.
            TELEFOON | Hij is te bereiken op +31 6 12345678.
            TELEFOON | Hij is te bereiken op +31 (0)6 1234 5678.
            TELEFOON | Hij is te bereiken op 0031612345678.
            TELEFOON | Hij is te bereiken op (050) 123 45 67.
            TELEFOON | Hij is te bereiken op 0592-123456.
            TELEFOON | Hij is te bereiken op +49 170 1234567.
            TELEFOON | Tel. 312 45 67 is van haar werk.
            TELEFOON | Hij is te bereiken op ０６\u00AD12345678.
            TELEFOON | Hij is te bereiken op 06\u201012345678.
            MAIL     | Zij schrijft met zwaluw.84@voorbeeld.nl naar hem.
            MAIL     | Zij schrijft met zwaluw (at) voorbeeld.nl naar hem.
            MAIL     | Zij schrijft met zwaluw＠voorbeeld.nl naar hem.
            MAIL     | Zij schrijft met zwaluw@voor\u200Bbeeld.nl naar hem.
            WEB      | Het staat op https://voorbeeld.example/zwaluw te lezen.
            WEB      | Het staat op www.voorbeeld.example te lezen.
            WEB      | Het staat op voorbeeld.nl te lezen.
            WEB      | Hij bedreigt haar als @zwaluw84 op sociale media.
            WEB      | Haar Snapchat: zwaluw84
            """)
    void vindt(Soort soort, String tekst) {
        Vondstproef.vindt(soort, tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Bij gevaar belt u 112.",
        "Veilig Thuis is te bereiken op 0800-2000.",
        "De politie is te bereiken op 0900-8844, of bel 0900-8844.",
        "Van 9.00 tot 10.30 uur, 4 tot 6 keer.",
        "Hij stuurt 06 keer een bericht.",
        "Een man stuurt haar berichten op Facebook en op Snapchat.",
        "De bron is nn/nl/actieoverleg/spoed.drl in de map nl.",
        "Het is af.Nu nog nakijken."})
    void laatStaanWatVanNiemandIs(String tekst) {
        Vondstproef.vindtNiets(tekst);
    }
}
