package nl.actieoverleg.engine;

import java.util.List;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;

/**
 * What the rules that decide the route say of one case: JA is certain, ONBEKEND depends on unknown answers, the rest is
 * NEE. Filled while the rules are run, looked at after that; for one thread.
 */
final class Weging {

    /** What rules see: the outcomes of criteria are filled in from step to step, those of the ways in at the end. */
    private final Voorgelegd casus;
    /** What holds of each rule, in the numbers of {@link Voorgelegd}. */
    private final byte[] regels;

    /**
     * @param casus the case, for which the rules have concluded nothing yet
     * @param aantalRegels how many rules there are
     */
    Weging(Voorgelegd casus, int aantalRegels) {
        this.casus = casus;
        regels = new byte[aantalRegels];
    }

    /** Says of these ways in whether they fit; once all rules about them were run. */
    void bepaal(List<Ingang> ingangen) {
        for (int i = 0; i < ingangen.size(); i++) {
            Ingang ingang = ingangen.get(i);
            ingangen()[ingang.index()] = (byte) weegIngang(ingang, false);
        }
    }

    /** Its rules, unless it is held back and nothing lifts that; whether it is held back is never unknown. */
    private int weegIngang(Ingang ingang, boolean alleenBasis) {
        int past = geldtEen(ingang.regels(Conclusie.INGANG), false);
        return geldtEen(ingang.regels(Conclusie.WEERHOUDT), alleenBasis) == Voorgelegd.NEE ? past
                : past & geldtEen(ingang.regels(Conclusie.TENZIJ), alleenBasis);
    }

    /** Whether one of these rules holds, as a number. */
    private int geldtEen(List<GekoppeldeRegel> enkele, boolean alleenBasis) {
        int een = Voorgelegd.NEE;
        for (int i = 0; i < enkele.size(); i++) {
            GekoppeldeRegel regel = enkele.get(i);
            if (!alleenBasis || regel.laag() == 0) {
                een |= regels[regel.nummer()];
            }
        }
        return een;
    }

    /** The case as rules that decide the route see it. */
    Voorgelegd casus() {
        return casus;
    }

    /** What holds of each rule that decides the route, in the numbers of {@link Voorgelegd}. */
    byte[] regels() {
        return regels;
    }

    /** Whether a condition of a rule that decides the route holds. */
    Antwoord weeg(Voorwaarde voorwaarde) {
        return casus.weeg(voorwaarde);
    }

    /** Whether a rule that decides the route holds. */
    Antwoord weeg(GekoppeldeRegel regel) {
        return Voorgelegd.antwoord(regels[regel.nummer()]);
    }

    /** Whether some of these rules that decide the route are undecided while none of them is sure to hold. */
    boolean isOnbeslist(List<GekoppeldeRegel> enkele) {
        return geldtEen(enkele, false) == Voorgelegd.ONBEKEND;
    }

    /** The outcome of a criterion. */
    Antwoord criterium(int index) {
        return Voorgelegd.antwoord(criteria()[index]);
    }

    /** The outcome of each criterion; not to be changed. */
    byte[] criteria() {
        return casus.criteria();
    }

    /** Whether each way in fits; not to be changed. */
    byte[] ingangen() {
        return casus.ingangen();
    }

    /** Whether a way in fits, all layers together. */
    Antwoord past(Ingang ingang) {
        return Voorgelegd.antwoord(ingangen()[ingang.index()]);
    }

    /** Whether a way in fits: all layers together, or by the base layer alone. */
    Antwoord past(Ingang ingang, boolean alleenBasis) {
        return alleenBasis && !ingang.regels(Conclusie.WEERHOUDT).isEmpty()
                ? Voorgelegd.antwoord(weegIngang(ingang, true))
                : past(ingang);
    }

    /** Whether a way in is held back and nothing certain lifts that. */
    boolean isWeerhouden(Ingang ingang) {
        return wordtTegengehouden(ingang) && geldtEen(ingang.regels(Conclusie.TENZIJ), false) != Voorgelegd.JA;
    }

    /** Whether something holds a way in back, lifted or not. */
    boolean wordtTegengehouden(Ingang ingang) {
        return geldtEen(ingang.regels(Conclusie.WEERHOUDT), false) == Voorgelegd.JA;
    }
}
