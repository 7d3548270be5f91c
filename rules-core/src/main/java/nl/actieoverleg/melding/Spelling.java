package nl.actieoverleg.melding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.actieoverleg.regel.Antwoord;
import org.jspecify.annotations.Nullable;

/** Finds what someone meant to write. */
public final class Spelling {

    /** What people write for answers. */
    private static final List<String> JA =
            List.of("ja", "j", "jawel", "wel", "waar", "juist", "yes", "y", "true", "1");
    private static final List<String> NEE =
            List.of("nee", "n", "neen", "niet", "geen", "onwaar", "onjuist", "no", "not", "false", "0");
    private static final List<String> ONBEKEND =
            List.of("onbekend", "weet niet", "weetniet", "geen idee", "onduidelijk", "onzeker", "unknown");
    /** A slip of this many letters leaves little doubt: in any word that is not short, and in the one long answer. */
    private static final int LANGSTE_AFSTAND = 2;

    /** Of shorter words another letter makes another word; of longer ones one letter in so many may be a slip. */
    private static final int KORTSTE = 4;

    private Spelling() {
    }

    /**
     * The known word nearest to a word that is not known: the same but for capitals, or at most two letters off, or a
     * third of the letters in a long word. A letter left out, added, replaced or swapped with the next counts as one.
     * When there is none, accents do not count, nor the difference between ij, y and i.
     *
     * @param woord what was written
     * @param bekend what could have been meant; of words equally near the first counts
     * @return the nearest word, or null when none is near
     */
    public static @Nullable String dichtstbij(String woord, Collection<String> bekend) {
        for (String kandidaat : bekend) {
            if (kandidaat.equalsIgnoreCase(woord)) {
                return kandidaat;
            }
        }
        String geschreven = dichtstbij(woord, bekend, false, Math.max(LANGSTE_AFSTAND, woord.length() / 3));
        return geschreven != null ? geschreven : dichtstbij(woord, bekend, true, LANGSTE_AFSTAND);
    }

    private static String klein(String woord) {
        return woord.toLowerCase(Locale.ROOT);
    }

    /** A word without accents, and with one letter for what sounds the same: {@code fryslân} gives {@code frislan}. */
    private static String klank(String woord) {
        StringBuilder klank = new StringBuilder();
        for (char letter : klein(woord).toCharArray()) {
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                klank.append(zonderAccent(letter));
            }
        }
        return klank.toString().replace("ij", "i").replace('y', 'i');
    }

    /** As accents are written in Dutch and Frisian; Java's own table of all letters takes milliseconds to be read. */
    private static char zonderAccent(char letter) {
        return switch (letter) {
            case 'á', 'à', 'â', 'ä' -> 'a';
            case 'é', 'è', 'ê', 'ë' -> 'e';
            case 'í', 'ì', 'î', 'ï' -> 'i';
            case 'ó', 'ò', 'ô', 'ö' -> 'o';
            case 'ú', 'ù', 'û', 'ü' -> 'u';
            case 'ý', 'ÿ' -> 'y';
            case 'ç' -> 'c';
            case 'ñ' -> 'n';
            default -> letter;
        };
    }

    private static @Nullable String dichtstbij(String woord, Collection<String> bekend, boolean opKlank, int grootste) {
        String gezocht = opKlank ? klank(woord) : klein(woord);
        // A distance as large as the word itself would make any short word look like any other.
        int besteAfstand = Math.min(grootste, woord.length() - 1) + 1;
        @Nullable String beste = null;
        boolean ontkenning = isOntkenning(woord);
        for (String kandidaat : bekend) {
            if (Math.abs(kandidaat.length() - woord.length()) < besteAfstand && isOntkenning(kandidaat) == ontkenning) {
                int afstand = afstand(gezocht, opKlank ? klank(kandidaat) : klein(kandidaat));
                if (afstand < besteAfstand) {
                    besteAfstand = afstand;
                    beste = kandidaat;
                }
            }
        }
        return beste;
    }

    /** Whether a word says that something is not so: it is never meant by one that says that it is. */
    private static boolean isOntkenning(String woord) {
        String klein = woord.toLowerCase(Locale.ROOT);
        return klein.contains("niet") || klein.contains("geen") || klein.contains("zonder");
    }

    /**
     * The remedy for a word that is not known: the nearest known one, or else all of them.
     *
     * @param woord what was written
     * @param bekend what could have been meant
     * @param voor what stands in front of every word
     * @return the remedy, in Dutch
     */
    public static String keuze(String woord, Collection<String> bekend, String voor) {
        return bedoeld(woord, bekend, voor, "Kies één van: " + voor + String.join(", " + voor, bekend) + ".");
    }

    /**
     * The remedy for a word that is not known: the nearest known one, or else another remedy.
     *
     * @param woord what was written
     * @param bekend what could have been meant
     * @param voor what stands in front of every word
     * @param anders the remedy when no word is near, in Dutch
     * @return the remedy, in Dutch
     */
    public static String bedoeld(String woord, Collection<String> bekend, String voor, String anders) {
        String dichtstbij = dichtstbij(woord, bekend);
        return dichtstbij == null ? anders : "Bedoelde u " + voor + dichtstbij + "?";
    }

    /**
     * The answer that was meant. Answers are so short that the nearest word is often the opposite: <i>wel</i> is two
     * letters from <i>nee</i>. So only words whose meaning is known count, and the same word with a letter held down.
     *
     * @param geschreven what was written, not null
     * @return its name, or null when that is not sure
     */
    public static @Nullable String antwoord(String geschreven) {
        String woord = geschreven.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s]+", " ");
        if (JA.contains(woord) || woord.matches("j+a+")) {
            return Antwoord.JA.name();
        }
        if (NEE.contains(woord) || woord.matches("n+ee+")) {
            return Antwoord.NEE.name();
        }
        // Without its first letters the long answer says the opposite: bekend.
        String lang = Antwoord.ONBEKEND.name();
        return ONBEKEND.contains(woord) || woord.startsWith("on") && Math.abs(woord.length() - lang.length()) <= LANGSTE_AFSTAND
                && afstand(woord, lang.toLowerCase(Locale.ROOT)) <= LANGSTE_AFSTAND ? lang : null;
    }

    /**
     * Whether two names are probably one: each word of the one is that of the other, or a letter off; in a long word
     * one letter in four.
     *
     * @param een a name
     * @param ander another one
     * @return whether one of them is probably a slip
     */
    public static boolean isVerschreven(String een, String ander) {
        String[] woorden = klein(een).split(" ");
        String[] andere = klein(ander).split(" ");
        boolean verschreven = woorden.length == andere.length;
        for (int i = 0; verschreven && i < woorden.length; i++) {
            int letters = Math.min(woorden[i].length(), andere[i].length());
            verschreven = woorden[i].equals(andere[i]) || letters >= KORTSTE
                    && afstand(woorden[i], andere[i]) <= Math.max(1, letters / KORTSTE);
        }
        return verschreven;
    }

    /**
     * How many letters are left out, added, replaced or swapped with the next between two words: optimal string
     * alignment, Levenshtein plus swapped neighbours.
     */
    static int afstand(String a, String b) {
        int[][] afstanden = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            afstanden[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            afstanden[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int vervangen = afstanden[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int kortste = Math.min(vervangen, 1 + Math.min(afstanden[i - 1][j], afstanden[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    kortste = Math.min(kortste, afstanden[i - 2][j - 2] + 1);
                }
                afstanden[i][j] = kortste;
            }
        }
        return afstanden[a.length()][b.length()];
    }
}
