package nl.actieoverleg.uitbreiding;

import static nl.actieoverleg.uitbreiding.Proefcasus.ACTIEOVERLEG;
import static nl.actieoverleg.uitbreiding.Proefcasus.in;
import static nl.actieoverleg.uitbreiding.Regelmappen.alleen;
import static nl.actieoverleg.uitbreiding.Regelmappen.kopie;
import static nl.actieoverleg.uitbreiding.Regelmappen.lees;
import static nl.actieoverleg.uitbreiding.Regelmappen.schrijf;
import static nl.actieoverleg.uitbreiding.Regelmappen.vervang;
import static nl.actieoverleg.uitbreiding.Regelmappen.vulAan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other rules give another fingerprint, and only other rules do. */
class VingerafdrukTest {

    private static final String GELEVERD = Adviseur.laad().regelset("GRONINGEN").vingerafdruk();

    @TempDir
    private Path map;

    /** The shipped base layer with the rules of Groningen from this folder in place of the shipped ones. */
    private Adviseur met(Path groningen) {
        return alleen(List.of(kopie("nn", map.resolve("basis")), groningen));
    }

    @Test
    void gewijzigdeRegelsGevenEenAnderAdviesEnEenAndereVingerafdruk() {
        Path groningen = kopie("groningen", map);
        vervang(groningen, "derde-keer.drl", "keerBesprokenInActieoverleg >= 2", "keerBesprokenInActieoverleg >= 3");
        Adviseur adviseur = met(groningen);
        Advies nieuw = in("GRONINGEN", adviseur)
                .ja(ACTIEOVERLEG).aantal("keerBesprokenInActieoverleg", 2).advies();
        Advies oud = in("GRONINGEN", Adviseur.laad())
                .ja(ACTIEOVERLEG).aantal("keerBesprokenInActieoverleg", 2).advies();
        assertEquals("GEEN_PASSEND_OVERLEG", oud.route());
        assertEquals("ACTIEOVERLEG", nieuw.route());
        assertEquals(GELEVERD, oud.regelset().vingerafdruk());
        assertNotEquals(GELEVERD, nieuw.regelset().vingerafdruk());
        assertTrue(nieuw.regelset().vingerafdruk().matches("[0-9a-f]{64}"));
    }

    @Test
    void eenTekstOfEenToelichtingIsOokEenWijziging() {
        Path tekst = kopie("groningen", map.resolve("tekst"));
        vervang(tekst, "derde-keer.drl", "De casus is al twee keer", "De casus is al 2 keer");
        Path toelichting = kopie("groningen", map.resolve("toelichting"));
        vulAan(toelichting, "derde-keer.drl", "// Besproken met de voorzitters.\n");
        String eerste = met(tekst).regelset("GRONINGEN").vingerafdruk();
        String tweede = alleen(List.of(map.resolve("basis/nn"), toelichting)).regelset("GRONINGEN").vingerafdruk();
        assertEquals(3, List.of(GELEVERD, eerste, tweede).stream().distinct().count());
    }

    @Test
    void eenAndereRegelInDeOndersteLaagTeltMee() {
        Path nn = kopie("nn", map);
        vulAan(nn, "spoed.drl", "// Nagelezen.\n");
        assertNotEquals(GELEVERD, alleen(List.of(nn, kopie("groningen", map))).regelset("GRONINGEN").vingerafdruk());
    }

    @Test
    void regeleindenVanWindowsVeranderenNiets() throws IOException {
        Path nn = kopie("nn", map);
        Path groningen = kopie("groningen", map);
        for (Path module : List.of(nn, groningen)) {
            try (var paden = Files.walk(module)) {
                paden.filter(Files::isRegularFile).forEach(pad -> schrijf(pad, lees(pad).replace("\n", "\r\n")));
            }
        }
        assertTrue(lees(groningen.resolve("regelmodule.properties")).contains("\r\n"));
        Adviseur adviseur = alleen(List.of(nn, groningen));
        assertEquals(Adviseur.laad().regelset("GRONINGEN"), adviseur.regelset("GRONINGEN"));
        assertEquals(Adviseur.laad().vragenlijst("GRONINGEN"), adviseur.vragenlijst("GRONINGEN"));
        List<String> casussen = Proefcasus.gegenereerd(100, 13).stream()
                .filter(json -> json.contains("\"GRONINGEN\"")).toList();
        assertEquals(Proefcasus.adviezen(Adviseur.laad(), casussen), Proefcasus.adviezen(adviseur, casussen));
    }
}
