package nl.actieoverleg.kaart;

import static nl.actieoverleg.regelset.Dorp.regel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Dorp;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.vergelijking.Onderdeel;
import nl.actieoverleg.vergelijking.Regiovergelijking;
import nl.actieoverleg.vergelijking.Regiovergelijking.Stand;
import nl.actieoverleg.vergelijking.Wijziging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What changes between two rule sets is exactly what changes when every case is tried. */
class VergelijkerTest {

    private static final Regelset OUD = Dorp.stapel(Dorp.dorp(), Dorp.wijk(Dorp.WIJK));

    /** The rules with something in the place of something else. */
    record Ander(String naam, Map<String, String> dorp, String wijk) {

        Regelset regelset() {
            return Dorp.stapel(dorp, Dorp.wijk(wijk));
        }

        @Override
        public String toString() {
            return naam;
        }
    }

    static Stream<Ander> anderen() {
        return Stream.of(
                new Ander("a rule more", Dorp.dorpMet(regel("Koud", "@criterium( \"T-1\" )", "Vragen( koud.ja )")),
                        Dorp.WIJK),
                new Ander("a condition less", regels("Toetsen( t0.ja, t1.ja )", "Toetsen( t1.ja )"), Dorp.WIJK),
                new Ander("other facts for the same outcome", Dorp.dorpMet(regel("Nat en koud is ook nat",
                        "@criterium( \"T-1\" )", "Vragen( koud.ja, nat.ja )")), Dorp.WIJK),
                new Ander("another threshold", Dorp.dorp(), wijk("bezoeken >= 2", "bezoeken >= 1")),
                new Ander("no exception", Dorp.dorp(),
                        Dorp.WIJK.substring(0, Dorp.WIJK.indexOf("rule \"Bij kou wel\""))),
                new Ander("a participant less", regels("KOK, BAKKER", "KOK"), Dorp.WIJK),
                new Ander("another role", regels("@rol( \"VAST\" )", "@rol( \"AANBEVOLEN\" )"), Dorp.WIJK),
                new Ander("a signal elsewhere", regels("Routering( naar( \"KEUKEN\" ) )\nthen\nend\nrule \"De kok",
                        "Routering( naar( \"ZOLDER\" ) )\nthen\nend\nrule \"De kok"), Dorp.WIJK),
                new Ander("another moment", regels("keuken.nietNee", "keuken.ja"), Dorp.WIJK),
                new Ander("a new question", Dorp.dorp(Dorp.LIJSTEN.replace("    koud : Antwoord",
                        "    mist : Antwoord @vraag( \"Mist het?\" ) @groep( \"Weer\" ) @bron( \"Boek\" )\n"
                                + "    koud : Antwoord"),
                        Dorp.REGELS + regel("Mist", "@criterium( \"T-1\" )", "Vragen( mist.ja )")), Dorp.WIJK),
                new Ander("another order", Dorp.dorp(omgedraaid(), Dorp.REGELS), Dorp.WIJK));
    }

    private static Map<String, String> regels(String oud, String nieuw) {
        assertTrue(Dorp.REGELS.contains(oud), oud);
        return Dorp.dorp(Dorp.LIJSTEN, Dorp.REGELS.replace(oud, nieuw));
    }

    private static String wijk(String oud, String nieuw) {
        assertTrue(Dorp.WIJK.contains(oud), oud);
        return Dorp.WIJK.replace(oud, nieuw);
    }

    private static String omgedraaid() {
        String keuken = "    keuken : Antwoord @code( \"KEUKEN\" ) @naam( \"Keuken\" ) @overleg( \"KEUKEN\" )\n";
        String zolder = "    zolder : Antwoord @code( \"ZOLDER\" ) @naam( \"Zolder\" ) @overleg( \"ZOLDER\" )\n";
        assertTrue(Dorp.LIJSTEN.contains(keuken + zolder));
        return Dorp.LIJSTEN.replace(keuken + zolder, zolder + keuken);
    }

