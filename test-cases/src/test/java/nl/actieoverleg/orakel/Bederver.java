package nl.actieoverleg.orakel;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils DRL files a little, as people and their editors do. Equal seeds spoil alike. */
final class Bederver {

    private static final Pattern DEEL = Pattern.compile("\"[^\"\\n]*\"|//[^\\n]*|/\\*.*?\\*/|\\w+|\\s+|.",
            Pattern.DOTALL);
    private static final List<String> DRL = List.of("(", ")", ",", ";", ".", ":", "@", "\"", "'", "[", "]", "{", "}",
            "==", "!=", ">=", ">", "<", "=", "!", "||", "&&", "?", "/", "//", "/*", "*/", "\\", "\\u0022", "$x", "+",
            "-",
            "#", "%", "2", "02", "1.5", "2L", "\"tekst\"", "\"\"", "or", "and", "not", "exists", "forall", "eval",
            "from", "accumulate", "collect", "over", "in", "matches", "contains", "memberOf", "this", "null", "true",
            "new", "do", "if", "else", "break", "when", "then", "end", "rule", "declare", "query", "extends",
            "salience",
            "no-loop", "enabled", "dialect", "global", "function", "import", "package", "unit", "trait", "enum",
            "window",
            "entry-point", "minstens", "ja", "nee", "nietNee", "onbekend", "Antwoord", "int", "String", "Routering",
            "Peildatum", "vanaf", "Object", "java.lang.System", "\n", "\r", "\t", " ", "\u00a0", "\u200b", "é", "‘",
            "“");

    private final Random kans;

    Bederver(long zaad) {
        kans = new Random(zaad);
    }

    /** The text with one to three things changed in it. */
    String bederf(String tekst) {
        String bedorven = tekst;
        for (int i = kans.nextInt(3); i >= 0; i--) {
            bedorven = kans.nextInt(4) == 0 ? bederfLetter(bedorven) : bederfDeel(bedorven);
        }
        return bedorven;
    }

    private String bederfLetter(String tekst) {
        int plek = kans.nextInt(tekst.length());
        String letter = kans.nextBoolean() ? kies(DRL) : String.valueOf(tekst.charAt(kans.nextInt(tekst.length())));
        int eind = kans.nextInt(3) == 0 ? plek : plek + 1;
        return tekst.substring(0, plek) + (kans.nextInt(3) == 0 ? "" : letter) + tekst.substring(eind);
    }

    private String bederfDeel(String tekst) {
        List<String> delen = new ArrayList<>(DEEL.matcher(tekst).results().map(MatchResult::group).toList());
        int plek = kans.nextInt(delen.size());
        String ander = kans.nextInt(3) == 0 ? kies(DRL) : kies(delen);
        switch (kans.nextInt(5)) {
            case 0 -> delen.remove(plek);
            case 1 -> delen.add(plek, " " + ander + " ");
            case 2 -> delen.add(plek, delen.get(plek));
            case 3 -> delen.add(kans.nextInt(delen.size()), delen.remove(plek));
            default -> delen.set(plek, gelijksoortig(delen, delen.get(plek), ander));
        }
        return String.join("", delen);
    }

    /** Often something of the same sort: that is what remains a rule. */
    private String gelijksoortig(List<String> delen, String deel, String ander) {
        List<String> soortgenoten = delen.stream().filter(een -> een.charAt(0) == '"' == (deel.charAt(0) == '"')
                && Character.isLetter(een.charAt(0)) == Character.isLetter(deel.charAt(0))).toList();
        return kans.nextInt(4) == 0 || soortgenoten.isEmpty() ? ander : kies(soortgenoten);
    }

    private String kies(List<String> uit) {
        return uit.get(kans.nextInt(uit.size()));
    }
}
