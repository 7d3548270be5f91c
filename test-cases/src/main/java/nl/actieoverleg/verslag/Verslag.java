package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;
import static nl.actieoverleg.verslag.Element.punt;

import java.util.List;
import java.util.stream.Collectors;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.taal.Adviestaal;

/** Writes the report. */
public final class Verslag {

    private static final String TITEL = "Verslag van de voorbeeldcasussen";

    private Verslag() {
    }

    /**
     * The report as one HTML page, which also is well-formed XML. The same input always gives the same page.
     *
     * @param stof what it is about
     */
    public static String html(Verslagstof stof) {
        Inlas stijl = Inlas.van("verslag.css");
        Inlas script = Inlas.van("verslag.js");
        return "<!DOCTYPE html>\n" + el("html").met("lang", "nl").in(
                el("head").in(punt("meta").met("charset", "utf-8"),
                        punt("meta").met("http-equiv", "Content-Security-Policy").met("content", "default-src 'none'; "
                                + "style-src " + stijl.bron() + "; script-src " + script.bron()
                                + "; base-uri 'none'; form-action 'none'"),
                        punt("meta").met("name", "viewport").met("content", "width=device-width, initial-scale=1"),
                        punt("meta").met("name", "color-scheme").met("content", "light dark"),
                        el("title", TITEL), el("style").in(stijl)),
                el("body").in(el("a", "Naar de inhoud").soort("naar-inhoud").met("href", "#inhoud"), kop(stof),
                        inhoud(stof), voet(stof), el("script").in(script))) + "\n";
    }

    private static Element kop(Verslagstof stof) {
        List<String> provincies = stof.regels().adviseur().provincies().stream().map(Adviestaal::provincie).toList();
        Element menu = el("ul");
        menu.in(naar("samenvatting", "Samenvatting"));
        if (stof.terugblik() != null) {
            menu.in(naar("veranderd", "Veranderd"));
        }
        menu.in(naar("casussen", "Casussen"), naar("meetlat", "Meetlat"), naar("dekking", "Dekking"));
        if (stof.mutatie() != null) {
            menu.in(naar("mutatie", "Mutatie"));
        }
        menu.in(naar("uitleg", "Uitleg"));
        return el("header").soort("kop").in(
                el("p", "Actieoverleg router · " + provincies.stream().collect(Collectors.joining(", ")))
                        .soort("boven"),
                el("h1", TITEL),
                el("p", "De router adviseert welk overleg past bij een casus van huiselijk geweld of "
                        + "kindermishandeling. Dit verslag laat zien of de regels doen wat ermee is bedoeld, en of "
                        + "het opvalt als iemand ze wijzigt.").soort("inleiding"),
                el("p", "Gemaakt op " + Opmaak.moment(stof.gemaakt()) + ".").soort("gemaakt"),
                el("nav").met("aria-label", "Onderdelen").in(menu));
    }

    private static Element naar(String anker, String naam) {
        return el("li").in(el("a", naam).met("href", "#" + anker));
    }

    private static Element inhoud(Verslagstof stof) {
        List<Regelset> regelsets = stof.regels().adviseur().provincies().stream()
                .map(provincie -> stof.regels().regio(provincie).regelset()).toList();
        Routes routes = new Routes(regelsets, stof.uitslagen());
        Wegwijzer wegwijzer = new Wegwijzer(stof);
        Codewoorden codewoorden = new Codewoorden(regelsets);
        Meetlat meetlat = Meetlat.van(regelsets);
        Adviseur adviseur = stof.regels().adviseur();
        Casusblok blok = new Casusblok(adviseur, routes, wegwijzer, codewoorden,
                new Antwoordenlijst(adviseur), new Casusmeetlat(meetlat));
        Element inhoud = el("main").met("id", "inhoud").met("tabindex", "-1").in(
                new Samenvatting(stof, routes).deel());
        if (stof.terugblik() != null) {
            inhoud.in(new Veranderdeel(stof.terugblik(), codewoorden, wegwijzer).deel());
        }
        inhoud.in(new Casuslijst(stof.uitslagen(), new Filterbalk(stof, routes, wegwijzer), blok).deel(),
                new Meetlatoverzicht(meetlat, routes, wegwijzer).deel(stof.uitslagen()),
                new Dekkingsdeel(stof, wegwijzer).deel());
        if (stof.mutatie() != null) {
            inhoud.in(new Mutatiedeel(stof, wegwijzer).deel());
        }
        return inhoud.in(Uitlegdeel.deel());
    }

    private static Element voet(Verslagstof stof) {
        return el("footer").in(el("p", "Gemaakt door de Actieoverleg router op " + Opmaak.moment(stof.gemaakt())
                + ". Alle casussen zijn verzonnen."));
    }
}
