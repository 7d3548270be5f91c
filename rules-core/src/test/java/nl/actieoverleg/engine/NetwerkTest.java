package nl.actieoverleg.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.engine.drools.Droolsnetwerk;
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
        Vergelijking netwerk = new Vergelijking(regelset.regels().size(),
                new Droolsnetwerk(regelset.regels()), new Sessienetwerk(regelset.regels()));
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

        private final int aantalRegels;
        private final Regelnetwerk een;
        private final Regelnetwerk ander;
        private final Set<Integer> gezien = new HashSet<>();
        private long onzeker;

        Vergelijking(int aantalRegels, Regelnetwerk een, Regelnetwerk ander) {
            this.aantalRegels = aantalRegels;
            this.een = een;
            this.ander = ander;
        }

        @Override
        public void weeg(int eerste, int laatste, Voorgelegd casus, byte[] regels) {
            for (int stap = eerste; stap <= laatste; stap++) {
                byte[] criteria = casus.criteria().clone();
                byte[] verwacht = gewogen(ander, stap, casus);
                byte[] concludeert = casus.criteria().clone();
                System.arraycopy(criteria, 0, casus.criteria(), 0, criteria.length);
                byte[] gewogen = gewogen(een, stap, casus);
                assertArrayEquals(concludeert, casus.criteria());
                for (int regel = 0; regel < gewogen.length; regel++) {
                    if (casus.routering() != null && gewogen[regel] != Voorgelegd.JA) {
                        gewogen[regel] = Voorgelegd.NEE; // What follows the route only counts when it is certain.
                    }
                    if (gewogen[regel] != Voorgelegd.NEE) {
                        gezien.add(regel);
                        onzeker += gewogen[regel] == Voorgelegd.ONBEKEND ? 1 : 0;
                        regels[regel] = gewogen[regel];
                    }
                }
                assertArrayEquals(verwacht, gewogen);
            }
        }

        private byte[] gewogen(Regelnetwerk netwerk, int stap, Voorgelegd casus) {
            byte[] gewogen = new byte[aantalRegels];
            netwerk.weeg(stap, stap, casus, gewogen);
            return gewogen;
        }
    }
}
