package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Ingang.Soort;
import nl.actieoverleg.regelset.Ingang.Weerhouding;
import nl.actieoverleg.regelset.Woordenboek.Ingeschreven;

/** Puts ways in together from the rules that open, hold back and except them, and checks what those may rest on. */
final class Ingangbouw {

    private final List<Regelmodule> lagen;
    private final Woordenboek woordenboek;
    private final Gronden gronden;
    private final Alternatieven alternatieven;
    private final Regelfouten fouten;

    Ingangbouw(List<Regelmodule> lagen, Woordenboek woordenboek, Gronden gronden, Alternatieven alternatieven,
            Regelfouten fouten) {
        this.lagen = lagen;
        this.woordenboek = woordenboek;
        this.gronden = gronden;
        this.alternatieven = alternatieven;
        this.fouten = fouten;
    }

    /** All ways in, as declared. */
    List<Ingang> bouw(List<Criterium> criteria) {
        List<Ingang> ingangen = new ArrayList<>();
        for (Ingeschreven ingang : woordenboek.alle(Lijstsoort.INGANGEN)) {
            woordenboek.zoek(Lijstsoort.OVERLEGGEN, ingang.woord().annotatie("overleg"), ingang.woord().plaats());
            List<Alternatief> redenen = alternatieven.van(Conclusie.INGANG, ingang);
            for (Alternatief reden : redenen) {
                controleerIngangregel(reden);
            }
            List<Weerhouding> weerhoudt = new ArrayList<>();
            List<Alternatief> tenzij = new ArrayList<>();
            for (Regelmodule laag : lagen) {
                for (Regel regel : Alternatieven.regels(laag, Conclusie.WEERHOUDT, ingang.woord().code())) {
                    weerhoudt.add(new Weerhouding(gronden.alternatief(regel), laag.id()));
                }
                for (Regel regel : Alternatieven.regels(laag, Conclusie.TENZIJ, ingang.woord().code())) {
                    tenzij.add(gronden.alternatief(regel));
                }
            }
            Soort soort = soort(ingang);
            controleerWeerhouding(ingang, soort, weerhoudt, tenzij, criteria);
            List<Alternatief> weerhoudingen = new ArrayList<>();
            for (Weerhouding weerhouding : weerhoudt) {
                weerhoudingen.add(weerhouding.reden());
            }
            ingangen.add(new Ingang(ingang.index(), ingang.woord().code(), ingang.woord().annotatie("naam"),
                    ingang.woord().annotatie("overleg"), soort, ingang.module().id(), redenen, weerhoudt, tenzij,
                    Samenhang.criteria(redenen, criteria), Samenhang.criteria(weerhoudingen, criteria)));
        }
        return ingangen;
    }

    private Soort soort(Ingeschreven ingang) {
        String soort = ingang.woord().annotatie("soort");
        if (soort == null) {
            return Soort.GEWOON;
        }
        if (!Ingang.SOORTEN.contains(soort)) {
            fouten.meld(ingang.woord().plaats(), "Een ingang van de soort " + soort + " bestaat niet.",
                    "Kies DIRECT of LAATSTE_REDMIDDEL, of laat @soort weg voor een gewone ingang.");
            return Soort.GEWOON;
        }
        return Soort.valueOf(soort);
    }

    private void controleerIngangregel(Alternatief alternatief) {
        for (Grond grond : alternatief.gronden()) {
            if (!(grond instanceof Grond.Criteriumgrond)) {
                fouten.meld(alternatief.regel().plaats(), "Een regel voor een ingang mag alleen naar criteria vragen.",
                        "Maak van het feit of de telling eerst een criterium en vraag daarnaar.");
                return;
            }
        }
    }

    private void controleerWeerhouding(Ingeschreven ingang, Soort soort, List<Weerhouding> weerhoudt,
            List<Alternatief> tenzij, List<Criterium> criteria) {
        for (Weerhouding weerhouding : weerhoudt) {
            Alternatief reden = weerhouding.reden();
            if (soort == Soort.DIRECT) {
                fouten.meld(reden.regel().plaats(), ingang.woord().code() + " mag nooit worden weerhouden.",
                        "Haal deze regel weg: direct handelen gaat altijd voor.");
            }
            if (!Samenhang.altijdBekend(reden, criteria)) {
                fouten.meld(reden.regel().plaats(),
                        "Een regel die weerhoudt mag alleen rusten op wat altijd bekend is.",
                        "Vraag naar criteria die op een teller of op de peildatum rusten, niet op vragen.");
            } else if (isVast(reden)) {
                // The advice names what holds a way in back by its code.
                fouten.meld(reden.regel().plaats(), "Een regel die weerhoudt mag alleen naar criteria vragen.",
                        "Maak van de telling of de datum eerst een criterium en vraag daarnaar.");
            }
        }
        if (weerhoudt.isEmpty()) {
            for (Alternatief uitzondering : tenzij) {
                fouten.meld(uitzondering.regel().plaats(),
                        "Niets weerhoudt " + ingang.woord().code() + ", dus deze uitzondering doet niets.",
                        "Voeg een regel met @weerhoudt toe, of haal deze regel weg.");
            }
        }
    }

    private static boolean isVast(Alternatief alternatief) {
        for (Grond grond : alternatief.gronden()) {
            if (grond instanceof Grond.Vast) {
                return true;
            }
        }
        return false;
    }
}
