package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;
import static nl.actieoverleg.verslag.Element.punt;

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
        Inlas stijl = Inlas.van("verslag.css");
        Inlas eigen = Inlas.van("vergelijking.css");
        return "<!DOCTYPE html>\n" + el("html").met("lang", "nl").in(
                el("head").in(punt("meta").met("charset", "utf-8"),
                        punt("meta").met("http-equiv", "Content-Security-Policy").met("content", "default-src 'none'; "
                                + "style-src " + stijl.bron() + " " + eigen.bron()
                                + "; base-uri 'none'; form-action 'none'"),
                        punt("meta").met("name", "viewport").met("content", "width=device-width, initial-scale=1"),
                        punt("meta").met("name", "color-scheme").met("content", "light dark"),
                        el("title", TITEL), el("style").in(stijl), el("style").in(eigen)),
                el("body").in(el("a", "Naar de inhoud").soort("naar-inhoud").met("href", "#inhoud"), kop(stof),
                        inhoud(stof), voet(stof))) + "\n";
    }

    private static Element kop(Vergelijkingsstof stof) {
        return el("header").soort("kop").in(el("p", "Actieoverleg router").soort("boven"), el("h1", TITEL),
                el("p", "Nu: " + stof.naamOud() + ". Straks: " + stof.naamNieuw() + ".").soort("inleiding"),
                el("p", "Gemaakt op " + Opmaak.moment(stof.gemaakt()) + ".").soort("gemaakt"),
                el("nav").met("aria-label", "Onderdelen").in(el("ul").in(naar("oordeel", "Oordeel"),
                        naar("regels", "Regels"), naar("meetlat", "Meetlat"), naar("mogelijk", "Mogelijke casussen"),
                        naar("casussen", "Voorbeeldcasussen"))));
    }

    private static Element naar(String anker, String naam) {
        return el("li").in(el("a", naam).met("href", "#" + anker));
    }

    private static Element inhoud(Vergelijkingsstof stof) {
        Codenamen namen = new Codenamen(stof.oud().regelsets(), stof.nieuw().regelsets());
        return el("main").met("id", "inhoud").met("tabindex", "-1")
                .in(oordeel(stof), new Regelsnaastelkaar(stof).deel(),
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
