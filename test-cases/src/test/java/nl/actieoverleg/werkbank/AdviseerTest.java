package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** One case in, its advice or its faults out. */
class AdviseerTest {

    private static final String CASUS = """
            { "kenmerk": "AD-1", "provincie": "GRONINGEN", "peildatum": "2026-01-15",
              "feiten": { "afstemmingNodig": "NEE", "spoedinterventieNodig": "NEE", "kanNietWachten": "NEE" } }
            """;
    private static final String GEHEIM = "JANSEN-GEHEIM";
    private static final String FOUT = """
            { "kenmerk": "AD-2", "provincie": "%s", "feiten": { "stalkng": "JA", "letsel": "%s" } }
            """.formatted(GEHEIM, GEHEIM);

    @Test
    void geeftHetAdviesAlsJsonMetAlleVeldenVanHetContract() {
        Uitvoering uitvoering = Uitvoering.met(CASUS, "adviseer", "--json");
        assertEquals(Werkbank.GELUKT, uitvoering.status());
        assertEquals("", uitvoering.fout());
        JsonNode advies = uitvoering.json();
        for (String veld : List.of("kenmerk", "provincie", "peildatum", "route", "zekerheid", "nnRoute", "vervolg",
                "ookPassend", "dichtstbij", "overleggen", "redenen", "openVragen", "signalen", "aanmelding",
                "deelnemers", "moment", "agenda", "regelset")) {
            assertTrue(advies.has(veld), veld);
        }
        assertEquals("AD-1", advies.required("kenmerk").asString());
        assertEquals("2026-01-15", advies.required("peildatum").asString());
        assertEquals("NADERE_INFORMATIE", advies.required("route").asString());
        assertTrue(advies.required("regelset").required("vingerafdruk").asString().matches("[0-9a-f]{64}"));
        assertTrue(uitvoering.uit().endsWith("}\n"));
        assertTrue(uitvoering.uit().lines().count() > 1, "Voor mensen: ingesprongen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--json", "--jsonl"})
    void leestVanDeStandaardinvoerMetEnZonderStreepje(String vorm) {
        String casus = CASUS.replace('\n', ' ');
        Uitvoering zonder = vorm.isEmpty() ? Uitvoering.met(casus, "adviseer")
                : Uitvoering.met(casus, "adviseer", vorm);
        Uitvoering met = vorm.isEmpty() ? Uitvoering.met(casus, "adviseer", "-")
                : Uitvoering.met(casus, "adviseer", vorm, "-");
        assertEquals(zonder, met);
        assertEquals(Werkbank.GELUKT, met.status());
        assertTrue(met.uit().contains("AD-1"));
    }

    @Test
    void leestUitEenBestand(@TempDir Path map) throws IOException {
        Path bestand = Files.writeString(map.resolve("casus é.json"), CASUS);
        Uitvoering uitvoering = Uitvoering.van("adviseer", "--json", bestand.toString());
        assertEquals(Uitvoering.met(CASUS, "adviseer", "--json"), uitvoering);
    }

    @Test
    void geeftDezelfdeCasusDezelfdeBytes() {
        assertEquals(Uitvoering.met(CASUS, "adviseer", "--json"), Uitvoering.met(CASUS, "adviseer", "--json"));
        assertEquals(Uitvoering.met(CASUS, "adviseer"), Uitvoering.met("\uFEFF" + CASUS, "adviseer"));
    }

    @Test
    void zegtWatErFoutIsInPlaatsVanTeAdviseren() {
        Uitvoering uitvoering = Uitvoering.met(FOUT, "adviseer");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertEquals("", uitvoering.uit());
        assertEquals(List.of("Over deze casus is geen advies te geven. Verbeter eerst:",
                "  - /provincie: Deze provincie is niet bekend. Kies uit: DRENTHE, FRIESLAND, GRONINGEN.",
                "  - /feiten/stalkng: Dit feit is niet bekend. Verbeter de naam of laat het weg. Bedoelde u stalking?",
                "  - /feiten/letsel: Dit antwoord is niet geldig. Antwoord met JA, NEE of ONBEKEND, of laat het feit "
                        + "weg."), uitvoering.fout().lines().toList());
    }

    @Test
    void geeftFoutenAlsJson() {
        Uitvoering uitvoering = Uitvoering.met(FOUT, "adviseer", "--json");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertEquals("", uitvoering.fout());
        JsonNode json = uitvoering.json();
        assertEquals("AD-2", json.required("kenmerk").asString());
        assertEquals(List.of("/provincie", "/feiten/stalkng", "/feiten/letsel"),
                Uitvoering.teksten(json.required("fouten"), "pad"));
        assertFalse(uitvoering.alles().contains(GEHEIM));
    }

    @Test
    void noemtDeHeleTekstAlsDieOnleesbaarIs() {
        Uitvoering uitvoering = Uitvoering.met(GEHEIM, "adviseer");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertTrue(uitvoering.fout().contains("  - de hele tekst: De tekst is geen geldige JSON."), uitvoering.fout());
        assertFalse(uitvoering.alles().contains(GEHEIM));
        assertTrue(Uitvoering.van("adviseer").fout().contains("  - de hele tekst: De tekst is leeg."));
    }

