package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Geldigheid;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Routewoord;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.Ingang.Soort;

/** What is wrong with layers of which every name could be looked up: what their words and rules mean together. */
final class Lagencontrole {

    private static final String REMEDIE = "Zet bij de voorwaarden: Peildatum( %s( \"%s\" ) )";

    /** The rules as they were written, by number. */
    private final List<Regel> geschreven = new ArrayList<>();
    private final Declaraties declaraties;
    private final Regelgraaf regels;
    private final Regelfouten fouten;

    private Lagencontrole(List<Regelmodule> lagen, Declaraties declaraties, Regelgraaf regels, Regelfouten fouten) {
        for (Regelmodule laag : lagen) {
            geschreven.addAll(laag.regels());
        }
        this.declaraties = declaraties;
        this.regels = regels;
        this.fouten = fouten;
    }

    /** Notes every fault. */
    static void controleer(List<Regelmodule> lagen, Declaraties declaraties, Regelgraaf regels, Regelfouten fouten) {
        Lagencontrole controle = new Lagencontrole(lagen, declaraties, regels, fouten);
        controle.controleerVolledig(Conclusie.CRITERIUM);
        controle.controleerVolledig(Conclusie.INGANG);
        controle.controleerVolledig(Conclusie.SIGNAAL);
        controle.controleerKringen();
        controle.controleerOverleggen();
        controle.controleerIngangen();
        controle.controleerDagen();
        for (Regelmodule laag : lagen) {
            controle.controleerFrequenties(laag);
        }
        controle.controleerMerk(Declaraties.POORT);
        controle.controleerMerk(Declaraties.VOLGORDE);
    }

    /** Notes a fault for each thing that some rule should conclude this of and none does. */
    private void controleerVolledig(Conclusie conclusie) {
        for (Declaratie een : declaraties.alle(conclusie.over())) {
            if (declaraties.vraagtRegels(een) && regels.voor(conclusie, een.index()).isEmpty()) {
                boolean signaal = conclusie == Conclusie.SIGNAAL;
                fouten.meld(een.plaats(), "Geen enkele regel " + (signaal ? "geeft " : "leidt tot ") + een.code() + ".",
                        "Schrijf een regel met @" + conclusie.annotatie() + "( \"" + een.code() + "\" ), of haal "
                                + een.code() + " weg.");
            }
        }
    }

    private void controleerKringen() {
        for (Declaratie criterium : declaraties.alle(Lijstsoort.CRITERIA)) {
            if (regels.isKring(criterium.index())) {
                fouten.meld(regels.voor(Conclusie.CRITERIUM, criterium.index()).get(0).plaats(),
                        criterium.code() + " rust op zichzelf, rechtstreeks of via andere criteria.",
                        "Laat criteria alleen naar criteria verwijzen die er los van staan.");
            }
        }
    }

    private void controleerOverleggen() {
        for (Declaratie overleg : declaraties.alle(Lijstsoort.OVERLEGGEN)) {
            if (RouteZonderOverleg.van(overleg.code()).isPresent()) {
                fouten.meld(overleg.plaats(), overleg.code() + " is al de naam van een route zonder overleg.",
                        "Kies een andere code.");
            }
        }
        for (Declaratie route : declaraties.alle(Lijstsoort.ROUTES)) {
            if (RouteZonderOverleg.van(route.code()).isEmpty()) {
                fouten.meld(route.plaats(), "Geen route zonder overleg heet " + route.code() + ".",
                        Stream.of(RouteZonderOverleg.values()).map(Enum::name)
                                .collect(Collectors.joining(", ", "Kies uit: ", ".")));
            }
        }
        for (Declaratie behoefte : declaraties.alle(Lijstsoort.BEHOEFTEN)) {
            declaraties.zoek(Lijstsoort.OVERLEGGEN, behoefte.annotatie("overleg"), behoefte.plaats());
        }
    }

