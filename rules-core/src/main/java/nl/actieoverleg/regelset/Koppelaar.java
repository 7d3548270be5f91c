package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Verwijzing;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;

/** Looks up what one rule names, and notes what is not there or may not be named. */
final class Koppelaar implements Voorwaarde.Bezoeker<Voorwaarde> {

    private static final List<Lijstsoort> VOOR_DE_ROUTE = List.of(Lijstsoort.VRAGEN, Lijstsoort.CRITERIA);
    private static final List<Lijstsoort> NA_DE_ROUTE =
            List.of(Lijstsoort.VRAGEN, Lijstsoort.CRITERIA, Lijstsoort.INGANGEN);

    private final Regelmodule laag;
    private final Regel regel;
    private final Declaraties declaraties;
    private final Regelfouten fouten;

    private Koppelaar(Regelmodule laag, Regel regel, Declaraties declaraties, Regelfouten fouten) {
        this.laag = laag;
        this.regel = regel;
        this.declaraties = declaraties;
        this.fouten = fouten;
    }

    /** All rules, as they stand in the layers; not yet in steps. What could not be looked up is left out. */
    static List<GekoppeldeRegel> koppel(List<Regelmodule> lagen, Declaraties declaraties, Regelfouten fouten) {
        List<GekoppeldeRegel> gekoppeld = new ArrayList<>();
        for (int laag = 0; laag < lagen.size(); laag++) {
            for (Regel regel : lagen.get(laag).regels()) {
                Koppelaar koppelaar = new Koppelaar(lagen.get(laag), regel, declaraties, fouten);
                gekoppeld.add(new GekoppeldeRegel(gekoppeld.size(), laag, 0, koppelaar.doelen(),
                        regel.met(koppelaar.voorwaarden())));
            }
        }
        return gekoppeld;
    }

    private List<Voorwaarde> voorwaarden() {
        List<Voorwaarde> voorwaarden = new ArrayList<>();
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            Voorwaarde deel = voorwaarde.bezoek(this);
            if (deel != null) {
                voorwaarden.add(deel);
            }
        }
        return List.copyOf(voorwaarden);
    }

    private List<Integer> doelen() {
        return switch (regel.conclusie()) {
            case CRITERIUM -> eigen("Maak een eigen criterium en verwijs daarin naar " + regel.doel() + ".");
            case INGANG -> eigen("Maak een eigen ingang en verwijs daarin naar " + regel.doel() + ".");
            case WEERHOUDT, TENZIJ ->
                    indexen(declaraties.zoek(Lijstsoort.INGANGEN, regel.doel(), regel.plaats()));
            case SIGNAAL -> eigen("Maak een eigen signaal.");
            case DEELNEMER -> partijen();
            case AGENDA -> agenda();
            case MOMENT, FREQUENTIE -> List.of();
        };
    }

    /** Only the layer that declares a thing states the rules for it: another one would change it unseen. */
    private List<Integer> eigen(String remedie) {
        if (declaraties.meldElders(regel)) {
            return List.of();
        }
        Declaratie declaratie = declaraties.zoek(regel.conclusie().over(), regel.doel(), regel.plaats());
        if (declaratie != null && declaratie.laag() != laag) {
            fouten.meld(regel.plaats(), regel.doel() + " is van " + declaratie.laag().naam()
                    + "; een andere laag mag er geen regel bij zetten.", remedie);
        }
        return indexen(declaratie);
    }

    private static List<Integer> indexen(Declaratie declaratie) {
        return declaratie == null ? List.of() : List.of(declaratie.index());
    }

    private List<Integer> partijen() {
        List<Integer> indexen = new ArrayList<>();
        for (String partij : regel.doelen()) {
            indexen.addAll(indexen(declaraties.zoek(Lijstsoort.PARTIJEN, partij, regel.plaats())));
        }
        return List.copyOf(indexen);
    }

    private List<Integer> agenda() {
        Lijst lijst = declaraties.zoekLijst(regel.doel(), regel.plaats());
        if (lijst != null && lijst.soort() != Lijstsoort.AGENDA) {
            fouten.meld(regel.plaats(), regel.doel() + " is geen agenda.", "Noem een lijst met @agendalijst.");
        }
        List<Lijst> agendas = declaraties.lijsten(Lijstsoort.AGENDA);
        int index = 0;
        while (index < agendas.size() && agendas.get(index) != lijst) {
            index++;
        }
        return index < agendas.size() ? List.of(index) : List.of();
    }

    @Override
    public Vraagt vraagt(Vraagt vraag) {
        Verwijzing veld = veld(vraag, vraag.veld(),
                regel.conclusie().bepaaltRoute() ? VOOR_DE_ROUTE : NA_DE_ROUTE);
        return veld == null ? null : new Vraagt(veld, vraag.toets(), vraag.regelnummer());
    }

    @Override
    public Minstens minstens(Minstens minstens) {
        List<Vraagt> delen = new ArrayList<>();
        for (Vraagt deel : minstens.delen()) {
            Vraagt gekoppeld = vraagt(deel);
            if (gekoppeld != null) {
                delen.add(gekoppeld);
            }
        }
        return delen.isEmpty() ? null
                : new Minstens(minstens.aantal(), List.copyOf(delen), minstens.regelnummer());
    }

    @Override
    public Telt telt(Telt telt) {
        Verwijzing veld = veld(telt, telt.veld(), List.of(Lijstsoort.TELLERS));
        return veld == null ? null : new Telt(veld, telt.minimum(), telt.regelnummer());
    }

    @Override
    public Dag dag(Dag dag) {
        return dag;
    }

    @Override
    public Routeert routeert(Routeert routeert) {
        Lijstsoort soort = routeert.woord().noemt();
        if (soort == Lijstsoort.ROUTES) {
            soort = RouteZonderOverleg.van(routeert.code()).isPresent() ? null : Lijstsoort.OVERLEGGEN;
        }
        if (soort != null) {
            declaraties.zoek(soort, routeert.code(), regel.plaats(routeert));
        }
        return routeert;
    }

    private Verwijzing veld(Voorwaarde voorwaarde, Verwijzing genoemd, List<Lijstsoort> soorten) {
        Declaratie declaratie = declaraties.zoekVeld(genoemd, regel.plaats(voorwaarde));
        if (declaratie != null && !soorten.contains(declaratie.soort())) {
            fouten.meld(regel.plaats(voorwaarde), "Een regel met @" + regel.conclusie().annotatie()
                    + " kan zo niet vragen naar " + genoemd.lijst() + ".",
                    soorten.stream().map(Lijstsoort::meervoud)
                            .collect(Collectors.joining(" of ", "Vraag hier naar ", ".")));
            return null;
        }
        return declaratie == null ? null : declaratie.verwijzing();
    }
}
