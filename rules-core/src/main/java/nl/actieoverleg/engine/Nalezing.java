package nl.actieoverleg.engine;

import java.util.BitSet;
import java.util.List;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * Weighs a case once more as if the question on the order were answered. Hardly ever needed: only for a way in that
 * rests on that question and that may come before the route in one of the orders. Immutable.
 */
final class Nalezing {

    private final Regelset regelset;
    private final Regelloop regelloop;
    /** The ways in whose outcome can depend on the question on the order. */
    private final BitSet rustErop = new BitSet();

    Nalezing(Regelset regelset, Regelloop regelloop) {
        this.regelset = regelset;
        this.regelloop = regelloop;
        for (Ingang ingang : regelset.ingangen()) {
            rustErop.set(ingang.index(),
                    vraagtErnaar(ingang.regels().past()) || vraagtErnaar(ingang.regels().tenzij()));
        }
    }

    private boolean vraagtErnaar(List<GekoppeldeRegel> regels) {
        for (GekoppeldeRegel regel : regels) {
            for (Voorwaarde voorwaarde : regel.voorwaarden()) {
                for (Vraagt vraag : voorwaarde.vragen()) {
                    int index = vraag.veld().index();
                    boolean is = vraag.veld().soort() == Lijstsoort.VRAGEN ? index == regelset.invoer().volgordevraag()
                            : vraagtErnaar(regelset.criteria().get(index).regels());
                    if (is) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a way in fits once the question on the order, open in this case, has this answer. */
    Antwoord past(Weging weging, Ingang ingang, Antwoord volgordevraag, boolean alleenBasis) {
        return (rustErop.get(ingang.index()) ? bij(weging, volgordevraag) : weging).past(ingang, alleenBasis);
    }

    /** See {@link Grondslag.Zonder}. */
    boolean kanZonder(Weging weging, Ingang ingang, List<Ingang> andere, Antwoord volgordevraag, boolean alleenBasis) {
        int vraag = regelset.invoer().volgordevraag();
        boolean open = vraag >= 0 && weging.casus().feiten()[vraag] == Voorgelegd.ONBEKEND;
        return new Tegenvoorbeeld(regelset, open ? bij(weging, volgordevraag) : weging, andere, alleenBasis)
                .bestaatVoor(ingang);
    }

    private Weging bij(Weging weging, Antwoord volgordevraag) {
        return regelloop.weeg(weging.casus().met(regelset.invoer().volgordevraag(), volgordevraag));
    }
}
