package nl.actieoverleg.engine;

import java.util.Arrays;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regelset.Routeregel;

/** What holds when every unknown answer is read the same way: which criteria, ways in, hold-backs and exceptions. */
final class Lezing {

    /** JA or NEE for each; rules of a later step look at these same outcomes. */
    final Antwoord[] criteria;
    private final boolean[] ingangen;
    private final boolean[] weerhoudt;
    private final boolean[] tenzij;
    private final boolean[] weerhoudtInBasis;
    private final boolean[] tenzijInBasis;

    Lezing(Regelset regelset) {
        criteria = new Antwoord[regelset.criteria().size()];
        Arrays.fill(criteria, Antwoord.NEE);
        int aantal = regelset.ingangen().size();
        ingangen = new boolean[aantal];
        weerhoudt = new boolean[aantal];
        tenzij = new boolean[aantal];
        weerhoudtInBasis = new boolean[aantal];
        tenzijInBasis = new boolean[aantal];
    }

    /** Notes what a rule whose conditions hold concludes. */
    void noteer(Routeregel regel) {
        int doel = regel.doel();
        switch (regel.regel().conclusie()) {
            case CRITERIUM -> criteria[doel] = Antwoord.JA;
            case INGANG -> ingangen[doel] = true;
            case WEERHOUDT -> {
                weerhoudt[doel] = true;
                weerhoudtInBasis[doel] |= regel.vanBasis();
            }
            case TENZIJ -> {
                tenzij[doel] = true;
                tenzijInBasis[doel] |= regel.vanBasis();
            }
            default -> throw new IllegalArgumentException(regel.regel().naam());
        }
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
