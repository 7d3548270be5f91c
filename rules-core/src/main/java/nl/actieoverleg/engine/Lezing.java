package nl.actieoverleg.engine;

import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regelset.Routeregel;

/** What holds when every unknown answer is read the same way: which criteria, ways in, hold-backs and exceptions. */
final class Lezing {

    final boolean[] criteria;
    final boolean[] ingangen;
    final boolean[] weerhoudt;
    final boolean[] tenzij;
    final boolean[] weerhoudtInBasis;
    final boolean[] tenzijInBasis;

    Lezing(Regelset regelset) {
        criteria = new boolean[regelset.criteria().size()];
        int aantal = regelset.ingangen().size();
        ingangen = new boolean[aantal];
        weerhoudt = new boolean[aantal];
        tenzij = new boolean[aantal];
        weerhoudtInBasis = new boolean[aantal];
        tenzijInBasis = new boolean[aantal];
    }

    /** Notes what a rule whose conditions hold concludes; says whether that is a criterion not noted before. */
    boolean noteer(Routeregel regel) {
        int doel = regel.doel();
        switch (regel.regel().conclusie()) {
            case CRITERIUM -> {
                boolean nieuw = !criteria[doel];
                criteria[doel] = true;
                return nieuw;
            }
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
        return false;
    }

    /** Whether the way in fits in this reading, all layers together. */
    boolean past(int ingang) {
        return ingangen[ingang] && (!weerhoudt[ingang] || tenzij[ingang]);
    }

    /** Whether the way in fits in this reading by the base layer alone. */
    boolean pastInBasis(int ingang) {
        return ingangen[ingang] && (!weerhoudtInBasis[ingang] || tenzijInBasis[ingang]);
    }
}
