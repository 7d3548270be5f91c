package nl.actieoverleg.eigenschappen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.tweedelezing.TweedeLezing;

/** What certainty promises: a definite route holds whatever is answered, a provisional one does not. */
class ZekerheidTest {

    private static final List<Double> KANSEN_OP_JA = List.of(0.0, 1.0, 0.5, 0.2, 0.8, 0.5);

    @Provide
    Arbitrary<Map<String, Object>> casussen() {
        return Casussen.alle();
    }

    @Property(tries = 600)
    void definiteNeverChanges(@ForAll("casussen") Map<String, Object> bron, @ForAll Random random) {
        Casus casus = Casussen.casus(bron);
        Advies advies = Casussen.ADVISEUR.adviseer(casus);
        if (advies.zekerheid() == Zekerheid.DEFINITIEF) {
            List<String> onbekend = Casussen.onbekend(casus);
            for (double kans : KANSEN_OP_JA) {
                Advies nader = Casussen.ADVISEUR.adviseer(Casussen.beantwoord(casus, onbekend, random, kans));
                assertEquals(advies.route(), nader.route());
                assertEquals(Zekerheid.DEFINITIEF, nader.zekerheid());
            }
        }
    }

    @Property(tries = 600)
    void tryingEveryAnswerAgrees(@ForAll("casussen") Map<String, Object> bron) {
        Advies advies = Casussen.ADVISEUR.adviseer(Casussen.casus(bron));
        String uitgeprobeerd = TweedeLezing.zekerheidDoorUitproberen(bron, Casussen.VANDAAG);
        // With very many unknown facts trying is a sample, which cannot prove that a route is definite.
        String verwacht = uitgeprobeerd.equals("NIET_WEERLEGD") ? "DEFINITIEF" : uitgeprobeerd;
        assertEquals(verwacht, advies.zekerheid().name());
    }

    @Property(tries = 600)
    void openQuestionsSettleInOneRound(@ForAll("casussen") Map<String, Object> bron, @ForAll Random random) {
        Casus casus = Casussen.casus(bron);
        Advies advies = Casussen.ADVISEUR.adviseer(casus);
        assertEquals(advies.zekerheid() == Zekerheid.DEFINITIEF, advies.openVragen().isEmpty());
        assertTrue(Casussen.onbekend(casus).containsAll(Casussen.openVragen(advies)));
        if (!advies.openVragen().isEmpty()) {
            for (double kans : KANSEN_OP_JA) {
                Casus beantwoord = Casussen.beantwoord(casus, Casussen.openVragen(advies), random, kans);
                assertEquals(Zekerheid.DEFINITIEF, Casussen.ADVISEUR.adviseer(beantwoord).zekerheid());
            }
        }
    }

    @Property(tries = 300)
    void furtherInformationIsNeverTheLastWord(@ForAll("casussen") Map<String, Object> bron) {
        Advies advies = Casussen.ADVISEUR.adviseer(Casussen.casus(bron));
        if (advies.route().equals(RouteZonderOverleg.NADERE_INFORMATIE.name())) {
            assertEquals(Zekerheid.VOORLOPIG, advies.zekerheid());
        }
    }
}
