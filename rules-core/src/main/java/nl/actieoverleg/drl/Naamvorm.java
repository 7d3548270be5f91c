package nl.actieoverleg.drl;

import java.time.YearMonth;
import java.util.Set;

/** What names, codes and numbers look like. In plain loops: this runs for every name while a program starts. */
final class Naamvorm {

    /** The keywords of Java; asking Java itself takes longer than all else while a program starts. */
    private static final Set<String> JAVA = Set.of("abstract", "assert", "boolean", "break", "byte", "case", "catch",
            "char", "class", "const", "continue", "default", "do", "double", "else", "enum", "extends", "false",
            "final", "finally", "float", "for", "goto", "if", "implements", "import", "instanceof", "int", "interface",
            "long", "native", "new", "null", "package", "private", "protected", "public", "return", "short", "static",
            "strictfp", "super", "switch", "synchronized", "this", "throw", "throws", "transient", "true", "try",
            "void", "volatile", "while", "_");
    /** Words beside these that Drools cannot take as a name. */
    private static final Set<String> DRL = Set.of("rule", "declare", "query", "global", "function", "when", "then",
            "end", "not", "and", "or", "unit", "modify", "with", "record", "toString", "hashCode", "getClass",
            "wait", "notify", "notifyAll", "finalize");
    /** What Drools itself knows by the name of a list: its annotations and the types beside them. */
    static final Set<String> VAN_DROOLS = Set.of("ActivationListener", "All", "Annotation", "ClassReactive",
            "Description", "Direct", "Duration", "Expires", "FactField", "FactType", "Global", "Key", "Label",
            "Modifies", "Position", "Propagation", "PropertyChangeSupport", "PropertyReactive", "Query", "Role", "Rule",
            "Timestamp", "TypeSafe", "Unit", "Watch");
    private static final int LANGSTE_GETAL = 9;

    private Naamvorm() {
    }

    /** Whether a word has a meaning of its own in DRL or Java. */
    static boolean isBezet(String woord) {
        return DRL.contains(woord) || JAVA.contains(woord);
    }

    /** A capital, then letters and digits: {@code FeitenRegio}. */
    static boolean isLijst(String tekst) {
        return !tekst.isEmpty() && isHoofdletter(tekst.charAt(0)) && isLettersEnCijfers(tekst);
    }

    /** A small letter, then letters and digits: {@code nn3a}. */
    static boolean isVeld(String tekst) {
        return !tekst.isEmpty() && isKleineLetter(tekst.charAt(0)) && isLettersEnCijfers(tekst);
    }

    /** Letters and digits with points, hyphens and underscores between them, a letter first: {@code MDA_PLUS-2}. */
    static boolean isCode(String tekst) {
        if (tekst.isEmpty() || !isLetter(tekst.charAt(0)) || !isLetterOfCijfer(tekst.charAt(tekst.length() - 1))) {
            return false;
        }
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            if (!isLetterOfCijfer(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** Small letters, digits and underscores, with points between the parts: {@code nl.actieoverleg.mijnregio}. */
    static boolean isPakket(String tekst) {
        for (String deel : tekst.split("\\.", -1)) {
            if (deel.isEmpty() || !isKleineLetter(deel.charAt(0)) || JAVA.contains(deel)) {
                return false;
            }
            for (int i = 0; i < deel.length(); i++) {
                char c = deel.charAt(i);
                if (!isKleineLetter(c) && !isCijfer(c) && c != '_') {
                    return false;
                }
            }
        }
        return true;
    }

    /** Small letters and digits, with hyphens between: {@code mijn-regio}. */
    static boolean isModule(String tekst) {
        boolean los = true;
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            if (!isKleineLetter(c) && !isCijfer(c) && (c != '-' || los)) {
                return false;
            }
            los = c == '-';
        }
        return !los;
    }

    /** Capitals, digits and underscores, a capital first: {@code MIJN_REGIO}. */
    static boolean isRegio(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            if (!isHoofdletter(c) && (i == 0 || !isCijfer(c) && c != '_')) {
                return false;
            }
        }
        return !tekst.isEmpty();
    }

    /** Numbers with points between, and what one likes behind a hyphen: {@code 1.2.0-rc.1}. */
    static boolean isVersie(String tekst) {
        int streep = tekst.indexOf('-');
        boolean los = true;
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            boolean erachter = streep >= 0 && i > streep;
            if (erachter ? !isLetterOfCijfer(c) && c != '.' : i != streep && !isCijfer(c) && (c != '.' || los)) {
                return false;
            }
            if (i == streep && los) {
                return false;
            }
            los = !erachter && !isCijfer(c);
        }
        return !los;
    }

    /** A day that there is: {@code 2023-09-01}. */
    static boolean isDatum(String tekst) {
        if (tekst.length() != "jjjj-mm-dd".length() || tekst.charAt(4) != '-' || tekst.charAt(7) != '-') {
            return false;
        }
        int jaar = cijfers(tekst, 0, 4);
        int maand = cijfers(tekst, 5, 7);
        int dag = cijfers(tekst, 8, 10);
        return jaar >= 0 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= YearMonth.of(jaar, maand).lengthOfMonth();
    }

    /** The number that these characters make, or -1 when they are not all digits. */
    private static int cijfers(String tekst, int begin, int eind) {
        int getal = 0;
        for (int i = begin; i < eind; i++) {
            if (!isCijfer(tekst.charAt(i))) {
                return -1;
            }
            getal = 10 * getal + tekst.charAt(i) - '0';
        }
        return getal;
    }

    /** The number that stands here, 1 or more; 0 when this is no such number. */
    static int getal(String tekst) {
        if (tekst.isEmpty() || tekst.length() > LANGSTE_GETAL || tekst.charAt(0) == '0') {
            return 0;
        }
        return Math.max(0, cijfers(tekst, 0, tekst.length()));
    }

    private static boolean isLettersEnCijfers(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            if (!isLetterOfCijfer(tekst.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isLetterOfCijfer(char c) {
        return isLetter(c) || isCijfer(c);
    }

    static boolean isLetter(char c) {
        return isKleineLetter(c) || isHoofdletter(c);
    }

    /** Whether a name in DRL can start with it. */
    static boolean isNaamteken(char c) {
        return isLetter(c) || c == '_' || c == '$';
    }

    static boolean isCijfer(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isHoofdletter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isKleineLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
