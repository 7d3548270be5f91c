package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Receipts through the command line: made, replayed, and shown over a period. */
class KwitantieopdrachtTest {

    private static final Path CASUS = Uitvoering.VOORBEELDEN.resolve("groningen-stalking-ex-partner.json");

    @TempDir
    private Path map;

    private Uitvoering proefjaar(Path bestand, String... opties) {
        String[] args = new String[opties.length + 2];
        args[0] = "proefjaar";
        System.arraycopy(opties, 0, args, 1, opties.length);
        args[args.length - 1] = bestand.toString();
        return Uitvoering.van(args);
    }

    private Path kwitanties() {
        return kwitanties("kwitanties.jsonl");
    }

    private Path kwitanties(String naam) {
        Path bestand = map.resolve(naam);
        Uitvoering uitvoering = proefjaar(bestand, "--aantal", "40");
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering::alles);
        return bestand;
    }

    @Test
    void kwitantieGeeftHetAdviesZonderKenmerk() throws IOException {
        Uitvoering uitvoering = Uitvoering.van("kwitantie", CASUS.toString());
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering::alles);
        JsonNode casus = Uitvoering.lees(Files.readString(CASUS));
        JsonNode advies = Uitvoering.van("adviseer", "--json", CASUS.toString()).json();
        assertEquals(advies.required("route").asString(), uitvoering.json().at("/uitkomst/route").asString());
        assertFalse(uitvoering.uit().contains(casus.required("kenmerk").asString()), uitvoering::uit);
    }

    @Test
    void kwitantieGeeftPerCasusEenRegelDieTeHerspelenIs() throws IOException {
        Path casussen = map.resolve("casussen.jsonl");
        Files.writeString(casussen, Files.readString(CASUS).replace("\n", "") + "\n{}\n");
        Uitvoering uitvoering = Uitvoering.van("kwitantie", "--jsonl", casussen.toString());
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status(), uitvoering::alles);
        List<String> regels = uitvoering.uit().lines().toList();
        assertEquals(2, regels.size(), uitvoering::uit);
        assertTrue(regels.get(1).startsWith("{\"kenmerk\":null,\"fouten\":["), uitvoering::uit);
        Path kwitanties = map.resolve("kwitanties.jsonl");
        Files.writeString(kwitanties, regels.get(0) + "\n");
        assertEquals(Werkbank.GELUKT, Uitvoering.van("herspeel", kwitanties.toString()).status());
    }

    @Test
    void eenPijpIsTeLezenAlsEenBestand() throws Exception {
        Path pijp = map.resolve("pijp");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "SKIPPED: there is no mkfifo here");
        assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pijp.toString()).start().waitFor());
        String casus = Files.readString(CASUS).replace("\n", "") + "\n";
        for (String[] opdracht : new String[][] {{"adviseer", "--jsonl"}, {"kwitantie", "--jsonl"}}) {
            CompletableFuture<Void> schrijver = CompletableFuture.runAsync(() -> {
                try {
                    Files.writeString(pijp, casus.repeat(200));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            Uitvoering uitvoering = Uitvoering.van(opdracht[0], opdracht[1], pijp.toString());
            assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering::fout);
            assertEquals(200, uitvoering.uit().lines().count());
            schrijver.get();
        }
    }

    @Test
    void kwitantieWeigertEenRedenDieDeRegelsNietKennen() {
        Uitvoering uitvoering = Uitvoering.van("kwitantie", CASUS.toString(), "--gekozen", "ZVH", "--reden", "ZOMAAR",
                "--functie", "VT_MEDEWERKER");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status(), uitvoering::alles);
        assertEquals("", uitvoering.uit());
        assertTrue(uitvoering.fout().startsWith("Deze keuze kan zo niet. Verbeter eerst:"), uitvoering::fout);
    }

    @Test
    void proefjaarMaaktZoveelKwitantiesAlsGevraagdEnTelkensDezelfde() throws IOException {
        List<String> regels = Files.readAllLines(kwitanties());
        assertEquals(40, regels.size());
        regels.forEach(regel -> assertTrue(Uitvoering.lees(regel).at("/casus/peildatum").asString().startsWith("2025-"),
                regel));
        assertEquals(regels, Files.readAllLines(kwitanties("nog-eens.jsonl")));
    }

    @Test
    void proefjaarWeigertEenPeriodeDieEindigtVoorZijBegint() {
        Path bestand = map.resolve("niets.jsonl");
        Uitvoering uitvoering = proefjaar(bestand, "--van", "2025", "--tot", "2024");
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status(), uitvoering::alles);
        assertTrue(uitvoering.fout().contains("jaren op volgorde"), uitvoering::fout);
        assertFalse(Files.exists(bestand));
    }

    @Test
    void herspeelGeeftMetDezelfdeRegelsHetzelfdeAdvies() {
        Uitvoering uitvoering = Uitvoering.van("herspeel", kwitanties().toString());
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering::alles);
        assertTrue(uitvoering.uit().startsWith("Alle kwitanties geven hetzelfde advies."), uitvoering::uit);
        assertTrue(uitvoering.uit().contains("40  gelezen"), uitvoering::uit);
    }

    @Test
    void herspeelMerktEenKwitantieDieIsVeranderd() throws IOException {
        Path bestand = kwitanties();
        List<String> regels = Files.readAllLines(bestand);
        String eerste = regels.get(0);
        regels.set(0, eerste.replaceFirst("\"NEE\"", "\"JA\""));
        assertFalse(regels.get(0).equals(eerste));
        Files.write(bestand, regels);
        Uitvoering uitvoering = Uitvoering.van("herspeel", bestand.toString());
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status(), uitvoering::alles);
        assertTrue(uitvoering.uit().contains("1  niet te gebruiken"), uitvoering::uit);
        assertTrue(uitvoering.uit().contains("De eerste: regelnummer 1."), uitvoering::uit);
    }

    @Test
    void monitorSchrijftEenPaginaEnDeCijfers() throws IOException {
        Path pagina = map.resolve("monitor.html");
        Path cijfers = map.resolve("monitor.json");
        Uitvoering uitvoering = Uitvoering.van("monitor", kwitanties().toString(), "--naar", pagina.toString(),
                "--json", cijfers.toString());
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering::alles);
        assertTrue(uitvoering.uit().startsWith("De monitor staat in "), uitvoering::uit);
        assertTrue(Files.readString(pagina).startsWith("<!DOCTYPE html>"));
        assertTrue(Uitvoering.lees(Files.readString(cijfers)).isObject());
    }

    @Test
    void monitorWeigertEenPeriodeZonderKwitanties() {
        Path pagina = map.resolve("monitor.html");
        Uitvoering uitvoering = Uitvoering.van("monitor", kwitanties().toString(), "--van", "2020-01", "--naar",
                pagina.toString());
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status(), uitvoering::alles);
        assertTrue(uitvoering.fout().contains("Van deze periode zijn er geen kwitanties."), uitvoering::fout);
        assertFalse(Files.exists(pagina));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}\n", "niets\n{}\n"})
    void zonderBruikbareKwitantieIsErNietsTeZeggen(String inhoud) throws IOException {
        Path bestand = Files.writeString(map.resolve("geen.jsonl"), inhoud);
        for (String opdracht : new String[] {"herspeel", "monitor"}) {
            Uitvoering uitvoering = Uitvoering.van(opdracht, bestand.toString());
            assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status(), uitvoering::alles);
            assertEquals("In " + bestand + " staat geen enkele bruikbare kwitantie.",
                    uitvoering.fout().lines().findFirst().orElseThrow());
            assertEquals("", uitvoering.uit());
        }
        String fout = Uitvoering.van("herspeel", bestand.toString()).fout();
        assertEquals(!inhoud.isEmpty(), fout.contains("De eerste: regelnummer 1"), fout);
        assertFalse(fout.contains("\n\n"), fout);
        assertTrue(Uitvoering.met(inhoud, "herspeel", "-").fout().startsWith("In de standaardinvoer staat geen "));
    }

    @Test
    void herspeelLeestOokEerdereRegelsUitEenMap() {
        Path regels = map.resolve("regels");
        assertEquals(Werkbank.GELUKT, Uitvoering.van("regels", "uitpakken", regels.toString()).status());
        Uitvoering uitvoering = Uitvoering.van("herspeel", "--eerder", regels.toString(), kwitanties().toString());
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering::alles);
    }

    @Test
    void watGeenGzipIsHeetNietZo() throws IOException {
        Path heel = kwitanties("heel.jsonl.gz");
        byte[] bytes = Files.readAllBytes(heel);
        Path half = Files.write(map.resolve("half.jsonl.gz"), Arrays.copyOf(bytes, bytes.length / 2));
        Path niet = Files.writeString(map.resolve("niet.gz"), "{}\n");
        for (Path bestand : List.of(half, niet)) {
            Uitvoering uitvoering = Uitvoering.van("herspeel", bestand.toString());
            assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status(), uitvoering::alles);
            assertEquals("Het bestand " + bestand + " is geen gzip-bestand, of het is niet heel. Is het niet ingepakt? "
                    + "Haal dan .gz van de naam af.\n", uitvoering.fout());
        }
    }
}
