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
import nl.actieoverleg.regelset.Regelset;

/**
 * A case as it is put before the rules: the only kind of fact that they get. The pseudonym is not among it.
 *
 * <p>It says of each condition whether it holds: yes, or no, or perhaps, when that depends on unknown answers, which is
 * Kleene's logic; the tests {@code nee}, {@code onbekend}, {@code nietJa} and {@code nietNee} are about what is known,
 * so these always come out as yes or no.
 *
 * <p>Answers and outcomes are numbers here, with a bit for each way to read what is unknown: one for what holds when it
 * is all no, one for what holds when it is all yes. So {@code &} tells whether all of some hold and {@code |} whether
 * one of them does, whatever they are. That leaves a processor nothing to foresee, which was most of what a decision
 * took.
 *
 * <p>One wide object instead of an object per answer makes every rule a single pattern, which is what makes them fast.
 * The arrays are shared from step to step: what one step concludes, the next one sees.
 *
 * @param feiten the answer to each question, in these numbers as all that follow
 * @param criteria the outcome of each criterion, as far as earlier steps concluded it
 * @param ingangen whether each way in fits, once the rules about them were run
 * @param tellers each count
 * @param dag the day asked for
 * @param routering the route; null as long as it is not known
 */
public record Voorgelegd(byte[] feiten, byte[] criteria, byte[] ingangen, int[] tellers, Peildatum dag,
        Routering routering) implements Voorwaarde.Bezoeker<Antwoord> {

    /** The number of no, and of what does not hold. */
    public static final int NEE = 0;
    /** Of unknown, and of what only holds when what is unknown is yes. */
    public static final int ONBEKEND = 1;
    /** Of yes, and of what holds for certain, so in either reading. */
    public static final int JA = 3;

    private static final Antwoord[] ANTWOORDEN = {Antwoord.NEE, Antwoord.ONBEKEND, null, Antwoord.JA};
    private static final byte[] WAARDEN = waarden();

    private static byte[] waarden() {
        byte[] waarden = new byte[Antwoord.values().length];
        waarden[Antwoord.JA.ordinal()] = JA;
        waarden[Antwoord.ONBEKEND.ordinal()] = ONBEKEND;
        return waarden;
    }

    /** What a number stands for. */
    static Antwoord antwoord(int waarde) {
        return ANTWOORDEN[waarde];
    }

    /** The number of an answer. */
    static byte waarde(Antwoord antwoord) {
        return WAARDEN[antwoord.ordinal()];
    }

    /**
     * A case of a region, before rules have concluded anything.
     *
     * @param feiten the answer to each question
     */
    static Voorgelegd van(Regelset regelset, Antwoord[] feiten, int[] tellers, Peildatum dag) {
        byte[] waarden = new byte[feiten.length];
        for (int i = 0; i < waarden.length; i++) {
            waarden[i] = waarde(feiten[i]);
        }
        return new Voorgelegd(waarden, new byte[regelset.criteria().size()], new byte[regelset.ingangen().size()],
                tellers, dag, null);
    }

    /** The case with another answer to one question, before rules have concluded anything. */
    Voorgelegd met(int vraag, Antwoord antwoord) {
        byte[] andere = feiten.clone();
        andere[vraag] = waarde(antwoord);
        return new Voorgelegd(andere, new byte[criteria.length], new byte[ingangen.length], tellers, dag, null);
    }

    /** The case with all that rules can ask about it once the route is known. */
    Voorgelegd met(Routering bepaald) {
        return new Voorgelegd(feiten, criteria, ingangen, tellers, dag, bepaald);
    }

    /** Whether this condition, its fields looked up, holds. */
    public Antwoord weeg(Voorwaarde voorwaarde) {
        // Nearly all are of this kind: that spares a call that Java cannot foresee.
        return voorwaarde instanceof Vraagt vraag ? vraagt(vraag) : voorwaarde.bezoek(this);
    }

    /** The same as a number. */
    public int waarde(Voorwaarde voorwaarde) {
        return voorwaarde instanceof Vraagt vraag ? waarde(vraag) : waarde(voorwaarde.bezoek(this));
    }

    private int waarde(Vraagt vraag) {
        int waarde = lijst(vraag.veld().soort())[vraag.veld().index()];
        return vraag.toets() == Voorwaarde.Toets.JA ? waarde : vraag.toets().klopt(antwoord(waarde)) ? JA : NEE;
    }

    @Override
    public Antwoord vraagt(Vraagt vraag) {
        return antwoord(waarde(vraag));
    }

    /** Asked so often that looking at the kinds one by one, the most common first, is worth it. */
    private byte[] lijst(Lijstsoort soort) {
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
            int waarde = waarde(minstens.delen().get(i));
            zeker += waarde >> 1;
            mogelijk += waarde & 1;
        }
        return zeker >= minstens.aantal() ? Antwoord.JA
                : mogelijk >= minstens.aantal() ? Antwoord.ONBEKEND : Antwoord.NEE;
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

    /** Whether some answer is unknown. */
    boolean heeftOnbekende() {
        for (byte antwoord : feiten) {
            if (antwoord == ONBEKEND) {
                return true;
            }
        }
        return false;
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
