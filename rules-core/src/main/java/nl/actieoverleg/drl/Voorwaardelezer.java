package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Toets;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;

/**
 * Reads one condition on a list, by a grammar that holds nothing but the vocabulary. Slips that people make are told each
 * in a sentence of its own; what is no condition is null, and was reported.
 */
final class Voorwaardelezer {

    /** What conditions look like, for whoever wrote something else. */
    static final String VOORBEELD = "Schrijf alleen voorwaarden als: Feiten( eenVraag.ja, andereVraag.ja )";

    private static final String MINSTENS = "minstens";
    private static final String EN = "Zet tussen voorwaarden een komma; ze moeten dan allebei gelden.";
    private static final String OF =
            "Schrijf een tweede regel met dezelfde conclusie, of: minstens( 1, eenVraag.ja, andereVraag.ja )";
    private static final String NIET =
            "Vraag .nee, .nietJa of .nietNee, of schrijf een eigen vraag die andersom gesteld is.";
    static final String IS = "Vraag een antwoord met .ja, bijvoorbeeld: eenVraag.ja";
    static final String AANTAL = "Een aantal vergelijkt u alleen met >=, bijvoorbeeld: keer >= 2";
    /** The signs and words of Java and DRL that people try in conditions, and what to write instead of them. */
    static final Map<String, String> IN_PLAATS_VAN = Map.ofEntries(Map.entry("||", OF), Map.entry("|", OF),
            Map.entry("or", OF), Map.entry("&&", EN), Map.entry("&", EN), Map.entry("and", EN), Map.entry("!", NIET),
            Map.entry("not", NIET), Map.entry("==", IS), Map.entry("!=", IS), Map.entry("=", IS),
            Map.entry("<", AANTAL), Map.entry(">", AANTAL), Map.entry("<=", AANTAL),
            Map.entry("of", OF), Map.entry("en", EN), Map.entry("niet", NIET), Map.entry("geen", NIET),
            Map.entry(";", "Haal de puntkomma weg: achter een voorwaarde staat niets."));
    /** Of shorter words the nearest one is often the opposite. */
    private static final int KORTSTE = 4;

    private final Bestandskop kop;
    private final Conclusie conclusie;
    private final String type;
    private final Lijst lijst;
    private final boolean teller;
    private final Tekenrij tekens;
    private final Teken eerste;

    /**
     * @param conclusie what the rule concludes, or null when that is not clear
     * @param type the type of the pattern
     * @param lijst the list of that name; null for one that is taken on trust
     * @param tekens the condition
     */
    Voorwaardelezer(Bestandskop kop, Conclusie conclusie, String type, Lijst lijst, Tekenrij tekens) {
        this.kop = kop;
        this.conclusie = conclusie;
        this.type = type;
        this.lijst = lijst;
        this.teller = isTeller(lijst);
        this.tekens = tekens;
        this.eerste = tekens.kijk();
    }

    Voorwaarde lees() {
        Voorwaarde gelezen = tekens.is(MINSTENS) && tekens.is(1, "(") ? leesMinstens()
                : eerste.isNaam() && tekens.is(1, ">=") ? leesTelling() : leesVraag();
        return gelezen == null || tekens.isOp() ? gelezen : nietBegrepen();
    }

    /** Reports a token that no rule can have in this place. Always null. */
    static <T> T meldOnleesbaar(Tekenrij tekens, Teken teken) {
        return tekens.meld(teken, "Dit is niet te lezen; het gaat mis bij " + teken.tekst() + ".",
                IN_PLAATS_VAN.getOrDefault(teken.tekst(),
                        "Kijk na of er een komma, punt of haakje te veel of te weinig staat. "
                                + "Een voorwaarde ziet er zo uit: Feiten( eenVraag.ja, andereVraag.ja )"));
    }

    /** Refuses a condition: for a word or text too many at the token that was reached, or else as a whole. Always null. */
    static <T> T weiger(Tekenrij voorwaarde, String voorbeeld) {
        Teken hier = voorwaarde.kijk();
        boolean naIets = voorwaarde.kijk(-1).isNaam() || voorwaarde.is(-1, ")");
        return naIets && (hier.isNaam() || hier.isTekst()) ? meldOnleesbaar(voorwaarde, hier)
                : voorwaarde.meld(voorwaarde.eerste(), "Deze voorwaarde kan in een regel niet: " + voorwaarde.tekst()
                        + ".", voorbeeld);
    }

