package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Belemmering;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Reden;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.adviestaal.Adviestaal;

/** The advice on one case, as a worker of Veilig Thuis gets it, without the agenda: that is the same each time. */
final class Adviesblok {

    private final Advies advies;
    private final Element blok = el("div").soort("advies doorzoek");

    Adviesblok(Advies advies) {
        this.advies = advies;
    }

    Element deel() {
        blok.in(el("h4", "Het advies"), el("p").in(el("strong", advies.routeNaam()))
                .tekst(" (" + Adviestaal.woord(advies.zekerheid()) + "). " + Adviestaal.zin(advies.zekerheid())));
        route();
        waarom();
        watNu();
        lijst("Nog te vragen", advies.openVragen().stream().map(vraag -> el("li", vraag.vraag())).toList());
        lijst("Let op", advies.signalen().stream().map(Adviesblok::signaal).toList());
        return blok;
    }

    private void route() {
        if (advies.vervolg() != null) {
            zin(Adviestaal.vervolg(advies));
        }
        if (!advies.ookPassend().isEmpty()) {
            zin("Ook passend: " + advies.ookPassend().stream().map(this::naam).collect(Collectors.joining(", ")) + ".");
        }
        if (!advies.nnRoute().equals(advies.route())) {
            zin("Zonder de eigen afspraken van " + Adviestaal.provincie(advies.provincie()) + " was de route: "
                    + naam(advies.nnRoute()) + ".");
        }
        advies.dichtstbij().forEach(een -> zin("Het dichtst bij: " + naam(een.ingang())
                + ", op één voorwaarde na (" + een.ontbreekt() + ")."));
    }

    private void waarom() {
        List<Element> redenen = advies.redenen().stream().map(Adviesblok::reden).toList();
        if (!redenen.isEmpty()) {
            lijst("Redenen", redenen);
        } else if (advies.route().equals(RouteZonderOverleg.GEEN_OVERLEG_NODIG.name())) {
            blok.in(el("h4", "Redenen"));
            zin("Er is geen extra expertise of afstemming nodig.");
        } else {
            lijst("Wat in de weg staat", advies.overleggen().stream().flatMap(overleg ->
                    advies.belemmeringen().stream().filter(een -> een.ingang().equals(overleg.ingang()))
                            .map(een -> belemmering(overleg, een))).toList());
        }
    }

    private void watNu() {
        List<Element> punten = new ArrayList<>();
        RouteZonderOverleg.van(advies.route()).ifPresent(route -> punten.add(el("li", Adviestaal.watNu(route))));
        if (advies.moment().wanneer() != null) {
            punten.add(el("li", Opmaak.zin(Adviestaal.woord(advies.moment().wanneer())) + "."
                    + (advies.moment().frequentie() == null ? "" : " " + advies.moment().frequentie())));
        }
        for (Rol rol : Rol.values()) {
            List<Deelnemer> deelnemers = advies.deelnemers().stream().filter(een -> een.rol() == rol).toList();
            if (!deelnemers.isEmpty()) {
                punten.add(el("li", Adviestaal.woord(rol) + ": " + deelnemers.stream().map(Deelnemer::naam)
                        .collect(Collectors.joining(", ")) + "."));
            }
        }
        if (advies.aanmelding().volledig()) {
            punten.add(el("li", "De aanmelding is compleet."));
        } else {
            punten.add(el("li", "De aanmelding is nog niet compleet:").in(el("ul").in(
                    advies.aanmelding().toelichting().stream().map(punt -> el("li", Adviestaal.stand(punt.uitkomst())
                            + punt.tekst()).in(bron(punt.code()))).toList())));
        }
        lijst("Wat nu, en met wie", punten);
    }

    private static Element reden(Reden reden) {
        return el("li", reden.tekst()).in(bron(reden.code() + "; " + reden.bron()));
    }

    private static Element belemmering(Overleguitkomst overleg, Belemmering een) {
        return el("li", overleg.naam() + ". " + Adviestaal.stand(een.uitkomst()) + een.tekst())
                .in(bron(een.code() + "; " + een.bron()));
    }

    private static Element signaal(Signaal signaal) {
        return el("li", signaal.tekst()).in(bron(signaal.code() + "; " + signaal.bron()));
    }

    private static Element bron(String tekst) {
        return el("small", " [" + tekst + "]");
    }

    private void zin(String tekst) {
        blok.in(el("p", tekst));
    }

    private void lijst(String kop, List<Element> punten) {
        if (!punten.isEmpty()) {
            blok.in(el("h4", kop), el("ul").in(punten));
        }
    }

    private String naam(String code) {
        return Adviestaal.naam(advies, code);
    }
}