    /** The changes by part, code, what it was and what it is; with how often, complete and in all. */
    private static Map<List<String>, List<Long>> opDeKaart(Regiovergelijking regio) {
        Map<List<String>, List<Long>> soorten = new HashMap<>();
        for (Wijziging een : regio.wijzigingen()) {
            if (een.onderdeel() != Onderdeel.AGENDA && een.onderdeel() != Onderdeel.VRAAGVOLGORDE) {
                soorten.put(List.of(een.onderdeel().name(), een.code(), String.valueOf(een.was()),
                        String.valueOf(een.is())), List.of(een.volledig().longValueExact(),
                                een.alle().longValueExact()));
            }
        }
        return soorten;
    }

    private static Map<List<String>, List<Long>> eenVoorEen(Regelset oud, Regelset nieuw, List<Casus> casussen) {
        Narekening eerst = new Narekening(oud);
        Narekening daarna = new Narekening(nieuw);
        Map<List<String>, List<Long>> soorten = new HashMap<>();
        for (Casus casus : casussen) {
            long volledig = casus.feiten().containsValue(Antwoord.ONBEKEND) ? 0 : 1;
            Map<List<String>, String> was = eerst.advies(casus);
            Map<List<String>, String> is = daarna.advies(casus);
            Set<List<String>> delen = new HashSet<>(was.keySet());
            delen.addAll(is.keySet());
            for (List<String> deel : delen) {
                String vroeger = String.valueOf(was.get(deel));
                String nu = String.valueOf(is.get(deel));
                if (!vroeger.equals(nu)) {
                    soorten.merge(List.of(deel.get(0), deel.get(1), vroeger, nu), List.of(volledig, 1L),
                            (een, ander) -> List.of(een.get(0) + ander.get(0), een.get(1) + ander.get(1)));
                }
            }
        }
        return soorten;
    }

    @ParameterizedTest
    @MethodSource("anderen")
    void countsAreThoseOfTryingEveryCase(Ander ander) {
        Regelset nieuw = ander.regelset();
        Regiovergelijking regio = Vergelijker.vergelijk(OUD, nieuw, Narekening.DAG);
        List<Casus> casussen = Narekening.alleCasussen(OUD, nieuw);
        assertEquals(BigInteger.valueOf(casussen.size()), regio.alle());
        assertEquals(eenVoorEen(OUD, nieuw, casussen), opDeKaart(regio));
        assertEquals(Stand.ANDERS, regio.stand());
    }

