package nl.actieoverleg.monitor;

import static nl.actieoverleg.verslag.Element.el;
import static nl.actieoverleg.verslag.Element.punt;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.actieoverleg.monitor.Telling.Maat;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.verslag.Element;

/** The codes that come most, each with a bar. Codes of which the number is not shown are left out. */
final class Ranglijst {

    private final Monitorstand stand;
    private final Maat maat;
    private final Lijstsoort soort;

    Ranglijst(Monitorstand stand, Maat maat, Lijstsoort soort) {
        this.stand = stand;
        this.maat = maat;
        this.soort = soort;
    }

    /** The codes that can be shown, the most frequent first. */
    List<String> meeste(int aantal) {
        return stand.cijfers().codes(maat).stream()
                .filter(code -> stand.nu(Cijfer.van(maat, code)).zichtbaar()
                        && stand.nu(Cijfer.van(maat, code)).waarde() > 0)
                .sorted(Comparator.<String>comparingLong(code -> -stand.nu(Cijfer.van(maat, code)).waarde())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(aantal).toList();
    }

    /** The table, with shares of all advices. */
    Element element(String naam, int aantal) {
        Tabel tabel = new Tabel(naam, "ranglijst", "wat", "aandeel", "aantal", "ervoor");
        for (String code : meeste(aantal)) {
            tabel.rij(stand.namen().kort(soort, code), cellen(stand, Cijfer.van(maat, code), Cijfer.ALLES));
        }
        return tabel.element();
    }

    /** What part it is of the whole, with a bar, how many that are, and what part it was in the period before. */
    static List<Element> cellen(Monitorstand stand, Cijfer deel, Cijfer geheel) {
        Long aandeel = stand.nu(deel).promille(stand.nu(geheel));
        return List.of(el("td").soort("metbalk").in(balk(aandeel), el("span", Getaltekst.procent(aandeel))),
                Getaltekst.cel(stand.nu(deel)),
                Getaltekst.cel(Getaltekst.procent(stand.eerder(deel).promille(stand.eerder(geheel)))));
    }

    /** A criterion at the head of a row. */
    static Element criterium(Monitorstand stand, String code) {
        return el("th").met("scope", "row").in(el("span", code).soort("code"))
                .tekst(" " + stand.namen().kort(Lijstsoort.CRITERIA, code));
    }

    /** Only for the eye: the share stands beside it. */
    private static Element balk(Long promille) {
        Element balk = el("svg").soort("balk").met("aria-hidden", "true").met("focusable", "false");
        return balk.in(punt("rect").met("x", "0").met("y", "0").met("height", "100%")
                .met("width", String.format(Locale.ROOT, "%.1f%%", promille == null ? 0 : promille / 10.0)));
    }
}
