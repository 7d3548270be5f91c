package nl.actieoverleg.drl;

import java.util.Map;

/** The signs and words of Java and DRL that people try in conditions, and what to write instead of them. */
final class Javateken {

    private static final String EN = "Zet tussen voorwaarden een komma; ze moeten dan allebei gelden.";
    private static final String OF =
            "Schrijf een tweede regel met dezelfde conclusie, of: minstens( 1, eenVraag.ja, andereVraag.ja )";
    private static final String NIET =
            "Vraag .nee, .nietJa of .nietNee, of schrijf een eigen vraag die andersom gesteld is.";
    private static final String IS = "Vraag een antwoord met .ja, bijvoorbeeld: eenVraag.ja";
    private static final String AANTAL = "Een aantal vergelijkt u alleen met >=, bijvoorbeeld: keer >= 2";
    private static final Map<String, String> REMEDIES = Map.ofEntries(Map.entry("||", OF), Map.entry("|", OF),
            Map.entry("or", OF), Map.entry("&&", EN), Map.entry("&", EN), Map.entry("and", EN), Map.entry("!", NIET),
            Map.entry("not", NIET), Map.entry("==", IS), Map.entry("!=", IS), Map.entry("=", IS),
            Map.entry("<", AANTAL), Map.entry(">", AANTAL), Map.entry("<=", AANTAL));

    private Javateken() {
    }

    /** What to write instead, or null when this is no such sign. */
    static String remedie(String teken) {
        return REMEDIES.get(teken);
    }
}
