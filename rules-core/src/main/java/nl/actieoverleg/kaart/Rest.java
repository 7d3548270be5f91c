package nl.actieoverleg.kaart;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What is left of the route of a case: which route each way of answering its unknown questions with yes or no gives. In
 * it stand exactly those questions whose answer can matter. For one thread.
 */
final class Rest {

    private final Afdruk route;
    private final boolean[] open;
    private final int[] stand;
    private final int[] gedaan;
    private final Geheugen nummers = new Geheugen();

    /** For each node the question, and where it leads for no and for yes; each after those that it leads to. */
    private int[] vragen = new int[64];
    private int[] nee = new int[64];
    private int[] ja = new int[64];
    private int aantal;
    private final int begin;
    private final BitSet routes = new BitSet();
    private final BitSet gevraagd = new BitSet();

    /**
     * @param route the route over all cases
     * @param open which variables are questions that the case does not answer
     * @param stand the case
     */
    Rest(Afdruk route, boolean[] open, int[] stand) {
        this.route = route;
        this.open = open;
        this.stand = stand;
        gedaan = new int[route.omvang()];
        Arrays.fill(gedaan, Geheugen.LEEG);
        begin = beperk(route.begin());
    }

    private int beperk(int vanaf) {
        // What the case says leads on without a choice; questions that it leaves open stay.
        int hier = route.eerste(open, vanaf, stand);
        if (Diagrammen.isEinde(hier)) {
            routes.set(Diagrammen.waarde(hier));
            return hier;
        }
        if (gedaan[hier] == Geheugen.LEEG) {
            gedaan[hier] = knoop(route.variabele(hier), beperk(route.kind(hier, Ruimte.NEE)),
                    beperk(route.kind(hier, Ruimte.JA)));
        }
        return gedaan[hier];
    }

    private int knoop(int vraag, int bijNee, int bijJa) {
        if (bijNee == bijJa) {
            return bijNee;
        }
        int eerder = nummers.vind(bijNee * open.length + vraag, bijJa);
        if (eerder != Geheugen.LEEG) {
            return eerder;
        }
        if (aantal == vragen.length) {
            vragen = Arrays.copyOf(vragen, aantal * 2);
            nee = Arrays.copyOf(nee, aantal * 2);
            ja = Arrays.copyOf(ja, aantal * 2);
        }
        gevraagd.set(vraag);
        vragen[aantal] = vraag;
        nee[aantal] = bijNee;
        ja[aantal] = bijJa;
        nummers.bewaar(bijNee * open.length + vraag, bijJa, aantal);
        return aantal++;
    }

    /** The routes that some way of answering gives. */
    BitSet routes() {
        return routes;
    }

    /** Whether every way of answering gives the same route. */
    boolean isVast() {
        return Diagrammen.isEinde(begin);
    }

    /**
     * The question whose answer says most about the route when every answer is as likely as its opposite: after it, two
     * cases drawn at random have the best chance of the same route. With chances p of each route now, and p + d after
     * yes and p - d after no, that chance is the sum of p² + d²; so the greatest sum of d² is looked for.
     *
     * <p>That is all adding, halving and multiplying, which every machine does alike; logarithms would not be.
     *
     * @param rang the place of each variable in the questionnaire; of equal ones the first is taken
     * @param aantalRoutes one more than the highest number of a route
     */
    int meestZeggende(int[] rang, int aantalRoutes) {
        double[] kansen = kansen(aantalRoutes);
        double[] bereik = bereik();
        double[] verschil = new double[open.length * aantalRoutes];
        for (int knoop = 0; knoop < aantal; knoop++) {
            tel(verschil, vragen[knoop], bereik[knoop] / 2, ja[knoop], kansen, aantalRoutes);
            tel(verschil, vragen[knoop], -bereik[knoop] / 2, nee[knoop], kansen, aantalRoutes);
        }
        int beste = -1;
        double meeste = -1;
        for (int vraag = 0; vraag < open.length; vraag++) {
            if (gevraagd.get(vraag)) {
                double zegt = 0;
                for (int route = 0; route < aantalRoutes; route++) {
                    double d = verschil[vraag * aantalRoutes + route];
                    zegt += d * d;
                }
                if (zegt > meeste || zegt == meeste && rang[vraag] < rang[beste]) {
                    beste = vraag;
                    meeste = zegt;
                }
            }
        }
        return beste;
    }

    /** For each node the chance of each route from there. */
    private double[] kansen(int aantalRoutes) {
        double[] kansen = new double[aantal * aantalRoutes];
        for (int knoop = 0; knoop < aantal; knoop++) {
            tel(kansen, knoop, 0.5, nee[knoop], kansen, aantalRoutes);
            tel(kansen, knoop, 0.5, ja[knoop], kansen, aantalRoutes);
        }
        return kansen;
    }

    /** For each node the chance to come there. */
    private double[] bereik() {
        double[] bereik = new double[aantal];
        bereik[begin] = 1;
        for (int knoop = begin; knoop >= 0; knoop--) {
            for (int kind : new int[] {nee[knoop], ja[knoop]}) {
                if (!Diagrammen.isEinde(kind)) {
                    bereik[kind] += bereik[knoop] / 2;
                }
            }
        }
        return bereik;
    }

    /** Adds a part of the chance of each route from a node or an end to a row. */
    private static void tel(double[] rijen, int rij, double deel, int kind, double[] kansen, int aantalRoutes) {
        if (Diagrammen.isEinde(kind)) {
            rijen[rij * aantalRoutes + Diagrammen.waarde(kind)] += deel;
        } else {
            for (int route = 0; route < aantalRoutes; route++) {
                rijen[rij * aantalRoutes + route] += deel * kansen[kind * aantalRoutes + route];
            }
        }
    }
}
