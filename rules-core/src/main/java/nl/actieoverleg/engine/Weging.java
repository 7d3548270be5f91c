package nl.actieoverleg.engine;

import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Grond;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelmodule.Voorwaarde;

/**
 * The three-valued outcomes of one case: what holds whatever is unknown is JA, what cannot hold is NEE, the rest is
 * ONBEKEND.
 */
final class Weging implements Grond.Stand {

    private final Regelset regelset;
    private final Vastgesteld casus;
    private final Lezing zeker;
    private final Lezing mogelijk;
    private final Antwoord[] criteria;
    private final Antwoord[] ingangen;

    /**
     * @param lezingen what is certain and what is possible
     */
    Weging(Regelset regelset, Vastgesteld casus, Regelloop.Lezingen lezingen) {
        this.regelset = regelset;
        this.casus = casus;
        this.zeker = lezingen.zeker();
        this.mogelijk = lezingen.mogelijk();
        criteria = new Antwoord[regelset.criteria().size()];
        for (int i = 0; i < criteria.length; i++) {
            criteria[i] = drie(zeker.criteria[i].isJa(), mogelijk.criteria[i].isJa());
        }
        ingangen = new Antwoord[regelset.ingangen().size()];
        for (int i = 0; i < ingangen.length; i++) {
            ingangen[i] = drie(zeker.past(i), mogelijk.past(i));
        }
    }

    private static Antwoord drie(boolean zeker, boolean mogelijk) {
        if (zeker) {
            return Antwoord.JA;
        }
        return mogelijk ? Antwoord.ONBEKEND : Antwoord.NEE;
    }

    @Override
    public Antwoord feit(int index) {
        return casus.feiten()[index];
    }

    @Override
    public Antwoord criterium(int index) {
        return criteria[index];
    }

    @Override
    public boolean vast(Voorwaarde voorwaarde) {
        return casus.vast(voorwaarde, regelset);
    }

    /** The outcome of each criterion; not to be changed. */
    Antwoord[] criteria() {
        return criteria;
    }

    /** Whether each way in fits; not to be changed. */
    Antwoord[] ingangen() {
        return ingangen;
    }

    /** Whether a way in fits, all layers together. */
    Antwoord past(Ingang ingang) {
        return ingangen[ingang.index()];
    }

    /** Whether a way in fits by the base layer alone. */
    Antwoord pastInBasis(Ingang ingang) {
        return drie(zeker.pastInBasis(ingang.index()), mogelijk.pastInBasis(ingang.index()));
    }

    /** Whether a way in is held back and nothing certain lifts that. */
    boolean weerhouden(Ingang ingang) {
        return zeker.weerhoudt(ingang.index()) && !zeker.tenzij(ingang.index());
    }

    /** Whether something holds a way in back, lifted or not. */
    boolean wordtTegengehouden(Ingang ingang) {
        return zeker.weerhoudt(ingang.index());
    }
}
