package nl.actieoverleg.regelboek;

import java.util.List;
import nl.actieoverleg.regressie.Toetsregels;

/** Writes the rule book: all that the rules say, for people. The same rules always give the same text. */
public final class Regelboek {

    private Regelboek() {
    }

    /** The book as one HTML page that needs nothing else, and which also is well-formed XML. */
    public static String html(Toetsregels regels) {
        return Pagina.html(new Inhoud(regels));
    }

    /** The book as Markdown. */
    public static String markdown(Toetsregels regels) {
        return Markdown.tekst(new Inhoud(regels));
    }

    /** What the meetlat of the book says of the overleggen of a region, without what they ask for. */
    public static List<Overlegtekst> overleggen(Toetsregels regels, String provincie) {
        return Overlegtekst.van(regels.lagen(provincie));
    }
}
