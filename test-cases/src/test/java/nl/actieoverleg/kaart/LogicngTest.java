package nl.actieoverleg.kaart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.modelcounting.ModelCounter;
import org.logicng.primecomputation.PrimeCompiler;
import org.logicng.primecomputation.PrimeResult.CoverageType;

/**
 * An independent witness: what LogicNG makes of the same conditions, by satisfiability and not by diagrams. It counts
 * the complete cases that come to each route and finds the same sets of answers that are just enough.
 *
 * <p>Looked at are cases with nothing that changes the order, with counts so high or so low as said.
 */
class LogicngTest {

    private final FormulaFactory formules = new FormulaFactory();

    /** The conditions of rules as formulas; a count is always or never enough. */
    private final class Vertaling implements Voorwaarde.Bezoeker<Formula> {

        private final Regelset regelset;
        private final boolean tellersHoog;

        Vertaling(Regelset regelset, boolean tellersHoog) {
            this.regelset = regelset;
            this.tellersHoog = tellersHoog;
        }

        Formula een(List<GekoppeldeRegel> regels) {
            return formules.or(regels.stream().map(regel -> formules.and(
                    regel.voorwaarden().stream().map(voorwaarde -> voorwaarde.bezoek(this)).toList())).toList());
        }

        Formula past(Ingang ingang) {
            return formules.and(een(ingang.regels(Conclusie.INGANG)), formules.or(
                    formules.not(een(ingang.regels(Conclusie.WEERHOUDT))), een(ingang.regels(Conclusie.TENZIJ))));
        }

        @Override
        public Formula vraagt(Vraagt voorwaarde) {
            int index = voorwaarde.veld().index();
            return voorwaarde.veld().soort() == Lijstsoort.VRAGEN
                    ? formules.variable(regelset.invoer().vragen().get(index).feit())
                    : een(regelset.criteria().get(index).regels());
        }

        /** Some set of so many parts that all hold. */
        @Override
        public Formula minstens(Minstens voorwaarde) {
            List<Formula> genoeg = new ArrayList<>();
            for (int keuze = 0; keuze < 1 << voorwaarde.delen().size(); keuze++) {
                if (Integer.bitCount(keuze) == voorwaarde.aantal()) {
                    int deze = keuze;
                    List<Formula> delen = new ArrayList<>();
                    for (int i = 0; i < voorwaarde.delen().size(); i++) {
                        if ((deze >> i & 1) == 1) {
                            delen.add(voorwaarde.delen().get(i).bezoek(this));
                        }
                    }
                    genoeg.add(formules.and(delen));
                }
            }
            return formules.or(genoeg);
        }

        @Override
        public Formula telt(Telt voorwaarde) {
            return tellersHoog ? formules.verum() : formules.falsum();
        }

        @Override
        public Formula dag(Dag voorwaarde) {
            throw new IllegalArgumentException("No shipped rule that decides the route asks for the day");
        }

        @Override
        public Formula routeert(Routeert voorwaarde) {
            throw new IllegalArgumentException("No rule that decides the route asks for the route");
        }
    }

    /** The routes of complete cases, each with when it is given: the first way in that fits, in the base order. */
    private Map<String, Formula> routes(Regelset regelset, Vertaling vertaling) {
        Map<String, Formula> routes = new HashMap<>();
        Formula nogNiets = formules.verum();
        for (Ingang ingang : regelset.ingangen()) {
            Formula past = vertaling.past(ingang);
            routes.merge(ingang.overleg(), formules.and(nogNiets, past), formules::or);
            nogNiets = formules.and(nogNiets, formules.not(past));
        }
        Variable poort = formules.variable(
                regelset.invoer().vragen().get(regelset.invoer().poortvraag()).feit());
        routes.put("GEEN_OVERLEG_NODIG", formules.and(nogNiets, formules.not(poort)));
        routes.put("GEEN_PASSEND_OVERLEG", formules.and(nogNiets, poort));
        return routes;
    }

    /** The diagram with counts so, and nothing that settles the order. */
    private static int bij(Kaart kaart, int diagram, boolean tellersHoog) {
        int rest = diagram;
        for (int variabele = 0; variabele < kaart.ruimte().waarden().length; variabele++) {
            if (!kaart.ruimte().feiten().get(variabele)) {
                rest = kaart.diagrammen().beperk(rest, variabele,
                        tellersHoog && kaart.ruimte().variabelen().get(variabele).soort() == Ruimte.Soort.TELLER
                                ? kaart.ruimte().waarden()[variabele] - 1 : 0);
            }
        }
        return rest;
    }

