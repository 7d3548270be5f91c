package nl.actieoverleg.monitor;

import static nl.actieoverleg.verslag.Element.el;

import java.text.NumberFormat;
import java.util.Locale;
import nl.actieoverleg.verslag.Element;

/** Numbers, shares and differences as Dutch readers know them. */
final class Getaltekst {

    /** What stands in the place of a number that is not shown. */
    static final String NIET_GETOOND = "×";

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    private Getaltekst() {
    }

    static String getal(long getal) {
        return NumberFormat.getIntegerInstance(NEDERLANDS).format(getal);
    }

    static String getal(Getal getal) {
        return getal.zichtbaar() ? getal(getal.waarde()) : NIET_GETOOND;
    }

    /** A share in percents, with one decimal below ten. */
    static String procent(Long promille) {
        if (promille == null) {
            return NIET_GETOOND;
        }
        NumberFormat vorm = NumberFormat.getNumberInstance(NEDERLANDS);
        vorm.setMaximumFractionDigits(promille < 100 ? 1 : 0);
        return vorm.format(promille / 10.0) + "%";
    }

    /** How much more or less, with its sign. */
    static String verschil(Long verschil) {
        if (verschil == null) {
            return NIET_GETOOND;
        }
        return verschil == 0 ? "0" : (verschil > 0 ? "+" : "−") + getal(Math.abs(verschil));
    }

    /** A cell with a number; one that is not shown says so to those who do not see it. */
    static Element cel(String tekst) {
        return tekst.equals(NIET_GETOOND) ? el("td").soort("getal weg").in(el("span", NIET_GETOOND)
                .met("role", "img").met("aria-label", "niet getoond")) : el("td", tekst).soort("getal");
    }

    static Element cel(Getal getal) {
        return cel(getal(getal));
    }
}
