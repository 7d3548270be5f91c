package nl.actieoverleg.drl;

import java.util.List;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Voorwaarde.Toets;

/** Slips that people make in rules, each told in a sentence of its own. */
final class Verschrijvingen {

    private static final String MINSTENS = "minstens";

    private Verschrijvingen() {
    }

    /** Whether two points stand next to each other in a condition; then that is reported. */
    static boolean meldDubbelePunt(Tekenrij tekens) {
        for (int i = 0; i < tekens.lengte(); i++) {
            if (tekens.is(i, ".") && tekens.is(i + 1, ".")) {
                tekens.meld(tekens.kijk(i), "Hier staan twee punten achter elkaar.",
                        "Schrijf één punt, bijvoorbeeld: eenVraag.ja");
                return true;
            }
        }
        return false;
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
