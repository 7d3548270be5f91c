package nl.actieoverleg.engine;

import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regel.Routering;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.GekoppeldeRegel;

/**
 * A case as it is put before the rules: the only kind of fact that they get. The pseudonym is not among it.
 *
 * <p>It says of each condition whether it holds: JA when it does, ONBEKEND when that depends on unknown answers, which
 * is Kleene's logic; the tests {@code nee}, {@code onbekend}, {@code nietJa} and {@code nietNee} are about what is
 * known, so these always come out as JA or NEE.
 *
 * <p>One wide object instead of an object per answer makes every rule a single pattern, which is what makes them fast.
 * The arrays are shared from step to step: what one step concludes, the next one sees.
 *
 * @param feiten the answer to each question
 * @param criteria the outcome of each criterion, as far as earlier steps concluded it
 * @param ingangen whether each way in fits, once the rules about them were run
 * @param tellers each count
 * @param dag the day asked for
 * @param routering the route; null as long as it is not known
 */
public record Voorgelegd(Antwoord[] feiten, Antwoord[] criteria, Antwoord[] ingangen, int[] tellers, Peildatum dag,
        Routering routering) implements Voorwaarde.Bezoeker<Antwoord> {

    /** Whether this condition, its fields looked up, holds. */
    public Antwoord weeg(Voorwaarde voorwaarde) {
        // Nearly all are of this kind: that spares a call that Java cannot foresee.
        return voorwaarde instanceof Vraagt vraag ? vraagt(vraag) : voorwaarde.bezoek(this);
    }

    @Override
    public Antwoord vraagt(Vraagt vraag) {
        Antwoord antwoord = lijst(vraag.veld().soort())[vraag.veld().index()];
        return vraag.toets() == Voorwaarde.Toets.JA ? antwoord : jaOfNee(vraag.toets().klopt(antwoord));
    }

    /** Asked so often that looking at the kinds one by one, the most common first, is worth it. */
    private Antwoord[] lijst(Lijstsoort soort) {
        if (soort == Lijstsoort.VRAGEN) {
            return feiten;
        }
        if (soort == Lijstsoort.CRITERIA) {
            return criteria;
        }
        if (soort == Lijstsoort.INGANGEN) {
            return ingangen;
        }
        throw new IllegalArgumentException("No answer is asked of " + soort);
    }

    @Override
    public Antwoord minstens(Minstens minstens) {
        int zeker = 0;
        int mogelijk = 0;
        for (int i = 0; i < minstens.delen().size(); i++) {
            Antwoord uitkomst = vraagt(minstens.delen().get(i));
            if (uitkomst == Antwoord.JA && ++zeker >= minstens.aantal()) {
                return Antwoord.JA;
            }
            if (uitkomst != Antwoord.NEE) {
                mogelijk++;
            }
        }
        return mogelijk >= minstens.aantal() ? Antwoord.ONBEKEND : Antwoord.NEE;
    }

    @Override
    public Antwoord telt(Telt telt) {
        return jaOfNee(tellers[telt.veld().index()] >= telt.minimum());
    }

    @Override
    public Antwoord dag(Dag voorwaarde) {
        return jaOfNee(voorwaarde.klopt(dag));
    }

    @Override
    public Antwoord routeert(Routeert vraag) {
        String code = vraag.code();
        return jaOfNee(switch (vraag.woord()) {
            case ROUTE_IS -> routering.routeIs(code);
            case ROUTE_IS_NIET -> routering.routeIsNiet(code);
            case NAAR -> routering.naar(code);
            case VIA_INGANG -> routering.viaIngang(code);
            case OOK_PASSEND -> routering.ookPassend(code);
            case MEERDERE_PASSEND -> routering.isMeerderePassend();
            case LOOPT_ELDERS -> routering.isLooptElders();
            case BIJNA_PASSEND -> routering.isBijnaPassend();
            case AANMELDING_ONVOLLEDIG -> routering.isAanmeldingOnvolledig();
        });
    }

    private static Antwoord jaOfNee(boolean waar) {
        return waar ? Antwoord.JA : Antwoord.NEE;
    }

    /** Whether a rule of the region of the case holds for certain: an unknown answer does not count as yes. */
    public boolean geldt(GekoppeldeRegel regel) {
        return regel.voorwaarden().stream().allMatch(this::geldt);
    }

    /** Whether a condition, or a part of one, of a rule of the region of the case holds for certain. */
    public boolean geldt(Voorwaarde voorwaarde) {
        return weeg(voorwaarde) == Antwoord.JA;
    }

    /** Shows nothing of the case: Drools writes facts to its log at the finest level. */
    @Override
    public String toString() {
        return "Voorgelegd[afgeschermd]";
    }
}
