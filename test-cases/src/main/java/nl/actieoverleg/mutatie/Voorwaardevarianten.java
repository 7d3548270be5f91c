package nl.actieoverleg.mutatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Routewoord;
import nl.actieoverleg.regelmodule.Voorwaarde.Slaatop;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Toets;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;

/** What one condition can be changed into. */
final class Voorwaardevarianten {

    private final Woordenkeus woorden;
    private final boolean bepaaltRoute;

    /**
     * @param woorden the words to choose from
     * @param bepaaltRoute whether the rule helps to decide the route, and so asks for {@code ja} alone
     */
    Voorwaardevarianten(Woordenkeus woorden, boolean bepaaltRoute) {
        this.woorden = woorden;
        this.bepaaltRoute = bepaaltRoute;
    }

    /** One change to a condition. */
    record Variant(Mutatiesoort soort, Voorwaarde voorwaarde) {
    }

    /** All changes to this condition. */
    List<Variant> van(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof Vraagt vraagt) {
            return vraagt(vraagt).map(Voorwaardevarianten::anders).toList();
        }
        if (voorwaarde instanceof Minstens minstens) {
            return minstens(minstens);
        }
        if (voorwaarde instanceof Telt telt) {
            return Stream.of(telt.minimum() - 1, telt.minimum() + 1).filter(minimum -> minimum > 0)
                    .map(minimum -> getal(new Telt(telt.lijst(), telt.veld(), minimum))).toList();
        }
        if (voorwaarde instanceof Dag dag) {
            LocalDate datum = LocalDate.parse(dag.datum());
            return List.of(anders(new Dag(!dag.vanaf(), dag.datum())),
                    getal(new Dag(dag.vanaf(), datum.minusDays(1).toString())),
                    getal(new Dag(dag.vanaf(), datum.plusDays(1).toString())));
        }
        return routeert((Routeert) voorwaarde).map(Voorwaardevarianten::anders).toList();
    }

    private static Variant anders(Voorwaarde voorwaarde) {
        return new Variant(Mutatiesoort.VOORWAARDE_ANDERS, voorwaarde);
    }

    private static Variant getal(Voorwaarde voorwaarde) {
        return new Variant(Mutatiesoort.GETAL_ANDERS, voorwaarde);
    }

    private Stream<Vraagt> vraagt(Vraagt vraagt) {
        Stream<Vraagt> toetsen = bepaaltRoute ? Stream.empty()
                : Stream.of(Toets.values()).filter(toets -> toets != vraagt.toets())
                        .map(toets -> new Vraagt(vraagt.lijst(), vraagt.veld(), toets));
        String ander = woorden.anderVeld(vraagt.lijst(), vraagt.veld());
        return Stream.concat(toetsen, ander == null ? Stream.empty()
                : Stream.of(new Vraagt(vraagt.lijst(), ander, vraagt.toets())));
    }

    private List<Variant> minstens(Minstens minstens) {
        List<Variant> varianten = new ArrayList<>();
        for (int aantal : new int[] {minstens.aantal() - 1, minstens.aantal() + 1}) {
            if (aantal >= 1 && aantal <= minstens.delen().size()) {
                varianten.add(getal(new Minstens(aantal, minstens.delen())));
            }
        }
        for (int i = 0; i < minstens.delen().size(); i++) {
            if (minstens.delen().size() > minstens.aantal()) {
                List<Vraagt> rest = new ArrayList<>(minstens.delen());
                rest.remove(i);
                varianten.add(new Variant(Mutatiesoort.VOORWAARDE_WEG, new Minstens(minstens.aantal(), rest)));
            }
            int plaats = i;
            vraagt(minstens.delen().get(i)).filter(deel -> !minstens.delen().contains(deel)).forEach(deel -> {
                List<Vraagt> delen = new ArrayList<>(minstens.delen());
                delen.set(plaats, deel);
                varianten.add(anders(new Minstens(minstens.aantal(), delen)));
            });
        }
        return varianten;
    }

    private Stream<Routeert> routeert(Routeert vraag) {
        Stream<Routeert> andereWoorden = Stream.of(Routewoord.values())
                .filter(woord -> woord != vraag.woord() && gelijksoortig(woord.slaatop(), vraag.woord().slaatop()))
                .map(woord -> new Routeert(woord, vraag.code()));
        String code = woorden.andereCode(vraag.woord(), vraag.code());
        return Stream.concat(andereWoorden, code == null ? Stream.empty()
                : Stream.of(new Routeert(vraag.woord(), code)));
    }

    /** A route can be an overleg, so words for the one are easily taken for the other. */
    private static boolean gelijksoortig(Slaatop een, Slaatop ander) {
        return een == ander || overRoute(een) && overRoute(ander);
    }

    private static boolean overRoute(Slaatop slaatop) {
        return slaatop == Slaatop.ROUTE || slaatop == Slaatop.OVERLEG;
    }
}
