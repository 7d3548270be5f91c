package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Ingang.Soort;

/** The adjusted order in which ways in are tried. */
public final class Volgorde {

    private static final int LAATSTE_RANG = 5;

    private Volgorde() {
    }

    /**
     * The adjusted order: direct ways in first and last resorts last as ever; in between first where the case already
     * runs, then what meets its needs, then the base order.
     *
     * @param basis the ways in, in base order
     * @param lopend the overleggen in which the case already runs
     * @param nodig the overleggen that meet what the case needs
     */
    public static List<Ingang> aangepast(List<Ingang> basis, Set<String> lopend, Set<String> nodig) {
        if (lopend.isEmpty() && nodig.isEmpty()) {
            return basis;
        }
        List<Ingang> volgorde = new ArrayList<>(basis.size());
        for (int rang = 0; rang <= LAATSTE_RANG; rang++) {
            for (Ingang ingang : basis) {
                if (rang(ingang, lopend, nodig) == rang) {
                    volgorde.add(ingang);
                }
            }
        }
        return volgorde;
    }

    /** 0 for direct; 1 to 4 for ordinary: where it runs before where not, and in both what it needs before what not. */
    private static int rang(Ingang ingang, Set<String> lopend, Set<String> nodig) {
        if (ingang.soort() != Soort.GEWOON) {
            return ingang.soort() == Soort.DIRECT ? 0 : LAATSTE_RANG;
        }
        int eerst = lopend.contains(ingang.overleg()) ? 1 : 3;
        return nodig.contains(ingang.overleg()) ? eerst : eerst + 1;
    }
}
