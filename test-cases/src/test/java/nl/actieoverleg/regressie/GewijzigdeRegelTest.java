package nl.actieoverleg.regressie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules changed as a hurried author might: the cases that it touches say so, and no others. */
class GewijzigdeRegelTest {

    private static final Casusmap MAP = new Casusmap(Path.of("regressie"));

    @Test
    void elkeWijzigingValtOpBijDeCasusDieErOverGaat(@TempDir Path map) throws IOException {
        Toetsregels.pakUit(map);
        vervang(map.resolve("nn/nl/actieoverleg/nn/meetlat-mda.drl"), "minstens( 2, ", "minstens( 3, ");
        vervang(map.resolve("groningen/nl/actieoverleg/groningen/derde-keer.drl"), ">= 2", ">= 3");
        vervang(map.resolve("drenthe/nl/actieoverleg/drenthe/deelnemers.drl"), "TWEEDE_SCHIL", "VAST");
        vervang(map.resolve("friesland/nl/actieoverleg/friesland/moment.drl"), "2023-09-01", "2023-10-01");
        Toetsregels regels = Toetsregels.uitMap(map);
        List<Uitslag> uitslagen = new Regressieloop(regels, MAP).loop(MAP.lees(Proef.REGELS), uitslag -> { });

        Uitslag mda = uitslag(uitslagen, "mda-opvoeding-en-psychiatrie");
        assertTrue(mda.afwijkingen().contains("route: verwacht MDA_PLUS_PLUS, gekregen GEEN_PASSEND_OVERLEG."));
        assertEquals(1, mda.oorzaken().size());
        assertOorzaak("criterium MDA-2 was JA en is nu NEE: regel \"Combinatie van problemen in het gezin\" (nn, "
                + "meetlat-mda.drl, regel #) geldt niet, want minstens( 3, opvoedproblematiek.ja, "
                + "psychischeProblematiek.ja, verslavingsproblematiek.ja, scheidingsproblematiek.ja, "
                + "andereGezinsproblematiek.ja ) klopt niet.", mda);

        Uitslag derdeKeer = uitslag(uitslagen, "derde-keer-niet-acuut");
        assertTrue(derdeKeer.afwijkingen().contains("route: verwacht GEEN_PASSEND_OVERLEG, gekregen ACTIEOVERLEG."));
        assertOorzaak("criterium GR-1 was JA en is nu NEE: regel \"De casus is al twee keer besproken\" (groningen, "
                + "derde-keer.drl, regel #) geldt niet, want keerBesprokenInActieoverleg >= 3 klopt niet.", derdeKeer);
        assertTrue(uitslag(uitslagen, "vierde-keer-naar-zvh").isGoed());

        Uitslag letsel = uitslag(uitslagen, "strafbare-mishandeling-partner");
        assertTrue(letsel.afwijkingen().contains("deelnemers TWEEDE_SCHIL: FORENSISCH_ARTS ontbreekt."));
        assertTrue(letsel.veranderingen().contains("deelnemers FORENSISCH_ARTS rol: was TWEEDE_SCHIL, is nu VAST."));
        assertOorzaak("deelnemer FORENSISCH_ARTS: dat zegt regel \"De forensisch arts is bereikbaar bij letsel\" "
                + "(drenthe, deelnemers.drl, regel #).", letsel);

        assertEquals(List.of("frequentie: verwacht \"Elke week.\", gekregen \"Elke 4 weken.\"."),
                uitslag(uitslagen, "eerste-dag-elke-week").afwijkingen());
        assertTrue(uitslag(uitslagen, "laatste-dag-om-de-vier-weken").isGoed());
        assertTrue(uitslag(uitslagen, "stalking-door-ex").isGoed());
    }

    private static void assertOorzaak(String oorzaak, Uitslag uitslag) {
        assertEquals(oorzaak, uitslag.oorzaken().get(0).replaceAll("regel \\d+", "regel #"));
    }

    private static Uitslag uitslag(List<Uitslag> uitslagen, String naam) {
        return uitslagen.stream().filter(een -> een.casus().naam().equals(naam)).findFirst().orElseThrow();
    }

    private static void vervang(Path bestand, String oud, String nieuw) throws IOException {
        String tekst = Files.readString(bestand);
        assertTrue(tekst.contains(oud), oud);
        Files.writeString(bestand, tekst.replace(oud, nieuw));
    }
}
