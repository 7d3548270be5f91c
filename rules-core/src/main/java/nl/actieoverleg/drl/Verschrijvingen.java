package nl.actieoverleg.drl;

import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde.Toets;

/** Slips that people make in rules, each told in a sentence of its own. */
final class Verschrijvingen {

    static final String MINSTENS = "minstens";
    /** What conditions look like, for whoever wrote something else. */
    static final String VOORBEELD = "Schrijf alleen voorwaarden als: Feiten( eenVraag.ja, andereVraag.ja )";

    private static final String EN = "Zet tussen voorwaarden een komma; ze moeten dan allebei gelden.";
    private static final String OF =
            "Schrijf een tweede regel met dezelfde conclusie, of: minstens( 1, eenVraag.ja, andereVraag.ja )";
    private static final String NIET =
            "Vraag .nee, .nietJa of .nietNee, of schrijf een eigen vraag die andersom gesteld is.";
    private static final String IS = "Vraag een antwoord met .ja, bijvoorbeeld: eenVraag.ja";
    private static final String AANTAL = "Een aantal vergelijkt u alleen met >=, bijvoorbeeld: keer >= 2";
    /** The signs and words of Java and DRL that people try in conditions, and what to write instead of them. */
    private static final Map<String, String> IN_PLAATS_VAN = Map.ofEntries(Map.entry("||", OF), Map.entry("|", OF),
            Map.entry("or", OF), Map.entry("&&", EN), Map.entry("&", EN), Map.entry("and", EN), Map.entry("!", NIET),
            Map.entry("not", NIET), Map.entry("==", IS), Map.entry("!=", IS), Map.entry("=", IS),
            Map.entry("<", AANTAL), Map.entry(">", AANTAL), Map.entry("<=", AANTAL),
            Map.entry("of", OF), Map.entry("en", EN), Map.entry("niet", NIET), Map.entry("geen", NIET),
            Map.entry(";", "Haal de puntkomma weg: achter een voorwaarde staat niets."));

    private Verschrijvingen() {
    }

    /** Reports a token that no rule can have in this place. Always null. */
    static <T> T meldOnleesbaar(Tekenrij tekens, Teken teken) {
        return tekens.meld(teken, "Dit is niet te lezen; het gaat mis bij " + teken.tekst() + ".",
                IN_PLAATS_VAN.getOrDefault(teken.tekst(),
                        "Kijk na of er een komma, punt of haakje te veel of te weinig staat. "
                                + "Een voorwaarde ziet er zo uit: Feiten( eenVraag.ja, andereVraag.ja )"));
    }

    /**
     * Refuses a condition: for a word or text too many at the token that was reached, or else as a whole. Always null.
     *
     * @param eerste what it starts with
     */
    static <T> T weiger(Tekenrij voorwaarde, Teken eerste, String voorbeeld) {
        Teken hier = voorwaarde.kijk();
        boolean naIets = voorwaarde.kijk(-1).isNaam() || voorwaarde.is(-1, ")");
        return naIets && (hier.isNaam() || hier.isTekst()) ? meldOnleesbaar(voorwaarde, hier)
                : voorwaarde.meld(eerste, "Deze voorwaarde kan in een regel niet: " + voorwaarde.tekst() + ".",
                        voorbeeld);
    }

    /** Whether signs stand in a condition that rules do without; then that is reported. */
    static boolean meldVreemd(Tekenrij tekens, Lijst lijst) {
        for (int i = 0; i < tekens.lengte(); i++) {
            if (tekens.is(i, ".") && tekens.is(i + 1, ".")) {
                tekens.meld(tekens.kijk(i), "Hier staan twee punten achter elkaar.",
                        "Schrijf één punt, bijvoorbeeld: eenVraag.ja");
                return true;
            }
        }
        for (int i = 0; i < tekens.lengte(); i++) {
            Teken teken = tekens.kijk(i);
            // A field may have any name: a word is only refused when it stands before another one.
            boolean gewoon = (teken.isNaam() || teken.isTekst() || teken.isGetal()) && (i > 0 || tekens.is(1, "."))
                    || teken.is(".") || teken.is("(") || teken.is(")") || teken.is(",");
            if (gewoon) {
                continue;
            }
            if (teken.is(";")) {
                tekens.meld(teken, "Tussen voorwaarden staat een komma, geen puntkomma.", VOORBEELD);
                return true;
            }
            // A word is told of when it stands first; further on the reader stops at it.
            if (!teken.isTekst() && IN_PLAATS_VAN.containsKey(teken.tekst())) {
                String remedie = IN_PLAATS_VAN.get(teken.tekst());
                boolean teller = lijst != null && lijst.soort() == Lijstsoort.TELLERS;
                tekens.meld(teken, "In een voorwaarde mag geen " + teken.tekst() + " staan: " + tekens.tekst() + ".",
                        teller && remedie.equals(IS) ? AANTAL : remedie);
                return true;
            }
        }
        return false;
    }

    /** Whether a code stands where a field belongs; then that is reported, and which field it is, and it is passed. */
    static boolean meldCode(Tekenrij tekens, Lijst lijst) {
        StringBuilder code = new StringBuilder(tekens.kijk().tekst());
        int lengte = 1;
        while (!tekens.kijk(lengte).los() && (tekens.is(lengte, "-") || tekens.kijk(lengte).isNaam()
                || tekens.kijk(lengte).isGetal())) {
            code.append(tekens.kijk(lengte++).tekst());
        }
        if (lengte == 1 && !Character.isUpperCase(code.charAt(0)) || !Naamvorm.isCode(code.toString())) {
            return false;
        }
        Lijst.Veld veld = lijst == null ? null : veldMetCode(lijst, code.toString());
        if (veld == null && lengte == 1) {
            return false;
        }
        tekens.meld(tekens.kijk(), "Hier staat een code (" + code + ") waar een veld hoort.", veld == null
                ? "Schrijf het veld dat bij de code hoort: in een naam staan geen streepjes."
                : "Schrijf: " + veld.naam() + (lijst.soort() == Lijstsoort.TELLERS ? " >= 1" : ".ja"));
        tekens.neem(lengte);
        while (tekens.is(".") || tekens.kijk().isNaam()) {
            tekens.neem();
        }
        return true;
    }

