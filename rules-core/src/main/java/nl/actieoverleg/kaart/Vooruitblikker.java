package nl.actieoverleg.kaart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiFunction;
import nl.actieoverleg.advies.Omslagpunt;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regelset.Regelset;

/**
 * Looks ahead in cases of a region: what the route of a case can still become, and what that hangs on. Nothing in it is
 * sampled. Safe for any number of threads; nothing of a case outlives the call.
 *
 * <p>For each of the first cases only that part of the map is drawn that the case can still come to, which takes a
 * small part of the time: a program that asks for one case and ends does not wait for the rest, nor does whoever asks
 * first. After {@value #EERSTE_CASUSSEN} of them the map of the region is drawn, once, and a case takes some
 * microseconds. Where that map gets too large, each case goes on having its own part drawn. What is said of a case is
 * the same either way.
 */
public final class Vooruitblikker {

    /** Together these take about as long as the map, in a JVM that is warm. */
    private static final int EERSTE_CASUSSEN = 8;

    private final Regelset regelset;
    private final BiFunction<Casus, LocalDate, String[]> routesAndersom;
    private final Ruimte ruimte;
    private final List<String> routes;
    private final OpenVraag[] vragen;
    /** For each question its variable, and for each variable that is a question its place in the questionnaire. */
    private final int[] variabelen;
    private final int[] rang;
    private int gezien;
    /** What was drawn of the map of the region; null as long as it was not, and when it gets too large. */
    private volatile Beeld kaart;
    private volatile boolean gereed;

    /** The route, and the route that every way of answering gives, each by itself. */
    private record Beeld(Afdruk route, Afdruk zekereRoute) {

        Beeld(Diagrammen diagrammen, int route, int zekereRoute) {
            this(new Afdruk(diagrammen, route), new Afdruk(diagrammen, zekereRoute));
        }
    }

    /**
     * @param regelset the rules
     * @param routesAndersom what the engine says of a case and a day by these rules: for each question the route with
     *     the opposite answer to that one, or null when that is the same route or the answer unknown
     */
    public Vooruitblikker(Regelset regelset, BiFunction<Casus, LocalDate, String[]> routesAndersom) {
        this.regelset = regelset;
        this.routesAndersom = routesAndersom;
        ruimte = Ruimtebouw.van(List.of(regelset));
        routes = Kaart.routes(regelset);
        vragen = new OpenVraag[regelset.invoer().vragen().size()];
        variabelen = new int[vragen.length];
        rang = new int[ruimte.variabelen().size()];
        for (int i = 0; i < vragen.length; i++) {
            Vraag vraag = regelset.invoer().vragen().get(i);
            vragen[i] = new OpenVraag(vraag.feit(), vraag.vraag());
            variabelen[i] = ruimte.feit(vraag.feit());
            rang[variabelen[i]] = i;
        }
    }

    /** Whether the map of the region was drawn, or found to be too large. */
    public boolean isGereed() {
        return gereed;
    }

    /** Draws the map of the region if that was not done, so that no case has to wait for it. */
    public synchronized void maakGereed() {
        if (!gereed) {
            Kaart heel = new Kaart(regelset, ruimte, new Diagrammen(ruimte.waarden(), Kaart.RUIMTE));
            try {
                kaart = new Beeld(heel.diagrammen(), heel.route(), heel.zekereRoute());
            } catch (NietBewezen e) {
                // Each case by itself may well be small enough.
            }
            gereed = true;
        }
    }

    private synchronized void tel() {
        if (gezien++ >= EERSTE_CASUSSEN) {
            maakGereed();
        }
    }

