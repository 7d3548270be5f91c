package nl.actieoverleg.eigenschappen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Omslagpunt;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.tweedelezing.AlleAntwoorden;
import nl.actieoverleg.tweedelezing.CasusGenerator;
import org.junit.jupiter.api.Test;

/** What looking ahead promises, held against trying all answers and against the advice. */
class VooruitblikTest {

    private static final int AANTAL = 1000;
    private static final int MEESTE_ONBEKENDE = 12;

    @Provide
    Arbitrary<Map<String, Object>> casussen() {
        return Casussen.alle();
    }

    private static List<Map<String, Object>> uitTeProberen() {
        Random kans = new Random(70_201);
        List<Map<String, Object>> bronnen = new ArrayList<>();
        for (int nummer = 0; nummer < AANTAL; nummer++) {
            Map<String, Object> bron = CasusGenerator.casus(kans, nummer);
            if (AlleAntwoorden.onbekende(bron) <= MEESTE_ONBEKENDE) {
                bronnen.add(bron);
            }
        }
        return bronnen;
    }

    @Test
    void tryingEveryAnswerAgrees() {
        int definitief = 0;
        List<Map<String, Object>> bronnen = uitTeProberen();
        for (Map<String, Object> bron : bronnen) {
            Casus casus = Casussen.casus(bron);
            Vooruitblik vooruitblik = Casussen.ADVISEUR.vooruitblik(casus);
            AlleAntwoorden alle = AlleAntwoorden.op(bron);
            assertEquals(alle.routes(), new TreeSet<>(vooruitblik.mogelijkeRoutes()));
            assertEquals(alle.minstens(), vooruitblik.vragenNogMinstens());
            Map<String, String> omslagpunten = new LinkedHashMap<>();
            vooruitblik.omslagpunten().forEach(punt -> omslagpunten.put(punt.feit(), punt.route()));
            assertEquals(List.copyOf(alle.omslagpunten().entrySet()), List.copyOf(omslagpunten.entrySet()));
            if (alle.routes().size() == 1) {
                definitief++;
                assertNull(vooruitblik.volgendeVraag());
                assertEquals(Volstaan.kleinste(casus), vooruitblik.genoeg());
            } else {
                Map<String, Double> zeggend = alle.zeggend();
                double meeste = zeggend.values().stream().mapToDouble(zegt -> zegt).max().orElseThrow();
                assertEquals(meeste, zeggend.get(vooruitblik.volgendeVraag().feit()), 1e-12);
                assertNull(vooruitblik.genoeg());
            }
        }
        assertTrue(bronnen.size() > AANTAL / 3 && definitief > AANTAL / 10 && definitief < bronnen.size(),
                bronnen.size() + ", " + definitief);
    }

    @Test
    void theSameCaseGivesTheSameBytes() {
        Adviseur ander = Adviseur.bouwer().opwarmen(false).maak();
        List<Map<String, Object>> bronnen = new ArrayList<>(uitTeProberen().subList(0, 100));
        List<String> eerst = new ArrayList<>();
        for (Map<String, Object> bron : bronnen) {
            Casus casus = Casussen.casus(bron);
            eerst.add(ander.schrijf(ander.adviseer(casus), Casussen.ADVISEUR.vooruitblik(casus)));
        }
        // In another order, for what was asked before must not matter.
        for (int i = bronnen.size() - 1; i >= 0; i--) {
            Casus casus = Casussen.casus(bronnen.get(i));
            assertEquals(eerst.get(i), ander.schrijf(ander.adviseer(casus), ander.vooruitblik(casus)));
        }
    }

    @Test
    void oneAdviserLooksAheadForManyThreads() {
        Adviseur ander = Adviseur.bouwer().opwarmen(false).maak();
        List<Casus> casussen = uitTeProberen().stream().limit(200).map(Casussen::casus).toList();
        List<Vooruitblik> samen = casussen.parallelStream().map(ander::vooruitblik).toList();
        assertEquals(casussen.stream().map(Casussen.ADVISEUR::vooruitblik).toList(), samen);
    }