    @ParameterizedTest
    @MethodSource("anderen")
    void openQuestionsKeepTheirOrderUnlessItSaysThatTheyMayNot(Ander ander) {
        Regelset nieuw = ander.regelset();
        Regiovergelijking regio = Vergelijker.vergelijk(OUD, nieuw, Narekening.DAG);
        if (regio.van(Onderdeel.OPEN_VRAAG).isEmpty() && regio.van(Onderdeel.VRAAGVOLGORDE).isEmpty()
                && regio.van(Onderdeel.VOLGORDE).isEmpty()) {
            Narekening eerst = new Narekening(OUD);
            Narekening daarna = new Narekening(nieuw);
            for (Casus casus : Narekening.alleCasussen(OUD, nieuw)) {
                assertEquals(eerst.openVragen(casus), daarna.openVragen(casus));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("anderen")
    void theSmallestCaseShowsItAndNoSmallerOneDoes(Ander ander) {
        Regelset nieuw = ander.regelset();
        Narekening eerst = new Narekening(OUD);
        Narekening daarna = new Narekening(nieuw);
        Map<List<String>, Integer> kleinste = new HashMap<>();
        for (Casus casus : Narekening.alleCasussen(OUD, nieuw)) {
            Map<List<String>, String> was = eerst.advies(casus);
            Map<List<String>, String> is = daarna.advies(casus);
            Set<List<String>> delen = new HashSet<>(was.keySet());
            delen.addAll(is.keySet());
            delen.forEach(deel -> kleinste.merge(List.of(deel.get(0), deel.get(1), String.valueOf(was.get(deel)),
                    String.valueOf(is.get(deel))), grootte(casus), Math::min));
        }
        for (Wijziging een : Vergelijker.vergelijk(OUD, nieuw, Narekening.DAG).wijzigingen()) {
            if (een.onderdeel() != Onderdeel.AGENDA && een.onderdeel() != Onderdeel.VRAAGVOLGORDE) {
                List<String> deel = List.of(een.onderdeel().name(), een.code());
                assertEquals(een.was(), eerst.advies(een.voorbeeld()).get(deel), deel::toString);
                assertEquals(een.is(), daarna.advies(een.voorbeeld()).get(deel), deel::toString);
                assertEquals(kleinste.get(List.of(een.onderdeel().name(), een.code(), String.valueOf(een.was()),
                        String.valueOf(een.is()))), grootte(een.voorbeeld()), deel::toString);
            }
        }
    }

    /** How many things are said of a case. */
    private static int grootte(Casus casus) {
        return (int) casus.feiten().values().stream().filter(antwoord -> antwoord != Antwoord.ONBEKEND).count()
                + casus.nodig().size() + casus.lopendeOverleggen().size()
                + (int) casus.tellers().values().stream().filter(aantal -> aantal > 0).count();
    }

    @Test
    void theSameInOtherWordsIsTheSame() {
        Map<String, String> dorp = Dorp.dorp(Dorp.LIJSTEN, Dorp.REGELS.replace("rule \"Nat\"", "rule \"Regen\"")
                .replace("Toetsen( t0.ja, t1.ja )", "Toetsen( t1.ja, t0.ja )")
                + regel("Dubbel", "@signaal( \"LAMP\" )", "Routering( naar( \"KEUKEN\" ) ) Vragen( nat.ja )"));
        Regiovergelijking regio = Vergelijker.vergelijk(OUD, Dorp.stapel(dorp, Dorp.wijk(Dorp.WIJK)),
                Narekening.DAG);
        assertEquals(List.of(), regio.wijzigingen());
        assertEquals(Stand.GELIJK, regio.stand());
    }

    @Test
    void aDayIsAddedOnlyWhereItMatters() {
        String wijk = Dorp.WIJK + regel("Vroeger", "@frequentie( \"Elke week.\" ) @bron( \"Boek\" )",
                "Routering( routeIs( \"KEUKEN\" ) ) Peildatum( voor( \"2020-05-01\" ) )");
        Regelset later = Dorp.stapel(Dorp.dorp(), Dorp.wijk(wijk.replace("2020-05-01", "2020-06-01")));
        Regelset toen = Dorp.stapel(Dorp.dorp(), Dorp.wijk(wijk));
        List<Wijziging> wijzigingen = Vergelijker.vergelijk(toen, later, Narekening.DAG).wijzigingen();
        assertEquals(List.of(Onderdeel.FREQUENTIE), wijzigingen.stream().map(Wijziging::onderdeel).toList());
        assertEquals("2020-05-01", wijzigingen.get(0).voorbeeld().peildatum().toString());
        assertEquals("Elke week.", wijzigingen.get(0).is());
        assertTrue(Vergelijker.vergelijk(OUD, later, Narekening.DAG).wijzigingen().stream()
                .allMatch(een -> een.voorbeeld().peildatum().toString().equals("2020-05-31")));
        assertFalse(Vergelijker.vergelijk(OUD, anderen().findFirst().orElseThrow().regelset(), Narekening.DAG)
                .wijzigingen().stream().anyMatch(een -> een.voorbeeld().peildatum() != null));
    }

    @Test
    void withoutRoomNothingIsProved() {
        Regiovergelijking regio = Vergelijker.vergelijk(OUD, OUD, Narekening.DAG, 20);
        assertEquals(Stand.NIET_BEWEZEN, regio.stand());
        assertEquals(List.of(), regio.wijzigingen());
    }
}
