package nl.actieoverleg.monitor;

import static nl.actieoverleg.verslag.Element.el;
import static nl.actieoverleg.verslag.Element.punt;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.actieoverleg.monitor.Telling.Maat;
import nl.actieoverleg.taal.Adviestaal;
import nl.actieoverleg.verslag.Element;

/** For each region a bar a month, in pieces by route; what is not shown by route is one hatched piece. */
final class Maandgrafiek {

    private static final int BREED = 320;
    private static final int HOOG = 170;
    private static final int LINKS = 34;
    private static final int BOVEN = 10;
    private static final int ONDER = 22;
    private static final int STREPEN = 2;

    private final Monitorstand stand;
    private final List<String> routes;

    Maandgrafiek(Monitorstand stand, List<String> routes) {
        this.stand = stand;
        this.routes = routes;
    }

    Element element() {
        long hoogste = 1;
        for (String provincie : stand.namen().provincies()) {
            for (YearMonth maand : stand.periode().maanden()) {
                hoogste = Math.max(hoogste, zichtbaar(totaal(provincie, maand)));
            }
        }
        long top = rond(hoogste);
        Element rij = el("div").soort("maanden");
        for (String provincie : stand.namen().provincies()) {
            rij.in(el("figure").in(el("figcaption", Adviestaal.provincie(provincie)), tekening(provincie, top)));
        }
        return rij;
    }

    private Getal totaal(String provincie, YearMonth maand) {
        return stand.nu(Cijfer.ALLES.in(provincie).in(maand));
    }

    private static long zichtbaar(Getal getal) {
        return getal.zichtbaar() ? getal.waarde() : 0;
    }

    private Element tekening(String provincie, long top) {
        Element svg = el("svg").met("viewBox", "0 0 " + BREED + " " + HOOG).met("role", "img")
                .met("aria-label", gesproken(provincie));
        for (int streep = 0; streep <= STREPEN; streep++) {
            long waarde = top * streep / STREPEN;
            svg.in(punt("path").soort("as").met("d", "M" + LINKS + " " + getal(y(waarde, top)) + "H" + BREED),
                    el("text", Getaltekst.getal(waarde)).met("x", String.valueOf(LINKS - 5))
                            .met("y", getal(y(waarde, top) + 4)).met("text-anchor", "end"));
        }
        List<YearMonth> maanden = stand.periode().maanden();
        double stap = (double) (BREED - LINKS) / maanden.size();
        int tussen = maanden.size() > 14 ? maanden.size() / 7 : 1;
        for (int i = 0; i < maanden.size(); i++) {
            double x = LINKS + i * stap;
            staaf(svg, provincie, maanden.get(i), top, x + stap * .12, stap * .76);
            if (i % tussen == 0) {
                svg.in(el("text", Periode.kort(maanden.get(i)).substring(0, maanden.size() > 8 ? 1 : 3))
                        .met("x", getal(x + stap / 2)).met("y", String.valueOf(HOOG - 6))
                        .met("text-anchor", "middle"));
            }
        }
        return svg;
    }

    private void staaf(Element svg, String provincie, YearMonth maand, long top, double x, double breed) {
        Getal totaal = totaal(provincie, maand);
        if (!totaal.zichtbaar()) {
            return;
        }
        long onder = 0;
        for (int nummer = 0; nummer < routes.size(); nummer++) {
            Getal deel = stand.nu(new Cijfer(Maat.ADVIES, provincie, maand, routes.get(nummer)));
            if (deel.zichtbaar() && deel.waarde() > 0) {
                stuk(svg, "route-" + nummer, x, breed, onder, deel.waarde(), top);
                onder += deel.waarde();
            }
        }
        if (onder < totaal.waarde()) {
            stuk(svg, "route-weg", x, breed, onder, totaal.waarde() - onder, top);
        }
    }

    private static void stuk(Element svg, String soort, double x, double breed, long onder, long hoog, long top) {
        svg.in(punt("rect").soort(soort).met("x", getal(x)).met("width", getal(breed))
                .met("y", getal(y(onder + hoog, top))).met("height", getal(y(onder, top) - y(onder + hoog, top))));
    }

    private String gesproken(String provincie) {
        YearMonth meest = null;
        YearMonth minst = null;
        for (YearMonth maand : stand.periode().maanden()) {
            if (totaal(provincie, maand).zichtbaar()) {
                meest = meest == null || waarde(provincie, maand) > waarde(provincie, meest) ? maand : meest;
                minst = minst == null || waarde(provincie, maand) < waarde(provincie, minst) ? maand : minst;
            }
        }
        return meest == null ? "Te weinig adviezen om per maand te tonen." : "Adviezen per maand in "
                + Adviestaal.provincie(provincie) + ": de meeste in " + Periode.kort(meest) + " ("
                + Getaltekst.getal(waarde(provincie, meest)) + "), de minste in " + Periode.kort(minst) + " ("
                + Getaltekst.getal(waarde(provincie, minst)) + "). De cijfers staan in de tabel eronder.";
    }

    private long waarde(String provincie, YearMonth maand) {
        return totaal(provincie, maand).waarde();
    }

    private static double y(long waarde, long top) {
        return HOOG - ONDER - (double) waarde / top * (HOOG - ONDER - BOVEN);
    }

    private static String getal(double getal) {
        return String.format(Locale.ROOT, "%.1f", getal);
    }

    /** Up to 1, 2, 4, 6 or 8 times a power of ten, so that half of it is round as well. */
    private static long rond(long waarde) {
        long macht = 1;
        while (macht * 10 < waarde) {
            macht *= 10;
        }
        for (int keer : new int[] {1, 2, 4, 6, 8}) {
            if (waarde <= keer * macht) {
                return Math.max(2, keer * macht);
            }
        }
        return 10 * macht;
    }

    /** The numbers behind the bars of one region. */
    Element cijfers(String provincie) {
        String[] koppen = new String[routes.size() + 2];
        koppen[0] = "maand";
        for (int i = 0; i < routes.size(); i++) {
            koppen[i + 1] = stand.namen().route(routes.get(i));
        }
        koppen[routes.size() + 1] = "samen";
        Tabel tabel = new Tabel("Adviezen per maand in " + Adviestaal.provincie(provincie), "maandcijfers", koppen);
        for (YearMonth maand : stand.periode().maanden()) {
            List<Element> cellen = new ArrayList<>();
            routes.forEach(route -> cellen.add(Getaltekst.cel(
                    stand.nu(new Cijfer(Maat.ADVIES, provincie, maand, route)))));
            cellen.add(Getaltekst.cel(totaal(provincie, maand)));
            tabel.rij(Periode.kort(maand) + " " + maand.getYear(), cellen);
        }
        return tabel.element();
    }
}
