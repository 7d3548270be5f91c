package nl.actieoverleg.kwitantie;

import static nl.actieoverleg.kwitantie.Proefkwitanties.ADVISEUR;
import static nl.actieoverleg.kwitantie.Proefkwitanties.KWITANTIES;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.json.Jsonboom;
import nl.actieoverleg.regel.Antwoord;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

/** A receipt keeps what it must and nothing else, always in the same bytes, and any change in it shows. */
class KwitantieTest {

    private static final int AANTAL = 300;
    private static final byte[] SLEUTEL = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);

    private static Casus.Bouwer stalking() {
        return Casus.voor("GR-0001", "GRONINGEN").peildatum(LocalDate.of(2026, 1, 15))
                .feit("stalking", Antwoord.JA).feit("acuteOnveiligheid", Antwoord.NEE);
    }

    @Test
    void theSameAdviceComesOutOfAReceipt() {
        Proefkwitanties.casussen(AANTAL).forEach(casus -> {
            byte[] bytes = KWITANTIES.schrijf(Proefkwitanties.van(casus));
            Kwitantie gelezen = KWITANTIES.lees(bytes);
            assertEquals(gelezen.uitkomst(), Uitkomst.van(ADVISEUR.adviseer(gelezen.casus())));
            assertArrayEquals(bytes, KWITANTIES.schrijf(gelezen));
        });
    }

    @Test
    void whatAnAdviceSaysInCodesStandsInIt() {
        Proefkwitanties.casussen(AANTAL).forEach(casus -> {
            Advies advies = ADVISEUR.adviseer(casus);
            Uitkomst uitkomst = KWITANTIES.maak(casus, advies).uitkomst();
            assertEquals(advies.route(), uitkomst.route());
            assertEquals(advies.vervolg(), uitkomst.vervolg());
            assertEquals(advies.redenen().stream().map(reden -> reden.code()).toList(), uitkomst.redenen());
            advies.overleggen().forEach(ingang -> ingang.criteria().forEach(criterium ->
                    assertEquals(criterium.uitkomst(), uitkomst.criteria().get(criterium.code()))));
            advies.deelnemers().forEach(deelnemer ->
                    assertEquals(deelnemer.rol(), uitkomst.deelnemers().get(deelnemer.partij())));
        });
    }

    @Test
    void itsBytesAreCanonicalByAnotherReading() {
        Proefkwitanties.casussen(AANTAL).map(Proefkwitanties::van).forEach(kwitantie -> {
            byte[] bytes = KWITANTIES.schrijf(kwitantie);
            assertArrayEquals(canoniek(bytes), bytes);
        });
        String vreemd = "{\"z\":\"\\u0001\\u001f\\u007f\\u2028\\\\\\\"\\/\\b\\f\\n\\r\\té€😀\",\"€\":[true,null,-7],"
                + "\"\\r\":1,\"1\":{},\"😀\":[],\"ö\":\"\"}";
        byte[] bytes = vreemd.getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(canoniek(bytes), Kanoniek.bytes(Jsonboom.lees(bytes)));
    }

    private static byte[] canoniek(byte[] json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void itsShaIsThatOfAllTheRest() throws NoSuchAlgorithmException {
        Kwitantie kwitantie = Proefkwitanties.van(stalking().maak());
        String sha = KWITANTIES.sha256(kwitantie);
        String tekst = Proefkwitanties.tekst(kwitantie);
        String lid = ",\"sha256\":\"" + sha + "\"";
        assertTrue(tekst.contains(lid), tekst);
        byte[] rest = tekst.replace(lid, "").getBytes(StandardCharsets.UTF_8);
        assertEquals(sha, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(rest)));
    }

    @Test
    void everyChangedByteShows() {
        byte[] bytes = KWITANTIES.schrijf(Proefkwitanties.van(stalking().teller("keerBesprokenInActieoverleg", 2)
                .maak()));
        for (int plek = 0; plek < bytes.length; plek++) {
            for (int vlag : new int[] {1, 2, 4, 16, 32, 128}) {
                byte[] anders = bytes.clone();
                anders[plek] ^= (byte) vlag;
                assertThrows(OngeldigeKwitantie.class, () -> KWITANTIES.lees(anders), "byte " + plek + " ^ " + vlag);
            }
        }
    }

    @Test
    void theSameDataWrittenOtherwiseShows() {
        String tekst = Proefkwitanties.tekst(Proefkwitanties.van(stalking().maak()));
        assertFout("De kwitantie is veranderd", " " + tekst);
        assertFout("De kwitantie is veranderd", tekst.replaceFirst(",", ", "));
        assertFout("De kwitantie is veranderd", tekst.replaceFirst("stalking", "\\\\u0073talking"));
        assertFout("De kwitantie is veranderd", tekst.replaceFirst("\"stalking\":\"JA\"", "\"stalking\":\"NEE\""));
        assertFout("geen kwitantie", tekst + tekst);
        assertFout("geen kwitantie", "[" + tekst + "]");
        assertFout("geen kwitantie", tekst.replaceFirst("\\{", "{\"vorm\":1,"));
        assertFout("vorm ontbreekt", "{}");
        assertFout("nieuwere versie", "{\"vorm\":2}");
        assertFout("vorm ontbreekt", "{\"vorm\":4294967297}");
        assertFout("veranderd", "{\"vorm\":1,\"x\":1.50}");
        assertFout("SHA-256", "{\"vorm\":1,\"x\":4294967297}");
        assertFout("64 KiB", " ".repeat(70_000));
    }

    private static void assertFout(String melding, String tekst) {
        OngeldigeKwitantie fout = assertThrows(OngeldigeKwitantie.class,
                () -> KWITANTIES.lees(tekst.getBytes(StandardCharsets.UTF_8)));
        assertTrue(fout.getMessage().contains(melding), fout.getMessage());
        assertFalse(fout.getMessage().contains("stalking"), fout.getMessage());
    }

    @Test
    void casesThatMeanTheSameHaveTheSameReceipt() {
        Casus een = stalking().nodig("KETENOVERSTIJGENDE_AANPAK").nodig("ACTIEPLAN_DIRECTE_VEILIGHEID").maak();
        Casus ander = Casus.voor("GR-0002", "GRONINGEN").teller("dagenTotGeplandOverleg", 0)
                .feit("acuteOnveiligheid", Antwoord.NEE).feit("stalking", Antwoord.JA)
                .feit("letsel", Antwoord.ONBEKEND).nodig("ACTIEPLAN_DIRECTE_VEILIGHEID")
                .nodig("KETENOVERSTIJGENDE_AANPAK").nodig("KETENOVERSTIJGENDE_AANPAK").maak();
        assertEquals(Proefkwitanties.tekst(Proefkwitanties.van(een)),
                Proefkwitanties.tekst(Proefkwitanties.van(ander)));
        assertNotEquals(Proefkwitanties.tekst(Proefkwitanties.van(een)),
                Proefkwitanties.tekst(Proefkwitanties.van(stalking().maak())));
    }

    @Test
    void thePseudonymIsThereOnlyUnderTheKeyOfTheHost() {
        Kwitantie kwitantie = Proefkwitanties.van(stalking().maak());
        assertFalse(Proefkwitanties.tekst(kwitantie).contains("GR-0001"));
        assertFalse(Proefkwitanties.tekst(kwitantie).contains("kenmerk"));
        Kwitantie met = KWITANTIES.metKenmerk(kwitantie, "GR-0001", SLEUTEL);
        assertEquals("347c919f43f1deafe17ccec615d414d6d7703aa8a830318d136585d94bf26567", met.kenmerk());
        assertFalse(Proefkwitanties.tekst(met).contains("GR-0001"));
        assertEquals(met.kenmerk(), KWITANTIES.lees(KWITANTIES.schrijf(met)).kenmerk());
        byte[] anders = SLEUTEL.clone();
        anders[0]++;
        assertNotEquals(met.kenmerk(), KWITANTIES.metKenmerk(kwitantie, "GR-0001", anders).kenmerk());
        assertThrows(IllegalArgumentException.class, () -> KWITANTIES.metKenmerk(kwitantie, "GR-0001", new byte[31]));
    }

    @Test
    void anAdviceOfAnotherCaseIsRefused() {
        Advies advies = ADVISEUR.adviseer(stalking().maak());
        assertThrows(IllegalArgumentException.class,
                () -> KWITANTIES.maak(Casus.voor("GR-0002", "GRONINGEN").maak(), advies));
        assertThrows(IllegalArgumentException.class,
                () -> KWITANTIES.maak(stalking().peildatum(LocalDate.of(2026, 1, 16)).maak(), advies));
    }

    @Test
    void nothingOfACaseIsShownByAccident() {
        assertFalse(Proefkwitanties.van(stalking().maak()).toString().contains("stalking"));
    }

    @Test
    void theSchemaTakesEveryReceiptAndNothingElse() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Proefkwitanties.ADVISEUR.schemas().kwitantie(), InputFormat.JSON);
        Proefkwitanties.casussen(AANTAL).map(Proefkwitanties::van).forEach(kwitantie ->
                assertEquals(List.of(), schema.validate(Proefkwitanties.tekst(kwitantie), InputFormat.JSON)));
        Kwitantie kwitantie = Proefkwitanties.van(stalking().maak());
        String vol = Proefkwitanties.tekst(KWITANTIES.metAfwijking(
                KWITANTIES.metKenmerk(kwitantie, "GR-0001", SLEUTEL),
                new Afwijking("ZVH", "LOOPT_AL_ELDERS", "VT_MEDEWERKER", "TEAMLEIDER")));
        assertEquals(List.of(), schema.validate(vol, InputFormat.JSON));
        for (String mis : List.of(vol.replace("stalking", "stalkng"), vol.replace("\"JA\"", "\"ONBEKEND\""),
                vol.replace("\"LOOPT_AL_ELDERS\"", "\"zomaar\""), vol.replace("\"vorm\":1", "\"vorm\":2"),
                vol.replace("\"vorm\":1", "\"vorm\":1,\"naam\":\"Jan\""), vol.replace("\"route\"", "\"rute\""),
                vol.replace(",\"provincie\":\"GRONINGEN\"", ""), vol.replace("2026-01-15", "15-01-2026"))) {
            assertNotEquals(vol, mis);
            assertFalse(schema.validate(mis, InputFormat.JSON).isEmpty(), mis);
        }
    }
}
