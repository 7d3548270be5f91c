package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Alternatief;
import nl.actieoverleg.regelset.Grond;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * The questions whose answers can still change the route.
 *
 * <p>Only what is undecided is walked, from the ways in that stand before the route down to the questions; a part that
 * is decided asks nothing. There are none exactly when the route is definite.
 */
final class OpenVragen {

    private final Regelset regelset;
    private final Weging weging;

    OpenVragen(Regelset regelset, Weging weging) {
        this.regelset = regelset;
        this.weging = weging;
    }

    /**
     * The indexes of the open questions: the one on the order and the gate first, then way in by way in.
     *
     * @param keuze the route chosen
     * @param casus the case
     */
    List<Integer> zoek(Routekeuze keuze, Vastgesteld casus) {
        Set<Integer> gevonden = new LinkedHashSet<>();
        List<Ingang> kop = kop(keuze.volgorde());
        vraagNaar(kop, gevonden);
        if (onbekend(regelset.volgorde())) {
            List<Ingang> andereKop = kop(Volgorde.aangepast(regelset.ingangen(), casus));
            vraagNaar(andereKop, gevonden);
            if (!andereKop.equals(kop)) {
                gevonden.add(regelset.volgorde());
            }
        }
        if (keuze.gekozen() == null && onbekend(regelset.poort())) {
            gevonden.add(regelset.poort());
        }
        return metRollenVoorop(gevonden);
    }

    private boolean onbekend(int vraag) {
        return vraag >= 0 && weging.feit(vraag) == Antwoord.ONBEKEND;
    }

    private List<Integer> metRollenVoorop(Set<Integer> gevonden) {
        List<Integer> volgorde = new ArrayList<>();
        for (int rol : new int[] {regelset.volgorde(), regelset.poort()}) {
            if (gevonden.remove(rol)) {
                volgorde.add(rol);
            }
        }
        volgorde.addAll(gevonden);
        return volgorde;
    }

    /**
     * The ways in that can still become the route: up to the first that certainly fits, without those that cannot; and
     * without the undecided ones right before it that lead to the same overleg, for they change nothing.
     */
    private List<Ingang> kop(List<Ingang> volgorde) {
        List<Ingang> kop = new ArrayList<>();
        for (Ingang ingang : volgorde) {
            Antwoord past = weging.past(ingang);
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

    private void vraagNaar(List<Ingang> kop, Set<Integer> gevonden) {
        for (Ingang ingang : kop) {
            if (weging.past(ingang) == Antwoord.ONBEKEND) {
                Set<Integer> vragen = new TreeSet<>();
                alternatieven(ingang.alternatieven(), vragen);
                if (weging.wordtTegengehouden(ingang)) {
                    alternatieven(ingang.tenzij(), vragen);
                }
                gevonden.addAll(vragen);
            }
        }
    }

    private void alternatieven(List<Alternatief> alternatieven, Set<Integer> vragen) {
        if (Alternatief.een(alternatieven, weging) != Antwoord.ONBEKEND) {
            return;
        }
        for (Alternatief alternatief : alternatieven) {
            if (alternatief.weeg(weging) == Antwoord.ONBEKEND) {
                gronden(alternatief.gronden(), vragen);
            }
        }
    }

    private void gronden(List<Grond> gronden, Set<Integer> vragen) {
        for (Grond grond : gronden) {
            if (grond.weeg(weging) != Antwoord.ONBEKEND) {
                continue;
            }
            if (grond instanceof Grond.Feit feit) {
                vragen.add(feit.index());
            } else if (grond instanceof Grond.Criteriumgrond criterium) {
                alternatieven(regelset.criteria().get(criterium.index()).alternatieven(), vragen);
            } else if (grond instanceof Grond.Minstens minstens) {
                gronden(minstens.delen(), vragen);
            }
        }
    }
}