    @Test
    void laatEenNaamDeSchermtekstNietSturen() {
        Uitvoering uitvoering = Uitvoering.met("""
                { "kenmerk": "AD-3", "provincie": "DRENTHE", "a\\u001b[2J\\nb": 1 }""", "adviseer");
        assertTrue(uitvoering.fout().contains("  - /a\uFFFD[2J\uFFFDb: "), uitvoering.fout());
    }

    @Test
    void weigertEenTeGroteCasusZonderHemHelemaalTeLezen() {
        InputStream eindeloos = new InputStream() {
            private long gelezen;

            @Override
            public int read() {
                assertTrue(gelezen++ < 1_000_000, "Er wordt doorgelezen");
                return ' ';
            }
        };
        Uitvoering uitvoering = Uitvoering.met(eindeloos, "adviseer", "--json");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertEquals("De tekst is groter dan 64 KiB. Geef één casus tegelijk.",
                uitvoering.json().required("fouten").required(0).required("melding").asString());
    }

    @Test
    void meldtEenBestandDatErNietIs(@TempDir Path map) {
        String weg = map.resolve("weg.json").toString();
        Uitvoering uitvoering = Uitvoering.van("adviseer", weg);
        assertEquals(new Uitvoering(Werkbank.VERKEERD_GEBRUIK, "", "Het bestand " + weg
                + " is niet te lezen. Bestaat het, en mag u het lezen?" + System.lineSeparator()), uitvoering);
        assertEquals(uitvoering, Uitvoering.van("adviseer", "--jsonl", weg));
        assertEquals(Werkbank.VERKEERD_GEBRUIK, Uitvoering.van("adviseer", "een\0naam").status());
    }

    @Test
    void meldtEenMap(@TempDir Path map) {
        Uitvoering uitvoering = Uitvoering.van("adviseer", map.toString());
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status());
        assertTrue(uitvoering.fout().startsWith("Dit is een map: " + map), uitvoering.fout());
        assertEquals("", uitvoering.uit());
    }

    @Test
    void meldtStandaardinvoerDieNietTeLezenIs() {
        InputStream kapot = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException(GEHEIM);
            }
        };
        for (String vorm : List.of("--json", "--jsonl")) {
            assertEquals(new Uitvoering(Werkbank.VERKEERD_GEBRUIK, "", "De standaardinvoer is niet te lezen."
                    + System.lineSeparator()), Uitvoering.met(kapot, "adviseer", vorm));
        }
    }

    @Test
    void zegtBijEenOnverwachteFoutNietsOverDeCasus() {
        for (Throwable onverwacht : List.of(new IllegalStateException(GEHEIM), new AssertionError(GEHEIM))) {
            InputStream kapot = new InputStream() {
                @Override
                public int read() {
                    if (onverwacht instanceof Error fout) {
                        throw fout;
                    }
                    throw (RuntimeException) onverwacht;
                }
            };
            Uitvoering uitvoering = Uitvoering.met(kapot, "adviseer", "--jsonl");
            assertEquals(new Uitvoering(Werkbank.VERKEERD_GEBRUIK, "", "Dit is een fout in het programma: "
                    + onverwacht.getClass().getSimpleName() + ". Geef deze melding, de opdracht en de regels waarmee u "
                    + "werkt aan een ontwikkelaar." + System.lineSeparator()), uitvoering);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--json", "--jsonl"})
    void eindigtStilAlsDeUitvoerNietTeSchrijvenIs(String vorm) {
        OutputStream dicht = new OutputStream() {
            @Override
            public void write(int teken) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        InputStream casus = new ByteArrayInputStream(
                CASUS.replace('\n', ' ').getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream fout = new ByteArrayOutputStream();
        String[] opdracht = vorm.isEmpty() ? new String[] {"adviseer"} : new String[] {"adviseer", vorm};
        int status = Werkbank.voerUit(opdracht, casus, new PrintStream(dicht), new PrintStream(fout));
        assertEquals(Werkbank.VERKEERD_GEBRUIK, status);
        assertEquals(0, fout.size());
    }

    @Test
    void aFaultInAStreamSaysWhichLineItIs() {
        String uit = Uitvoering.met("{}\n\n{\"kenmerk\":\nniets\n{\"kenmerk\": \"GR-1\", \"iets\": 1}\n", "adviseer",
                "--jsonl").uit();
        List<JsonNode> regels = uit.lines().map(Uitvoering::lees).toList();
        for (int i = 0; i < 4; i++) {
            String melding = regels.get(i).at("/fouten/0/melding").asString();
            assertTrue(regels.get(i).required("kenmerk").isNull(), uit);
            assertTrue(melding.matches(".* regelnummer " + (i + 1) + "(\\.|, kolom \\d+\\.)"), uit);
        }
        assertFalse(regels.get(4).toString().contains("regelnummer"), uit);
        String veel = IntStream.range(0, 150).mapToObj(i -> "\"x" + i + "\": 1")
                .collect(Collectors.joining(",", "{", "}"));
        JsonNode los = Uitvoering.met(veel, "adviseer", "--json").json();
        JsonNode inStroom = Uitvoering.met(veel, "adviseer", "--jsonl").json();
        assertEquals(los.required("nietGenoemd"), inStroom.required("nietGenoemd"));
        assertEquals(los.required("fouten").size(), inStroom.required("fouten").size());
    }
}