    private static Lijst.Veld veldMetCode(Lijst lijst, String code) {
        for (Lijst.Veld veld : lijst.velden()) {
            if (!veld.naam().equals(code) && veld.code().equalsIgnoreCase(code)) {
                return veld;
            }
        }
        return null;
    }

    /** Whether a comma stands for a point within {@code minstens}; then that is reported, and it is passed. */
    static boolean meldKomma(Tekenrij tekens) {
        if (!tekens.kijk().isNaam() || !tekens.is(1, ",") || !isToets(tekens.kijk(2))
                || !tekens.is(3, ",") && !tekens.is(3, ")")) {
            return false;
        }
        meldKomma(tekens, tekens.kijk(), tekens.kijk(1), tekens.kijk(2));
        tekens.neem(3);
        return true;
    }

    /** Reports a comma that stands where a point belongs. */
    static void meldKomma(Tekenrij tekens, Teken veld, Teken komma, Teken woord) {
        tekens.meld(komma, "Tussen " + veld.tekst() + " en " + woord.tekst() + " staat een komma in plaats van een "
                + "punt.", "Schrijf: " + veld.tekst() + "." + woord.tekst());
    }

    /** Whether this is a word that asks for an answer, such as {@code ja}. */
    static boolean isToets(Teken woord) {
        return woord.isNaam() && Toets.van(woord.tekst()) != null;
    }

    /** Reports what stands between the conditions of {@code minstens} in place of a comma. Always null. */
    static <T> T meldInMinstens(Tekenrij tekens) {
        Teken hier = tekens.kijk();
        return hier.isNaam() ? tekens.meld(hier, "Voor " + hier.tekst() + " ontbreekt een komma.",
                "Zet in minstens een komma tussen de voorwaarden: minstens( 2, eenVraag.ja, andereVraag.ja )")
                : meldOnleesbaar(tekens, hier);
    }

    /** Reports what stands behind a word about the routing in place of a code. Always null. */
    static <T> T meldRoutecode(Tekenrij tekens, Teken woord, String soort) {
        Teken code = tekens.kijk(1);
        boolean iets = tekens.is("(") && tekens.is(2, ")");
        return tekens.meld(woord, "Achter " + woord.tekst() + (iets ? " staat geen goede" : " ontbreekt de")
                + " code van een " + soort + ".", iets && code.isNaam()
                ? "Zet de code tussen aanhalingstekens: " + woord.tekst() + "( \"" + code.tekst() + "\" )"
                : iets && code.isTekst() ? "Schrijf de code zoals die bij @code staat, zonder spaties."
                : "Schrijf bijvoorbeeld: Routering( " + woord.tekst() + "( \"EEN_OVERLEG\" ) )");
    }

    /** Whether the answer stands where the field belongs; then that is reported. */
    static boolean meldOmgekeerd(Tekenrij tekens, Teken veld, Teken woord, Lijst lijst) {
        // A field may be called like an answer.
        if (lijst == null || Toets.van(veld.tekst()) == null || Lijstenkaart.heeft(lijst, veld.tekst())
                || !Lijstenkaart.heeft(lijst, woord.tekst())) {
            return false;
        }
        tekens.meld(veld, "Het antwoord staat hier voor het veld.",
                "Schrijf: " + woord.tekst() + "." + veld.tekst());
        return true;
    }

    /** Whether a condition that cannot be read holds a word that can be guessed; then that is reported. */
    static boolean meldWoord(Tekenrij tekens, Lijst lijst) {
        List<Teken> alle = tekens.alles();
        if (alle.size() < 2 || !alle.get(0).isNaam()) {
            return false;
        }
        Teken eerste = alle.get(0);
        Teken tweede = alle.get(1);
        String samen = eerste.tekst() + tweede.tekst();
        if (lijst != null && tweede.isNaam() && Lijstenkaart.heeft(lijst, samen)) {
            tekens.meld(eerste, "In de naam van dit veld staat een spatie: " + eerste.tekst() + " " + tweede.tekst()
                    + ".", "Bedoelde u " + samen + "?");
            return true;
        }
        if (eerste.is(MINSTENS) && !tweede.is("(")) {
            tekens.meld(eerste, "Achter minstens ontbreekt het haakje.",
                    "Schrijf bijvoorbeeld: minstens( 2, eenVraag.ja, andereVraag.ja, derdeVraag.ja )");
            return true;
        }
        if (!eerste.is(MINSTENS) && tweede.is("(")
                && Spelling.dichtstbij(eerste.tekst(), List.of(MINSTENS)) != null) {
            tekens.meld(eerste, "Het woord " + eerste.tekst() + " kan in een regel niet.", "Bedoelde u minstens?");
            return true;
        }
        return false;
    }

    /** Whether a conclusion of a rule stands here without its sign; then that is reported. */
    static boolean meldZonderTeken(Tekenrij tekens) {
        Teken naam = tekens.kijk();
        if (!tekens.is(1, "(") || Conclusie.van(naam.tekst()).isEmpty()) {
            return false;
        }
        tekens.meld(naam, "Voor " + naam.tekst() + " ontbreekt het teken @.", "Schrijf: @" + naam.tekst()
                + "( \"…\" )");
        return true;
    }
}
