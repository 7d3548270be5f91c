package nl.actieoverleg;

import static nl.actieoverleg.regelset.Dorp.dorp;
import static nl.actieoverleg.regelset.Dorp.wijkMet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.fout.Weigering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock of the host tells the day of a case without one, as long as that is a day that a case may have. */
class KlokTest {

    @TempDir
    private Path map;

    @BeforeEach
    void schrijfRegels() throws IOException {
        for (Map.Entry<String, Map<String, String>> module
                : Map.of("dorp", dorp(), "wijk", wijkMet("")).entrySet()) {
            Files.createDirectories(map.resolve(module.getKey()));
            for (Map.Entry<String, String> bestand : module.getValue().entrySet()) {
                Files.writeString(map.resolve(module.getKey()).resolve(bestand.getKey()), bestand.getValue());
            }
        }
    }

    private Adviseur adviseurOp(Instant nu) {
        return Adviseur.bouwer().opwarmen(false).regels(map).klok(Clock.fixed(nu, ZoneOffset.UTC)).maak();
    }

    @Test
    void eenKlokInEenJaarDatGeenPeildatumKanHebben() {
        for (Instant nu : List.of(Instant.parse("+10000-01-01T00:00:00Z"), Instant.parse("-0001-06-01T00:00:00Z"),
                Instant.MIN, Instant.MAX)) {
            try (Adviseur adviseur = adviseurOp(nu)) {
                Casus casus = Casus.voor("A", "WIJK").maak();
                String melding = "De klok staat op een jaar dat niet tussen 0 en 9999 ligt. Zet haar goed, of geef de "
                        + "casus een peildatum.";
                assertEquals(melding, assertThrows(Weigering.class, () -> adviseur.adviseer(casus)).getMessage());
                assertEquals(melding, assertThrows(Weigering.class, () -> adviseur.vooruitblik(casus)).getMessage());
                Casus metDag = Casus.voor("A", "WIJK").peildatum(LocalDate.of(2026, 1, 15)).maak();
                assertEquals(metDag.peildatum(), adviseur.adviseer(metDag).peildatum());
            }
        }
    }

    @Test
    void deLaatsteDagenDieEenPeildatumKanHebben() {
        try (Adviseur adviseur = adviseurOp(Instant.parse("9999-12-31T22:59:59Z"))) {
            assertEquals("9999-12-31", adviseur.adviseer(Casus.voor("A", "WIJK").maak()).peildatum().toString());
        }
        try (Adviseur adviseur = adviseurOp(Instant.parse("0000-01-01T00:00:00Z"))) {
            assertEquals("0000-01-01", adviseur.adviseer(Casus.voor("A", "WIJK").maak()).peildatum().toString());
        }
    }

    /** They may want a lock that the thread that asks has, or be of a class that it is initialising. */
    @Test
    void deKlokEnDeLuisteraarHorenBijDeDraadDieVraagt() {
        Set<Thread> gezien = new HashSet<>();
        Clock klok = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                gezien.add(Thread.currentThread());
                return Instant.EPOCH;
            }
        };
        Adviseurbouwer bouwer = Adviseur.bouwer().opwarmen(false).regels(map).klok(klok)
                .luisteraar((provincie, route, nanoseconden, fouten) -> gezien.add(Thread.currentThread()));
        Casus casus = Casus.voor("A", "WIJK").maak();
        try (Adviseur adviseur = bouwer.maak(); Regelwacht wacht = bouwer.bewaak()) {
            assertEquals(LocalDate.EPOCH, adviseur.adviseer(casus).peildatum());
            adviseur.vooruitblik(casus);
            adviseur.tekst(casus, adviseur.vooruitblik(casus));
            adviseur.vragenlijst();
            adviseur.analyseer();
            adviseur.vergelijk(adviseur.maakGereed());
            wacht.adviseer(casus);
            assertThrows(OngeldigeCasus.class, () -> adviseur.lees("["));
            assertEquals(Set.of(Thread.currentThread()), gezien);
        }
    }
}
