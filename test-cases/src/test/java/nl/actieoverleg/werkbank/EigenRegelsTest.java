package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped rules in a folder of one's own: unpacked they say the same, and a change is seen at once. */
class EigenRegelsTest {

    private static final String CASUS = Uitvoering.VOORBEELDEN.resolve("groningen-stalking-ex-partner.json").toString();

    @TempDir
    private Path tijdelijk;

    private String uitgepakt() {
        String map = tijdelijk.resolve("regels").toString();
        Uitvoering uitvoering = Uitvoering.van("regels", "uitpakken", map);
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering::fout);
        assertTrue(uitvoering.uit().contains("Gebruik ze met --regels " + map), uitvoering::uit);
        return map;
    }

    private static void vervang(String map, String bestand, String oud, String nieuw) throws IOException {
        Path pad = Path.of(map, bestand);
        String tekst = Files.readString(pad);
        assertTrue(tekst.contains(oud), bestand);
        Files.writeString(pad, tekst.replace(oud, nieuw));
    }

    @Test
    void uitgepaktZeggenZeHetzelfde() throws IOException {
        String map = uitgepakt();
        try (Stream<Path> voorbeelden = Files.list(Uitvoering.VOORBEELDEN)) {
            for (Path casus : voorbeelden.filter(Files::isRegularFile).toList()) {
                assertHetzelfde(map, "adviseer", "--json", casus.toString());
            }
        }
        assertHetzelfde(map, "vragen");
        assertEquals(Werkbank.GELUKT, Uitvoering.van("regressie", "--regels", map).status());
    }

    /** The same answer; on the stream for faults stands that the rules are the same. */
    private static void assertHetzelfde(String map, String... args) {
        String[] metMap = Arrays.copyOf(args, args.length + 2);
        metMap[args.length] = "--regels";
        metMap[args.length + 1] = map;
        Uitvoering uitvoering = Uitvoering.van(metMap);
        assertEquals(Uitvoering.van(args), new Uitvoering(uitvoering.status(), uitvoering.uit(), ""));
        assertEquals("De regels in " + map + " betekenen hetzelfde als de meegeleverde.\n", uitvoering.fout());
    }

    @Test
    void elkeOpdrachtZegtHoeDeRegelsAndersZijn() throws IOException {
        String map = uitgepakt();
        vervang(map, "groningen/nl/actieoverleg/groningen/derde-keer.drl", ">= 2", ">= 3");
        Files.delete(Path.of(map, "nn/nl/actieoverleg/nn/deelnemers.drl"));
        String[][] opdrachten = {{"adviseer", CASUS}, {"vragen"}, {"regressie"}, {"dekking"}};
        for (String[] opdracht : opdrachten) {
            String[] metMap = Arrays.copyOf(opdracht, opdracht.length + 2);
            metMap[opdracht.length] = "--regels";
            metMap[opdracht.length + 1] = map;
            Uitvoering uitvoering = Uitvoering.van(metMap);
            assertTrue(uitvoering.fout().matches("(?s)De regels in .* zijn anders dan de meegeleverde: \\d+ regels "
                    + "weg, 1 gewijzigd.*"), opdracht[0] + ": " + uitvoering.alles());
        }
    }

    @Test
    void eenWijzigingIsMeteenTeZien() throws IOException {
        String map = uitgepakt();
        vervang(map, "nn/nl/actieoverleg/nn/vragen.drl", "Is er stalking, bijvoorbeeld door een ex-partner?",
                "Wordt iemand gestalkt?");
        assertTrue(Uitvoering.van("vragen", "--regels", map).uit().contains("Wordt iemand gestalkt?"));
        vervang(map, "groningen/nl/actieoverleg/groningen/derde-keer.drl", ">= 2", ">= 3");
        Uitvoering regressie = Uitvoering.van("regressie", "--regels", map);
        assertEquals(Werkbank.FOUT_IN_CASUS, regressie.status());
        assertTrue(regressie.uit().contains("GR-1"), regressie::uit);
    }

    @Test
    void elkeFoutMetModuleBestandRegelEnRemedie() throws IOException {
        String map = uitgepakt();
        vervang(map, "groningen/nl/actieoverleg/groningen/derde-keer.drl", "keerBesprokenInActieoverleg >= 2",
                "keerBesprokenInActieoverlegg >= 2");
        vervang(map, "drenthe/regelmodule.properties", "op=nn", "opp=nn");
        Uitvoering uitvoering = Uitvoering.van("adviseer", "--regels", map, CASUS);
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status());
        assertTrue(uitvoering.fout().contains("drenthe/regelmodule.properties, regelnummer "), uitvoering::fout);
        assertTrue(uitvoering.fout().contains("Bedoelde u op?"), uitvoering::fout);
        assertEquals("", uitvoering.uit());
    }

    @Test
    void eenFoutInEenRegioNoemtDieRegio() throws IOException {
        String map = uitgepakt();
        vervang(map, "groningen/nl/actieoverleg/groningen/derde-keer.drl", "keerBesprokenInActieoverleg >= 2",
                "keerBesprokenInActieoverlegg >= 2");
        Uitvoering uitvoering = Uitvoering.van("adviseer", "--regels", map, CASUS);
        assertTrue(uitvoering.fout().contains("groningen/nl/actieoverleg/groningen/derde-keer.drl, regelnummer "),
                uitvoering::fout);
        assertTrue(uitvoering.fout().contains("Bedoelde u keerBesprokenInActieoverleg?"), uitvoering::fout);
    }

    @Test
    void tweeMappenMetHetzelfdeIdWordenGeweigerd() throws IOException {
        String map = uitgepakt();
        Path kopie = Files.createDirectory(Path.of(map, "kopie"));
        Files.writeString(kopie.resolve("regelmodule.properties"), Files.readString(
                Path.of(map, "drenthe/regelmodule.properties")).replace("DRENTHE", "ELDERS"));
        Uitvoering uitvoering = Uitvoering.van("adviseer", "--regels", map, CASUS);
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status());
        assertTrue(uitvoering.fout().contains("kopie/regelmodule.properties: Het id drenthe is al van de module in de "
                + "map drenthe. Geef deze module een eigen id."), uitvoering::fout);
    }

    @Test
    void uitpakkenOverschrijftNiets() throws IOException {
        String map = uitgepakt();
        Uitvoering opnieuw = Uitvoering.van("regels", "uitpakken", map);
        assertEquals(Werkbank.VERKEERD_GEBRUIK, opnieuw.status());
        assertTrue(opnieuw.fout().contains("is niet leeg. Noem een nieuwe map"), opnieuw::fout);
        String bestand = Files.createFile(tijdelijk.resolve("bestand")).toString();
        assertEquals(Werkbank.VERKEERD_GEBRUIK, Uitvoering.van("regels", "uitpakken", bestand).status());
        assertEquals(Werkbank.VERKEERD_GEBRUIK, Uitvoering.van("regels").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"adviseer CASUS --regels", "controleer --regels", "vragen --regels",
        "proefbank --poort 0 --regels", "nieuw vraag --regels", "vergelijk", "regelboek --naar nergens.html --regels",
        "herspeel CASUS --eerder"})
    void eenMapZonderRegelsZegtWatErMoetStaan(String opdracht) throws IOException {
        Path weg = tijdelijk.resolve("bestaat-niet");
        Path leeg = Files.createDirectory(tijdelijk.resolve("leeg"));
        Path bestand = Files.writeString(leeg.resolve("lees-mij.txt"), "Hier staan geen regels.");
        assertEquals("De map " + weg + " is er niet. Kijk de naam na, of maak haar met: regels uitpakken " + weg + "\n",
                fout(opdracht, weg));
        assertEquals("Dit is een bestand: " + bestand + ". Noem de map met regels.\n", fout(opdracht, bestand));
        assertEquals("In de map " + leeg + " staan geen regels. Noem de map waarin voor elke regelmodule een map "
                + "staat.\n", fout(opdracht, leeg));
    }

    private static String fout(String opdracht, Path map) {
        Uitvoering uitvoering = Uitvoering.van((opdracht.replace("CASUS", CASUS) + " " + map).split(" "));
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status(), uitvoering::alles);
        return uitvoering.fout();
    }
}
