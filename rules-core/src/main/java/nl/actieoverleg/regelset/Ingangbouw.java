package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelset.Ingang.Soort;

/**
 * Puts ways in together from the rules that open, hold back and except them, and checks what those may rest on.
 *
 * <p>Their base order: the direct ones first, the last resorts last, the ordinary ones in between as declared; a region
 * says after which one its own ordinary way in stands.
 */
final class Ingangbouw {

    private final Declaraties declaraties;
    private final Regelfouten fouten;

    Ingangbouw(Declaraties declaraties, Regelfouten fouten) {
        this.declaraties = declaraties;
        this.fouten = fouten;
    }

    /** Gives the ways in their index: their place in the base order. */
    void orden() {
        for (Declaratie ingang : declaraties.alle(Lijstsoort.INGANGEN)) {
            declaraties.zoek(Lijstsoort.OVERLEGGEN, ingang.annotatie("overleg"), ingang.plaats());
        }
        declaraties.orden(Lijstsoort.INGANGEN, volgorde());
    }

    /** The declared ways in, in base order. */
    private List<Declaratie> volgorde() {
        List<Declaratie> volgorde = new ArrayList<>();
        for (Declaratie ingang : declaraties.alle(Lijstsoort.INGANGEN)) {
            volgorde.add(plaats(ingang, volgorde), ingang);
        }
        List<Declaratie> opSoort = new ArrayList<>();
        for (Soort soort : Soort.values()) {
            for (Declaratie ingang : volgorde) {
                if (soort(ingang) == soort) {
                    opSoort.add(ingang);
                }
            }
        }
        return opSoort;
    }

    /** Where a way in stands in any order. */
    private static Soort soort(Declaratie ingang) {
        String soort = ingang.annotatie("soort");
        return soort == null ? Soort.GEWOON : Soort.valueOf(soort);
    }

    private int plaats(Declaratie ingang, List<Declaratie> volgorde) {
        String na = ingang.annotatie("na");
        if (na == null) {
            if (!ingang.module().isBasis() && soort(ingang) == Soort.GEWOON) {
                fouten.meld(ingang.plaats(), "Niet gezegd is waar " + ingang.code() + " in de volgorde staat.",
                        "Zet erbij na welke ingang hij komt, bijvoorbeeld @na( \"" + eersteGewone(volgorde) + "\" ).");
            }
            return volgorde.size();
        }
        Declaratie voorganger = declaraties.zoek(Lijstsoort.INGANGEN, na, ingang.plaats());
        if (voorganger == null) {
            return volgorde.size();
        }
        int plaats = volgorde.indexOf(voorganger);
        if (plaats < 0) {
            fouten.meld(ingang.plaats(), na + " staat zelf later gedeclareerd.",
                    "Declareer " + na + " eerst, of noem een andere ingang.");
            return volgorde.size();
        }
        if (soort(voorganger) == Soort.LAATSTE_REDMIDDEL) {
            fouten.meld(ingang.plaats(), "Na een laatste redmiddel kan geen gewone ingang staan.",
                    "Noem bij @na een gewone of directe ingang.");
        }
        return plaats + 1;
    }

    private static String eersteGewone(List<Declaratie> volgorde) {
        for (Declaratie ingang : volgorde) {
            if (soort(ingang) == Soort.GEWOON) {
                return ingang.code();
            }
        }
        return "…";
    }

    /** Notes what is wrong with the rules about ways in. */
    void controleer(Regelgraaf regels) {
        for (Declaratie ingang : declaraties.alle(Lijstsoort.INGANGEN)) {
            for (GekoppeldeRegel regel : regels.voor(Conclusie.INGANG, ingang)) {
                controleerPast(regel);
            }
            List<GekoppeldeRegel> weerhoudt = regels.voor(Conclusie.WEERHOUDT, ingang);
            for (GekoppeldeRegel regel : weerhoudt) {
                controleerWeerhoudt(ingang, regel, regels);
            }
            for (GekoppeldeRegel regel : regels.voor(Conclusie.TENZIJ, ingang)) {
                if (weerhoudt.isEmpty()) {
                    fouten.meld(regel.plaats(),
                            "Niets weerhoudt " + ingang.code() + ", dus deze uitzondering doet niets.",
                            "Voeg een regel met @weerhoudt toe, of haal deze regel weg.");
                }
            }
        }
    }

    private void controleerPast(GekoppeldeRegel regel) {
        boolean alleenDagen = true;
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

    private void controleerWeerhoudt(Declaratie ingang, GekoppeldeRegel regel, Regelgraaf regels) {
        if (soort(ingang) == Soort.DIRECT) {
            fouten.meld(regel.plaats(), ingang.code() + " mag nooit worden weerhouden.",
                    "Haal deze regel weg: direct handelen gaat altijd voor.");
        }
        if (!regels.isAltijdBekend(regel)) {
            fouten.meld(regel.plaats(), "Een regel die weerhoudt mag alleen rusten op wat altijd bekend is.",
                    "Vraag naar criteria die op een teller of op de peildatum rusten, niet op vragen.");
            return;
        }
        boolean metCriterium = regel.voorwaarden().stream().anyMatch(een -> !een.vragen().isEmpty());
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            if (voorwaarde.vragen().isEmpty() && !(voorwaarde instanceof Dag && metCriterium)) {
                // The advice names what holds a way in back by its code.
                fouten.meld(regel.plaats(voorwaarde), "Een regel die weerhoudt mag alleen naar criteria vragen.",
                        "Maak van de telling of de datum eerst een criterium en vraag daarnaar.");
                return;
            }
        }
    }

    /** All ways in, in base order. */
    List<Ingang> bouw(Regelgraaf regels) {
        List<Ingang> ingangen = new ArrayList<>();
        for (Declaratie ingang : declaraties.alle(Lijstsoort.INGANGEN)) {
            Ingang.Regels over = new Ingang.Regels(regels.voor(Conclusie.INGANG, ingang),
                    regels.voor(Conclusie.WEERHOUDT, ingang), regels.voor(Conclusie.TENZIJ, ingang));
            ingangen.add(new Ingang(ingang.index(), ingang.code(), ingang.annotatie("naam"),
                    ingang.annotatie("overleg"), soort(ingang), ingang.module().id(), over,
                    regels.onder(over.past()), regels.onder(over.weerhoudt())));
        }
        return List.copyOf(ingangen);
    }
}
