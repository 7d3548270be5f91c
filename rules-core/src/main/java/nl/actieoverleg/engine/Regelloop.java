package nl.actieoverleg.engine;

import java.util.BitSet;
import java.util.List;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * Runs the rules of a region over cases. Thread-safe.
 *
 * <p>Rules run in steps: a rule takes its turn when all that it rests on is known. So first the criteria that rest on
 * answers, then those that rest on criteria, then the ways in, and last the rules that follow the route. Within a step
 * no rule sees what another one concludes, so the order in which they are found cannot matter.
 *
 * <p>Hardly ever a case is weighed once more, as if the question on the order were answered: only for a way in that
 * rests on that question and that may come before the route in one of the orders.
 */
final class Regelloop {

    private final Regelset regelset;
    private final Regelnetwerk netwerk;
    /** For each rule the index of the criterion that it concludes, or -1. */
    private final int[] criterium;
    /** The step of the rules that follow the route: the one after all that decide it. */
    private final int stapNaRoute;
    /** The ways in whose outcome can depend on the question on the order. */
    private final BitSet opVolgordevraag = new BitSet();

    Regelloop(Regelset regelset, Regelnetwerk netwerk) {
        this.regelset = regelset;
        this.netwerk = netwerk;
        criterium = new int[regelset.regels().size()];
        int laatste = -1;
        for (GekoppeldeRegel regel : regelset.regels()) {
            criterium[regel.nummer()] = regel.conclusie() == Conclusie.CRITERIUM ? regel.doel() : -1;
            if (regel.conclusie().bepaaltRoute()) {
                laatste = Math.max(laatste, regel.stap());
            }
        }
        stapNaRoute = laatste + 1;
        for (Ingang ingang : regelset.ingangen()) {
            opVolgordevraag.set(ingang.index(), vraagtVolgorde(ingang.regels(Conclusie.INGANG))
                    || vraagtVolgorde(ingang.regels(Conclusie.TENZIJ)));
        }
    }

    private boolean vraagtVolgorde(List<GekoppeldeRegel> regels) {
        for (GekoppeldeRegel regel : regels) {
            for (Voorwaarde voorwaarde : regel.voorwaarden()) {
                for (Vraagt vraag : voorwaarde.vragen()) {
                    int index = vraag.veld().index();
                    boolean is = vraag.veld().soort() == Lijstsoort.VRAGEN ? index == regelset.invoer().volgordevraag()
                            : vraagtVolgorde(regelset.criteria().get(index).regels());
                    if (is) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Weighs a case by the rules that decide the route. */
    Weging weeg(Vastgesteld casus) {
        Weging weging = new Weging(regelset, casus);
        netwerk.zoek(0, stapNaRoute - 1, weging.voorgelegd(),
                (uitkomst, regel) -> weging.noteer(regel, criterium[regel], uitkomst));
        weging.bepaal(regelset.ingangen());
        return weging;
    }

    /** See {@link Grondslag#pastBij}. */
    Antwoord pastBij(Antwoord volgordevraag, Weging weging, Ingang ingang, boolean alleenBasis) {
        return (opVolgordevraag.get(ingang.index()) ? bij(volgordevraag, weging) : weging).past(ingang, alleenBasis);
    }

    /** See {@link Grondslag#kanZonder}. */
    boolean kanZonder(List<Ingang> andere, Antwoord volgordevraag, Weging weging, Ingang ingang, boolean alleenBasis) {
        int vraag = regelset.invoer().volgordevraag();
        boolean open = vraag >= 0 && weging.casus().feiten()[vraag] == Antwoord.ONBEKEND;
        return new Tegenvoorbeeld(regelset, open ? bij(volgordevraag, weging) : weging, andere, alleenBasis)
                .bestaatVoor(ingang);
    }

    private Weging bij(Antwoord volgordevraag, Weging weging) {
        return weeg(weging.casus().met(regelset.invoer().volgordevraag(), volgordevraag));
    }

    /** The numbers of the rules that follow the route and hold for certain. */
    BitSet volg(Voorgelegd naRoute) {
        BitSet geldend = new BitSet(criterium.length);
        netwerk.zoek(stapNaRoute, stapNaRoute, naRoute, (uitkomst, regel) -> {
            if (uitkomst == Antwoord.JA) {
                geldend.set(regel);
            }
        });
        return geldend;
    }
}
