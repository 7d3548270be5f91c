package nl.actieoverleg.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.engine.drools.Droolsnetwerk;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Regelset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Over rules and answers made by chance: without an agenda, and in one go for what is certain and what is possible,
 * Drools finds the rules that it finds in its sessions with unknown answers read as no and as yes.
 */
class NetwerkTest {

    private static final int CASUSSEN = 60;

    @ParameterizedTest
    @ValueSource(longs = {51, 53})
    void hetzelfdeAlsMetEenSessie(long zaad) {
        Map<String, String> basis = new HashMap<>(Regelmaker.basis(zaad));
        basis.put("signalen.drl", VoorgelegdTest.SIGNALEN);
        Proefmotor motor = Proefmotor.lagen(basis, Regelmaker.regio(zaad)).get(1);
        Regelset regelset = motor.regelset();
        Vergelijking netwerk = new Vergelijking(new Droolsnetwerk(regelset.regels()),
                new Sessienetwerk(regelset.regels()));
        Motor beide = new Motor(regelset, netwerk);
        Random kans = new Random(zaad);
        for (int i = 0; i < CASUSSEN; i++) {
            Casus casus = Proefmotor.casus(kans, i % 4 * 0.25, true);
            assertEquals(motor.adviseer(casus), beide.adviseer(casus, casus.peildatum()));
        }
        assertEquals(conclusies(regelset.regels().stream()),
                conclusies(netwerk.gezien.stream().map(regelset.regels()::get)), "some kind of rule never held");
        assertTrue(netwerk.onzeker > 0, "no rule was ever undecided");
    }

    private static Set<Conclusie> conclusies(Stream<GekoppeldeRegel> regels) {
        return regels.map(GekoppeldeRegel::conclusie).collect(Collectors.toSet());
    }

    /** Asks two networks the same. */
    private static final class Vergelijking implements Regelnetwerk {

        private final Regelnetwerk een;
        private final Regelnetwerk ander;
        private final Set<Integer> gezien = new HashSet<>();
        private long onzeker;

        Vergelijking(Regelnetwerk een, Regelnetwerk ander) {
            this.een = een;
            this.ander = ander;
        }

        @Override
        public void zoek(int eerste, int laatste, Voorgelegd casus, ObjIntConsumer<Antwoord> vinder) {
            for (int stap = eerste; stap <= laatste; stap++) {
                Map<Integer, Antwoord> gevonden = gevonden(een, stap, casus);
                if (casus.routering() != null) {
                    gevonden.values().removeIf(uitkomst -> uitkomst != Antwoord.JA);
                }
                assertEquals(gevonden(ander, stap, casus), gevonden);
                gezien.addAll(gevonden.keySet());
                onzeker += gevonden.values().stream().filter(uitkomst -> uitkomst == Antwoord.ONBEKEND).count();
                gevonden.forEach((regel, uitkomst) -> vinder.accept(uitkomst, regel));
            }
        }

        private static Map<Integer, Antwoord> gevonden(Regelnetwerk netwerk, int stap, Voorgelegd casus) {
            Map<Integer, Antwoord> gevonden = new HashMap<>();
            netwerk.zoek(stap, stap, casus, (uitkomst, regel) -> assertNull(gevonden.put(regel, uitkomst)));
            return gevonden;
        }
    }
}