    /** How many ways of answering every question come there. */
    private static BigInteger aantal(Kaart kaart, int diagram, int einde) {
        int anders = 1;
        for (int variabele = 0; variabele < kaart.ruimte().waarden().length; variabele++) {
            anders *= kaart.ruimte().feiten().get(variabele) ? 1 : kaart.ruimte().waarden()[variabele];
        }
        return Casustelling.volledig(kaart, diagram, gekomen -> gekomen == einde).divide(BigInteger.valueOf(anders));
    }

    @ParameterizedTest
    @CsvSource({"GRONINGEN, false", "GRONINGEN, true", "DRENTHE, false", "FRIESLAND, false"})
    void countsTheCasesOfEachRouteAlike(String regio, boolean tellersHoog) {
        Kaart kaart = Kaarten.van(regio);
        Regelset regelset = kaart.regelset();
        Set<Variable> feiten = regelset.invoer().vragen().stream().map(vraag -> formules.variable(vraag.feit()))
                .collect(Collectors.toSet());
        int route = bij(kaart, kaart.route(), tellersHoog);
        BigInteger samen = BigInteger.ZERO;
        Map<String, Formula> routes = routes(regelset, new Vertaling(regelset, tellersHoog));
        for (Map.Entry<String, Formula> een : routes.entrySet()) {
            BigInteger verwacht = ModelCounter.count(List.of(een.getValue()), new TreeSet<>(feiten));
            assertEquals(verwacht, aantal(kaart, route, kaart.routes().indexOf(een.getKey())), een.getKey());
            samen = samen.add(verwacht);
        }
        assertEquals(BigInteger.TWO.pow(feiten.size()), samen);
    }

    @ParameterizedTest
    @CsvSource({"GRONINGEN, false", "GRONINGEN, true", "DRENTHE, false", "FRIESLAND, false"})
    void findsTheSameSetsThatAreJustEnough(String regio, boolean tellersHoog) {
        Kaart kaart = Kaarten.van(regio);
        Vertaling vertaling = new Vertaling(kaart.regelset(), tellersHoog);
        for (Ingang ingang : kaart.regelset().ingangen()) {
            Set<Set<String>> verwacht = PrimeCompiler.getWithMinimization()
                    .compute(vertaling.past(ingang), CoverageType.IMPLICANTS_COMPLETE).getPrimeImplicants().stream()
                    .map(kern -> kern.stream().map(LogicngTest::tekst).collect(Collectors.toSet()))
                    .collect(Collectors.toSet());
            assertEquals(verwacht, kernen(kaart, bij(kaart, kaart.regels().past(ingang), tellersHoog)),
                    ingang.code());
            assertTrue(verwacht.size() > 1);
        }
    }

    private static String tekst(Literal letter) {
        return (letter.phase() ? "" : "niet ") + letter.name();
    }

    private static Set<Set<String>> kernen(Kaart kaart, int past) {
        int kernen = Kernen.van(kaart.diagrammen(), past, kaart.ruimte().feiten(), einde -> einde == Ruimte.JA);
        Set<Set<String>> gevonden = new HashSet<>();
        loop(kaart, kernen, new ArrayList<>(), gevonden);
        return gevonden;
    }

    private static void loop(Kaart kaart, int diagram, List<String> weg, Set<Set<String>> gevonden) {
        if (Diagrammen.isEinde(diagram)) {
            if (Diagrammen.waarde(diagram) == 1) {
                gevonden.add(Set.copyOf(weg));
            }
            return;
        }
        String feit = kaart.ruimte().variabelen().get(kaart.diagrammen().variabele(diagram)).naam();
        loop(kaart, kaart.diagrammen().kind(diagram, Ruimte.ONBEKEND), weg, gevonden);
        for (int antwoord : new int[] {Ruimte.NEE, Ruimte.JA}) {
            weg.add((antwoord == Ruimte.JA ? "" : "niet ") + feit);
            loop(kaart, kaart.diagrammen().kind(diagram, antwoord), weg, gevonden);
            weg.remove(weg.size() - 1);
        }
    }
}
