package nl.actieoverleg.snelheid.dmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * The decision of one region in formulas, read from the structure of its rules.
 *
 * @param regelset the rules
 * @param uitkomsten the criteria and ways in, each after what it rests on
 * @param route how the route follows from them
 * @param opzet how the model is set up
 */
record Beslismodel(Regelset regelset, List<Uitkomst> uitkomsten, Routeboom route, Opzet opzet) {

    /** The name of the route in every model. */
    static final String ROUTE = "route";

    /**
     * The outcome of a criterion, or whether a way in fits.
     *
     * @param naam its name in the model
     * @param laag how many outcomes must be worked out one after the other before it, 0 for none
     * @param formule when it holds
     */
    record Uitkomst(String naam, int laag, Formule formule) {
    }

    static Beslismodel van(Regelset regelset, Opzet opzet) {
        Beslismodel model = new Bouw(regelset, opzet).bouw();
        return opzet.lezingen() == Lezingen.DRIEWAARDIG ? model : model.inTweeLezingen();
    }

    private Beslismodel inTweeLezingen() {
        List<Uitkomst> beide = new ArrayList<>();
        for (Uitkomst uitkomst : uitkomsten) {
            beide.add(uitkomst);
            beide.add(new Uitkomst(Lezingen.mogelijk(uitkomst.naam()), uitkomst.laag(),
                    Lezingen.mogelijk(uitkomst.formule())));
        }
        return new Beslismodel(regelset, List.copyOf(beide), Lezingen.inTweeLezingen(route), opzet);
    }

    static String naam(Criterium criterium) {
        return criterium.code().replace('-', '_');
    }

    static String naam(Ingang ingang) {
        return "past_" + ingang.code();
    }

    /** The names of everything that the formulas rest on, sorted. */
    static Set<String> namen(Formule formule) {
        Set<String> namen = new TreeSet<>();
        Formule.bezoek(formule, blad -> {
            if (blad instanceof Formule.Naam naam) {
                namen.add(naam.naam());
            } else if (blad instanceof Formule.Telt telt) {
                namen.add(telt.teller());
            } else {
                namen.add(((Formule.Dag) blad).dag());
            }
        });
        return namen;
    }

    /** The names that the choice of the route rests on. */
    static Set<String> namen(Routeboom route) {
        Set<String> namen = new TreeSet<>();
        if (route instanceof Routeboom.Keuze keuze) {
            keuze.alle().forEach(toets -> namen.add(toets.naam()));
            namen.addAll(namen(keuze.dan()));
            namen.addAll(namen(keuze.anders()));
        }
        return namen;
    }

    private static final class Bouw implements Voorwaarde.Bezoeker<Formule> {

        private final Regelset regelset;
        private final Opzet opzet;
        private final List<Uitkomst> uitkomsten = new ArrayList<>();
        private final Map<String, Integer> lagen = new HashMap<>();

        private Bouw(Regelset regelset, Opzet opzet) {
            this.regelset = regelset;
            this.opzet = opzet;
        }

        private Beslismodel bouw() {
            regelset.criteria().forEach(this::werkUit);
            regelset.ingangen().forEach(ingang -> neemOp(naam(ingang), past(ingang)));
            return new Beslismodel(regelset, List.copyOf(uitkomsten), Routebouw.bouw(regelset, opzet), opzet);
        }

        /** Criteria may rest on criteria that are declared later. */
        private void werkUit(Criterium criterium) {
            if (!lagen.containsKey(naam(criterium))) {
                neemOp(naam(criterium), een(criterium.regels()));
            }
        }

        private void neemOp(String naam, Formule formule) {
            int laag = namen(formule).stream().mapToInt(deel -> lagen.getOrDefault(deel, -1)).max().orElse(-1) + 1;
            lagen.put(naam, laag);
            uitkomsten.add(new Uitkomst(naam, laag, formule));
        }

        private Formule past(Ingang ingang) {
            Formule past = een(ingang.regels(Conclusie.INGANG));
            if (ingang.regels(Conclusie.WEERHOUDT).isEmpty()) {
                return past;
            }
            List<Formule> vrij = new ArrayList<>();
            vrij.add(new Formule.Niet(een(ingang.regels(Conclusie.WEERHOUDT))));
            ingang.regels(Conclusie.TENZIJ).forEach(uitzondering -> vrij.add(formule(uitzondering)));
            return Formule.alle(List.of(past, Formule.een(vrij)));
        }

        private Formule een(List<GekoppeldeRegel> regels) {
            return Formule.een(regels.stream().map(this::formule).toList());
        }

        private Formule formule(GekoppeldeRegel regel) {
            return Formule.alle(regel.voorwaarden().stream().map(deel -> deel.bezoek(this)).toList());
        }

        @Override
        public Formule vraagt(Vraagt vraag) {
            if (vraag.veld().soort() == Lijstsoort.VRAGEN) {
                return new Formule.Naam(opzet.invoernaam(vraag.veld().naam()));
            }
            Criterium criterium = regelset.criteria().get(vraag.veld().index());
            werkUit(criterium);
            return new Formule.Naam(naam(criterium));
        }

        @Override
        public Formule minstens(Minstens minstens) {
            return Formule.minstens(minstens.aantal(), minstens.delen().stream().map(this::vraagt).toList());
        }

        @Override
        public Formule telt(Telt telt) {
            return new Formule.Telt(opzet.invoernaam(telt.veld().naam()), telt.minimum());
        }

        @Override
        public Formule dag(Dag dag) {
            return new Formule.Dag(opzet.invoernaam(Invoer.PEILDATUM), dag.vanaf(), dag.datum());
        }

        @Override
        public Formule routeert(Routeert vraag) {
            throw new IllegalArgumentException("Not for a rule that decides the route: " + vraag.tekst());
        }
    }
}
