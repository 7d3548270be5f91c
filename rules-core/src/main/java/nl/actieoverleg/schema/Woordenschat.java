package nl.actieoverleg.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

    private static final List<RouteZonderOverleg> ZONDER_OVERLEG = List.of(RouteZonderOverleg.values());

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
        schat.neem(Woordsoort.PROVINCIE, List.of(bovenste), Regelmodule::regio, Regelmodule::naam);
        Vragenlijst lijst = regels.vragenlijst();
        schat.neem(Woordsoort.FEIT, lijst.vragen(), Vraag::feit, Vraag::vraag);
        schat.neem(Woordsoort.TELLER, lijst.tellers());
        schat.neem(Woordsoort.BEHOEFTE, lijst.behoeften());
        schat.neem(Woordsoort.LOPEND, lijst.overleggen());
        for (Woordsoort soort : List.of(Woordsoort.OVERLEG, Woordsoort.ROUTE)) {
            schat.neem(soort, regels.ingangen(), Ingang::overleg, ingang -> regels.overleggen().get(ingang.overleg()));
        }
        schat.neem(Woordsoort.ROUTE, ZONDER_OVERLEG, RouteZonderOverleg::name, RouteZonderOverleg::naam);
        schat.neem(Woordsoort.INGANG, regels.ingangen(), Ingang::code, Ingang::naam);
        schat.neem(Woordsoort.CRITERIUM, regels.criteria(), Criterium::code, Criterium::tekst);
        schat.neem(Woordsoort.SIGNAAL, regels.signalen(), Signaal::code, Signaal::tekst);
        schat.neem(Woordsoort.PARTIJ, regels.partijen());
        schat.neem(Woordsoort.LAAG, regels.lagen(), Regelmodule::id, Regelmodule::naam);
        schat.neem(Woordsoort.KEUZE, kwitanties.routes(regels.regio()));
        schat.neem(Woordsoort.AFWIJKREDEN, kwitanties.redenen(regels.regio()));
        schat.neem(Woordsoort.FUNCTIE, kwitanties.functies(regels.regio()));
        return schat;
    }

    /** Each name and code once, in the order in which it first comes. */
    static Woordenschat samen(List<Woordenschat> delen) {
        Woordenschat schat = new Woordenschat();
        for (Woordenschat deel : delen) {
            deel.woorden.forEach(schat::neem);
        }
        // Routes without an overleg come last, whatever a later region adds.
        Map<String, String> routes = schat.woorden.get(Woordsoort.ROUTE);
        ZONDER_OVERLEG.forEach(route -> routes.remove(route.name()));
        schat.neem(Woordsoort.ROUTE, ZONDER_OVERLEG, RouteZonderOverleg::name, RouteZonderOverleg::naam);
        return schat;
    }

    private void neem(Woordsoort soort, List<Keuze> keuzes) {
        neem(soort, keuzes, Keuze::code, Keuze::tekst);
    }

    private void neem(Woordsoort soort, Map<String, String> teksten) {
        neem(soort, teksten.entrySet(), Map.Entry::getKey, Map.Entry::getValue);
    }

    private <T> void neem(Woordsoort soort, Collection<T> uit, Function<T, String> code, Function<T, String> tekst) {
        uit.forEach(een -> woorden.get(soort).putIfAbsent(code.apply(een), tekst.apply(een)));
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