    @Property(tries = 600)
    void agreesWithTheAdvice(@ForAll("casussen") Map<String, Object> bron) {
        Casus casus = Casussen.casus(bron);
        Advies advies = Casussen.ADVISEUR.adviseer(casus);
        Vooruitblik vooruitblik = Casussen.ADVISEUR.vooruitblik(casus);
        boolean definitief = advies.zekerheid() == Zekerheid.DEFINITIEF;
        assertEquals(definitief, vooruitblik.mogelijkeRoutes().equals(List.of(advies.route())));
        assertEquals(definitief, vooruitblik.mogelijkeRoutes().size() == 1);
        assertEquals(definitief, vooruitblik.volgendeVraag() == null);
        assertEquals(definitief, vooruitblik.vragenNogMinstens() == 0);
        assertEquals(definitief, vooruitblik.genoeg() != null);
        if (!definitief) {
            assertTrue(Casussen.openVragen(advies).contains(vooruitblik.volgendeVraag().feit()));
        }
    }

    @Property(tries = 300)
    void whatIsEnoughIsEnoughAndNoAnswerOfItCanGo(@ForAll("casussen") Map<String, Object> bron) {
        Casus casus = Casussen.casus(bron);
        Vooruitblik vooruitblik = Casussen.ADVISEUR.vooruitblik(casus);
        if (vooruitblik.genoeg() != null) {
            Map<String, Antwoord> genoeg = new LinkedHashMap<>();
            vooruitblik.genoeg().forEach(feit -> genoeg.put(feit, casus.feiten().get(feit)));
            Casus kaal = Casussen.met(casus, genoeg);
            assertEquals(vooruitblik.mogelijkeRoutes(), Casussen.ADVISEUR.vooruitblik(kaal).mogelijkeRoutes());
            assertEquals(Zekerheid.DEFINITIEF, Casussen.ADVISEUR.adviseer(kaal).zekerheid());
            for (String feit : vooruitblik.genoeg()) {
                Map<String, Antwoord> teWeinig = new LinkedHashMap<>(genoeg);
                teWeinig.remove(feit);
                assertEquals(Zekerheid.VOORLOPIG,
                        Casussen.ADVISEUR.adviseer(Casussen.met(casus, teWeinig)).zekerheid());
            }
        }
    }

    @Property(tries = 300)
    void tippingPointsTipAndNothingElseDoes(@ForAll("casussen") Map<String, Object> bron) {
        Casus casus = Casussen.casus(bron);
        String route = Casussen.ADVISEUR.adviseer(casus).route();
        Map<String, String> omslagpunten = new LinkedHashMap<>();
        for (Omslagpunt punt : Casussen.ADVISEUR.vooruitblik(casus).omslagpunten()) {
            assertNotEquals(route, punt.route());
            omslagpunten.put(punt.feit(), punt.route());
        }
        casus.feiten().forEach((feit, antwoord) -> {
            if (antwoord != Antwoord.ONBEKEND) {
                Map<String, Antwoord> andersom = new LinkedHashMap<>(casus.feiten());
                andersom.put(feit, antwoord == Antwoord.JA ? Antwoord.NEE : Antwoord.JA);
                assertEquals(omslagpunten.getOrDefault(feit, route),
                        Casussen.ADVISEUR.adviseer(Casussen.met(casus, andersom)).route());
            }
        });
    }

    @Property(tries = 100)
    void askingOnAlwaysEndsAndNeverAsksTwice(@ForAll("casussen") Map<String, Object> bron, @ForAll Random kans) {
        Casus casus = Casussen.casus(bron);
        Vooruitblik vooruitblik = Casussen.ADVISEUR.vooruitblik(casus);
        while (vooruitblik.volgendeVraag() != null) {
            String feit = vooruitblik.volgendeVraag().feit();
            assertTrue(Casussen.onbekend(casus).contains(feit));
            Casus nader = Casussen.beantwoord(casus, List.of(feit), kans, 0.5);
            Vooruitblik daarna = Casussen.ADVISEUR.vooruitblik(nader);
            assertTrue(vooruitblik.mogelijkeRoutes().containsAll(daarna.mogelijkeRoutes()));
            assertTrue(daarna.vragenNogMinstens() >= vooruitblik.vragenNogMinstens() - 1);
            casus = nader;
            vooruitblik = daarna;
        }
    }
}
