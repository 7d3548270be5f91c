package nl.actieoverleg.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Routering;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * What the rules that decide the route say of one case: JA is certain, ONBEKEND depends on unknown answers, the rest is
 * NEE. Filled while the rules are run, looked at after that; for one thread.
 */
final class Weging {

    private final Vastgesteld casus;
    /** What the rules see: the outcomes of criteria are filled in from step to step, those of the ways in at the end. */
    private final Voorgelegd voorgelegd;
    private final BitSet zeker;
    private final BitSet onzeker;

    Weging(Regelset regelset, Vastgesteld casus) {
        this.casus = casus;
        Antwoord[] criteria = new Antwoord[regelset.criteria().size()];
        Arrays.fill(criteria, Antwoord.NEE);
        voorgelegd = new Voorgelegd(casus.feiten(), criteria, new Antwoord[regelset.ingangen().size()],
                casus.tellers(), casus.dag(), null);
        zeker = new BitSet(regelset.regels().size());
        onzeker = new BitSet(regelset.regels().size());
    }

    /**
     * Notes that a rule holds, or may hold, and so what it concludes.
     *
     * @param regel its number
     * @param criterium the index of the criterion that it concludes, or -1 for another kind of conclusion
     * @param uitkomst JA or ONBEKEND
     */
    void noteer(int regel, int criterium, Antwoord uitkomst) {
        (uitkomst == Antwoord.JA ? zeker : onzeker).set(regel);
        if (criterium >= 0 && voorgelegd.criteria()[criterium] != Antwoord.JA) {
            voorgelegd.criteria()[criterium] = uitkomst;
        }
    }

    /** Says of these ways in whether they fit; once all rules about them were run. */
    void bepaal(List<Ingang> ingangen) {
        for (int i = 0; i < ingangen.size(); i++) {
            Ingang ingang = ingangen.get(i);
            ingangen()[ingang.index()] = weegIngang(ingang, false);
        }
    }

    /** The rules for a way in, unless it is held back and nothing lifts that; whether it is held back is never unknown. */
    private Antwoord weegIngang(Ingang ingang, boolean alleenBasis) {
        Antwoord past = geldtEen(ingang.regels(Conclusie.INGANG), false);
        if (past == Antwoord.NEE || geldtEen(ingang.regels(Conclusie.WEERHOUDT), alleenBasis) == Antwoord.NEE) {
            return past;
        }
        Antwoord tenzij = geldtEen(ingang.regels(Conclusie.TENZIJ), alleenBasis);
        return past == Antwoord.JA || tenzij == Antwoord.NEE ? tenzij : past;
    }

    /** Whether one of these rules holds. */
    private Antwoord geldtEen(List<GekoppeldeRegel> regels, boolean alleenBasis) {
        Antwoord een = Antwoord.NEE;
        for (int i = 0; i < regels.size(); i++) {
            GekoppeldeRegel regel = regels.get(i);
            if (!alleenBasis || regel.laag() == 0) {
                Antwoord uitkomst = weeg(regel);
                if (uitkomst == Antwoord.JA) {
                    return uitkomst;
                }
                een = uitkomst == Antwoord.ONBEKEND ? uitkomst : een;
            }
        }
        return een;
    }

    /** The case that was weighed. */
    Vastgesteld casus() {
        return casus;
    }

    /** The case as rules that decide the route see it. */
    Voorgelegd voorgelegd() {
        return voorgelegd;
    }

    /** The case with all that rules can ask about it once the route is known. */
    Voorgelegd naRoute(Routering routering) {
        return new Voorgelegd(casus.feiten(), criteria(), ingangen(), casus.tellers(), casus.dag(), routering);
    }

    /** Whether a condition of a rule that decides the route holds. */
    Antwoord weeg(Voorwaarde voorwaarde) {
        return voorgelegd.weeg(voorwaarde);
    }

    /** Whether a rule that decides the route holds. */
    Antwoord weeg(GekoppeldeRegel regel) {
        if (zeker.get(regel.nummer())) {
            return Antwoord.JA;
        }
        return onzeker.get(regel.nummer()) ? Antwoord.ONBEKEND : Antwoord.NEE;
    }

    /** Whether some of these rules that decide the route are undecided while none of them is sure to hold. */
    boolean isOnbeslist(List<GekoppeldeRegel> regels) {
        return geldtEen(regels, false) == Antwoord.ONBEKEND;
    }

    /** The outcome of a criterion. */
    Antwoord criterium(int index) {
        return criteria()[index];
    }

    /** The outcome of each criterion; not to be changed. */
    Antwoord[] criteria() {
        return voorgelegd.criteria();
    }

    /** Whether each way in fits; not to be changed. */
    Antwoord[] ingangen() {
        return voorgelegd.ingangen();
    }

    /** Whether a way in fits, all layers together. */
    Antwoord past(Ingang ingang) {
        return ingangen()[ingang.index()];
    }

    /** Whether a way in fits: all layers together, or by the base layer alone. */
    Antwoord past(Ingang ingang, boolean alleenBasis) {
        return alleenBasis && !ingang.regels(Conclusie.WEERHOUDT).isEmpty() ? weegIngang(ingang, true) : past(ingang);
    }

    /** Whether a way in is held back and nothing certain lifts that. */
    boolean isWeerhouden(Ingang ingang) {
        return wordtTegengehouden(ingang) && geldtEen(ingang.regels(Conclusie.TENZIJ), false) != Antwoord.JA;
    }

    /** Whether something holds a way in back, lifted or not. */
    boolean wordtTegengehouden(Ingang ingang) {
        return geldtEen(ingang.regels(Conclusie.WEERHOUDT), false) == Antwoord.JA;
    }
}