    /** What the rules that open, hold back and except a way in may rest on. */
    private void controleerIngangen() {
        for (Declaratie ingang : declaraties.alle(Lijstsoort.INGANGEN)) {
            for (GekoppeldeRegel regel : regels.voor(Conclusie.INGANG, ingang.index())) {
                controleerPast(regel);
            }
            List<GekoppeldeRegel> weerhoudt = regels.voor(Conclusie.WEERHOUDT, ingang.index());
            for (GekoppeldeRegel regel : weerhoudt) {
                controleerWeerhoudt(ingang, regel);
            }
            for (GekoppeldeRegel regel : regels.voor(Conclusie.TENZIJ, ingang.index())) {
                if (weerhoudt.isEmpty()) {
                    fouten.meld(regel.plaats(),
                            "Niets weerhoudt " + ingang.code() + ", dus deze uitzondering doet niets.",
                            "Voeg een regel met @weerhoudt toe, of haal deze regel weg.");
                }
            }
        }
    }

    private void controleerPast(GekoppeldeRegel regel) {
        // What it asks that could not be read was told of; what is left may be a day.
        boolean alleenDagen = regel.voorwaarden().size() == geschreven.get(regel.nummer()).voorwaarden().size();
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            if (voorwaarde instanceof Dag) {
                continue;
            }
            alleenDagen = false;
            if (voorwaarde.criterium() < 0) {
                fouten.meld(regel.plaats(voorwaarde), "Een regel voor een ingang mag alleen naar criteria vragen.",
                        "Maak van het feit of de telling eerst een criterium en vraag daarnaar.");
                return;
            }
        }
        if (alleenDagen) {
            fouten.meld(regel.plaats(), "Deze regel voor een ingang vraagt alleen naar de dag.",
                    "Vraag ook naar een criterium.");
        }
    }

    private void controleerWeerhoudt(Declaratie ingang, GekoppeldeRegel regel) {
        if (Soort.van(ingang) == Soort.DIRECT) {
            fouten.meld(regel.plaats(), ingang.code() + " mag nooit worden weerhouden.",
                    "Haal deze regel weg: een ingang met @soort( \"DIRECT\" ) gaat altijd voor.");
        }
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            if (!regels.isAltijdBekend(voorwaarde)) {
                fouten.meld(regel.plaats(voorwaarde),
                        "Een regel die weerhoudt mag alleen rusten op wat altijd bekend is.",
                        "Vraag naar criteria die op een teller of op de peildatum rusten, niet op vragen.");
                return;
            }
        }
        boolean metCriterium = !regels.onder(List.of(regel)).isEmpty();
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            if (voorwaarde.vragen().isEmpty() && !(voorwaarde instanceof Dag && metCriterium)) {
                // The advice names what holds a way in back by its code.
                fouten.meld(regel.plaats(voorwaarde), "Een regel die weerhoudt mag alleen naar criteria vragen.",
                        "Maak van de telling of de datum eerst een criterium en vraag daarnaar.");
                return;
            }
        }
    }

    /**
     * Whether rules only name words on days that those are there: a rule says itself when it starts and ends. A rule
     * that asks whether a criterion is met need not: one that is not there is not met.
     */
    private void controleerDagen() {
        for (Declaratie ingang : declaraties.alle(Lijstsoort.INGANGEN)) {
            Declaratie overleg = overleg(ingang);
            if (overleg != null) {
                controleerDagen(Geldigheid.van(ingang.veld()), overleg, ingang.plaats(),
                        "De ingang " + ingang.code() + " leidt naar ", "Zet bij de ingang: @%s( \"%s\" )");
            }
        }
        for (GekoppeldeRegel regel : regels.regels()) {
            Geldigheid geldig = Geldigheid.van(regel.regel());
            Lijstsoort soort = regel.conclusie().over();
            if (soort != null && !regel.doelen().isEmpty()) {
                controleerDagen(geldig, declaraties.alle(soort).get(regel.doel()), regel.plaats(),
                        "Deze regel gaat over ", REMEDIE);
            }
            for (Voorwaarde voorwaarde : regel.voorwaarden()) {
                String remedie = voorwaarde.vragen().size() == 1 ? REMEDIE : "Maak er twee regels van: deze met "
                        + "Peildatum( %s( \"%s\" ) ), en een zonder dit deel voor de andere dagen.";
                for (Vraagt vraag : voorwaarde.vragen()) {
                    if (vraag.veld().soort() == Lijstsoort.VRAGEN || vraag.toets().klopt(Antwoord.NEE)) {
                        controleerDagen(geldig, declaraties.alle(vraag.veld().soort()).get(vraag.veld().index()),
                                regel.plaats(voorwaarde), "Deze regel vraagt naar ", remedie);
                    }
                }
            }
        }
    }

    private void controleerDagen(Geldigheid geldig, Declaratie woord, Plaats plaats, String wat, String remedie) {
        Geldigheid vanWoord = geldigheid(woord);
        if (vanWoord.isAltijd() || geldig.isNooit()) {
            return;
        }
        if (geldig.vanaf().compareTo(vanWoord.vanaf()) < 0) {
            fouten.meld(plaats, wat + woord.code() + ", en dat is er voor " + vanWoord.vanaf() + " nog niet.",
                    String.format(remedie, Geldigheid.VANAF, vanWoord.vanaf()));
        }
        if (geldig.voor().compareTo(vanWoord.voor()) > 0) {
            fouten.meld(plaats, wat + woord.code() + ", en dat is er vanaf " + vanWoord.voor() + " niet meer.",
                    String.format(remedie, Geldigheid.VOOR, vanWoord.voor()));
        }
    }

    /** When a word is there; a way in only while its overleg is. */
    private Geldigheid geldigheid(Declaratie woord) {
        Declaratie overleg = woord.soort() == Lijstsoort.INGANGEN ? overleg(woord) : null;
        Geldigheid eigen = Geldigheid.van(woord.veld());
        return overleg == null ? eigen : eigen.en(Geldigheid.van(overleg.veld()));
    }

    /** What a way in leads to; null when there is none, which is told of elsewhere. */
    private Declaratie overleg(Declaratie ingang) {
        return declaraties.kijk(Lijstsoort.OVERLEGGEN, ingang.annotatie("overleg"));
    }

    /** Two texts on how often an overleg meets that can hold together: the engine cannot choose between them. */
    private void controleerFrequenties(Regelmodule laag) {
        List<Regel> eerdere = new ArrayList<>();
        for (Regel regel : laag.regels()) {
            if (regel.conclusie() != Conclusie.FREQUENTIE) {
                continue;
            }
            for (Regel eerder : eerdere) {
                if (!regel.doel().equals(eerder.doel()) && !sluitenUit(regel, eerder)) {
                    fouten.meld(regel.plaats(), "Deze regel kan tegelijk gelden met \"" + eerder.naam() + "\" ("
                            + eerder.plaats() + "), die een andere @frequentie geeft.",
                            "Laat ze elkaar uitsluiten, bijvoorbeeld met vanaf en voor op dezelfde dag.");
                }
            }
            eerdere.add(regel);
        }
    }

    /** Whether two conditions of theirs can never hold together. */
    private static boolean sluitenUit(Regel een, Regel ander) {
        for (Voorwaarde deel : een.voorwaarden()) {
            for (Voorwaarde tegendeel : ander.voorwaarden()) {
                if (sluitUit(deel, tegendeel) || sluitUit(tegendeel, deel)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a condition shows that another one cannot hold; those of different kinds tell nothing of each other. */
    private static boolean sluitUit(Voorwaarde een, Voorwaarde ander) {
        if (een instanceof Vraagt vraag && ander instanceof Vraagt andere) {
            boolean samen = !vraag.veld().lijst().equals(andere.veld().lijst())
                    || !vraag.veld().naam().equals(andere.veld().naam());
            for (Antwoord antwoord : Antwoord.values()) {
                samen |= vraag.toets().klopt(antwoord) && andere.toets().klopt(antwoord);
            }
            return !samen;
        }
        if (een instanceof Dag dag && ander instanceof Dag andere) {
            // Days are written so that they sort as text.
            return dag.vanaf() && !andere.vanaf() && andere.datum().compareTo(dag.datum()) <= 0;
        }
        return een instanceof Routeert route && ander instanceof Routeert andere
                && route.woord() == Routewoord.ROUTE_IS
                && (andere.woord() == Routewoord.ROUTE_IS && !route.code().equals(andere.code())
                        || andere.woord() == Routewoord.ROUTE_IS_NIET && route.code().equals(andere.code()));
    }

    /** Only the base layer decides what the roles of questions are. */
    private void controleerMerk(String merk) {
        List<Declaratie> gemerkt = declaraties.gemerkt(merk);
        for (Declaratie vraag : gemerkt) {
            if (vraag != gemerkt.get(0) || !vraag.laag().isBasis()) {
                fouten.meld(vraag.plaats(), "@" + merk + " mag maar bij één vraag staan, in de basis.",
                        "Haal @" + merk + " hier weg.");
            }
        }
    }
}
