package nl.actieoverleg.anonimiteit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in which nothing can hide behind the way it was written: see {@link Gladstrijker}. Lines are kept, so that a
 * place in it can be told.
 */
final class Leestekst {

    private static final String EINDE_VAN_ZIN = ".!?:;";
    private static final String AANHALING = "\"'`([{<";
    /** Also at the end of a line: >- and | announce a text in YAML. */
    private static final Pattern AANKONDIGING = Pattern.compile("(?:\\n|^)[-*#]|[>|][-+]?\\s");

    private final String tekst;
    /** Where each line of the file begins in the text. */
    private final int[] regels;
    private List<Woord> woorden;

    private Leestekst(String tekst, int[] regels) {
        this.tekst = tekst;
        this.regels = regels;
    }

    /** The text of a file, or its name. */
    static Leestekst van(String inhoud) {
        Gladstrijker glad = new Gladstrijker(inhoud);
        return new Leestekst(glad.tekst(), glad.regels());
    }

    String tekst() {
        return tekst;
    }

    /** The line of a place, from 1. */
    int regel(int plaats) {
        int gevonden = Arrays.binarySearch(regels, plaats);
        // Lines that left no character begin at the same place: the last of them holds it.
        int regel = gevonden >= 0 ? gevonden : -gevonden - 2;
        while (regel + 1 < regels.length && regels[regel + 1] == regels[regel]) {
            regel++;
        }
        return regel + 1;
    }

    /** The words, from front to back. */
    List<Woord> woorden() {
        if (woorden == null) {
            woorden = Woord.alle(tekst);
        }
        return woorden;
    }

    /** Whether a word here gets a capital whatever it is, as far as can be told. */
    boolean beginVanZin(int plaats) {
        int i = plaats - 1;
        while (i >= 0 && (Character.isWhitespace(tekst.charAt(i)) || AANHALING.indexOf(tekst.charAt(i)) >= 0)) {
            i--;
        }
        return i < 0 || EINDE_VAN_ZIN.indexOf(tekst.charAt(i)) >= 0
                || AANKONDIGING.matcher(tekst).region(Math.max(0, i - 1), Math.min(i + 2, plaats)).find();
    }

    /** Enough to find a place by, and too little to know what it says. */
    String masker(Treffer treffer) {
        int lengte = tekst.codePointCount(treffer.begin(), treffer.eind());
        String begin = Character.toString(tekst.codePointAt(treffer.begin()));
        return begin + "… (" + lengte + (lengte == 1 ? " teken)" : " tekens)");
    }

    /** The whole text with all that was found masked. */
    String gemaskeerd(List<Treffer> treffers) {
        List<String> delen = new ArrayList<>();
        int vanaf = 0;
        for (Treffer een : treffers) {
            delen.add(tekst.substring(vanaf, een.begin()));
            delen.add(Character.toString(tekst.codePointAt(een.begin())) + "…");
            vanaf = een.eind();
        }
        delen.add(tekst.substring(vanaf));
        return String.join("", delen);
    }
}
