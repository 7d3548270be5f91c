package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;
import static nl.actieoverleg.verslag.Kader.naar;

import java.util.List;
import nl.actieoverleg.regressie.Verandering;
import nl.actieoverleg.regressie.Veranderingen;
import nl.actieoverleg.taal.Codenamen;
import nl.actieoverleg.taal.Vergelijkingstaal;

/** Writes the page about a change of the rules, for a steering group. */
public final class Vergelijkingsverslag {

    private static final String TITEL = "Wat de nieuwe regels veranderen";

    private Vergelijkingsverslag() {
    }

    /**
     * The page as HTML, which also is well-formed XML. It holds no script and asks nothing of the network. The same
     * input always gives the same page.
     *
     * @param stof what it is about
     */
    public static String html(Vergelijkingsstof stof) {
        return Kader.html(TITEL, List.of(Inlas.van("verslag.css"), Inlas.van("vergelijking.css")), null, kop(stof),
                inhoud(stof), voet(stof));
    }

    private static Element kop(Vergelijkingsstof stof) {
        return el("header").soort("kop").in(el("p", "Actieoverleg router").soort("boven"), el("h1", TITEL),
                el("p", "Nu: " + stof.naamOud() + ". Straks: " + stof.naamNieuw() + ".").soort("inleiding"),
                el("p", "Gemaakt op " + Opmaak.moment(stof.gemaakt()) + ".").soort("gemaakt"),
                Kader.menu(List.of(naar("oordeel", "Oordeel"), naar("regels", "Regels"), naar("meetlat", "Meetlat"),
                        naar("mogelijk", "Mogelijke casussen"), naar("casussen", "Voorbeeldcasussen"))));
    }

    private static Element inhoud(Vergelijkingsstof stof) {
        Codenamen namen = new Codenamen(stof.oud().regelsets(), stof.nieuw().regelsets());
        return Kader.inhoud().in(oordeel(stof), new Regelsnaastelkaar(stof).deel(),
                new Meetlatnaastelkaar(stof).deel(), new Mogelijkdeel(stof, namen).deel(),
                new Casusveranderingen(stof, namen).deel());
    }

    private static Element oordeel(Vergelijkingsstof stof) {
        boolean gelijk = stof.vergelijking().isAdviesGelijk();
        return el("section").met("id", "oordeel").met("aria-labelledby", "kop-oordeel").in(
                el("div").soort(gelijk ? "oordeel goed" : "oordeel mis").in(
                        el("h2").met("id", "kop-oordeel").in(
                                el("span", gelijk ? "✓" : "!").soort("teken").met("aria-hidden", "true"))
                                .tekst(Vergelijkingstaal.oordeel(stof.vergelijking())),
                        el("ul").in(el("li", "In de regels: " + stof.vergelijking().inEenRegel() + "."),
                                el("li", inCasussen(stof)))));
    }

    /** What matters most comes first, so that it does not hide among what matters least. */
    private static String inCasussen(Vergelijkingsstof stof) {
        if (stof.casussen() == null) {
            return "Er zijn geen voorbeeldcasussen bekeken.";
        }
        Veranderingen veranderingen = stof.casussen().veranderingen();
        long routes = veranderingen.alle().stream().filter(Verandering::isAndereRoute).count();
        int alleenRij = veranderingen.alleenRij().size();
        return "Van de " + Opmaak.aantal(stof.casussen().getoetst(), "voorbeeldcasus", "voorbeeldcasussen") + ": "
                + Opmaak.getal(routes) + " met een andere route, "
                + Opmaak.getal(veranderingen.alle().size() - routes - alleenRij) + " met dezelfde route en een ander "
                + "advies, " + Opmaak.getal(alleenRij) + " met alleen een rij in de meetlat erbij of weg.";
    }

    private static Element voet(Vergelijkingsstof stof) {
        return el("footer").in(el("p", Vergelijkingstaal.AANDEEL + " Gemaakt door de Actieoverleg router op "
                + Opmaak.moment(stof.gemaakt()) + "."));
    }
}
