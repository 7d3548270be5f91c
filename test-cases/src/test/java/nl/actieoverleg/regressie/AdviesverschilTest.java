package nl.actieoverleg.regressie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Stored advices: their form, and what differs between two of them. */
class AdviesverschilTest {

    private static JsonNode json(String tekst) {
        return Adviesbestand.lees(tekst.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{'a': 'x'} | {'a': 'x'} | ",
        "{'route': 'ZVH'} | {'route': 'ACTIEOVERLEG'} | route: was ZVH, is nu ACTIEOVERLEG.",
        "{'vervolg': null} | {'vervolg': 'ZVH'} | vervolg: was GEEN, is nu ZVH.",
        "{'a': 1} | {'a': 1, 'b': 2} | b: erbij.",
        "{'a': 1, 'b': 2} | {'a': 1} | b: weg.",
        "{'moment': {'wanneer': 'DIRECT'}} | {'moment': {'wanneer': 'GEPLAND'}} "
                + "| moment wanneer: was DIRECT, is nu GEPLAND.",
        "{'ookPassend': ['A', 'B']} | {'ookPassend': ['B', 'A']} "
                + "| ookPassend: de volgorde was A, B en is nu B, A.",
        "{'signalen': [{'code': 'A'}, {'code': 'B'}]} | {'signalen': [{'code': 'B'}, {'code': 'C'}]} "
                + "| signalen: weg: A. signalen: erbij: C.",
        "{'redenen': [{'code': 'A', 'tekst': 'x'}]} | {'redenen': [{'code': 'A', 'tekst': 'y'}]} "
                + "| redenen A tekst: was x, is nu y.",
        "{'belemmeringen': [{'overleg': 'A', 'code': '1'}, {'overleg': 'A', 'code': '2'}]} "
                + "| {'belemmeringen': [{'overleg': 'A', 'code': '2'}]} | belemmeringen: weg: A 1.",
        "{'vraag': 'Is het zo?'} | {'vraag': 'Is dat zo?'} | vraag: was \"Is het zo?\", is nu \"Is dat zo?\".",
        "{'lijst': ['A', 'A']} | {'lijst': ['A']} | lijst: was A, A, is nu A."})
    void noemtElkVerschil(String was, String is, String verschil) {
        assertEquals(verschil == null ? "" : verschil, String.join(" ", Adviesverschil.tussen(json(was), json(is))));
    }

    @Test
    void slaatAllesOpBehalveDeVersieVanDeRegels() {
        Testcasus casus = Proef.lees(Proef.GOED);
        JsonNode advies = Adviesbestand.van(Proef.REGELS.adviseur(), Proef.REGELS.adviseur().adviseer(casus.casus()));
        String tekst = Adviesbestand.tekst(advies);
        assertFalse(tekst.contains("vingerafdruk"), tekst);
        assertFalse(advies.has("regelset"));
        assertEquals(advies, Adviesbestand.lees(tekst));
        assertTrue(tekst.endsWith("\n}\n"), tekst);
        assertTrue(tekst.contains("\n        {\"code\": \"MT-0\", \"uitkomst\": \"JA\"},\n"), tekst);
    }

    @Test
    void herkentTekstDieGeenAdviesIs() {
        assertNull(Adviesbestand.lees("{"));
        assertNull(Adviesbestand.lees("[]"));
        assertNull(Adviesbestand.lees(""));
    }
}
