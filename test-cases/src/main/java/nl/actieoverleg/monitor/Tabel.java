package nl.actieoverleg.monitor;

import static nl.actieoverleg.verslag.Element.el;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.verslag.Element;

/** A table with a name for each row, in a box that it can scroll in on a narrow screen. */
final class Tabel {

    private final String naam;
    private final String soort;
    private final Element kop = el("tr");
    private final List<Element> rijen = new ArrayList<>();

    /** @param naam what it shows, as its caption */
    Tabel(String naam, String soort, String... koppen) {
        this.naam = naam;
        this.soort = soort;
        for (String tekst : koppen) {
            kop.in(el("th", tekst).met("scope", "col"));
        }
    }

    Tabel rij(Element kop, List<Element> cellen) {
        rijen.add(el("tr").in(kop).in(cellen));
        return this;
    }

    Tabel rij(String kop, List<Element> cellen) {
        return rij(el("th", kop).met("scope", "row"), cellen);
    }

    /** The last row, which adds up the others. */
    Tabel samen(String kop, List<Element> cellen) {
        rijen.add(el("tr").soort("samen").in(el("th", kop).met("scope", "row")).in(cellen));
        return this;
    }

    Element element() {
        return el("div").soort("schuifvak").met("role", "group").met("aria-label", naam).met("tabindex", "0")
                .in(el("table").soort(soort).in(el("caption", naam), el("thead").in(kop), el("tbody").in(rijen)));
    }
}
