package nl.actieoverleg.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import nl.actieoverleg.kwitantie.Kwitanties;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/** The names and codes that the rules of one region declare, or those of several together. Immutable. */
final class Woordenschat {

    /** Each name or code with what it means in Dutch, in the order of the rules. */
    private final Map<Woordsoort, Map<String, String>> woorden = new EnumMap<>(Woordsoort.class);

    private Woordenschat() {
        for (Woordsoort soort : Woordsoort.values()) {
            woorden.put(soort, new LinkedHashMap<>());
        }
    }

    static Woordenschat van(Regelset regels, Kwitanties kwitanties) {
        Woordenschat schat = new Woordenschat();
        Regelmodule bovenste = regels.lagen().get(regels.lagen().size() - 1);
        schat.neem(Woordsoort.PROVINCIE, regels.regio(), bovenste.naam());
        Vragenlijst lijst = regels.vragenlijst();
        for (Vraag vraag : lijst.vragen()) {
            schat.neem(Woordsoort.FEIT, vraag.feit(), vraag.vraag());
        }
        schat.neem(Woordsoort.TELLER, lijst.tellers());
        schat.neem(Woordsoort.BEHOEFTE, lijst.behoeften());
        schat.neem(Woordsoort.LOPEND, lijst.overleggen());
        for (Ingang ingang : regels.ingangen()) {
            String naam = regels.overleggen().get(ingang.overleg());
            schat.neem(Woordsoort.OVERLEG, ingang.overleg(), naam);
            schat.neem(Woordsoort.ROUTE, ingang.overleg(), naam);
            schat.neem(Woordsoort.INGANG, ingang.code(), ingang.naam());
        }
        for (RouteZonderOverleg route : RouteZonderOverleg.values()) {
            schat.neem(Woordsoort.ROUTE, route.name(), route.naam());
        }
        for (Criterium criterium : regels.criteria()) {
            schat.neem(Woordsoort.CRITERIUM, criterium.code(), criterium.tekst());
        }
        for (Signaal signaal : regels.signalen()) {
            schat.neem(Woordsoort.SIGNAAL, signaal.code(), signaal.tekst());
        }
        regels.partijen().forEach((code, naam) -> schat.neem(Woordsoort.PARTIJ, code, naam));
        for (Regelmodule laag : regels.lagen()) {
            schat.neem(Woordsoort.LAAG, laag.id(), laag.naam());
        }
        schat.neem(Woordsoort.KEUZE, kwitanties.routes(regels.regio()));
        schat.neem(Woordsoort.AFWIJKREDEN, kwitanties.redenen(regels.regio()));
        schat.neem(Woordsoort.FUNCTIE, kwitanties.functies(regels.regio()));
        return schat;
    }

    /** Each name and code once, in the order in which it first comes. */
    static Woordenschat samen(List<Woordenschat> delen) {
        Woordenschat schat = new Woordenschat();
        for (Woordenschat deel : delen) {
            deel.woorden.forEach((soort, woorden) -> woorden.forEach((code, tekst) -> schat.neem(soort, code, tekst)));
        }
        // Routes without an overleg come last, whatever a later region adds.
        Map<String, String> routes = schat.woorden.get(Woordsoort.ROUTE);
        for (RouteZonderOverleg route : RouteZonderOverleg.values()) {
            routes.remove(route.name());
            routes.put(route.name(), route.naam());
        }
        return schat;
    }

    private void neem(Woordsoort soort, List<Keuze> keuzes) {
        for (Keuze keuze : keuzes) {
            neem(soort, keuze.code(), keuze.tekst());
        }
    }

    private void neem(Woordsoort soort, String code, String tekst) {
        woorden.get(soort).putIfAbsent(code, tekst);
    }

    Map<String, String> teksten(Woordsoort soort) {
        return Collections.unmodifiableMap(woorden.get(soort));
    }

    List<String> codes(Woordsoort soort) {
        return new ArrayList<>(woorden.get(soort).keySet());
    }

    /** The region, of the words of one. */
    String regio() {
        return codes(Woordsoort.PROVINCIE).get(0);
    }

    /** The kinds of which this one does not have all that the other has. */
    Set<Woordsoort> kleinerDan(Woordenschat ander) {
        Set<Woordsoort> soorten = new LinkedHashSet<>();
        for (Woordsoort soort : Woordsoort.values()) {
            if (woorden.get(soort).size() < ander.woorden.get(soort).size()) {
                soorten.add(soort);
            }
        }
        return soorten;
    }
}
