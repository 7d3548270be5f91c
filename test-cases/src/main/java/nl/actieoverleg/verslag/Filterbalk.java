package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;
import static nl.actieoverleg.verslag.Element.punt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.bewaking.Regeldekking;
import nl.actieoverleg.taal.Adviestaal;

/** The form that narrows down the cases; hidden until the script is there to make it work. */
final class Filterbalk {

    private final Verslagstof stof;
    private final Routes routes;
    private final Wegwijzer wegwijzer;

    Filterbalk(Verslagstof stof, Routes routes, Wegwijzer wegwijzer) {
        this.stof = stof;
        this.routes = routes;
        this.wegwijzer = wegwijzer;
    }

    Element deel() {
        List<String> provincies = stof.regels().adviseur().provincies();
        return el("form").soort("filter met-script").met("id", "filter").met("role", "search")
                .met("aria-label", "Casussen kiezen").met("hidden").met("autocomplete", "off")
                .in(el("h3", "Casussen kiezen"),
                        veld("zoek", "Zoek op een woord", punt("input").met("type", "search")),
                        keuze("provincie", "Provincie", opties(provincies, Adviestaal::provincie)),
                        keuze("route", "Route", opties(routes.codes(), routes::naam)),
                        keuze("zekerheid", "Zekerheid", opties(Stream.of(Zekerheid.values()).map(Enum::name).toList(),
                                code -> Adviestaal.woord(Zekerheid.valueOf(code)))),
                        keuze("uitslag", "Uitslag", opties(Casusstand.codes(),
                                code -> Casusstand.valueOf(code).woord())),
                        keuze("regel", "Regel", "Elke regel", regels()),
                        keuze("regelstand", "Wat die regel doet in de casus", "De regel geldt", List.of(
                                el("option", "De regel mist precies één voorwaarde").met("value", Wegwijzer.NET),
                                el("option", "De regel geldt, of mist er één").met("value", "beide"))),
                        el("p").soort("telling").met("id", "telling").met("role", "status"),
                        el("div").soort("knoppen").in(
                                el("button", "Alles tonen").met("type", "reset"),
                                el("button", "Alles openklappen").met("type", "button").met("id", "openklappen"),
                                el("button", "Alles dichtklappen").met("type", "button").met("id", "dichtklappen")),
                        el("p", "Uw keuze staat in het adres van deze pagina. Deel het adres om dezelfde keuze te "
                                + "laten zien.").soort("hint"));
    }

    private static Element veld(String naam, String label, Element invoer) {
        return el("div").soort("veld").in(el("label", label).met("for", "filter-" + naam),
                invoer.met("id", "filter-" + naam).met("name", naam));
    }

    private static Element keuze(String naam, String label, List<Element> opties) {
        return keuze(naam, label, "Alle", opties);
    }

    /** @param eerste what is chosen as long as nobody chooses */
    private static Element keuze(String naam, String label, String eerste, List<Element> opties) {
        return veld(naam, label, el("select").in(el("option", eerste).met("value", "")).in(opties));
    }

    private static List<Element> opties(List<String> codes, UnaryOperator<String> naam) {
        return codes.stream().map(code -> el("option", naam.apply(code)).met("value", code)).toList();
    }

    private List<Element> regels() {
        Map<String, List<Regeldekking>> perModule = stof.dekking().regels().stream()
                .collect(Collectors.groupingBy(Regeldekking::module, LinkedHashMap::new, Collectors.toList()));
        return stof.regels().modules().stream().filter(module -> perModule.containsKey(module.id()))
                .map(module -> el("optgroup").met("label", module.naam()).in(perModule.get(module.id()).stream()
                        .map(regel -> el("option", regel.naam()).met("value", wegwijzer.sleutel(regel))).toList()))
                .toList();
    }
}
