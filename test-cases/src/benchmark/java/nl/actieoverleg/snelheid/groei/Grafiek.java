package nl.actieoverleg.snelheid.groei;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws curves as SVG, on a background that may be light or dark. */
final class Grafiek {

    private static final int BREED = 560;
    private static final int HOOG = 300;
    private static final int LINKS = 60;
    private static final int RECHTS = 20;
    private static final int BOVEN = 50;
    private static final int ONDER = 45;
    private static final int STREPEN = 4;
    private static final List<String> KLEUREN = List.of("#2f81f7", "#d9730d", "#3a9a50", "#a371f7");

    private final String titel;
    private final String onderschrift;
    private final List<Kromme> krommen = new ArrayList<>();

    private record Kromme(String naam, List<? extends Number> x, List<Double> y) {
    }

    /**
     * @param titel what stands above, with the unit of what goes up
     * @param onderschrift what stands below
     */
    Grafiek(String titel, String onderschrift) {
        this.titel = titel;
        this.onderschrift = onderschrift;
    }

    Grafiek met(String naam, List<? extends Number> x, List<Double> y) {
        krommen.add(new Kromme(naam, x, y));
        return this;
    }

    /** Both axes start at 0, so that what looks flat is flat. */
    String svg() {
        double grootsteX = krommen.stream().flatMap(kromme -> kromme.x.stream()).mapToDouble(Number::doubleValue)
                .max().orElseThrow();
        double grootsteY = rond(krommen.stream().flatMap(kromme -> kromme.y.stream()).mapToDouble(y -> y)
                .max().orElseThrow());
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s">
                <style>
                text { font: 12px sans-serif; fill: #333 }
                path { fill: none; stroke-width: 2 }
                .as { stroke: #888; stroke-width: 1; stroke-opacity: .4 }
                @media (prefers-color-scheme: dark) { text { fill: #ddd } }
                </style>
                <text x="%d" y="18" font-weight="bold">%s</text>
                <text x="%d" y="%d" text-anchor="middle">%s</text>
                """, BREED, HOOG, titel, LINKS, titel, (LINKS + BREED - RECHTS) / 2, HOOG - 8, onderschrift));
        for (int streep = 0; streep <= STREPEN; streep++) {
            double waarde = grootsteY * streep / STREPEN;
            svg.append(String.format(Locale.ROOT, "<path class=\"as\" d=\"M%d %.1fH%d\"/><text x=\"%d\" y=\"%.1f\" "
                    + "text-anchor=\"end\">%s</text>%n", LINKS, y(waarde, grootsteY), BREED - RECHTS, LINKS - 6,
                    y(waarde, grootsteY) + 4, getal(waarde)));
        }
        tekenX(svg, grootsteX);
        for (int nummer = 0; nummer < krommen.size(); nummer++) {
            teken(svg, nummer, grootsteX, grootsteY);
        }
        return svg.append("</svg>\n").toString();
    }

    private void tekenX(StringBuilder svg, double grootsteX) {
        double vorige = Double.NEGATIVE_INFINITY;
        for (Number waarde : krommen.get(0).x) {
            double x = x(waarde.doubleValue(), grootsteX);
            if (x - vorige >= 20) { // otherwise the numbers would touch
                svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
                        x, HOOG - ONDER + 17, waarde));
                vorige = x;
            }
        }
    }

    private void teken(StringBuilder svg, int nummer, double grootsteX, double grootsteY) {
        Kromme kromme = krommen.get(nummer);
        String kleur = KLEUREN.get(nummer);
        StringBuilder pad = new StringBuilder();
        for (int i = 0; i < kromme.x.size(); i++) {
            double x = x(kromme.x.get(i).doubleValue(), grootsteX);
            double y = y(kromme.y.get(i), grootsteY);
            pad.append(String.format(Locale.ROOT, "%s%.1f %.1f", i == 0 ? "M" : "L", x, y));
            svg.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n", x, y,
                    kleur));
        }
        int naamX = LINKS + nummer * (BREED - LINKS) / krommen.size();
        svg.append(String.format(Locale.ROOT, "<path d=\"%s\" stroke=\"%s\"/><circle cx=\"%d\" cy=\"34\" r=\"4\" "
                + "fill=\"%s\"/><text x=\"%d\" y=\"38\">%s</text>%n", pad, kleur, naamX + 4, kleur, naamX + 13,
                kromme.naam));
    }

    private static double x(double waarde, double grootste) {
        return LINKS + waarde / grootste * (BREED - RECHTS - LINKS - 10);
    }

    private static double y(double waarde, double grootste) {
        return HOOG - ONDER - waarde / grootste * (HOOG - ONDER - BOVEN);
    }

    /** Up to 1, 2, 4 or 8 times a power of ten. */
    private static double rond(double waarde) {
        double macht = Math.pow(10, Math.floor(Math.log10(waarde)));
        for (int keer : new int[] {1, 2, 4, 8}) {
            if (waarde <= keer * macht) {
                return keer * macht;
            }
        }
        return 10 * macht;
    }

    private static String getal(double waarde) {
        return waarde == Math.rint(waarde) ? String.format(Locale.ROOT, "%,.0f", waarde) : String.valueOf(waarde);
    }
}
