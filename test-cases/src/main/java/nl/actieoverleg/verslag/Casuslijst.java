package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;

import java.util.List;
import nl.actieoverleg.regressie.Uitslag;

/** All cases, each to be opened, with the form to choose from them. */
final class Casuslijst {

    private final List<Uitslag> uitslagen;
    private final Filterbalk filter;
    private final Casusblok blok;

    Casuslijst(List<Uitslag> uitslagen, Filterbalk filter, Casusblok blok) {
        this.uitslagen = uitslagen;
        this.filter = filter;
        this.blok = blok;
    }

    Element deel() {
        // What is not right stands first: that is what a reader came for.
        List<Element> casussen = uitslagen.stream().filter(uitslag -> !uitslag.isGoed()).map(blok::deel).toList();
        return el("section").met("id", "casussen").met("aria-labelledby", "kop-casussen")
                .in(el("h2", "Casussen").met("id", "kop-casussen").met("tabindex", "-1"),
                        el("p", "Elke casus is verzonnen. Open een casus en u ziet wat er speelt, welk advies is "
                                + "verwacht, welk advies de router geeft en hoe de meetlat uitpakt.")
                                .soort("inleiding"),
                        el("div").soort("kiezen").in(filter.deel(), el("div").soort("casussen").met("id", "lijst")
                                .in(casussen)
                                .in(uitslagen.stream().filter(Uitslag::isGoed).map(blok::deel).toList())
                                .in(el("p", "Geen enkele casus past bij deze keuze. Kies iets ruimer, of toon weer "
                                        + "alles.").soort("leeg").met("id", "niets").met("hidden"))));
    }
}
