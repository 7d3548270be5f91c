package nl.actieoverleg.kaart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.actieoverleg.advies.Omslagpunt;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * Looks ahead in a case: what its route can still become, and what that hangs on. Nothing in it is sampled. Safe for
 * any number of threads; nothing of a case outlives the call.
 */
public final class Vooruitblikker {

    private final Ruimte ruimte;
    private final Afdruk route;
    private final Bewijs bewijs;
    /** The routes by number, and the numbers in the order in which routes are listed. */
    private final List<String> routes;
    private final int[] lijstvolgorde;
    private final OpenVraag[] vragen;
    /** For each question its variable, and for each variable that is a question its place in the questionnaire. */
    private final int[] variabelen;
    private final int[] rang;

    private Vooruitblikker(Kaart kaart) {
        Regelset regelset = kaart.regelset();
        ruimte = kaart.ruimte();
        route = new Afdruk(kaart.diagrammen(), kaart.route());
        routes = kaart.routes();
        lijstvolgorde = lijstvolgorde(regelset, routes);
        vragen = new OpenVraag[regelset.invoer().vragen().size()];
        variabelen = new int[vragen.length];
        rang = new int[ruimte.variabelen().size()];
        for (int i = 0; i < vragen.length; i++) {
            Vraag vraag = regelset.invoer().vragen().get(i);
            vragen[i] = new OpenVraag(vraag.feit(), vraag.vraag());
            variabelen[i] = ruimte.feit(vraag.feit());
            rang[variabelen[i]] = i;
        }
        bewijs = new Bewijs(new Afdruk(kaart.diagrammen(), kaart.zekereRoute()), rang, vragen.length);
    }

    /**
     * Draws what looking ahead needs of the map of these rules.
     *
     * @param regelset the rules
     * @throws NietBewezen when the map of these rules gets too large
     */
    public static Vooruitblikker van(Regelset regelset) {
        return new Vooruitblikker(Kaart.van(regelset));
    }

    /** In the base order of the ways in, and last those without an overleg. */
    private static int[] lijstvolgorde(Regelset regelset, List<String> routes) {
        Set<String> volgorde = new LinkedHashSet<>();
        for (Ingang ingang : regelset.ingangen()) {
            volgorde.add(ingang.overleg());
        }
        for (RouteZonderOverleg route : RouteZonderOverleg.values()) {
            volgorde.add(route.name());
        }
        return volgorde.stream().mapToInt(routes::indexOf).filter(nummer -> nummer >= 0).toArray();
    }

    /**
     * Looks ahead in a case that was found to be valid.
     *
     * @param casus a case of the region of the rules
     * @param peildatum the day asked for
     */
    public Vooruitblik kijk(Casus casus, LocalDate peildatum) {
        int[] stand = ruimte.stand(casus, peildatum);
        boolean[] open = new boolean[stand.length];
        boolean[] vast = new boolean[stand.length];
        for (int variabele : variabelen) {
            open[variabele] = stand[variabele] == Ruimte.ONBEKEND;
            vast[variabele] = !open[variabele];
        }
        Rest rest = new Rest(route, open, stand);
        List<Omslagpunt> omslagpunten = omslagpunten(vast, stand);
        if (rest.isVast()) {
            return new Vooruitblik(routes(rest), null, 0, omslagpunten, genoeg(vast, stand));
        }
        return new Vooruitblik(routes(rest), vragen[rang[rest.meestZeggende(rang, routes.size())]],
                bewijs.minstens(open, stand), omslagpunten, null);
    }

    private List<String> routes(Rest rest) {
        BitSet mogelijk = rest.routes();
        List<String> lijst = new ArrayList<>(mogelijk.cardinality());
        for (int nummer : lijstvolgorde) {
            if (mogelijk.get(nummer)) {
                lijst.add(routes.get(nummer));
            }
        }
        return List.copyOf(lijst);
    }

    private List<String> genoeg(boolean[] vast, int[] stand) {
        List<String> feiten = new ArrayList<>();
        for (int vraag : bewijs.genoeg(vast, stand)) {
            feiten.add(vragen[vraag].feit());
        }
        return List.copyOf(feiten);
    }

    /** Only what stands on the way through the diagram can turn it: from there on the other way is followed. */
    private List<Omslagpunt> omslagpunten(boolean[] vast, int[] stand) {
        int nu = route.uitkomst(route.begin(), stand);
        Omslagpunt[] gevonden = new Omslagpunt[vragen.length];
        int hier = route.begin();
        while (!Diagrammen.isEinde(hier)) {
            int variabele = route.variabele(hier);
            if (vast[variabele]) {
                int anders = route.uitkomst(route.kind(hier, Ruimte.JA - stand[variabele]), stand);
                if (anders != nu) {
                    OpenVraag vraag = vragen[rang[variabele]];
                    gevonden[rang[variabele]] = new Omslagpunt(vraag.feit(), vraag.vraag(), routes.get(anders));
                }
            }
            hier = route.kind(hier, stand[variabele]);
        }
        List<Omslagpunt> omslagpunten = new ArrayList<>();
        for (Omslagpunt omslagpunt : gevonden) {
            if (omslagpunt != null) {
                omslagpunten.add(omslagpunt);
            }
        }
        return List.copyOf(omslagpunten);
    }
}
