package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Ingang.Soort;

/** The orders in which ways in are tried. */
final class Volgorde {

    private static final int LAATSTE_RANG = 5;

    private Volgorde() {
    }

    /**
     * The order that holds: the adjusted one when the question that decides on it is certainly NEE, else the base one.
     *
     * @param basis the ways in, in base order
     * @param bepalend the answer to that question, or null when the rules have none
     */
    static List<Ingang> geldend(List<Ingang> basis, Antwoord bepalend, Vastgesteld casus) {
        return bepalend == Antwoord.NEE ? aangepast(basis, casus.nodig(), casus.lopend()) : basis;
    }

    /**
     * The adjusted order: direct ways in first and last resorts last as ever; in between first where the case already
     * runs, then what meets its needs, then the base order.
     *
     * @param nodig the overleggen that meet what the case needs
     * @param lopend the overleggen in which it already runs
     */
    static List<Ingang> aangepast(List<Ingang> basis, Set<String> nodig, Set<String> lopend) {
        if (lopend.isEmpty() && nodig.isEmpty()) {
            return basis;
        }
        List<Ingang> volgorde = new ArrayList<>(basis.size());
        for (int rang = 0; rang <= LAATSTE_RANG; rang++) {
            for (Ingang ingang : basis) {
                if (rang(ingang, nodig, lopend) == rang) {
                    volgorde.add(ingang);
                }
            }
        }
        return volgorde;
    }

    /** 0 for direct; 1 to 4 for ordinary: where it runs before where not, and in both what it needs before what not. */
    private static int rang(Ingang ingang, Set<String> nodig, Set<String> lopend) {
        if (ingang.soort() != Soort.GEWOON) {
            return ingang.soort() == Soort.DIRECT ? 0 : LAATSTE_RANG;
        }
        int eerst = lopend.contains(ingang.overleg()) ? 1 : 3;
        return nodig.contains(ingang.overleg()) ? eerst : eerst + 1;
    }
}
