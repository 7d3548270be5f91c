package nl.actieoverleg.kwitantie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * What the rules of one region say of choosing another route than the advice.
 *
 * <p>A route is lighter than another when it comes later: the overleggen in the order of their ways in, then those
 * without a way in, then asking on, and last the routes that end it. Two marks in the rules ask for four eyes on the
 * way to a lighter route: {@code @vierogen} on an overleg, when it is the definite advice, and on a criterion, when it
 * is met.
 */
final class Afwijkregels {

    private static final String MERK = "vierogen";

    private final Map<String, Integer> gewichten = new LinkedHashMap<>();
    private final List<Keuze> routes;
    private final List<Keuze> redenen;
    private final List<Keuze> functies;
    private final Set<String> overleggen;
    private final Set<String> criteria;

    Afwijkregels(Regelset regels) {
        for (Ingang ingang : regels.ingangen()) {
            gewichten.putIfAbsent(ingang.overleg(), gewichten.size());
        }
        for (Lijst.Veld overleg : Regelmodule.velden(regels.lagen(), Lijstsoort.OVERLEGGEN)) {
            gewichten.putIfAbsent(overleg.code(), gewichten.size());
        }
        int zonder = gewichten.size();
        for (RouteZonderOverleg route : RouteZonderOverleg.values()) {
            gewichten.put(route.name(), route == RouteZonderOverleg.NADERE_INFORMATIE ? zonder : zonder + 1);
        }
        routes = routes(keuzes(regels, Lijstsoort.OVERLEGGEN, "naam"));
        redenen = keuzes(regels, Lijstsoort.AFWIJKREDENEN, "tekst");
        functies = keuzes(regels, Lijstsoort.FUNCTIES, "naam");
        overleggen = gemerkt(regels, Lijstsoort.OVERLEGGEN);
        criteria = gemerkt(regels, Lijstsoort.CRITERIA);
    }

    private List<Keuze> routes(List<Keuze> overleggen) {
        Map<String, String> namen = new LinkedHashMap<>();
        overleggen.forEach(overleg -> namen.put(overleg.code(), overleg.tekst()));
        for (RouteZonderOverleg route : RouteZonderOverleg.values()) {
            namen.put(route.name(), route.naam());
        }
        return gewichten.keySet().stream().map(code -> new Keuze(code, namen.get(code))).toList();
    }

    private static List<Keuze> keuzes(Regelset regels, Lijstsoort soort, String annotatie) {
        return Regelmodule.velden(regels.lagen(), soort).stream()
                .map(veld -> new Keuze(veld.code(), veld.annotatie(annotatie))).toList();
    }

    private static Set<String> gemerkt(Regelset regels, Lijstsoort soort) {
        Set<String> codes = new LinkedHashSet<>();
        for (Lijst.Veld veld : Regelmodule.velden(regels.lagen(), soort)) {
            if (veld.annotatie(MERK) != null) {
                codes.add(veld.code());
            }
        }
        return codes;
    }

    List<Keuze> redenen() {
        return redenen;
    }

    List<Keuze> functies() {
        return functies;
    }

    /** Every route, the heaviest first. */
    List<Keuze> routes() {
        return routes;
    }

    /** Whether two people have to agree on this route after this advice. */
    boolean vraagtTweede(Uitkomst uitkomst, String gekozen) {
        if (gewicht(gekozen) <= gewicht(uitkomst.route())) {
            return false;
        }
        if (uitkomst.zekerheid() == Zekerheid.DEFINITIEF && overleggen.contains(uitkomst.route())) {
            return true;
        }
        for (String criterium : criteria) {
            if (uitkomst.criteria().get(criterium) == Antwoord.JA) {
                return true;
            }
        }
        return false;
    }

    /** A route that these rules do not know is as light as can be. */
    private int gewicht(String route) {
        return gewichten.getOrDefault(route, Integer.MAX_VALUE);
    }

    /** Every fault in a choice, empty when there is none. */
    List<Fout> controleer(Uitkomst uitkomst, Afwijking afwijking) {
        List<Fout> fouten = new ArrayList<>();
        code(fouten, "gekozen", "De gekozen route", afwijking.gekozen(), codes(routes));
        code(fouten, "reden", "De reden", afwijking.reden(), codes(redenen));
        code(fouten, "functie", "De functie", afwijking.functie(), codes(functies));
        if (afwijking.tweedeFunctie() != null) {
            code(fouten, "tweedeFunctie", "De tweede functie", afwijking.tweedeFunctie(), codes(functies));
        }
        if (uitkomst.route().equals(afwijking.gekozen())) {
            fouten.add(new Fout("/afwijking/gekozen", "Dit is de route van het advies. Dan is er geen afwijking: laat "
                    + "die weg.", null));
        }
        if (afwijking.tweedeFunctie() == null && gewichten.containsKey(afwijking.gekozen())
                && vraagtTweede(uitkomst, afwijking.gekozen())) {
            fouten.add(new Fout("/afwijking/tweedeFunctie", "Deze keuze is lichter dan het advies. Dat vraagt hier een "
                    + "tweede persoon: vul in welke functie die heeft.", null));
        }
        return fouten;
    }

    private static List<String> codes(List<Keuze> keuzes) {
        return keuzes.stream().map(Keuze::code).toList();
    }

    private static void code(List<Fout> fouten, String veld, String wat, String code, List<String> bekend) {
        if (bekend.contains(code)) {
            return;
        }
        String melding = bekend.isEmpty() ? "De regels noemen hier geen keuzes. Zet die eerst in een lijst."
                : wat + (code == null ? " ontbreekt." : " is niet bekend.") + " Kies uit: " + String.join(", ", bekend)
                        + ".";
        fouten.add(new Fout("/afwijking/" + veld, melding,
                code == null ? null : Spelling.dichtstbij(code, bekend)));
    }
}
