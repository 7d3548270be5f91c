package nl.actieoverleg.anonimiteit;

import static nl.actieoverleg.anonimiteit.Vondstproef.vindt;
import static nl.actieoverleg.anonimiteit.Vondstproef.vindtNiets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that belong to one person, one car or one case; all made up. */
class NummersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BSN          | Het nummer van de man is 111222333.
            BSN          | Bsn 1112.22.333 staat op de brief.
            BSN          | Zij gaf 111 222 333 door.
            BSN          | Zij gaf 11-122-2333 door.
            BSN          | Zij gaf 10000008 door, zonder de nul.
            BSN          | BSN111222333
            BSN          | Nummer: １１１２２２３３３
            BSN          | Nummer: 111\u200B222\u00A0333
            BSN          | {"nummer": "\\u003111\\u003222333"}
            BSN          | Zij gaf ١١١٢٢٢٣٣٣ door.
            BANKREKENING | Zij betaalt op NL91 ABNA 0417 1643 00.
            BANKREKENING | Zij betaalt op nl91abna0417164300.
            BANKREKENING | Zij betaalt op DE89 3704 0044 0532 0130 00.
            KENTEKEN     | Een auto met AB-12-CD staat voor de deur.
            KENTEKEN     | Een auto met 12-abc-3 staat voor de deur.
            KENTEKEN     | Een auto met G 123 BX staat voor de deur.
            KENTEKEN     | Een auto met GX123B staat voor de deur.
            NUMMER       | Nummer 111222334 is geen BSN.
            NUMMER       | Het dossier heeft nummer 123456.
            NUMMER       | Dossiernummer: 4711
            NUMMER       | Het zaaknummer is 12-345.
            NUMMER       | Melding 2024-48213 gaat hierover.
            NUMMER       | Haar bsn eindigt op 1234.
            NUMMER       | Zijn paspoort is SPECI2014.
            """)
    void vindt(Soort soort, String tekst) {
        Vondstproef.vindt(soort, tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Zij verloor 100.000 euro in 2023.",
        "Van 9.00 tot 10.30 uur, 3 keer per week.",
        "Werkwijze NN 2023, Criteria 1; Methodische onderlegger 2021.",
        "De codes NN-3a, AO-1 en MDA-2 horen bij ZVH-1.",
        "In 2016/2017 en in 2017-2018 was er rust.",
        "VB-15 en PROEF-1 zijn geen kentekens.",
        "Dit nummer is 12345 keer gedraaid."})
    void laatGewoneGetallenStaan(String tekst) {
        vindtNiets(tekst);
    }
}
