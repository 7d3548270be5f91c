package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Regelmodule;

/**
 * Cuts a rule file into tokens and leaves the comments out.
 *
 * <p>Strict on purpose: a text stays on one line and in double quotes, and there are no backslashes, accents or
 * invisible characters outside comments. A unicode escape of a quote, for one, would be harmless text to a check of
 * the rules and a closing quote to a Java compiler that sees code made from them.
 */
final class Tekenlezer {

    /** How many of the same sign such a system writes. */
    private static final int CONFLICT = 7;

    private final String bestand;
    private final String tekst;
    /** The same text: while a program starts, an array is read several times faster. */
    private final char[] letters;
    private final Regelfouten fouten;
    private final List<Teken> tekens = new ArrayList<>();
    private int positie;
    private int regelnummer = 1;
    /** Where the line starts. */
    private int regelbegin;
    private int laatsteKlacht;
    private boolean los = true;

    private Tekenlezer(String bestand, String tekst, Regelfouten fouten) {
        this.bestand = bestand;
        this.tekst = tekst;
        this.letters = tekst.toCharArray();
        this.fouten = fouten;
    }

    /** The tokens of a file, in order; what is wrong with its characters goes to the list of faults. */
    static Tekenrij lees(String bestand, String tekst, Regelfouten fouten) {
        Tekenlezer lezer = new Tekenlezer(bestand, Regelmodule.metLf(tekst), fouten);
        lezer.lees();
        return new Tekenrij(bestand, lezer.tekens, fouten);
    }

    private void lees() {
        while (positie < letters.length) {
            char c = letters[positie];
            if (c == '\n') {
                nieuweRegel(++positie);
                los = true;
            } else if (c == ' ' || c == '\t') {
                positie++;
                los = true;
            } else if (c == '/' && tekst.startsWith("//", positie)) {
                int eind = tekst.indexOf('\n', positie);
                commentaar(eind < 0 ? letters.length : eind);
            } else if (c == '/' && tekst.startsWith("/*", positie)) {
                leesBlokcommentaar();
            } else if (c == '#' && los || positie == regelbegin && isConflict(c)) {
                weigerRegel(c);
            } else if (c == '"') {
                leesTekst();
            } else {
                leesOverig(c);
            }
        }
    }

    /** Whether a version control system wrote this line, since two people changed the same lines. */
    private boolean isConflict(char c) {
        return (c == '<' || c == '=' || c == '>' || c == '|')
                && tekst.startsWith(String.valueOf(c).repeat(CONFLICT), positie);
    }

    private void weigerRegel(char c) {
        if (c == '#') {
            klaag(positie, "Hier staat een #.", "Begin een opmerking met // in plaats van met #.");
        } else {
            klaag(positie, "Hier hebben twee mensen dezelfde regels gewijzigd; het programma dat de wijzigingen "
                    + "samenvoegt, zette dit neer.",
                    "Kies wat er moet staan, en haal <<<<<<<, ======= en >>>>>>> weg, met wat erachter staat.");
        }
        int eind = tekst.indexOf('\n', positie);
        voegToe(false, eind < 0 ? letters.length : eind);
    }

    private void leesBlokcommentaar() {
        int eind = tekst.indexOf("*/", positie + 2);
        if (eind < 0) {
            klaag(positie, "De opmerking die hier met /* begint, wordt nergens afgesloten.",
                    "Zet */ achter de opmerking, of zet // voor elke tekstregel van de opmerking.");
            voegToe(false, letters.length);
        } else {
            commentaar(eind + 2);
        }
    }

    private void commentaar(int eind) {
        while (positie < eind) {
            char c = letters[positie++];
            if (c == '\n') {
                nieuweRegel(positie);
            } else if (c < ' ' || c > '~') {
                onzichtbaar(c, positie - 1);
            }
        }
        los = true;
    }

    private void nieuweRegel(int begin) {
        regelnummer++;
        regelbegin = begin;
    }

