package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.werkbank.Programma.Afloop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes, made and used by the program as it is shipped. */
class ArchiefIT {

    private static final String CASUS =
            Uitvoering.VOORBEELDEN.resolve("groningen-stalking-ex-partner.json").toAbsolutePath().toString();

    @TempDir
    private Path map;

    private static Afloop draai(List<String> vanJava, String... args) throws IOException, InterruptedException {
        return Afloop.van(Programma.opdracht(Programma.JAR, vanJava, args));
    }

    /** The words of the command that is recommended, up to the JAR. */
    private static List<String> aanbevolen(Afloop gemaakt) {
        String regel = gemaakt.uit().lines().filter(tekst -> tekst.startsWith("  java ")).findFirst().orElseThrow();
        List<String> woorden = new ArrayList<>(List.of(regel.strip().split(" ")));
        assertEquals(List.of("-jar", Programma.JAR.toString(), "adviseer", "casus.json"),
                woorden.subList(woorden.size() - 4, woorden.size()));
        return woorden.subList(1, woorden.size() - 4);
    }

    @Test
    void geeftMetDeAanbevolenOpdrachtHetzelfdeAdvies() throws Exception {
        Path archief = map.resolve("snel.jsa");
        Files.writeString(archief, "OpenJDK 64-Bit Server VM (van eerder)");
        Afloop gemaakt = draai(List.of(), "archief", archief.toString());
        assertEquals(Werkbank.GELUKT, gemaakt.status(), gemaakt.uit());
        try (Stream<Path> bestanden = Files.list(map)) {
            assertEquals(List.of(archief), bestanden.toList(), "Er blijft niets anders achter");
        }
        List<String> vanJava = aanbevolen(gemaakt);
        assertTrue(vanJava.contains("-XX:SharedArchiveFile=" + archief), gemaakt.uit());
        for (String vorm : List.of("--json", "--jsonl")) {
            assertEquals(draai(List.of(), "adviseer", vorm, CASUS), draai(vanJava, "adviseer", vorm, CASUS));
        }

        List<String> sprekend = new ArrayList<>(vanJava);
        sprekend.addAll(List.of("-Xshare:on", "-Xlog:class+load"));
        String geladen = draai(sprekend, "adviseer", CASUS).uit();
        for (String klasse : List.of("scherm.Adviesscherm", "Adviseur", "engine.Motor")) {
            assertTrue(geladen.lines().anyMatch(regel -> regel.contains(" nl.actieoverleg." + klasse + " ")
                    && regel.endsWith("shared objects file (top)")), klasse);
        }
        assertFalse(geladen.lines().anyMatch(regel -> regel.contains(" org.drools.")
                && regel.contains("source: file:")), "Ook de klassen van Drools komen uit het archief");
    }

    @Test
    void schaadtNietAlsHetArchiefErNietIsOfNietPast() throws Exception {
        Path stuk = Files.writeString(map.resolve("stuk.jsa"), "geen archief");
        Afloop zonder = draai(List.of(), "--version");
        for (Path archief : List.of(stuk, map.resolve("weg.jsa"))) {
            assertEquals(zonder, draai(List.of("-XX:SharedArchiveFile=" + archief, "-Xlog:disable"), "--version"));
        }
    }

    @Test
    void zegtWatErAanDePlaatsMankeert() throws Exception {
        Afloop opMap = draai(List.of(), "archief", map.toString());
        assertEquals(new Afloop(Werkbank.VERKEERD_GEBRUIK,
                "Dit is een map: " + map + ". Noem een bestand.\n"), opMap);
        Path nergens = map.resolve("bestaat").resolve("niet.jsa");
        assertEquals(new Afloop(Werkbank.VERKEERD_GEBRUIK, "Het bestand " + nergens
                + " is niet te schrijven. Bestaat de map, en mag u erin schrijven?\n"),
                draai(List.of(), "archief", nergens.toString()));
        Path anders = Files.writeString(map.resolve("casus.json"), "{}");
        String bezet = draai(List.of(), "archief", anders.toString()).uit();
        assertTrue(bezet.contains(" bestaat al en is geen archief van Java."), bezet);
        assertEquals("{}", Files.readString(anders));
    }

    @Test
    void zegtDatJavaGeenArchiefKanMaken() throws Exception {
        ProcessBuilder opdracht = Programma.opdracht(Programma.JAR, List.of(), "archief",
                map.resolve("a.jsa").toString());
        opdracht.environment().put("JDK_JAVA_OPTIONS", "-Xshare:off");
        Afloop afloop = Afloop.van(opdracht);
        assertEquals(Werkbank.VERKEERD_GEBRUIK, afloop.status());
        assertTrue(afloop.uit().contains("Deze Java kan geen archief maken. Gebruik een JDK 17 of later met class data "
                + "sharing."), afloop.uit());
        assertFalse(Files.exists(map.resolve("a.jsa")));
    }
}
