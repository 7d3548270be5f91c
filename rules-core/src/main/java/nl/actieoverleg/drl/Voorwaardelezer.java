package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Routewoord;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Toets;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;

/** Reads the conditions between the brackets of one pattern, by a grammar that holds nothing but the vocabulary. */
final class Voorwaardelezer {

    static final String DAG =
            "Schrijf: Peildatum( vanaf( \"2023-09-01\" ) ) of Peildatum( voor( \"2023-09-01\" ) )";
    private static final String ROUTERING = "Schrijf bijvoorbeeld: Routering( naar( \"EEN_OVERLEG\" ) )";
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
        if (Verschrijvingen.meldVreemd(tekens, lijst)) {
            return null;
        }
        if (type.equals(Bestandskop.PEILDATUM)) {
            return leesDag();
        }
        if (type.equals(Bestandskop.ROUTERING)) {
            return leesRoutering();
        }
        Voorwaarde gelezen = leesOpLijst();
        return gelezen == null || tekens.isOp() ? gelezen : nietBegrepen();
    }

    /** The day that these tokens ask for; null when it is refused, and then that is reported. */
    private Dag leesDag() {
        boolean vanaf = tekens.is("vanaf");
        if (!vanaf && !tekens.is("voor") || !tekens.is(1, "(") || !tekens.kijk(2).isTekst() || !tekens.is(3, ")")) {
            return Verschrijvingen.weiger(tekens, eerste, DAG);
        }
        String datum = tekens.kijk(2).inhoud();
        tekens.neem(4);
        if (!Naamvorm.isDatum(datum)) {
            return tekens.meld(eerste, "De datum " + datum + " bestaat niet of staat niet in de goede volgorde.",
                    "Schrijf jaar-maand-dag, bijvoorbeeld: " + eerste.tekst() + "( \"2023-09-01\" )");
        }
        return tekens.isOp() ? new Dag(vanaf, datum, eerste.regelnummer())
                : Verschrijvingen.weiger(tekens, eerste, DAG);
    }

    /** What these tokens ask of the routing; null when it is refused, and then that is reported. */
    private Routeert leesRoutering() {
        if (!eerste.isNaam()) {
            return Verschrijvingen.weiger(tekens, eerste, ROUTERING);
        }
        Teken naam = tekens.neem();
        Routewoord woord = Routewoord.van(naam.tekst());
        if (woord == null) {
            List<String> bekend = Stream.of(Routewoord.values()).map(Routewoord::woord).toList();
            return tekens.meld(naam, "Het woord " + naam.tekst() + " bestaat niet bij Routering.",
                    Spelling.keuze(naam.tekst(), bekend, ""));
        }
        if (woord.noemt() == null) {
            if (!tekens.isOp()) {
                return tekens.meld(naam, "Achter " + naam.tekst() + " hoort niets te staan.",
                        "Schrijf: Routering( " + naam.tekst() + " )");
            }
            return new Routeert(woord, null, naam.regelnummer());
        }
        if (!tekens.is("(") || !tekens.kijk(1).isTekst() || !tekens.is(2, ")")
                || !Naamvorm.isCode(tekens.kijk(1).inhoud())) {
            return Verschrijvingen.meldRoutecode(tekens, naam, woord.codewoord());
        }
        String code = tekens.kijk(1).inhoud();
        tekens.neem(3);
        return tekens.isOp() ? new Routeert(woord, code, naam.regelnummer())
                : Verschrijvingen.weiger(tekens, naam, ROUTERING);
    }

    private Voorwaarde leesOpLijst() {
        if (tekens.is(Verschrijvingen.MINSTENS) && tekens.is(1, "(")) {
            return leesMinstens();
        }
        return tekens.kijk().isNaam() && tekens.is(1, ">=") ? leesTelling() : leesVraag();
    }

    private Vraagt leesVraag() {
        if (Verschrijvingen.meldCode(tekens, lijst) || Verschrijvingen.meldKomma(tekens)) {
            return null;
        }
        Teken veld = tekens.kijk();
        if (veld.isNaam() && (tekens.lengte() == 1 || tekens.is(1, ",") || tekens.is(1, ")"))) {
            return tekens.meld(veld, "Bij " + veld.tekst() + " staat niet wat er gevraagd wordt.", isTeller()
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
            return tekens.meld(veld,
                    "Het veld " + veld.tekst() + " is een aantal en heeft geen ." + woord.tekst() + ".",
                    "Schrijf een aantal, bijvoorbeeld: " + veld.tekst() + " >= 2");
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
                return tekens.meld(veld, "In minstens staat " + deel.veld().naam() + " dubbel.", "Haal er één weg.");
            }
            goed &= deel != null;
            if (deel != null) {
                delen.add(deel);
            }
        }
        if (!tekens.neemAls(")")) {
            return goed ? Verschrijvingen.meldInMinstens(tekens) : null;
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
        Teken veld = tekens.neem();
        tekens.neem();
        if (!bestaat(veld)) {
            return null;
        }
        if (lijst != null && !isTeller()) {
            return tekens.meld(veld, "Het veld " + veld.tekst() + " is geen aantal.",
                    "Vraag een antwoord, bijvoorbeeld: " + veld.tekst() + ".ja");
        }
        int minimum = leesGetal("Achter >= staat een aantal", "Schrijf bijvoorbeeld: " + veld.tekst() + " >= 2");
        return minimum == 0 ? null : new Telt(type, veld.tekst(), minimum, veld.regelnummer());
    }

    /** The number that stands here; 0 when there is none, and then that is reported. */
    private int leesGetal(String uitleg, String remedie) {
        int getal = tekens.kijk().isTekst() ? 0 : Naamvorm.getal(tekens.kijk().tekst());
        if (getal == 0) {
            tekens.meld(tekens.kijk().soort() == Teken.Soort.EINDE ? eerste : tekens.kijk(),
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
        tekens.meld(veld, "Het veld " + veld.tekst() + " staat niet in " + type + ".",
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
        return Verschrijvingen.weiger(tekens, eerste,
                isTeller() ? "Schrijf een aantal, bijvoorbeeld: " + type + "( " + veld + " >= 2 )"
                        : "Schrijf bijvoorbeeld: " + type + "( " + veld + ".ja )");
    }
}
