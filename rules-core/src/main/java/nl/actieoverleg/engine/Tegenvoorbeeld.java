package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.actieoverleg.regel.Antwoord;
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

/**
 * Looks for a way of answering the unknown questions of a case in which an undecided way in fits while some others do
 * not. Exact, and for one case: what is looked at is chosen step by step and taken back.
 *
 * <p>Conditions being positive, only ways of answering count in which no more is yes than makes the way in fit. Which
 * that is, is chosen from the top: which rule of the way in holds, then which rule of each criterion that this takes,
 * down to the questions. As soon as what was chosen makes one of the others fit, whatever the questions under it, that
 * choice is dropped. So a way in that asks for all that another one asks for, and for more, takes one look.
 */
final class Tegenvoorbeeld implements Voorwaarde.Bezoeker<Boolean> {

    private final Regelset regelset;
    private final Weging weging;
    private final List<Ingang> andere;
    private final boolean alleenBasis;
    /** What is unknown and was chosen to be yes. */
    private BitSet feiten = new BitSet();
    private BitSet criteria = new BitSet();

    /**
     * @param regelset the rules
     * @param weging what they say of the case
     * @param andere the ways in that may not fit
     * @param alleenBasis whether only the base layer may hold back
     */
    Tegenvoorbeeld(Regelset regelset, Weging weging, List<Ingang> andere, boolean alleenBasis) {
        this.regelset = regelset;
        this.weging = weging;
        this.andere = andere;
        this.alleenBasis = alleenBasis;
    }

    /** A choice between ways to make something hold; each is a list of conditions, all undecided. */
    private record Keuze(List<List<Voorwaarde>> mogelijkheden) {
    }

    /** Whether this way in, which is undecided, can fit without the others. */
    boolean bestaatVoor(Ingang ingang) {
        List<Keuze> keuzes = new ArrayList<>();
        if (weging.isOnbeslist(ingang.regels(Conclusie.INGANG))) {
            keuzes.add(eenVan(ingang.regels(Conclusie.INGANG)));
        }
        if (wordtTegengehouden(ingang) && weging.isOnbeslist(tenzij(ingang))) {
            keuzes.add(eenVan(tenzij(ingang)));
        }
        return kan(keuzes);
    }

    private Keuze eenVan(List<GekoppeldeRegel> regels) {
        List<List<Voorwaarde>> mogelijkheden = new ArrayList<>(regels.size());
        for (GekoppeldeRegel regel : regels) {
            if (weging.weeg(regel) == Antwoord.ONBEKEND) {
                mogelijkheden.add(onbeslist(regel.voorwaarden()));
            }
        }
        return new Keuze(mogelijkheden);
    }

    private List<Voorwaarde> onbeslist(List<? extends Voorwaarde> voorwaarden) {
        List<Voorwaarde> onbeslist = new ArrayList<>(voorwaarden.size());
        for (Voorwaarde voorwaarde : voorwaarden) {
            if (weging.weeg(voorwaarde) == Antwoord.ONBEKEND) {
                onbeslist.add(voorwaarde);
            }
        }
        return onbeslist;
    }

    /** So many of the parts as are still needed, in every way. */
    private Keuze genoegVan(Minstens minstens) {
        int nodig = minstens.aantal();
        for (Vraagt deel : minstens.delen()) {
            if (weging.weeg(deel) == Antwoord.JA) {
                nodig--;
            }
        }
        List<List<Voorwaarde>> mogelijkheden = new ArrayList<>();
        kies(onbeslist(minstens.delen()), 0, nodig, new ArrayList<>(nodig), mogelijkheden);
        return new Keuze(mogelijkheden);
    }

    private static void kies(List<Voorwaarde> delen, int vanaf, int nodig, List<Voorwaarde> gekozen,
            List<List<Voorwaarde>> mogelijkheden) {
        if (nodig == 0) {
            mogelijkheden.add(List.copyOf(gekozen));
            return;
        }
        for (int i = vanaf; i <= delen.size() - nodig; i++) {
            gekozen.add(delen.get(i));
            kies(delen, i + 1, nodig - 1, gekozen, mogelijkheden);
            gekozen.remove(gekozen.size() - 1);
        }
    }

