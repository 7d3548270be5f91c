package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;
import static nl.actieoverleg.verslag.Element.punt;

import java.util.List;
import java.util.stream.Collectors;

/** What every page of this program has around its own: what it may load, its colours, and a way past the menu. */
public final class Kader {

    private Kader() {
    }

    /**
     * The page as HTML, which also is well-formed XML. It asks nothing of the network.
     *
     * @param script null for none
     */
    public static String html(String titel, List<Inlas> stijlen, Inlas script, Element... inhoud) {
        Element head = el("head").in(punt("meta").met("charset", "utf-8"),
                punt("meta").met("http-equiv", "Content-Security-Policy").met("content",
                        "default-src 'none'; style-src "
                        + stijlen.stream().map(Inlas::bron).collect(Collectors.joining(" "))
                        + (script == null ? "" : "; script-src " + script.bron())
                        + "; base-uri 'none'; form-action 'none'"),
                punt("meta").met("name", "viewport").met("content", "width=device-width, initial-scale=1"),
                punt("meta").met("name", "color-scheme").met("content", "light dark"), el("title", titel));
        stijlen.forEach(stijl -> head.in(el("style").in(stijl)));
        Element body = el("body").in(el("a", "Naar de inhoud").soort("naar-inhoud").met("href", "#inhoud")).in(inhoud);
        if (script != null) {
            body.in(el("script").in(script));
        }
        return "<!DOCTYPE html>\n" + el("html").met("lang", "nl").in(head, body) + "\n";
    }

    /** What the page is about, to which the way past the menu leads. */
    public static Element inhoud() {
        return el("main").met("id", "inhoud").met("tabindex", "-1");
    }

    /** The menu, with these ways to parts of the page. */
    public static Element menu(List<Element> wegen) {
        return el("nav").met("aria-label", "Onderdelen").in(el("ul").in(wegen));
    }

    /** A way to the part of the page with this anchor. */
    public static Element naar(String anker, String naam) {
        return el("li").in(el("a", naam).met("href", "#" + anker));
    }
}
