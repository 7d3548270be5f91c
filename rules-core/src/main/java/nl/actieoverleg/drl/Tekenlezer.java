package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a source into tokens and takes the comments out.
 *
 * <p>Strict on purpose: a text stays on one line and in double quotes, and there are no backslashes, accents or
 * invisible characters outside comments. A unicode escape of a quote, for one, would be harmless text to a check of
 * the rules and a closing quote to the Java compiler that sees the generated code.
 */
final class Tekenlezer {

    /** Hears what is wrong, with the position of it. */
    @FunctionalInterface
    interface Klacht {
        void meld(int positie, int regel, String melding, String remedie);
    }

    private static final Set<String> DUBBELTEKENS = Set.of(">=", "<=", "==", "!=", "&&", "||", ":=");

    private final String tekst;
    private final StringBuilder zonderCommentaar;
    private final Klacht klacht;
    private final List<Teken> tekens = new ArrayList<>();
    private int positie;
    private int regel;
    private int laatsteKlachtregel;

    /** @param tekst the source, with LF line ends; its first line is {@code eersteRegel} */
    Tekenlezer(String tekst, int eersteRegel, Klacht klacht) {
        this.tekst = tekst;
        this.zonderCommentaar = new StringBuilder(tekst);
        this.regel = eersteRegel;
        this.klacht = klacht;
    }

    /** The tokens, in order. */
    List<Teken> lees() {
        while (positie < tekst.length()) {
            char c = tekst.charAt(positie);
            if (c == '\n') {
                regel++;
                positie++;
            } else if (c == ' ' || c == '\t') {
                positie++;
            } else if (tekst.startsWith("//", positie)) {
                int eind = tekst.indexOf('\n', positie);
                commentaar(eind < 0 ? tekst.length() : eind);
            } else if (tekst.startsWith("/*", positie)) {
                leesBlokcommentaar();
            } else if (c == '"') {
                leesTekst();
            } else {
                leesOverig(c);
            }
        }
        return tekens;
    }

    /** The source with spaces in the place of comments, so that every position and line stays what it was. */
    String zonderCommentaar() {
        return zonderCommentaar.toString();
    }

    private void leesBlokcommentaar() {
        int eind = tekst.indexOf("*/", positie + 2);
        if (eind < 0) {
            klaag("De opmerking die hier met /* begint, wordt nergens afgesloten.",
                    "Zet */ achter de opmerking, of begin elke regel van de opmerking met //.");
            commentaar(tekst.length());
        } else {
            commentaar(eind + 2);
        }
    }

    private void commentaar(int eind) {
        while (positie < eind) {
            char c = tekst.charAt(positie);
            if (c == '\n') {
                regel++;
            } else {
                onzichtbaar(c);
                zonderCommentaar.setCharAt(positie, ' ');
            }
            positie++;
        }
    }

    private void leesTekst() {
        int eind = positie + 1;
        while (eind < tekst.length() && tekst.charAt(eind) != '"' && tekst.charAt(eind) != '\n') {
            char c = tekst.charAt(eind);
            if (c == '\\') {
                backslash();
            } else if (c == '\t') {
                klaag("In deze tekst staat een tab.", "Zet er een spatie voor in de plaats.");
            } else {
                onzichtbaar(c);
            }
            eind++;
        }
        if (eind == tekst.length() || tekst.charAt(eind) == '\n') {
            klaag("De tekst die hier met een aanhalingsteken begint, wordt op deze regel niet afgesloten.",
                    "Zet een \" achter de tekst; een tekst staat op één regel en heeft zelf geen \" in zich.");
        } else {
            eind++;
        }
        voegToe(Teken.Soort.TEKST, eind);
    }

    private void leesOverig(char c) {
        if (isLetter(c)) {
            voegToe(Teken.Soort.NAAM, eindVanNaam());
        } else if (c >= '0' && c <= '9') {
            voegToe(Teken.Soort.GETAL, eindVanNaam());
        } else {
            keur(c);
            int eind = positie + 1;
            if (eind < tekst.length() && DUBBELTEKENS.contains(tekst.substring(positie, eind + 1))) {
                eind++;
            }
            voegToe(Teken.Soort.LEESTEKEN, eind);
        }
    }

    private void keur(char c) {
        if (c == '\'') {
            klaag("Hier staat een enkel aanhalingsteken.",
                    "Zet teksten tussen dubbele aanhalingstekens, bijvoorbeeld \"AB-1\".");
        } else if (c == '\\') {
            backslash();
        } else if ("“”„‟«»‘’‚".indexOf(c) >= 0) {
            klaag("Hier staat een gekruld aanhalingsteken (" + c + ").",
                    "Gebruik rechte aanhalingstekens: \"AB-1\". Tekstverwerkers maken ze vanzelf krom.");
        } else if (Character.isLetter(c)) {
            klaag("Hier staat een letter met een accent (" + c + ") in een naam.",
                    "Gebruik in namen alleen de letters a tot en met z en cijfers; in teksten mag alles.");
        } else if (Character.isSpaceChar(c)) {
            klaag("Hier staat een bijzondere spatie, zoals tekstverwerkers die maken.",
                    "Vervang de spaties op deze regel door gewone spaties.");
        } else if (!onzichtbaar(c) && c > '~') {
            klaag("Het teken " + c + " heeft in een regelbestand geen betekenis.", "Haal het weg.");
        }
    }

    private void backslash() {
        klaag("Hier staat een backslash (\\); die mag in regels niet voorkomen.",
                "Haal de backslash weg. Gebruik binnen een tekst ‘ en ’ om iets aan te halen.");
    }

    /** Faults characters that cannot be seen: a reader would take the rule for something other than it is. */
    private boolean onzichtbaar(char c) {
        if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT || c == '\t') {
            return false;
        }
        klaag("Op deze regel staat een onzichtbaar teken (code " + String.format("%04X", (int) c) + ").",
                "Typ deze regel opnieuw, of plak hem als tekst zonder opmaak.");
        return true;
    }

    /** One complaint of this kind on a line is enough. */
    private void klaag(String melding, String remedie) {
        if (laatsteKlachtregel != regel) {
            laatsteKlachtregel = regel;
            klacht.meld(positie, regel, melding, remedie);
        }
    }

    private int eindVanNaam() {
        int eind = positie;
        while (eind < tekst.length() && (isLetter(tekst.charAt(eind)) || isCijfer(tekst.charAt(eind)))) {
            eind++;
        }
        return eind;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$';
    }

    private static boolean isCijfer(char c) {
        return c >= '0' && c <= '9';
    }

    private void voegToe(Teken.Soort soort, int eind) {
        tekens.add(new Teken(soort, tekst.substring(positie, eind), positie, regel));
        positie = eind;
    }
}
