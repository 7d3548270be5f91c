package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
     * @param ingangen the ways in, in base order
     * @param lopend the overleggen in which the case already runs
     * @param nodig the overleggen that meet what the case needs
     */
    public static List<Ingang> aangepast(List<Ingang> ingangen, Collection<String> lopend, Collection<String> nodig) {
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
