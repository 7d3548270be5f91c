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
        int hier = vanaf;
        // What the case says leads on without a choice; questions that it leaves open stay.
        while (!Diagrammen.isEinde(hier) && !open[route.variabele(hier)]) {
            hier = route.kind(hier, stand[route.variabele(hier)]);
        }
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
     * The question whose answer tells most about the route when every answer is as likely as its opposite: the one that
     * leaves the least uncertainty, of equal ones the first.
     *
     * @param rang the place of each variable among equal ones
     * @param aantalRoutes one more than the highest number of a route
     */
    int meestZeggende(int[] rang, int aantalRoutes, double kansJa) {
        double[] kans = new double[aantal * aantalRoutes];
        for (int knoop = 0; knoop < aantal; knoop++) {
            tel(kans, knoop, nee[knoop], 1 - kansJa, aantalRoutes);
            tel(kans, knoop, ja[knoop], kansJa, aantalRoutes);
        }
        double[] bereik = new double[aantal];
        bereik[begin] = 1;
        double[] verschil = new double[open.length * aantalRoutes];
        for (int knoop = aantal - 1; knoop >= 0; knoop--) {
            tel(verschil, vragen[knoop], ja[knoop], bereik[knoop], aantalRoutes, kans);
            tel(verschil, vragen[knoop], nee[knoop], -bereik[knoop], aantalRoutes, kans);
            if (!Diagrammen.isEinde(nee[knoop])) {
                bereik[nee[knoop]] += bereik[knoop] * (1 - kansJa);
            }
            if (!Diagrammen.isEinde(ja[knoop])) {
                bereik[ja[knoop]] += bereik[knoop] * kansJa;
            }
        }
        BitSet gevraagd = new BitSet();
        for (int knoop = 0; knoop < aantal; knoop++) {
            gevraagd.set(vragen[knoop]);
        }
        int beste = -1;
        double minste = 0;
        for (int vraag = gevraagd.nextSetBit(0); vraag >= 0; vraag = gevraagd.nextSetBit(vraag + 1)) {
            double onzeker = 0;
            for (int r = 0; r < aantalRoutes; r++) {
                double p = kans[begin * aantalRoutes + r];
                double d = verschil[vraag * aantalRoutes + r];
                onzeker += kansJa * ontropie(p + (1 - kansJa) * d) + (1 - kansJa) * ontropie(p - kansJa * d);
            }
            if (beste < 0 || onzeker < minste - 1e-12
                    || onzeker < minste + 1e-12 && rang[vraag] < rang[beste]) {
                beste = vraag;
                minste = onzeker;
            }
        }
        return beste;
    }

    static boolean GINI;

    private static double ontropie(double kans) {
        if (GINI) {
            return kans * (1 - kans);
        }
        return kans <= 0 ? 0 : -kans * Math.log(kans);
    }

    private static void tel(double[] kans, int knoop, int kind, double deel, int aantalRoutes) {
        tel(kans, knoop, kind, deel, aantalRoutes, kans);
    }

    private static void tel(double[] in, int plaats, int kind, double deel, int aantalRoutes, double[] kans) {
        if (Diagrammen.isEinde(kind)) {
            in[plaats * aantalRoutes + Diagrammen.waarde(kind)] += deel;
        } else {
            for (int r = 0; r < aantalRoutes; r++) {
                in[plaats * aantalRoutes + r] += deel * kans[kind * aantalRoutes + r];
            }
        }
    }
}
