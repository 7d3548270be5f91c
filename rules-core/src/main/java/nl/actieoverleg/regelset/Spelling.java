package nl.actieoverleg.regelset;

import java.util.Collection;
import java.util.Locale;

/** Finds the known word that was probably meant. Stateless and thread-safe. */
public final class Spelling {

    private Spelling() {
    }

    /**
     * The known word nearest to a word.
     *
     * @param woord what was written, not null
     * @param bekend the known words, not null
     * @return the nearest known word, or null when none is near
     */
    public static String dichtstbij(String woord, Collection<String> bekend) {
        String dichtstbij = null;
        int kleinste = Integer.MAX_VALUE;
        for (String kandidaat : bekend) {
            int grens = kandidaat.length() < 4 ? 1 : 2;
            if (Math.abs(kandidaat.length() - woord.length()) <= grens) {
                int afstand = afstand(woord.toLowerCase(Locale.ROOT), kandidaat.toLowerCase(Locale.ROOT));
                if (afstand <= grens && afstand < kleinste) {
                    kleinste = afstand;
                    dichtstbij = kandidaat;
                }
            }
        }
        return dichtstbij;
    }

    private static int afstand(String een, String ander) {
        int[][] d = new int[een.length() + 1][ander.length() + 1];
        for (int i = 0; i <= een.length(); i++) {
            for (int j = 0; j <= ander.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int anders = een.charAt(i - 1) == ander.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + anders);
                if (i > 1 && j > 1 && een.charAt(i - 1) == ander.charAt(j - 2)
                        && een.charAt(i - 2) == ander.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[een.length()][ander.length()];
    }
}
