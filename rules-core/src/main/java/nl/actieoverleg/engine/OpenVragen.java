package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Alternatief;
import nl.actieoverleg.regelset.Grond;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * The questions whose answers can still change the route. Immutable; made once for the rules of a region.
 *
 * <p>Only what is undecided is walked, from the ways in that stand before the route down to the questions; a part that
 * is decided asks nothing. There are none exactly when the route is definite.
 */
final class OpenVragen {

    private final Regelset regelset;
    private final OpenVraag[] vragen;

    OpenVragen(Regelset regelset) {
        this.regelset = regelset;
        this.vragen = new OpenVraag[regelset.vragen().size()];
        for (int i = 0; i < vragen.length; i++) {
            Vraag vraag = regelset.vragen().get(i);
            vragen[i] = new OpenVraag(vraag.feit(), vraag.vraag());
        }
    }

    /**
     * The open questions: the one on the order and the gate first, then way in by way in.
     *
     * @param keuze the route chosen
     * @param casus the case
     * @param weging its outcomes
     */
    List<OpenVraag> zoek(Routekeuze keuze, Vastgesteld casus, Weging weging) {
        if (!casus.heeftOnbekende()) {
            return List.of();
        }
        Set<Integer> gevonden = new LinkedHashSet<>();
        Antwoord volgordevraag = antwoord(regelset.volgorde(), weging);
        List<Ingang> aangepast = volgordevraag != Antwoord.ONBEKEND ? keuze.volgorde()
                : Volgorde.aangepast(regelset.ingangen(), casus.nodig(), casus.lopend());
        Vraagpunten punten = vraagpunten(keuze, aangepast, weging::past, volgordevraag,
                antwoord(regelset.poort(), weging));
        vraagNaar(punten.ingangen(), weging, gevonden);
        if (punten.volgorde()) {
            gevonden.add(regelset.volgorde());
        }
        if (punten.poort()) {
            gevonden.add(regelset.poort());
        }
        return metRollenVoorop(gevonden);
    }

    private static Antwoord antwoord(int vraag, Weging weging) {
        return vraag < 0 ? null : weging.feit(vraag);
    }

    /**
     * What is still to be asked about.
     *
     * @param ingangen the undecided ways in that stand before the route, in order; those of the base order first
     * @param volgorde whether the question that decides on the order is open for its own sake
     * @param poort whether the question of the gate is
     */
    record Vraagpunten(List<Ingang> ingangen, boolean volgorde, boolean poort) {
    }

    /**
     * What is still to be asked about, given how the ways in came out.
     *
     * @param keuze the route chosen
     * @param aangepast the ways in in the adjusted order; looked at when it is not known which order holds
     * @param past whether each way in fits
     * @param volgordevraag the answer to the question that decides on the order, or null when there is none
     * @param poort the answer to the question of the gate, or null when there is none
     */
    static Vraagpunten vraagpunten(Routekeuze keuze, List<Ingang> aangepast, Function<Ingang, Antwoord> past,
            Antwoord volgordevraag, Antwoord poort) {
        List<Ingang> kop = kop(keuze.volgorde(), past);
        List<Ingang> ingangen = onbeslist(kop, past);
        boolean andereVolgorde = false;
        if (volgordevraag == Antwoord.ONBEKEND) {
            List<Ingang> andereKop = kop(aangepast, past);
            andereVolgorde = !andereKop.equals(kop);
            if (andereVolgorde) {
                ingangen.addAll(onbeslist(andereKop, past));
            }
        }
        return new Vraagpunten(ingangen, andereVolgorde, keuze.gekozen() == null && poort == Antwoord.ONBEKEND);
    }

    private static List<Ingang> onbeslist(List<Ingang> ingangen, Function<Ingang, Antwoord> past) {
        List<Ingang> onbeslist = new ArrayList<>(ingangen.size());
        for (Ingang ingang : ingangen) {
            if (past.apply(ingang) == Antwoord.ONBEKEND) {
                onbeslist.add(ingang);
            }
        }
        return onbeslist;
    }

    private List<OpenVraag> metRollenVoorop(Set<Integer> gevonden) {
        List<OpenVraag> volgorde = new ArrayList<>(gevonden.size());
        for (int rol : new int[] {regelset.volgorde(), regelset.poort()}) {
            if (gevonden.remove(rol)) {
                volgorde.add(vragen[rol]);
            }
        }
        for (int vraag : gevonden) {
            volgorde.add(vragen[vraag]);
        }
        return List.copyOf(volgorde);
    }

    /**
     * The ways in that can still become the route: up to the first that certainly fits, without those that cannot; and
     * without the undecided ones right before it that lead to the same overleg, for they change nothing.
     */
    private static List<Ingang> kop(List<Ingang> volgorde, Function<Ingang, Antwoord> uitkomst) {
        List<Ingang> kop = new ArrayList<>(volgorde.size());
        for (Ingang ingang : volgorde) {
            Antwoord past = uitkomst.apply(ingang);
            if (past == Antwoord.JA) {
                while (!kop.isEmpty() && kop.get(kop.size() - 1).overleg().equals(ingang.overleg())) {
                    kop.remove(kop.size() - 1);
                }
                kop.add(ingang);
                return kop;
            }
            if (past == Antwoord.ONBEKEND) {
                kop.add(ingang);
            }
        }
        return kop;
    }

    private void vraagNaar(List<Ingang> onbeslist, Weging weging, Set<Integer> gevonden) {
        for (Ingang ingang : onbeslist) {
            BitSet open = new BitSet(vragen.length);
            alternatieven(ingang.alternatieven(), weging, open);
            if (weging.wordtTegengehouden(ingang)) {
                alternatieven(ingang.tenzij(), weging, open);
            }
            for (int vraag = open.nextSetBit(0); vraag >= 0; vraag = open.nextSetBit(vraag + 1)) {
                gevonden.add(vraag);
            }
        }
    }

    private void alternatieven(List<Alternatief> alternatieven, Weging weging, BitSet open) {
        if (Alternatief.een(alternatieven, weging) != Antwoord.ONBEKEND) {
            return;
        }
        for (Alternatief alternatief : alternatieven) {
            if (alternatief.weeg(weging) == Antwoord.ONBEKEND) {
                gronden(alternatief.gronden(), weging, open);
            }
        }
    }

    private void gronden(List<Grond> gronden, Weging weging, BitSet open) {
        for (Grond grond : gronden) {
            if (grond.weeg(weging) != Antwoord.ONBEKEND) {
                continue;
            }
            if (grond instanceof Grond.Feit feit) {
                open.set(feit.index());
            } else if (grond instanceof Grond.Criteriumgrond criterium) {
                alternatieven(regelset.criteria().get(criterium.index()).alternatieven(), weging, open);
            } else if (grond instanceof Grond.Minstens minstens) {
                gronden(minstens.delen(), weging, open);
            }
        }
    }
}