    private Minstens leesMinstens() {
        kop.controleerMinstens(eerste);
        tekens.neem(2);
        int aantal = leesGetal("Achter minstens( staat hoeveel er moeten gelden",
                "Schrijf bijvoorbeeld: minstens( 2, eenVraag.ja, andereVraag.ja, derdeVraag.ja )");
        if (aantal == 0) {
            return null;
        }
        List<Vraagt> delen = new ArrayList<>();
        boolean goed = true;
        while (tekens.neemAls(",")) {
            Teken veld = tekens.kijk();
            int begin = tekens.plek();
            Vraagt deel = leesVraag();
            if (deel == null && tekens.plek() == begin) {
                return null;
            }
            if (deel != null && komtVoor(deel, delen)) {
                return tekens.meld(veld, "In minstens staat " + deel.veld().naam() + " dubbel.", "Haal er één weg.");
            }
            goed &= deel != null && delen.add(deel);
        }
        Teken hier = tekens.kijk();
        if (!tekens.neemAls(")")) {
            return !goed ? null : !hier.isNaam() ? meldOnleesbaar(tekens, hier)
                    : tekens.meld(hier, "Voor " + hier.tekst() + " ontbreekt een komma.", "Zet in minstens een komma "
                            + "tussen de voorwaarden: minstens( 2, eenVraag.ja, andereVraag.ja )");
        }
        if (goed && aantal > delen.size()) {
            return tekens.meld(eerste, "Van de " + delen.size() + " genoemde kunnen er nooit minstens " + aantal
                    + " gelden.", "Verlaag het getal, of noem er meer.");
        }
        return goed ? new Minstens(aantal, List.copyOf(delen), eerste.regelnummer()) : null;
    }

    /** By name: to compare records takes Java long to get ready for. */
    private static boolean komtVoor(Vraagt deel, List<Vraagt> delen) {
        for (Vraagt eerder : delen) {
            if (eerder.veld().naam().equals(deel.veld().naam()) && eerder.toets() == deel.toets()) {
                return true;
            }
        }
        return false;
    }

    private Telt leesTelling() {
        tekens.neem(2);
        if (!bestaat(eerste)) {
            return null;
        }
        if (lijst != null && !teller) {
            return tekens.meld(eerste, "Het veld " + eerste.tekst() + " is geen aantal.",
                    "Vraag een antwoord, bijvoorbeeld: " + eerste.tekst() + ".ja");
        }
        int minimum = leesGetal("Achter >= staat een aantal", "Schrijf bijvoorbeeld: " + eerste.tekst() + " >= 2");
        return minimum == 0 ? null : new Telt(type, eerste.tekst(), minimum, eerste.regelnummer());
    }

    /** The number that stands here; 0 when there is none, and then that is reported. */
    private int leesGetal(String uitleg, String remedie) {
        Teken hier = tekens.kijk();
        int getal = Naamvorm.getal(hier.tekst());
        if (getal == 0) {
            tekens.meld(hier.isEinde() ? eerste : hier,
                    uitleg + ", een heel getal van 1 of meer: " + tekens.tekst() + ".", remedie);
        } else {
            tekens.neem();
        }
        return getal;
    }

    private Vraagt leesVraag() {
        if (staatErEenCode()) {
            return null;
        }
        Teken veld = tekens.kijk();
        Teken woord = tekens.kijk(2);
        if (veld.isNaam() && tekens.is(1, ",") && isToets(woord) && eindigt(3)) {
            tekens.meld(tekens.kijk(1), "Tussen " + veld.tekst() + " en " + woord.tekst() + " staat een komma in plaats "
                    + "van een punt.", "Schrijf: " + veld.tekst() + "." + woord.tekst());
            tekens.neem(3);
            return null;
        }
        String aantal = "Schrijf een aantal, bijvoorbeeld: " + veld.tekst() + " >= 2";
        if (veld.isNaam() && eindigt(1)) {
            return tekens.meld(veld, "Bij " + veld.tekst() + " staat niet wat er gevraagd wordt.",
                    teller ? aantal : "Schrijf bijvoorbeeld: " + veld.tekst() + ".ja");
        }
        if (!veld.isNaam() || !tekens.is(1, ".") || !woord.isNaam() || tekens.is(3, "(") || tekens.is(3, ".")) {
            return nietBegrepen();
        }
        tekens.neem(3);
        // A field may be called like an answer.
        if (isToets(veld) && !heeft(veld.tekst()) && heeft(woord.tekst())) {
            return tekens.meld(veld, "Het antwoord staat hier voor het veld.",
                    "Schrijf: " + woord.tekst() + "." + veld.tekst());
        }
        if (!bestaat(veld)) {
            return null;
        }
        if (teller) {
            return tekens.meld(veld,
                    "Het veld " + veld.tekst() + " is een aantal en heeft geen ." + woord.tekst() + ".", aantal);
        }
        Toets toets = toets(woord);
        if (toets != null && toets != Toets.JA && conclusie != null && conclusie.bepaaltRoute()) {
            return tekens.meld(veld, "Een regel die de route bepaalt mag alleen .ja vragen, en hier staat "
                    + veld.tekst() + "." + woord.tekst()
                    + ": alleen zo blijft zeker wat een onbekend antwoord betekent.",
                    "Schrijf een eigen vraag die andersom gesteld is, en vraag daarvan .ja.");
        }
        return toets == null ? null : new Vraagt(type, veld.tekst(), toets, veld.regelnummer());
    }

