package nl.actieoverleg.verslag;

import java.util.Collection;

/**
 * A piece of a page that is both HTML and XML. Text and attributes are escaped as they are put in; there is no other
 * way in, but for the style sheets and scripts of this program. Not thread-safe.
 */
public final class Element {

    private final String naam;
    private final StringBuilder kenmerken = new StringBuilder();
    private final StringBuilder inhoud = new StringBuilder();
    private final boolean leeg;

    private Element(String naam, boolean leeg) {
        this.naam = naam;
        this.leeg = leeg;
    }

    /** An element that may hold something. */
    public static Element el(String naam) {
        return new Element(naam, false);
    }

    /** An element with nothing but this text in it. */
    public static Element el(String naam, String tekst) {
        return el(naam).tekst(tekst);
    }

    /** An element that can hold nothing, such as {@code meta} or a part of a drawing. */
    public static Element punt(String naam) {
        return new Element(naam, true);
    }

    /** Gives it an attribute. */
    public Element met(String kenmerk, String waarde) {
        kenmerken.append(' ').append(kenmerk).append("=\"");
        veilig(waarde, kenmerken);
        kenmerken.append('"');
        return this;
    }

    /** Gives it an attribute whose being there says it all. */
    public Element met(String kenmerk) {
        return met(kenmerk, kenmerk);
    }

    /** Gives it a class. */
    public Element soort(String klasse) {
        return met("class", klasse);
    }

    /** Adds text. */
    public Element tekst(String tekst) {
        veilig(tekst, inhoud);
        return this;
    }

    /** Adds elements. */
    public Element in(Element... delen) {
        for (Element deel : delen) {
            deel.schrijf(inhoud);
        }
        return this;
    }

    /** Adds elements. */
    public Element in(Collection<Element> delen) {
        delen.forEach(deel -> deel.schrijf(inhoud));
        return this;
    }

    /** Adds what already is part of a page: a style sheet or a script of our own. */
    public Element in(Inlas inlas) {
        inhoud.append(inlas.tekst());
        return this;
    }

    boolean isLeeg() {
        return inhoud.isEmpty();
    }

    private void schrijf(StringBuilder uit) {
        uit.append('<').append(naam).append(kenmerken);
        if (leeg) {
            uit.append("/>");
        } else {
            uit.append('>').append(inhoud).append("</").append(naam).append('>');
        }
    }

    @Override
    public String toString() {
        StringBuilder uit = new StringBuilder();
        schrijf(uit);
        return uit.toString();
    }

    private static void veilig(String tekst, StringBuilder uit) {
        tekst.codePoints().forEach(teken -> {
            switch (teken) {
                case '&' -> uit.append("&amp;");
                case '<' -> uit.append("&lt;");
                case '>' -> uit.append("&gt;");
                case '"' -> uit.append("&quot;");
                case '\'' -> uit.append("&#39;");
                default -> uit.appendCodePoint(isToegestaan(teken) ? teken : 0xFFFD);
            }
        });
    }

    /** What XML and HTML both take: no control characters, no half of a pair. */
    private static boolean isToegestaan(int teken) {
        return teken == '\n' || teken == '\t' || teken >= 0x20 && teken < 0x7F || teken >= 0xA0 && teken < 0xD800
                || teken >= 0xE000 && teken < 0xFFFE || teken > 0xFFFF;
    }
}
