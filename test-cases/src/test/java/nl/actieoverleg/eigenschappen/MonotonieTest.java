package nl.actieoverleg.eigenschappen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regel.Antwoord;

/** Rules are positive: more JA only opens ways in, and knowing more never takes back what was known. */
class MonotonieTest {

    @Provide
    Arbitrary<Map<String, Object>> casussen() {
        return Casussen.alle();
    }

    private static Map<String, Antwoord> past(Casus casus) {
        Advies advies = Casussen.ADVISEUR.adviseer(casus);
        return advies.overleggen().stream().collect(Collectors.toMap(Overleguitkomst::ingang, Overleguitkomst::past));
    }

    /** NEE below ONBEKEND below JA. */
    private static int hoogte(Antwoord antwoord) {
        return switch (antwoord) {
            case NEE -> 0;
            case ONBEKEND -> 1;
            case JA -> 2;
        };
    }

    private static Casus wijzig(Casus casus, Random random, Function<Antwoord, Antwoord> wijziging) {
        Map<String, Antwoord> feiten = new LinkedHashMap<>();
        for (Vraag vraag : Casussen.ADVISEUR.vragenlijst(casus.provincie()).vragen()) {
            Antwoord antwoord = casus.feiten().getOrDefault(vraag.feit(), Antwoord.ONBEKEND);
            feiten.put(vraag.feit(), random.nextInt(4) == 0 ? wijziging.apply(antwoord) : antwoord);
        }
        return Casussen.met(casus, feiten);
    }

    @Property(tries = 600)
    void moreYesNeverClosesAWayIn(@ForAll("casussen") Map<String, Object> bron, @ForAll Random random) {
        Casus casus = Casussen.casus(bron);
        Map<String, Antwoord> daarna = past(wijzig(casus, random, antwoord -> Antwoord.JA));
        past(casus).forEach((ingang, past) -> assertTrue(hoogte(daarna.get(ingang)) >= hoogte(past), ingang));
    }

    @Property(tries = 600)
    void knowingMoreTakesNothingBack(@ForAll("casussen") Map<String, Object> bron, @ForAll Random random) {
        Casus casus = Casussen.casus(bron);
        Map<String, Antwoord> daarna = past(wijzig(casus, random, antwoord -> antwoord != Antwoord.ONBEKEND ? antwoord
                : random.nextBoolean() ? Antwoord.JA : Antwoord.NEE));
        past(casus).forEach((ingang, past) -> {
            if (past != Antwoord.ONBEKEND) {
                assertEquals(past, daarna.get(ingang), ingang);
            }
        });
    }
}