    /**
     * Looks ahead in a case that was found to be valid.
     *
     * @param casus a case of the region of the rules
     * @param peildatum the day asked for
     * @throws NietBewezen when neither the map of the region nor the part of it for this case has room enough
     */
    public Vooruitblik kijk(Casus casus, LocalDate peildatum) {
        if (!gereed) {
            tel();
        }
        Beeld heel = kaart;
        int[] stand = ruimte.stand(casus, peildatum);
        boolean[] open = new boolean[stand.length];
        boolean[] vast = new boolean[stand.length];
        for (int variabele : variabelen) {
            open[variabele] = stand[variabele] == Ruimte.ONBEKEND;
            vast[variabele] = !open[variabele];
        }
        Beeld beeld = heel != null ? heel : deel(stand);
        Rest rest = new Rest(beeld.route(), open, stand);
        List<Omslagpunt> omslagpunten = omslagpunten(
                heel != null ? routesAndersom(heel.route(), vast, stand) : routesAndersom.apply(casus, peildatum));
        if (rest.isVast()) {
            List<String> genoeg = genoeg(heel != null ? heel : deel(zonder(vast, stand)), vast, stand);
            return new Vooruitblik(routes(rest), null, 0, omslagpunten, genoeg);
        }
        return new Vooruitblik(routes(rest), vragen[rang[rest.meestZeggende(rang, routes.size())]],
                bewijs(beeld).minstens(open, stand), omslagpunten, null);
    }

    /** What is left of the map for a case. */
    private Beeld deel(int[] stand) {
        Deelkaart deel = new Deelkaart(regelset, ruimte, routes, stand);
        int route = deel.route();
        return new Beeld(deel.diagrammen(), route, Kaart.zekereRoute(deel.diagrammen(), ruimte, route));
    }

    /** A case without its answers: which of them are enough takes looking at what could be without them. */
    private static int[] zonder(boolean[] antwoorden, int[] stand) {
        int[] zonder = stand.clone();
        for (int i = 0; i < zonder.length; i++) {
            if (antwoorden[i]) {
                zonder[i] = Ruimte.ONBEKEND;
            }
        }
        return zonder;
    }

    private Bewijs bewijs(Beeld beeld) {
        return new Bewijs(beeld.zekereRoute(), rang, vragen.length);
    }

    private List<String> routes(Rest rest) {
        BitSet mogelijk = rest.routes();
        List<String> lijst = new ArrayList<>(mogelijk.cardinality());
        for (int nummer = mogelijk.nextSetBit(0); nummer >= 0; nummer = mogelijk.nextSetBit(nummer + 1)) {
            lijst.add(routes.get(nummer));
        }
        return List.copyOf(lijst);
    }

    private List<String> genoeg(Beeld beeld, boolean[] vast, int[] stand) {
        List<String> feiten = new ArrayList<>();
        for (int vraag : bewijs(beeld).genoeg(vast, stand)) {
            feiten.add(vragen[vraag].feit());
        }
        return List.copyOf(feiten);
    }

    /**
     * The same from the map. Only what stands on the way through the diagram can turn it: from there on the other way
     * is followed.
     */
    private String[] routesAndersom(Afdruk route, boolean[] vast, int[] stand) {
        int nu = route.uitkomst(route.begin(), stand);
        String[] routesAndersom = new String[vragen.length];
        int hier = route.begin();
        while (!Diagrammen.isEinde(hier)) {
            int variabele = route.variabele(hier);
            if (vast[variabele]) {
                int anders = route.uitkomst(route.kind(hier, Ruimte.JA - stand[variabele]), stand);
                routesAndersom[rang[variabele]] = anders == nu ? null : routes.get(anders);
            }
            hier = route.kind(hier, stand[variabele]);
        }
        return routesAndersom;
    }

    private List<Omslagpunt> omslagpunten(String[] routesAndersom) {
        List<Omslagpunt> omslagpunten = new ArrayList<>();
        for (int i = 0; i < vragen.length; i++) {
            if (routesAndersom[i] != null) {
                omslagpunten.add(new Omslagpunt(vragen[i].feit(), vragen[i].vraag(), routesAndersom[i]));
            }
        }
        return List.copyOf(omslagpunten);
    }
}