    /** Whether a comma or the end comes so many tokens further. */
    private boolean eindigt(int verder) {
        return tekens.kijk(verder).isEinde() || tekens.is(verder, ",") || tekens.is(verder, ")");
    }

    /** Whether this is a word that asks for an answer, such as {@code ja}. */
    static boolean isToets(Teken woord) {
        return woord.isNaam() && Toets.van(woord.tekst()) != null;
    }

    private Toets toets(Teken woord) {
        Toets toets = Toets.van(woord.tekst());
        if (toets != null) {
            return toets;
        }
        List<String> bekend = Stream.of(Toets.values()).map(Toets::woord).toList();
        String antwoord = Spelling.antwoord(woord.tekst());
        String bedoeld = antwoord == null ? null : antwoord.toLowerCase(Locale.ROOT);
        return tekens.meld(woord, "Het woord ." + woord.tekst() + " bestaat niet.",
                bedoeld != null && bekend.contains(bedoeld) ? "Bedoelde u ." + bedoeld + "?"
                        : woord.tekst().length() > KORTSTE ? Spelling.keuze(woord.tekst(), bekend, ".")
                        : "Kies één van: ." + String.join(", .", bekend) + ".");
    }

    private boolean bestaat(Teken veld) {
        return !kop.mist(lijst, veld.tekst()) || tekens.weiger(veld, "Het veld " + veld.tekst() + " staat niet in " + type + ".",
                        kop.remedie(veld.tekst(), lijst));
    }

    private boolean heeft(String veld) {
        return lijst != null && lijst.heeft(veld);
    }

    static boolean isTeller(Lijst lijst) {
        return lijst != null && lijst.soort() == Lijstsoort.TELLERS;
    }

    /** Whether a code stands where a field belongs; then that is reported, and which field it is, and it is passed. */
    private boolean staatErEenCode() {
        StringBuilder code = new StringBuilder(tekens.kijk().tekst());
        int lengte = 1;
        while (!tekens.kijk(lengte).los() && (tekens.is(lengte, "-") || tekens.kijk(lengte).isNaam()
                || tekens.kijk(lengte).isGetal())) {
            code.append(tekens.kijk(lengte++).tekst());
        }
        boolean lijktOpEen = lengte > 1 || Character.isUpperCase(code.charAt(0));
        String veld = lijktOpEen && Naamvorm.isCode(code.toString()) ? veldMetCode(code.toString()) : null;
        if (veld == null && (lengte == 1 || !Naamvorm.isCode(code.toString()))) {
            return false;
        }
        tekens.meld(tekens.kijk(), "Hier staat een code (" + code + ") waar een veld hoort.", veld == null
                ? "Schrijf het veld dat bij de code hoort: in een naam staan geen streepjes."
                : "Schrijf: " + veld + (teller ? " >= 1" : ".ja"));
        tekens.neem(lengte);
        while (tekens.is(".") || tekens.kijk().isNaam()) {
            tekens.neem();
        }
        return true;
    }

    private String veldMetCode(String code) {
        for (Lijst.Veld veld : lijst == null ? List.<Lijst.Veld>of() : lijst.velden()) {
            if (!veld.naam().equals(code) && veld.code().equalsIgnoreCase(code)) {
                return veld.naam();
            }
        }
        return null;
    }

    private <T> T nietBegrepen() {
        Teken tweede = tekens.kijk(1 - tekens.plek());
        String samen = eerste.tekst() + tweede.tekst();
        if (eerste.isNaam() && tweede.isNaam() && heeft(samen)) {
            return tekens.meld(eerste, "In de naam van dit veld staat een spatie: " + eerste.tekst() + " "
                    + tweede.tekst() + ".", "Bedoelde u " + samen + "?");
        }
        if (eerste.is(MINSTENS) && !tweede.isEinde() && !tweede.is("(")) {
            return tekens.meld(eerste, "Achter minstens ontbreekt het haakje.",
                    "Schrijf bijvoorbeeld: minstens( 2, eenVraag.ja, andereVraag.ja, derdeVraag.ja )");
        }
        if (!eerste.is(MINSTENS) && eerste.isNaam() && tweede.is("(")
                && Spelling.dichtstbij(eerste.tekst(), List.of(MINSTENS)) != null) {
            return tekens.meld(eerste, "Het woord " + eerste.tekst() + " kan in een regel niet.",
                    "Bedoelde u minstens?");
        }
        String veld = lijst == null || lijst.velden().isEmpty() ? "eenVraag" : lijst.velden().get(0).naam();
        return weiger(tekens, teller ? "Schrijf een aantal, bijvoorbeeld: " + type + "( " + veld + " >= 2 )"
                : "Schrijf bijvoorbeeld: " + type + "( " + veld + ".ja )");
    }
}
