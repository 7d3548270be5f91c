package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;
import static nl.actieoverleg.verslag.Kader.naar;

import java.util.ArrayList;
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
        return Kader.html(TITEL, List.of(Inlas.van("verslag.css")), Inlas.van("verslag.js"), kop(stof), inhoud(stof),
                voet(stof));
    }

    private static Element kop(Verslagstof stof) {
        List<String> provincies = stof.regels().adviseur().provincies().stream().map(Adviestaal::provincie).toList();
        List<Element> menu = new ArrayList<>(List.of(naar("samenvatting", "Samenvatting")));
        if (stof.terugblik() != null) {
            menu.add(naar("veranderd", "Veranderd"));
        }
        menu.addAll(List.of(naar("casussen", "Casussen"), naar("meetlat", "Meetlat"), naar("dekking", "Dekking")));
        if (stof.mutatie() != null) {
            menu.add(naar("mutatie", "Mutatie"));
        }
        menu.add(naar("uitleg", "Uitleg"));
        return el("header").soort("kop").in(
                el("p", "Actieoverleg router · " + provincies.stream().collect(Collectors.joining(", ")))
                        .soort("boven"),
                el("h1", TITEL),
                el("p", "De router adviseert welk overleg past bij een casus van huiselijk geweld of "
                        + "kindermishandeling. Dit verslag laat zien of de regels doen wat ermee is bedoeld, en of "
                        + "het opvalt als iemand ze wijzigt.").soort("inleiding"),
                el("p", "Gemaakt op " + Opmaak.moment(stof.gemaakt()) + ".").soort("gemaakt"),
                Kader.menu(menu));
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
        Element inhoud = Kader.inhoud().in(new Samenvatting(stof, routes).deel());
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
