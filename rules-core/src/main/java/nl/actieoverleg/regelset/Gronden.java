package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Slaatop;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.Woordenboek.Ingeschreven;

/** Looks up the words in the conditions of rules. */
final class Gronden {

    /** The kinds of lists that rules can ask for. */
    static final Set<Lijstsoort> VRAAGBAAR =
            Set.of(Lijstsoort.VRAGEN, Lijstsoort.TELLERS, Lijstsoort.CRITERIA, Lijstsoort.INGANGEN);
    private static final Set<Lijstsoort> VOOR_DE_ROUTE = Set.of(Lijstsoort.VRAGEN, Lijstsoort.CRITERIA);
    private static final Set<Lijstsoort> NA_DE_ROUTE =
            Set.of(Lijstsoort.VRAGEN, Lijstsoort.CRITERIA, Lijstsoort.INGANGEN);

    private final Woordenboek woordenboek;
    private final Regelfouten fouten;

    Gronden(Woordenboek woordenboek, Regelfouten fouten) {
        this.woordenboek = woordenboek;
        this.fouten = fouten;
    }

    /** A rule that decides the route, its words looked up; words that are not there are noted as faults. */
    Alternatief alternatief(Regel regel) {
        return new Alternatief(regel, gronden(regel, regel.voorwaarden()));
    }

    private List<Grond> gronden(Regel regel, List<? extends Voorwaarde> voorwaarden) {
        List<Grond> gronden = new ArrayList<>();
        for (Voorwaarde voorwaarde : voorwaarden) {
            Grond grond = grond(regel, voorwaarde);
            if (grond != null) {
                gronden.add(grond);
            }
        }
        return List.copyOf(gronden);
    }

    private Grond grond(Regel regel, Voorwaarde voorwaarde) {
        if (voorwaarde instanceof Vraagt vraagt) {
            Ingeschreven woord = vraagbaar(regel, vraagt.lijst(), vraagt.veld(), VOOR_DE_ROUTE);
            if (vraagt.toets() != Voorwaarde.Toets.JA) {
                fouten.meld(regel.plaats(), "Een regel die de route bepaalt mag alleen .ja vragen.",
                        "Stel de vraag andersom, zodat JA betekent dat de regel telt.");
            }
            if (woord == null) {
                return null;
            }
            return woord.lijst().soort() == Lijstsoort.VRAGEN ? new Grond.Feit(woord.index())
                    : new Grond.Criteriumgrond(woord.index());
        }
        if (voorwaarde instanceof Voorwaarde.Minstens minstens) {
            return new Grond.Minstens(minstens.aantal(), gronden(regel, minstens.delen()));
        }
        if (voorwaarde instanceof Routeert) {
            fouten.meld(regel.plaats(), "Een regel die de route bepaalt kan niet naar de routering vragen.",
                    "Vraag naar feiten en criteria; de routering volgt daaruit.");
            return null;
        }
        if (voorwaarde instanceof Telt telt) {
            vraagbaar(regel, telt.lijst(), telt.veld(), Set.of(Lijstsoort.TELLERS));
        }
        return new Grond.Vast(voorwaarde);
    }

    /** Checks the words of a rule that follows the route. */
    void controleerVervolg(Regel regel) {
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            if (voorwaarde instanceof Vraagt vraagt) {
                vraagbaar(regel, vraagt.lijst(), vraagt.veld(), NA_DE_ROUTE);
            } else if (voorwaarde instanceof Voorwaarde.Minstens minstens) {
                for (Vraagt deel : minstens.delen()) {
                    vraagbaar(regel, deel.lijst(), deel.veld(), NA_DE_ROUTE);
                }
            } else if (voorwaarde instanceof Telt telt) {
                vraagbaar(regel, telt.lijst(), telt.veld(), Set.of(Lijstsoort.TELLERS));
            } else if (voorwaarde instanceof Routeert routeert) {
                controleerRouteert(regel, routeert);
            }
        }
    }

    private void controleerRouteert(Regel regel, Routeert routeert) {
        Slaatop slaatop = routeert.woord().slaatop();
        if (slaatop == Slaatop.INGANG) {
            woordenboek.zoek(Lijstsoort.INGANGEN, routeert.code(), regel.plaats());
        } else if (slaatop == Slaatop.OVERLEG
                || slaatop == Slaatop.ROUTE && RouteZonderOverleg.van(routeert.code()).isEmpty()) {
            woordenboek.zoek(Lijstsoort.OVERLEGGEN, routeert.code(), regel.plaats());
        }
    }

    private Ingeschreven vraagbaar(Regel regel, String lijst, String veld, Set<Lijstsoort> soorten) {
        Ingeschreven woord = woordenboek.zoekVeld(lijst, veld, regel.plaats());
        if (woord != null && !soorten.contains(woord.lijst().soort())) {
            fouten.meld(regel.plaats(), "Naar " + lijst + " kan deze regel zo niet vragen.",
                    "Vraag hier naar " + String.join(" of ", soorten.stream().sorted()
                            .map(Lijstsoort::meervoud).toList()) + ".");
            return null;
        }
        return woord;
    }
}
