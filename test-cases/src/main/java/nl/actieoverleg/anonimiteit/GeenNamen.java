package nl.actieoverleg.anonimiteit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words with a capital that are nobody's name wherever they stand: organisations, nationalities, and the words that
 * sentences begin with. It excuses only what its place made look like a name, never what is on a list of names.
 */
final class GeenNamen {

    /** A sentence may begin here, as in: groep B. De vrouw. Before another capital it may be part of a name. */
    static final String ZINSBEGIN = "(?:De|Het|Een|Er|Zij|Ze|Hij|Dat|Dit|Die|Deze|In|Op|Na|Als|Toen|Daarna"
            + "|Daarom|Zijn|Haar|Nu|Ook|Of|Maar|Door|Met|Voor|Bij|Om|Van|Wie|Wat|Alle|Alleen|Dan)(?!\\p{L})";
    private static final Pattern BEGIN = Pattern.compile(ZINSBEGIN + "(?!\\s\\p{Lu})");
    /** By their first word, each with its words one space apart. */
    private static final Map<String, List<String>> LIJST = Naamlijst.lees("geen-namen.txt").stream()
            .collect(Collectors.groupingBy(GeenNamen::eersteWoord));
    private static final int LANGSTE = LIJST.values().stream().flatMap(List::stream).mapToInt(String::length).max()
            .orElse(0);

    private GeenNamen() {
    }

    /** Whether what stands here is no name. */
    static boolean staatHier(Leestekst leestekst, int plaats) {
        String tekst = leestekst.tekst();
        if (BEGIN.matcher(tekst).region(plaats, tekst.length()).useTransparentBounds(true).lookingAt()) {
            return true;
        }
        String vanaf = tekst.substring(plaats, Math.min(tekst.length(), plaats + LANGSTE + 1))
                .toLowerCase(Locale.ROOT).replace('\n', ' ');
        return LIJST.getOrDefault(eersteWoord(vanaf), List.of()).stream().anyMatch(een -> vanaf.startsWith(een)
                && (vanaf.length() == een.length() || !Character.isLetter(vanaf.charAt(een.length()))));
    }

    private static String eersteWoord(String tekst) {
        int eind = 0;
        while (eind < tekst.length() && Character.isLetter(tekst.charAt(eind))) {
            eind++;
        }
        return tekst.substring(0, eind);
    }
}
