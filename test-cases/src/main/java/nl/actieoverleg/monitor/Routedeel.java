package nl.actieoverleg.monitor;

import static nl.actieoverleg.verslag.Element.el;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.monitor.Telling.Maat;
import nl.actieoverleg.taal.Adviestaal;
import nl.actieoverleg.verslag.Element;

/** What was advised and what was chosen, by region and by month. */
final class Routedeel {

    private final Monitorstand stand;
    private final List<String> routes;

    Routedeel(Monitorstand stand) {
        this.stand = stand;
        this.routes = stand.namen().routes().stream()
                .filter(route -> stand.cijfers().codes(Maat.ADVIES).contains(route)
                        || stand.cijfers().codes(Maat.GEKOZEN).contains(route)).toList();
    }

    Element deel() {
        Maandgrafiek grafiek = new Maandgrafiek(stand, routes);
        Element cijfers = el("details").in(el("summary", "De cijfers per maand"));
        stand.namen().provincies().forEach(provincie -> cijfers.in(grafiek.cijfers(provincie)));
        return Monitorpagina.deel("routes", "Wat is geadviseerd en wat is gekozen",
                "Per route en per provincie. Het gekozen aantal is na wat de medewerker besloot.")
                .in(tabel(), el("h3", "Adviezen per maand"), legenda(), grafiek.element(), cijfers);
    }

    private Element legenda() {
        Element legenda = el("ul").soort("legenda");
        for (int nummer = 0; nummer < routes.size(); nummer++) {
            legenda.in(el("li", stand.namen().route(routes.get(nummer))).soort("route route-" + nummer));
        }
        return legenda.in(el("li", "niet per route getoond").soort("route route-weg"));
    }

    private Element tabel() {
        List<String> koppen = new ArrayList<>(List.of("route"));
        stand.namen().provincies().forEach(provincie -> koppen.add(Adviestaal.provincie(provincie)));
        koppen.addAll(List.of("samen", "aandeel", "ervoor", "definitief", "gekozen", "gekozen − advies"));
        Tabel tabel = new Tabel("Routes per provincie", "routes", koppen.toArray(String[]::new));
        for (int nummer = 0; nummer < routes.size(); nummer++) {
            String route = routes.get(nummer);
            tabel.rij(el("th", stand.namen().route(route)).met("scope", "row").soort("route route-" + nummer),
                    rij(Cijfer.van(Maat.ADVIES, route), Cijfer.van(Maat.DEFINITIEF, route),
                            Cijfer.van(Maat.GEKOZEN, route)));
        }
        return tabel.samen("Alle adviezen", rij(Cijfer.ALLES, Cijfer.van(Maat.DEFINITIEF, ""), Cijfer.ALLES))
                .element();
    }

    private List<Element> rij(Cijfer advies, Cijfer definitief, Cijfer gekozen) {
        List<Element> cellen = new ArrayList<>();
        stand.namen().provincies().forEach(provincie -> cellen.add(Getaltekst.cel(stand.nu(advies.in(provincie)))));
        Getal samen = stand.nu(advies);
        cellen.add(Getaltekst.cel(samen));
        cellen.add(Getaltekst.cel(Getaltekst.procent(samen.promille(stand.nu(Cijfer.ALLES)))));
        cellen.add(Getaltekst.cel(Getaltekst.procent(stand.eerder(advies).promille(stand.eerder(Cijfer.ALLES)))));
        cellen.add(Getaltekst.cel(Getaltekst.procent(stand.nu(definitief).promille(samen))));
        cellen.add(Getaltekst.cel(stand.nu(gekozen)));
        cellen.add(Getaltekst.cel(Getaltekst.verschil(stand.nu(gekozen).verschil(samen))));
        return cellen;
    }
}
