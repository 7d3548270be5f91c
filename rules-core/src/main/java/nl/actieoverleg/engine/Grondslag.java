package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Ingang.Soort;

/** All that the choice of a route rests on. It needs no case: which ways in fit may come from anywhere. */
public abstract class Grondslag {

    private static final int LAATSTE_RANG = 5;

    private final List<Ingang> ingangen;
    private final List<Ingang> aangepast;
    private final Antwoord volgordevraag;
    private final Antwoord poortvraag;

    /**
     * @param ingangen the ways in, in base order
     * @param aangepast the same in the adjusted order, see {@link #aangepasteVolgorde}; only looked at when it may hold
     * @param volgordevraag the answer to the question that must be NEE for the adjusted order; JA when the rules have
     *     none
     * @param poortvraag whether coordination is needed at all; JA when the rules have no such question
     */
    protected Grondslag(List<Ingang> ingangen, List<Ingang> aangepast, Antwoord volgordevraag, Antwoord poortvraag) {
        this.ingangen = ingangen;
        this.aangepast = aangepast;
        this.volgordevraag = volgordevraag;
        this.poortvraag = poortvraag;
    }

    /** Whether a way in fits. */
    protected abstract Antwoord past(Ingang ingang);

    /**
     * Whether a way in fits once the question on the order has this answer; only asked of one that is undecided, as
     * long as that question is open.
     */
    protected abstract Antwoord pastBij(Ingang ingang, Antwoord antwoord);

    /**
     * Whether some way of answering the unknown questions makes a way in fit while none of the others does. Only asked
     * of a way in that is undecided, with others of which one is undecided and none certainly fits.
     *
     * @param ingang the way in
     * @param andere the others, in the order of the base
     * @param antwoord the answer to the question on the order; when that is open, the one to take for it
     */
    protected abstract boolean kanZonder(Ingang ingang, List<Ingang> andere, Antwoord antwoord);

    /** Whether a way in fits once the question on the order has this answer, which it has or which is open. */
    final Antwoord past(Ingang ingang, Antwoord bijVolgordevraag) {
        Antwoord nu = past(ingang);
        return nu == Antwoord.ONBEKEND && volgordevraag == Antwoord.ONBEKEND ? pastBij(ingang, bijVolgordevraag) : nu;
    }

    final List<Ingang> ingangen() {
        return ingangen;
    }

    final List<Ingang> aangepast() {
        return aangepast;
    }

    final Antwoord volgordevraag() {
        return volgordevraag;
    }

    final Antwoord poortvraag() {
        return poortvraag;
    }

    /** The order that holds: the adjusted one when the question that decides on it is certainly NEE. */
    final List<Ingang> volgorde() {
        return volgordevraag == Antwoord.NEE ? aangepast : ingangen;
    }

    /**
     * The adjusted order: direct ways in first and last resorts last as ever; in between first where the case already
     * runs, then what meets its needs, then the base order.
     *
     * @param ingangen the ways in, in base order
     * @param lopend the overleggen in which the case already runs
     * @param nodig the overleggen that meet what the case needs
     */
    public static List<Ingang> aangepasteVolgorde(List<Ingang> ingangen, Collection<String> lopend,
            Collection<String> nodig) {
        if (lopend.isEmpty() && nodig.isEmpty()) {
            return ingangen;
        }
        int[] rangen = new int[ingangen.size()];
        for (int i = 0; i < rangen.length; i++) {
            rangen[i] = rang(ingangen.get(i), lopend, nodig);
        }
        List<Ingang> volgorde = new ArrayList<>(rangen.length);
        for (int rang = 0; rang <= LAATSTE_RANG; rang++) {
            for (int i = 0; i < rangen.length; i++) {
                if (rangen[i] == rang) {
                    volgorde.add(ingangen.get(i));
                }
            }
        }
        return volgorde;
    }

    /** 0 for direct; 1 to 4 for ordinary: where it runs before where not, and in both what it needs before what not. */
    private static int rang(Ingang ingang, Collection<String> lopend, Collection<String> nodig) {
        if (ingang.soort() != Soort.GEWOON) {
            return ingang.soort() == Soort.DIRECT ? 0 : LAATSTE_RANG;
        }
        int eerst = lopend.contains(ingang.overleg()) ? 1 : 3;
        return nodig.contains(ingang.overleg()) ? eerst : eerst + 1;
    }
}
