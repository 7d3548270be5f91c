package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;
import static nl.actieoverleg.verslag.Opmaak.aantal;
import static nl.actieoverleg.verslag.Opmaak.uitklap;

import java.util.List;
import nl.actieoverleg.regressie.Terugblik;
import nl.actieoverleg.regressie.Terugblik.Verandering;

/** What changed since the advices that someone kept; another route comes first. */
final class Veranderdeel {

    private final Terugblik terugblik;
    private final Codewoorden codewoorden;
    private final Wegwijzer wegwijzer;

    Veranderdeel(Terugblik terugblik, Codewoorden codewoorden, Wegwijzer wegwijzer) {
        this.terugblik = terugblik;
        this.codewoorden = codewoorden;
        this.wegwijzer = wegwijzer;
    }

    Element deel() {
        List<Verandering> routes = terugblik.veranderd().stream().filter(Verandering::isAndereRoute).toList();
        List<Verandering> anders = terugblik.veranderd().stream().filter(een -> !een.isAndereRoute()).toList();
        Element deel = el("section").met("id", "veranderd").met("aria-labelledby", "kop-veranderd")
                .in(el("h2", "Veranderd sinds de vorige adviezen").met("id", "kop-veranderd"),
                        el("p", "Andere route: " + aantal(routes.size(), "casus", "casussen")
                                + ". Dezelfde route, maar iets anders in het advies: "
                                + aantal(anders.size(), "casus", "casussen")
                                + ". Nieuw: " + aantal(terugblik.nieuw().size(), "casus", "casussen")
                                + ". Gelijk gebleven: " + aantal(terugblik.gelijk(), "casus", "casussen") + ".")
                                .soort("inleiding"));
        lijst(deel, "Een andere route", routes.stream().map(this::andereRoute).toList());
        lijst(deel, "Dezelfde route, een ander advies", anders.stream().map(this::ander).toList());
        lijst(deel, "Nieuwe casussen", terugblik.nieuw().stream().map(casus -> el("li")
                .in(wegwijzer.naarCasus(casus.naam()))).toList());
        return deel;
    }

    private static void lijst(Element deel, String kop, List<Element> punten) {
        if (!punten.isEmpty()) {
            deel.in(el("h3", kop), el("ul").in(punten));
        }
    }

    private Element andereRoute(Verandering een) {
        return el("li").in(wegwijzer.naarCasus(een.casus().naam())).tekst(": was " + naam(een, een.routeWas())
                + ", is nu " + naam(een, een.routeIs()) + ".").in(verschillen(een));
    }

    private Element ander(Verandering een) {
        return el("li").in(wegwijzer.naarCasus(een.casus().naam())).in(verschillen(een));
    }

    private String naam(Verandering een, String route) {
        return codewoorden.woorden(een.casus().casus().provincie(), route);
    }

    private static Element verschillen(Verandering een) {
        return uitklap(aantal(een.verschillen().size(), "verschil", "verschillen"),
                el("ul").in(een.verschillen().stream().map(verschil -> el("li", verschil)).toList()));
    }
}
