package nl.actieoverleg.engine;

import java.util.Arrays;
import java.util.BitSet;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Regelset;

/** What holds when every unknown answer is read the same way: which rules, criteria and ways in. */
final class Lezing {

    /** JA or NEE for each; rules of a later step look at these same outcomes. */
    final Antwoord[] criteria;
    private final BitSet regels;
    private final boolean[] ingangen;
    private final boolean[] weerhoudt;
    private final boolean[] tenzij;
    private final boolean[] weerhoudtInBasis;
    private final boolean[] tenzijInBasis;

    Lezing(Regelset regelset) {
        criteria = new Antwoord[regelset.criteria().size()];
        Arrays.fill(criteria, Antwoord.NEE);
        regels = new BitSet(regelset.regels().size());
        int aantal = regelset.ingangen().size();
        ingangen = new boolean[aantal];
        weerhoudt = new boolean[aantal];
        tenzij = new boolean[aantal];
        weerhoudtInBasis = new boolean[aantal];
        tenzijInBasis = new boolean[aantal];
    }

    /** Notes that the conditions of a rule hold, and so what it concludes. */
    void noteer(GekoppeldeRegel regel) {
        int doel = regel.doel();
        boolean vanBasis = regel.laag() == 0;
        regels.set(regel.nummer());
        switch (regel.conclusie()) {
            case CRITERIUM -> criteria[doel] = Antwoord.JA;
            case INGANG -> ingangen[doel] = true;
            case WEERHOUDT -> {
                weerhoudt[doel] = true;
                weerhoudtInBasis[doel] |= vanBasis;
            }
            case TENZIJ -> {
                tenzij[doel] = true;
                tenzijInBasis[doel] |= vanBasis;
            }
            default -> throw new IllegalArgumentException(regel.naam());
        }
    }

    /** Whether a rule that decides the route holds. */
    boolean geldt(GekoppeldeRegel regel) {
        return regels.get(regel.nummer());
    }

    int aantalIngangen() {
        return ingangen.length;
    }

    /** Whether the way in fits in this reading, all layers together. */
    boolean past(int ingang) {
        return ingangen[ingang] && (!weerhoudt[ingang] || tenzij[ingang]);
    }

    /** Whether the way in fits in this reading by the base layer alone. */
    boolean pastInBasis(int ingang) {
        return ingangen[ingang] && (!weerhoudtInBasis[ingang] || tenzijInBasis[ingang]);
    }

    /** Whether something holds the way in back, lifted or not. */
    boolean weerhoudt(int ingang) {
        return weerhoudt[ingang];
    }

    /** Whether something lifts the holding back of the way in. */
    boolean tenzij(int ingang) {
        return tenzij[ingang];
    }
}
