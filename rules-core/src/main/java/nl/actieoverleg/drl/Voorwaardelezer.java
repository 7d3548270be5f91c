package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** Reads the conditions between the brackets of one pattern, by a grammar that holds nothing but the vocabulary. */
final class Voorwaardelezer {

    private static final String MINSTENS = "minstens";
    /** Of shorter words the nearest one is often the opposite. */
    private static final int KORTSTE = 4;

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

    /** The condition that these tokens state; null when it is refused, and then that is reported. */
    Voorwaarde lees(Tekenrij voorwaarde) {
        tekens = voorwaarde;
        eerste = tekens.kijk();
        if (Verschrijvingen.meldDubbelePunt(tekens) || !isVanOns()) {
            return null;
        }
        if (type.equals(Bestandskop.PEILDATUM)) {
            return Woordenlezer.leesDag(tekens);
        }
        if (type.equals(Bestandskop.ROUTERING)) {
            return Woordenlezer.leesRoutering(tekens);
        }
        Voorwaarde gelezen = leesOpLijst();
        return gelezen == null || tekens.isOp() ? gelezen : nietBegrepen();
    }

    /** Whether there are no signs of Java or DRL in it that rules do without. */
    private boolean isVanOns() {
        for (int i = 0; i < tekens.lengte(); i++) {
            Teken teken = tekens.kijk(i);
            // A field may have any name: a word is only refused when it stands before another one.
            boolean gewoon = teken.soort() != Teken.Soort.LEESTEKEN && (i > 0 || tekens.is(1, "."))
                    || teken.is(".") || teken.is("(") || teken.is(")") || teken.is(",");
            if (gewoon) {
                continue;
            }
            if (teken.is(";")) {
                weiger(teken, "Tussen voorwaarden staat een komma, geen puntkomma.",
                        "Schrijf alleen voorwaarden als: Feiten( eenVraag.ja, andereVraag.ja )");
                return false;
            }
            // A word is told of when it stands first; further on the reader stops at it.
            if (!teken.isTekst() && Patroonlezer.IN_PLAATS_VAN.containsKey(teken.tekst())) {
                String remedie = Patroonlezer.IN_PLAATS_VAN.get(teken.tekst());
                weiger(teken, "In een voorwaarde mag geen " + teken.tekst() + " staan: " + tekens.tekst() + ".",
                        isTeller() && remedie.equals(Patroonlezer.IS) ? Patroonlezer.AANTAL : remedie);
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

    /** Whether a code stands where a field belongs; then that is reported, and which field it is. */
    private boolean meldCode() {
        StringBuilder code = new StringBuilder(tekens.kijk().tekst());
        int lengte = 1;
        while (!tekens.kijk(lengte).los() && (tekens.is(lengte, "-") || tekens.kijk(lengte).isNaam()
                || tekens.kijk(lengte).soort() == Teken.Soort.GETAL)) {
            code.append(tekens.kijk(lengte++).tekst());
        }
        if (lengte == 1 && !Character.isUpperCase(code.charAt(0)) || !Naamvorm.isCode(code.toString())) {
            return false;
        }
        Lijst.Veld veld = lijst == null ? null : veldMetCode(code.toString());
        if (veld == null && lengte == 1) {
            return false;
        }
        tekens.meld(tekens.kijk(), "Hier staat een code (" + code + ") waar een veld hoort.", veld == null
                ? "Schrijf het veld dat bij de code hoort: in een naam staan geen streepjes."
                : "Schrijf: " + veld.naam() + (isTeller() ? " >= 1" : ".ja"));
        tekens.neem(lengte);
        while (tekens.is(".") || tekens.kijk().isNaam()) {
            tekens.neem();
        }
        return true;
    }

    private Lijst.Veld veldMetCode(String code) {
        for (Lijst.Veld veld : lijst.velden()) {
            if (!veld.naam().equals(code) && veld.code().equalsIgnoreCase(code)) {
                return veld;
            }
        }
        return null;
    }

    /** Whether a comma stands where a point belongs, within {@code minstens}; then that is reported. */
    private boolean meldKomma() {
        if (!tekens.kijk().isNaam() || !tekens.is(1, ",") || !Patroonlezer.isToets(tekens.kijk(2))
                || !tekens.is(3, ",") && !tekens.is(3, ")")) {
            return false;
        }
        Patroonlezer.meldKomma(tekens, tekens.kijk(), tekens.kijk(1), tekens.kijk(2));
        tekens.neem(3);
        return true;
    }

    private Vraagt leesVraag() {
        if (meldCode() || meldKomma()) {
            return null;
        }
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
        if (Verschrijvingen.meldOmgekeerd(tekens, veld, woord, lijst) || !bestaat(veld)) {
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
        Toets toets = Toets.van(woord.tekst());
        if (toets != null) {
            return toets;
        }
        List<String> bekend = Stream.of(Toets.values()).map(Toets::woord).toList();
        String antwoord = Spelling.antwoord(woord.tekst());
        String bedoeld = antwoord == null ? null : antwoord.toLowerCase(Locale.ROOT);
        return weiger(woord, "Het woord ." + woord.tekst() + " bestaat niet.",
                bedoeld != null && bekend.contains(bedoeld) ? "Bedoelde u ." + bedoeld + "?"
                        : woord.tekst().length() > KORTSTE ? Spelling.keuze(woord.tekst(), bekend, ".")
                        : "Kies één van: ." + String.join(", .", bekend) + ".");
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
            return goed ? meldInMinstens() : null;
        }
        if (goed && aantal > delen.size()) {
            return weiger(eerste, "Van de " + delen.size() + " genoemde kunnen er nooit minstens " + aantal
                    + " gelden.", "Verlaag het getal, of noem er meer.");
        }
        return goed ? new Minstens(aantal, List.copyOf(delen), eerste.regelnummer()) : null;
    }

    /** Reports what stands between the conditions of {@code minstens} in place of a comma, where it stands. */
    private Minstens meldInMinstens() {
        Teken hier = tekens.kijk();
        if (hier.isNaam()) {
            return weiger(hier, "Voor " + hier.tekst() + " ontbreekt een komma.",
                    "Zet in minstens een komma tussen de voorwaarden: minstens( 2, eenVraag.ja, andereVraag.ja )");
        }
        Patroonlezer.meldOnleesbaar(tekens, hier);
        return null;
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
            weiger(tekens.kijk().soort() == Teken.Soort.EINDE ? eerste : tekens.kijk(),
                    uitleg + ", een heel getal van 1 of meer: " + tekens.tekst() + ".", remedie);
        } else {
            tekens.neem();
        }
        return getal;
    }

    private boolean bestaat(Teken veld) {
        if (lijst == null || Lijstenkaart.heeft(lijst, veld.tekst()) || !lijsten.isVolledig()) {
            return true;
        }
        weiger(veld, "Het veld " + veld.tekst() + " staat niet in " + type + ".",
                lijsten.remedie(veld.tekst(), lijst, kop));
        return false;
    }

    private boolean isTeller() {
        return lijst != null && lijst.soort() == Lijstsoort.TELLERS;
    }

    private <T> T nietBegrepen() {
        if (Verschrijvingen.meldWoord(tekens, lijst)) {
            return null;
        }
        String veld = lijst == null || lijst.velden().isEmpty() ? "eenVraag" : lijst.velden().get(0).naam();
        return Patroonlezer.weiger(tekens, eerste,
                isTeller() ? "Schrijf een aantal, bijvoorbeeld: " + type + "( " + veld + " >= 2 )"
                        : "Schrijf bijvoorbeeld: " + type + "( " + veld + ".ja )");
    }

    /** Reports a fault. Always null, for what is faulted is not there. */
    private <T> T weiger(Teken bij, String melding, String remedie) {
        tekens.meld(bij, melding, remedie);
        return null;
    }
}
