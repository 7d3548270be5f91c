package nl.actieoverleg.drl;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Routewoord;
import nl.actieoverleg.regelmodule.Routewoord.Codesoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Toets;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;

/** Reads the conditions between the brackets of one pattern, by a grammar that holds nothing but the vocabulary. */
final class Voorwaardelezer {

    private static final String MINSTENS = "minstens";
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
            Map.entry("<", AANTAL), Map.entry(">", AANTAL), Map.entry("<=", AANTAL));

    private final Bestandskop kop;
    private final Lijstenkaart lijsten;
    private final Conclusie conclusie;
    private final String type;
    private final Lijst lijst;

    private Tekenrij tekens;
    private Teken eerste;

    /**
     * @param conclusie what the rule concludes, or null when that is not clear
     * @param type the type of the pattern
     * @param lijst the list of that name; null for a type of the vocabulary and for one that is taken on trust
     */
    Voorwaardelezer(Bestandskop kop, Lijstenkaart lijsten, Conclusie conclusie, String type, Lijst lijst) {
        this.kop = kop;
        this.lijsten = lijsten;
        this.conclusie = conclusie;
        this.type = type;
        this.lijst = lijst;
    }

    /** Reports a token that no rule can have in this place. */
    static void meldOnleesbaar(Tekenrij tekens, Teken teken) {
        tekens.meld(teken, "Dit is niet te lezen; het gaat mis bij " + teken.tekst() + ".",
                IN_PLAATS_VAN.getOrDefault(teken.tekst(),
                        "Kijk na of er een komma, punt of haakje te veel of te weinig staat. "
                                + "Een voorwaarde ziet er zo uit: Feiten( eenVraag.ja, andereVraag.ja )"));
    }

    /** The condition that these tokens state; null when it is refused, and then that is reported. */
    Voorwaarde lees(Tekenrij voorwaarde) {
        tekens = voorwaarde;
        eerste = tekens.kijk();
        if (!isVanOns()) {
            return null;
        }
        Voorwaarde gelezen = type.equals(Bestandskop.PEILDATUM) ? leesDag()
                : type.equals(Bestandskop.ROUTERING) ? leesRoutering() : leesOpLijst();
        return gelezen == null || tekens.isOp() ? gelezen : nietBegrepen();
    }

    /** Whether there are no signs of Java or DRL in it that rules do without. */
    private boolean isVanOns() {
        for (int i = 0; i < tekens.lengte(); i++) {
            Teken teken = tekens.kijk(i);
            boolean gewoon = teken.soort() != Teken.Soort.LEESTEKEN && i > 0 || teken.is(".") || teken.is("(")
                    || teken.is(")") || teken.is(",");
            if (gewoon) {
                continue;
            }
            if (teken.is(";")) {
                weiger(teken, "Tussen voorwaarden staat een komma, geen puntkomma.",
                        "Schrijf alleen voorwaarden als: Feiten( eenVraag.ja, andereVraag.ja )");
                return false;
            }
            // A word is told of when it stands first; further on the reader stops at it.
            if (!teken.isTekst() && IN_PLAATS_VAN.containsKey(teken.tekst())) {
                weiger(teken, "In een voorwaarde mag geen " + teken.tekst() + " staan: " + tekens.tekst() + ".",
                        IN_PLAATS_VAN.get(teken.tekst()));
                return false;
            }
        }
        return true;
    }

    private Voorwaarde leesOpLijst() {
        if (tekens.is(MINSTENS) && tekens.is(1, "(")) {
            return leesMinstens();
        }
        return tekens.kijk().isNaam() && tekens.is(1, ">=") ? leesTelling() : leesVraag();
    }

    private Vraagt leesVraag() {
        Teken veld = tekens.kijk();
        if (veld.isNaam() && (tekens.lengte() == 1 || tekens.is(1, ",") || tekens.is(1, ")"))) {
            return weiger(veld, "Bij " + veld.tekst() + " staat niet wat er gevraagd wordt.", isTeller()
                    ? "Schrijf een aantal, bijvoorbeeld: " + veld.tekst() + " >= 2"
                    : "Schrijf bijvoorbeeld: " + veld.tekst() + ".ja");
        }
        Teken woord = tekens.kijk(2);
        if (!veld.isNaam() || !tekens.is(1, ".") || !woord.isNaam() || tekens.is(3, "(") || tekens.is(3, ".")) {
            return nietBegrepen();
        }
        tekens.neem(3);
        if (!bestaat(veld)) {
            return null;
        }
        if (isTeller()) {
            return weiger(veld, "Het veld " + veld.tekst() + " is een aantal en heeft geen ." + woord.tekst() + ".",
                    "Schrijf een aantal, bijvoorbeeld: " + veld.tekst() + " >= 2");
        }
        Toets toets = toets(woord);
        if (toets != null && toets != Toets.JA && conclusie != null && conclusie.bepaaltRoute()) {
            return weiger(veld, "Een regel die de route bepaalt mag alleen .ja vragen, en hier staat "
                    + veld.tekst() + "." + woord.tekst() + ": alleen zo blijft zeker wat een onbekend antwoord betekent.",
                    "Schrijf een eigen vraag die andersom gesteld is, en vraag daarvan .ja.");
        }
        return toets == null ? null : new Vraagt(type, veld.tekst(), toets, veld.regelnummer());
    }

    private Toets toets(Teken woord) {
        List<String> bekend = new ArrayList<>();
        for (Toets toets : Toets.values()) {
            if (woord.is(toets.woord())) {
                return toets;
            }
            bekend.add(toets.woord());
        }
        String bedoeld = Spelling.dichtstbij(woord.tekst(), bekend);
        return weiger(woord, "Het woord ." + woord.tekst() + " bestaat niet.", bedoeld != null
                ? "Bedoelde u ." + bedoeld + "?" : "Kies één van: ." + String.join(", .", bekend) + ".");
    }

    private Minstens leesMinstens() {
        if (!kop.kentMinstens()) {
            tekens.meld(tekens.kijk(), "Dit bestand kent het woord minstens nog niet.",
                    "Zet bovenaan: import function " + Bestandskop.MINSTENS + ";");
        }
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
                return weiger(veld, "In minstens staat " + deel.veld().naam() + " dubbel.", "Haal er één weg.");
            }
            goed &= deel != null;
            if (deel != null) {
                delen.add(deel);
            }
        }
        if (!tekens.neemAls(")")) {
            return goed ? nietBegrepen() : null;
        }
        if (goed && aantal > delen.size()) {
            return weiger(eerste, "Van de " + delen.size() + " genoemde kunnen er nooit minstens " + aantal
                    + " gelden.", "Verlaag het getal, of noem er meer.");
        }
        return goed ? new Minstens(aantal, List.copyOf(delen), eerste.regelnummer()) : null;
    }

    private static boolean komtVoor(Vraagt deel, List<Vraagt> delen) {
        for (Vraagt eerder : delen) {
            if (eerder.veld().equals(deel.veld()) && eerder.toets() == deel.toets()) {
                return true;
            }
        }
        return false;
    }

    private Telt leesTelling() {
        Teken veld = tekens.neem();
        tekens.neem();
        if (!bestaat(veld)) {
            return null;
        }
        if (lijst != null && !isTeller()) {
            return weiger(veld, "Het veld " + veld.tekst() + " is geen aantal.",
                    "Vraag een antwoord, bijvoorbeeld: " + veld.tekst() + ".ja");
        }
        int minimum = leesGetal("Achter >= staat een aantal", "Schrijf bijvoorbeeld: " + veld.tekst() + " >= 2");
        return minimum == 0 ? null : new Telt(type, veld.tekst(), minimum, veld.regelnummer());
    }

    /** The number that stands here; 0 when there is none, and then that is reported. */
    private int leesGetal(String uitleg, String remedie) {
        int getal = tekens.kijk().isTekst() ? 0 : Naamvorm.getal(tekens.kijk().tekst());
        if (getal == 0) {
            weiger(eerste, uitleg + ", een heel getal van 1 of meer: " + tekens.tekst() + ".", remedie);
        } else {
            tekens.neem();
        }
        return getal;
    }

    private Dag leesDag() {
        boolean vanaf = tekens.is("vanaf");
        if (!vanaf && !tekens.is("voor") || !tekens.is(1, "(") || !tekens.kijk(2).isTekst() || !tekens.is(3, ")")) {
            return nietBegrepen();
        }
        String datum = tekens.kijk(2).inhoud();
        tekens.neem(4);
        if (!isDatum(datum)) {
            return weiger(eerste, "De datum " + datum + " bestaat niet of staat niet in de goede volgorde.",
                    "Schrijf jaar-maand-dag, bijvoorbeeld: " + (vanaf ? "vanaf" : "voor") + "( \"2023-09-01\" )");
        }
        return new Dag(vanaf, datum, eerste.regelnummer());
    }

    private static boolean isDatum(String tekst) {
        if (tekst.length() != "jjjj-mm-dd".length() || tekst.charAt(4) != '-' || tekst.charAt(7) != '-') {
            return false;
        }
        int jaar = cijfers(tekst, 0, 4);
        int maand = cijfers(tekst, 5, 7);
        int dag = cijfers(tekst, 8, 10);
        return jaar >= 0 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= YearMonth.of(jaar, maand).lengthOfMonth();
    }

    /** The number that these characters make, or -1 when they are not all digits. */
    private static int cijfers(String tekst, int begin, int eind) {
        int getal = 0;
        for (int i = begin; i < eind; i++) {
            if (!Naamvorm.isCijfer(tekst.charAt(i))) {
                return -1;
            }
            getal = 10 * getal + tekst.charAt(i) - '0';
        }
        return getal;
    }

    private Routeert leesRoutering() {
        if (!tekens.kijk().isNaam()) {
            return nietBegrepen();
        }
        Teken naam = tekens.neem();
        Routewoord woord = routewoord(naam);
        if (woord == null) {
            return null;
        }
        if (woord.codesoort() == Codesoort.GEEN) {
            return tekens.isOp() ? new Routeert(woord, null, naam.regelnummer())
                    : weiger(eerste, "Achter " + naam.tekst() + " hoort niets te staan.",
                            "Schrijf: Routering( " + naam.tekst() + " )");
        }
        if (!tekens.is("(") || !tekens.kijk(1).isTekst() || !tekens.is(2, ")")
                || !Naamvorm.isCode(tekens.kijk(1).inhoud())) {
            return weiger(eerste, "Achter " + naam.tekst() + " ontbreekt de code van een " + woord.codesoort().woord()
                    + ".", "Schrijf bijvoorbeeld: Routering( " + naam.tekst() + "( \"EEN_OVERLEG\" ) )");
        }
        String code = tekens.kijk(1).inhoud();
        tekens.neem(3);
        return new Routeert(woord, code, naam.regelnummer());
    }

    private Routewoord routewoord(Teken naam) {
        List<String> bekend = new ArrayList<>();
        for (Routewoord woord : Routewoord.values()) {
            if (naam.is(woord.woord())) {
                return woord;
            }
            bekend.add(woord.woord());
        }
        String bedoeld = Spelling.dichtstbij(naam.tekst(), bekend);
        return weiger(naam, "Het woord " + naam.tekst() + " bestaat niet bij Routering.", bedoeld != null
                ? "Bedoelde u " + bedoeld + "?" : "Kies één van: " + String.join(", ", bekend) + ".");
    }

    private boolean bestaat(Teken veld) {
        if (lijst == null || Lijstenkaart.heeft(lijst, veld.tekst())) {
            return true;
        }
        if (lijsten.isVolledig()) {
            weiger(veld, "Het veld " + veld.tekst() + " staat niet in " + type + ".",
                    lijsten.remedie(veld.tekst(), lijst, kop));
        }
        return false;
    }

    private boolean isTeller() {
        return lijst != null && lijst.soort() == Lijstsoort.TELLERS;
    }

    /** Refuses what stands here: a word or text too many, or else the condition as a whole. */
    private <T> T nietBegrepen() {
        boolean naIets = tekens.kijk(-1).isNaam() || tekens.is(-1, ")");
        if (naIets && (tekens.kijk().isNaam() || tekens.kijk().isTekst())) {
            meldOnleesbaar(tekens, tekens.kijk());
            return null;
        }
        return weiger(eerste, "Deze voorwaarde kan in een regel niet: " + tekens.tekst() + ".", voorbeeld());
    }

    private String voorbeeld() {
        if (type.equals(Bestandskop.PEILDATUM)) {
            return "Schrijf: Peildatum( vanaf( \"2023-09-01\" ) ) of Peildatum( voor( \"2023-09-01\" ) )";
        }
        if (type.equals(Bestandskop.ROUTERING)) {
            return "Schrijf bijvoorbeeld: Routering( naar( \"EEN_OVERLEG\" ) )";
        }
        String veld = lijst == null || lijst.velden().isEmpty() ? "eenVraag" : lijst.velden().get(0).naam();
        return isTeller() ? "Schrijf een aantal, bijvoorbeeld: " + type + "( " + veld + " >= 2 )"
                : "Schrijf bijvoorbeeld: " + type + "( " + veld + ".ja )";
    }

    /** Reports a fault. Always null, for what is faulted is not there. */
    private <T> T weiger(Teken bij, String melding, String remedie) {
        tekens.meld(bij, melding, remedie);
        return null;
    }
}