    private void leesTekst() {
        int eind = positie + 1;
        boolean goed = true;
        while (eind < letters.length && letters[eind] != '"' && letters[eind] != '\n') {
            char c = letters[eind++];
            if (c == '\\') {
                goed = backslash(eind - 1);
            } else if (c == '\t') {
                goed = klaag(eind - 1, "In deze tekst staat een tab.", "Zet er een spatie voor in de plaats.");
            } else if (c < ' ' || c > '~') {
                goed &= !onzichtbaar(c, eind - 1);
            }
        }
        if (eind == letters.length || letters[eind] == '\n') {
            goed = klaag(positie, "De tekst die hier met een aanhalingsteken begint, wordt niet afgesloten.",
                    "Zet een \" achter de tekst; een tekst staat op één tekstregel en heeft zelf geen \" in zich.");
        } else {
            eind++;
        }
        voegToe(goed, eind);
    }

    private void leesOverig(char c) {
        if (!isNaamdeel(c)) {
            voegToe(keur(c), positie + (isDubbel(c) ? 2 : 1));
            return;
        }
        int eind = positie + 1;
        while (eind < letters.length && isNaamdeel(letters[eind])) {
            eind++;
        }
        voegToe(true, eind);
    }

    /** Whether this sign and the next are one, such as {@code >=}. */
    private boolean isDubbel(char c) {
        char volgende = positie + 1 < letters.length ? letters[positie + 1] : ' ';
        return switch (c) {
            case '>', '<', '=', '!', ':' -> volgende == '=';
            case '&', '|' -> volgende == c;
            default -> false;
        };
    }

    private boolean keur(char c) {
        if (c == '\'') {
            return klaag(positie, "Hier staat een enkel aanhalingsteken.",
                    "Zet teksten tussen dubbele aanhalingstekens, bijvoorbeeld \"AB-1\".");
        }
        if (c == '\\') {
            return backslash(positie);
        }
        if ("“”„‟«»‘’‚".indexOf(c) >= 0) {
            return klaag(positie, "Hier staat een gekruld aanhalingsteken (" + c + ").",
                    "Gebruik rechte aanhalingstekens: \"AB-1\". Tekstverwerkers maken ze vanzelf krom.");
        }
        if (Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
            return klaag(positie, "Hier staat een letter uit een ander alfabet (" + c + ").",
                    "Typ dit woord opnieuw met de letters a tot en met z.");
        }
        if (Character.isLetter(c)) {
            return klaag(positie, "Hier staat een letter met een accent (" + c + ") in een naam.",
                    "Gebruik in namen alleen de letters a tot en met z en cijfers; in teksten mag alles.");
        }
        if (Character.isSpaceChar(c)) {
            return klaag(positie, "Hier staat een bijzondere spatie, zoals tekstverwerkers die maken.",
                    "Vervang de spaties op deze tekstregel door gewone spaties.");
        }
        if (onzichtbaar(c, positie)) {
            return false;
        }
        return c <= '~' || klaag(positie, "Het teken " + c + " heeft in een regelbestand geen betekenis.",
                "–—−‐‑".indexOf(c) >= 0 ? "Bedoelde u een gewoon streepje (-)?"
                        : c == '≥' ? "Schrijf het met twee gewone tekens: >=" : "Haal het weg.");
    }

    private boolean backslash(int plek) {
        return klaag(plek, "Hier staat een backslash (\\); die mag in regels niet voorkomen.",
                "Haal de backslash weg. Gebruik binnen een tekst ‘ en ’ om iets aan te halen.");
    }

    /** Faults characters that cannot be seen: a reader would take the rule for something other than it is. */
    private boolean onzichtbaar(char c, int plek) {
        if (c >= ' ' && c <= '~' || c == '\t' || !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT) {
            return false;
        }
        klaag(plek, "Hier staat een onzichtbaar teken (code " + String.format("%04X", (int) c) + ").",
                "Typ deze tekstregel opnieuw, of plak hem als tekst zonder opmaak.");
        return true;
    }

    /** One complaint of this kind on a line is enough. Always false, for what is complained of cannot be read. */
    private boolean klaag(int plek, String melding, String remedie) {
        if (laatsteKlacht != regelnummer) {
            laatsteKlacht = regelnummer;
            fouten.meld(new Regelfout(new Plaats(bestand, regelnummer), plek - regelbegin + 1, melding, remedie));
        }
        return false;
    }

    private static boolean isNaamdeel(char c) {
        return Naamvorm.isNaamteken(c) || Naamvorm.isCijfer(c);
    }

    private void voegToe(boolean goed, int eind) {
        tekens.add(new Teken(tekst.substring(positie, eind), regelnummer, positie - regelbegin + 1, los, goed));
        positie = eind;
        los = false;
    }
}