    private boolean kan(List<Keuze> keuzes) {
        if (keuzes.isEmpty()) {
            return true;
        }
        List<Keuze> daarna = keuzes.subList(1, keuzes.size());
        for (List<Voorwaarde> mogelijkheid : keuzes.get(0).mogelijkheden()) {
            BitSet feitenTerug = (BitSet) feiten.clone();
            BitSet criteriaTerug = (BitSet) criteria.clone();
            List<Keuze> rest = new ArrayList<>(daarna);
            for (Voorwaarde voorwaarde : mogelijkheid) {
                neemAan(voorwaarde, rest);
            }
            if (!pastAndere() && kan(rest)) {
                return true;
            }
            feiten = feitenTerug;
            criteria = criteriaTerug;
        }
        return false;
    }

    /** Takes an undecided condition to hold, and adds what is still to be chosen for that. */
    private void neemAan(Voorwaarde voorwaarde, List<Keuze> keuzes) {
        if (voorwaarde instanceof Minstens minstens) {
            keuzes.add(genoegVan(minstens));
            return;
        }
        for (Vraagt vraag : voorwaarde.vragen()) {
            int index = vraag.veld().index();
            if (vraag.veld().soort() == Lijstsoort.VRAGEN) {
                feiten.set(index);
            } else if (!criteria.get(index)) {
                criteria.set(index);
                keuzes.add(eenVan(regelset.criteria().get(index).regels()));
            }
        }
    }

    private boolean pastAndere() {
        for (Ingang ander : andere) {
            if (weging.past(ander, alleenBasis) != Antwoord.NEE && geldtEen(ander.regels(Conclusie.INGANG))
                    && (!wordtTegengehouden(ander) || geldtEen(tenzij(ander)))) {
                return true;
            }
        }
        return false;
    }

    private boolean wordtTegengehouden(Ingang ingang) {
        for (GekoppeldeRegel regel : vanLaag(ingang.regels(Conclusie.WEERHOUDT))) {
            if (weging.weeg(regel) == Antwoord.JA) {
                return true;
            }
        }
        return false;
    }

    private List<GekoppeldeRegel> tenzij(Ingang ingang) {
        return vanLaag(ingang.regels(Conclusie.TENZIJ));
    }

    private List<GekoppeldeRegel> vanLaag(List<GekoppeldeRegel> regels) {
        return alleenBasis ? regels.stream().filter(regel -> regel.laag() == 0).toList() : regels;
    }

    /** Whether one of these rules holds by what was chosen. */
    private boolean geldtEen(List<GekoppeldeRegel> regels) {
        for (GekoppeldeRegel regel : regels) {
            Antwoord uitkomst = weging.weeg(regel);
            if (uitkomst == Antwoord.JA || uitkomst == Antwoord.ONBEKEND && geldt(regel)) {
                return true;
            }
        }
        return false;
    }

    private boolean geldt(GekoppeldeRegel regel) {
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            if (!voorwaarde.bezoek(this)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Boolean vraagt(Vraagt vraag) {
        Antwoord uitkomst = weging.weeg(vraag);
        if (uitkomst != Antwoord.ONBEKEND) {
            return uitkomst == Antwoord.JA;
        }
        int index = vraag.veld().index();
        return vraag.veld().soort() == Lijstsoort.VRAGEN ? feiten.get(index)
                : criteria.get(index) || geldtEen(regelset.criteria().get(index).regels());
    }

    @Override
    public Boolean minstens(Minstens minstens) {
        int aantal = 0;
        for (Vraagt deel : minstens.delen()) {
            if (vraagt(deel)) {
                aantal++;
            }
        }
        return aantal >= minstens.aantal();
    }

    @Override
    public Boolean telt(Telt telt) {
        return weging.weeg(telt) == Antwoord.JA;
    }

    @Override
    public Boolean dag(Dag dag) {
        return weging.weeg(dag) == Antwoord.JA;
    }

    @Override
    public Boolean routeert(Routeert routeert) {
        throw new IllegalArgumentException("A rule that decides the route asks for the route");
    }
}
