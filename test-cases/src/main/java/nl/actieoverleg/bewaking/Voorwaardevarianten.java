package nl.actieoverleg.bewaking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Routewoord;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Toets;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelmodule.Voorwaarde;

/** What one condition can be changed into. */
final class Voorwaardevarianten implements Voorwaarde.Bezoeker<List<Voorwaardevarianten.Variant>> {

    private final Verwisseling woorden;
    private final boolean bepaaltRoute;

    /**
     * @param woorden the words to choose from
     * @param bepaaltRoute whether the rule helps to decide the route, and so asks for {@code ja} alone
     */
    Voorwaardevarianten(Verwisseling woorden, boolean bepaaltRoute) {
        this.woorden = woorden;
        this.bepaaltRoute = bepaaltRoute;
    }

    /** One change to a condition. */
    record Variant(Mutatiesoort soort, Voorwaarde voorwaarde) {
    }

    /** All changes to this condition. */
    List<Variant> van(Voorwaarde voorwaarde) {
        return voorwaarde.bezoek(this);
    }

    private static Variant anders(Voorwaarde voorwaarde) {
        return new Variant(Mutatiesoort.VOORWAARDE_ANDERS, voorwaarde);
    }

    private static Variant getal(Voorwaarde voorwaarde) {
        return new Variant(Mutatiesoort.GETAL_ANDERS, voorwaarde);
    }

    @Override
    public List<Variant> vraagt(Vraagt vraag) {
        return andereVragen(vraag).map(Voorwaardevarianten::anders).toList();
    }

    private Stream<Vraagt> andereVragen(Vraagt vraag) {
        Stream<Vraagt> toetsen = bepaaltRoute ? Stream.empty()
                : Stream.of(Toets.values()).filter(toets -> toets != vraag.toets())
                        .map(toets -> new Vraagt(vraag.veld(), toets, vraag.regelnummer()));
        String ander = woorden.anderVeld(vraag.lijst(), vraag.veld().naam());
        return Stream.concat(toetsen, ander == null ? Stream.empty()
                : Stream.of(new Vraagt(vraag.lijst(), ander, vraag.toets(), vraag.regelnummer())));
    }

    @Override
    public List<Variant> telt(Telt telt) {
        return Stream.of(telt.minimum() - 1, telt.minimum() + 1).filter(minimum -> minimum > 0)
                .map(minimum -> getal(new Telt(telt.veld(), minimum, telt.regelnummer()))).toList();
    }

    @Override
    public List<Variant> dag(Dag dag) {
        LocalDate datum = LocalDate.parse(dag.datum());
        return List.of(anders(new Dag(!dag.vanaf(), dag.datum(), dag.regelnummer())),
                getal(new Dag(dag.vanaf(), datum.minusDays(1).toString(), dag.regelnummer())),
                getal(new Dag(dag.vanaf(), datum.plusDays(1).toString(), dag.regelnummer())));
    }

    @Override
    public List<Variant> minstens(Minstens minstens) {
        List<Variant> varianten = new ArrayList<>();
        for (int aantal : new int[] {minstens.aantal() - 1, minstens.aantal() + 1}) {
            if (aantal >= 1 && aantal <= minstens.delen().size()) {
                varianten.add(getal(new Minstens(aantal, minstens.delen(), minstens.regelnummer())));
            }
        }
        for (int i = 0; i < minstens.delen().size(); i++) {
            if (minstens.delen().size() > minstens.aantal()) {
                List<Vraagt> rest = new ArrayList<>(minstens.delen());
                rest.remove(i);
                varianten.add(new Variant(Mutatiesoort.VOORWAARDE_WEG, met(minstens, rest)));
            }
            int plaats = i;
            andereVragen(minstens.delen().get(i))
                    .filter(nieuw -> minstens.delen().stream().noneMatch(deel -> deel.tekst().equals(nieuw.tekst())))
                    .forEach(nieuw -> {
                        List<Vraagt> delen = new ArrayList<>(minstens.delen());
                        delen.set(plaats, nieuw);
                        varianten.add(anders(met(minstens, delen)));
                    });
        }
        return varianten;
    }

    private static Minstens met(Minstens minstens, List<Vraagt> delen) {
        return new Minstens(minstens.aantal(), delen, minstens.regelnummer());
    }

    @Override
    public List<Variant> routeert(Routeert vraag) {
        Stream<Routeert> andereWoorden = Stream.of(Routewoord.values()).filter(woord -> woord != vraag.woord()
                && gelijksoortig(woord.noemt(), vraag.woord().noemt()))
                .map(woord -> new Routeert(woord, vraag.code(), vraag.regelnummer()));
        String code = woorden.andereCode(vraag.woord(), vraag.code());
        return Stream.concat(andereWoorden, code == null ? Stream.empty()
                : Stream.of(new Routeert(vraag.woord(), code, vraag.regelnummer())))
                .map(Voorwaardevarianten::anders).toList();
    }

    /** A route can be an overleg, so words for the one are easily taken for the other. */
    private static boolean gelijksoortig(Lijstsoort een, Lijstsoort ander) {
        return een == ander || overRoute(een) && overRoute(ander);
    }

    private static boolean overRoute(Lijstsoort soort) {
        return soort == Lijstsoort.ROUTES || soort == Lijstsoort.OVERLEGGEN;
    }
}
