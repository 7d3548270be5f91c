package nl.actieoverleg.drl;

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

    /** The kinds of signs that names are made of. */
    private static final int KLEINE_LETTER = 1;
    private static final int HOOFDLETTER = 2;
    private static final int LETTER = KLEINE_LETTER | HOOFDLETTER;
    private static final int CIJFER = 4;
    private static final int PUNT = 8;
    private static final int LAAG = 16;
    private static final int STREEP = 32;

    private Naamvorm() {
    }

    /** Whether a word has a meaning of its own in DRL or Java. */
    static boolean isBezet(String woord) {
        return DRL.contains(woord) || JAVA.contains(woord);
    }

    /** A capital, then letters and digits: {@code FeitenRegio}. */
    static boolean isLijst(String tekst) {
        return isVorm(tekst, HOOFDLETTER, LETTER | CIJFER);
    }

    /** A small letter, then letters and digits: {@code nn3a}. */
    static boolean isVeld(String tekst) {
        return isVorm(tekst, KLEINE_LETTER, LETTER | CIJFER);
    }

    /** Letters and digits with points, hyphens and underscores between them, a letter first: {@code MDA_PLUS-2}. */
    static boolean isCode(String tekst) {
        return isVorm(tekst, LETTER, LETTER | CIJFER | PUNT | LAAG | STREEP)
                && isLetterOfCijfer(tekst.charAt(tekst.length() - 1));
    }

    /** Whether this is the field for a code, or differs from it in capitals alone. */
    static boolean heetNaar(String veld, String code) {
        return veldnaam(code).equalsIgnoreCase(veld);
    }

    /** The field for a code: NN-3a gives nn3a, MDA_PLUS gives mdaPlus. */
    static String veldnaam(String code) {
        StringBuilder naam = new StringBuilder();
        boolean groot = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (isLetterOfCijfer(c)) {
                naam.append(groot ? Character.toUpperCase(c) : Character.toLowerCase(c));
                groot = false;
            } else {
                groot = !naam.isEmpty();
            }
        }
        return naam.toString();
    }

    /** Small letters, digits and underscores, with points between the parts: {@code nl.actieoverleg.mijnregio}. */
    static boolean isPakket(String tekst) {
        for (String deel : tekst.split("\\.", -1)) {
            if (!isVorm(deel, KLEINE_LETTER, KLEINE_LETTER | CIJFER | LAAG) || JAVA.contains(deel)) {
                return false;
            }
        }
        return true;
    }

    /** Small letters and digits, with hyphens between: {@code mijn-regio}. */
    static boolean isModule(String tekst) {
        return isVorm(tekst, KLEINE_LETTER | CIJFER, KLEINE_LETTER | CIJFER | STREEP) && !tekst.contains("--")
                && !tekst.endsWith("-");
    }

    /** Capitals, digits and underscores, a capital first: {@code MIJN_REGIO}. */
    static boolean isRegio(String tekst) {
        return isVorm(tekst, HOOFDLETTER, HOOFDLETTER | CIJFER | LAAG);
    }

    /** Numbers with points between, and what one likes behind a hyphen: {@code 1.2.0-rc.1}. */
    static boolean isVersie(String tekst) {
        int streep = tekst.indexOf('-');
        for (String deel : (streep < 0 ? tekst : tekst.substring(0, streep)).split("\\.", -1)) {
            if (!isVorm(deel, CIJFER, CIJFER)) {
                return false;
            }
        }
        return streep < 0 || isVorm(tekst.substring(streep + 1), LETTER | CIJFER | PUNT, LETTER | CIJFER | PUNT);
    }

    /** Whether a text starts with a sign of one of the first kinds and goes on with those of the others. */
    private static boolean isVorm(String tekst, int eerst, int verder) {
        if (tekst.isEmpty() || (soort(tekst.charAt(0)) & eerst) == 0) {
            return false;
        }
        for (int i = 1; i < tekst.length(); i++) {
            if ((soort(tekst.charAt(i)) & verder) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int soort(char c) {
        return c >= 'a' && c <= 'z' ? KLEINE_LETTER : c >= 'A' && c <= 'Z' ? HOOFDLETTER : isCijfer(c) ? CIJFER
                : c == '_' ? LAAG : c == '-' ? STREEP : c == '.' ? PUNT : 0;
    }

    /** The number that stands here, 1 or more; 0 when this is no such number. */
    static int getal(String tekst) {
        if (tekst.isEmpty() || tekst.length() > LANGSTE_GETAL || tekst.charAt(0) == '0') {
            return 0;
        }
        int getal = 0;
        for (int i = 0; i < tekst.length(); i++) {
            if (!isCijfer(tekst.charAt(i))) {
                return 0;
            }
            getal = 10 * getal + tekst.charAt(i) - '0';
        }
        return getal;
    }

    static boolean isLetterOfCijfer(char c) {
        return (soort(c) & (LETTER | CIJFER)) != 0;
    }

    static boolean isLetter(char c) {
        return (soort(c) & LETTER) != 0;
    }

    /** Whether a name in DRL can start with it. */
    static boolean isNaamteken(char c) {
        return (soort(c) & (LETTER | LAAG)) != 0 || c == '$';
    }

    static boolean isCijfer(char c) {
        return c >= '0' && c <= '9';
    }
}
