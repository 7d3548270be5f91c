package nl.actieoverleg.engine;

import java.util.List;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Routering;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;

/**
 * The three-valued outcomes of one case: what holds whatever is unknown is JA, what cannot hold is NEE, the rest is
 * ONBEKEND.
 */
final class Weging {

    private final Vastgesteld casus;
    private final Lezing zeker;
    private final Lezing mogelijk;
    private final Voorgelegd uitkomsten;

    /**
     * @param casus the case
     * @param zeker what holds with unknown answers read as no
     * @param mogelijk what holds with unknown answers read as yes
     */
    Weging(Vastgesteld casus, Lezing zeker, Lezing mogelijk) {
        this.casus = casus;
        this.zeker = zeker;
        this.mogelijk = mogelijk;
        Antwoord[] criteria = new Antwoord[zeker.criteria.length];
        for (int i = 0; i < criteria.length; i++) {
            criteria[i] = uitLezingen(zeker.criteria[i].isJa(), mogelijk.criteria[i].isJa());
        }
        Antwoord[] ingangen = new Antwoord[zeker.aantalIngangen()];
        for (int i = 0; i < ingangen.length; i++) {
            ingangen[i] = uitLezingen(zeker.past(i), mogelijk.past(i));
        }
        uitkomsten = new Voorgelegd(0, casus.feiten(), criteria, ingangen, casus.tellers(), casus.dag(), null);
    }

    private static Antwoord uitLezingen(boolean zeker, boolean mogelijk) {
        if (zeker) {
            return Antwoord.JA;
        }
        return mogelijk ? Antwoord.ONBEKEND : Antwoord.NEE;
    }

    /** The case that was weighed. */
    Vastgesteld casus() {
        return casus;
    }

    /** The case with all that rules can ask about it once the route is known. */
    Voorgelegd naRoute(int stap, Routering routering) {
        return new Voorgelegd(stap, casus.feiten(), uitkomsten.criteria(), uitkomsten.ingangen(), casus.tellers(),
                casus.dag(), routering);
    }

    /** Whether a condition of a rule that decides the route holds. */
    Antwoord weeg(Voorwaarde voorwaarde) {
        return voorwaarde.bezoek(uitkomsten);
    }

    /** Whether a rule that decides the route holds. */
    Antwoord weeg(GekoppeldeRegel regel) {
        return uitLezingen(zeker.geldt(regel), mogelijk.geldt(regel));
    }

    /** Whether some of these rules that decide the route are undecided while none of them is sure to hold. */
    boolean isOnbeslist(List<GekoppeldeRegel> regels) {
        boolean mogelijkEen = false;
        for (GekoppeldeRegel regel : regels) {
            if (zeker.geldt(regel)) {
                return false;
            }
            mogelijkEen |= mogelijk.geldt(regel);
        }
        return mogelijkEen;
    }


    /** The outcome of a criterion. */
    Antwoord criterium(int index) {
        return uitkomsten.criteria()[index];
    }

    /** The outcome of each criterion; not to be changed. */
    Antwoord[] criteria() {
        return uitkomsten.criteria();
    }

    /** Whether each way in fits; not to be changed. */
    Antwoord[] ingangen() {
        return uitkomsten.ingangen();
    }

    /** Whether a way in fits, all layers together. */
    Antwoord past(Ingang ingang) {
        return uitkomsten.ingangen()[ingang.index()];
    }

    /** Whether a way in fits by the base layer alone. */
    Antwoord pastInBasis(Ingang ingang) {
        return uitLezingen(zeker.pastInBasis(ingang.index()), mogelijk.pastInBasis(ingang.index()));
    }

    /** Whether a way in is held back and nothing certain lifts that. */
    boolean isWeerhouden(Ingang ingang) {
        return zeker.weerhoudt(ingang.index()) && !zeker.tenzij(ingang.index());
    }

    /** Whether something holds a way in back, lifted or not. */
    boolean wordtTegengehouden(Ingang ingang) {
        return zeker.weerhoudt(ingang.index());
    }
}
