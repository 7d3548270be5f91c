package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Voorwaarde;

/** Reads the patterns of one rule; whatever is more than {@code Lijst( voorwaarde, … )} is refused. */
final class Patroonlezer {

    private static final String VOORBEELD = Verschrijvingen.VOORBEELD;
    /** What to write in place of the words of DRL that make more of a pattern. */
    private static final Map<String, String> WOORDEN = Map.of(
            "or", "Schrijf voor elke mogelijkheid een eigen regel met dezelfde conclusie, of gebruik minstens( 1, … ).",
            "not", "Vraag wat wél het geval moet zijn, zo nodig met een eigen vraag die andersom gesteld is; een regel "
                    + "die op de route volgt kan ook .nee vragen.",
            "and", "Haal het weg en zet de voorwaarden onder elkaar; ze moeten dan allemaal gelden.",
            "exists", VOORBEELD, "forall", VOORBEELD, "eval", VOORBEELD, "accumulate", VOORBEELD, "from", VOORBEELD);

    private final Tekenrij tekens;
    private final Bestandskop kop;
    private final Lijstenkaart lijsten;
    private final Conclusie conclusie;
    private final List<Voorwaarde> voorwaarden = new ArrayList<>();

    /**
     * @param tekens what stands between {@code when} and {@code then}, with brackets that match
     * @param conclusie what the rule concludes, or null when that is not clear
     */
    Patroonlezer(Tekenrij tekens, Bestandskop kop, Lijstenkaart lijsten, Conclusie conclusie) {
        this.tekens = tekens;
        this.kop = kop;
        this.lijsten = lijsten;
        this.conclusie = conclusie;
    }

    /** The conditions of a rule, as far as they can be read. */
    List<Voorwaarde> lees(Teken rule) {
        if (tekens.isOp()) {
            tekens.meld(rule, "Deze regel heeft geen voorwaarden.",
                    "Zet tussen when en then ten minste één voorwaarde, bijvoorbeeld: Feiten( eenVraag.ja )");
        }
        while (!tekens.isOp()) {
            boolean patroon = tekens.kijk().isNaam() && tekens.is(1, "(") && !WOORDEN.containsKey(tekens.kijk().tekst());
            if (patroon && !tekens.is("if")) {
                leesPatroon();
            } else {
                weiger();
            }
        }
        return voorwaarden;
    }

    private void weiger() {
        Teken eerste = tekens.kijk();
        String woord = eerste.is("(") ? woordTussenHaakjes() : eerste.isTekst() ? "" : eerste.tekst();
        if (WOORDEN.containsKey(woord)) {
            tekens.meld(eerste, "Het woord " + woord + " is in een regel niet toegestaan.", WOORDEN.get(woord));
        } else if (eerste.is("?")) {
            tekens.meld(eerste, "Een regel kan geen query gebruiken.", VOORBEELD);
        } else if (eerste.isNaam() && tekens.is(1, ":")) {
            tekens.meld(eerste, "Een voorwaarde krijgt geen naam: " + woord + ".", VOORBEELD);
        } else if (eerste.isNaam() && tekens.is(1, "{")) {
            tekens.meld(tekens.kijk(1), "Achter " + woord + " staat een accolade.",
                    "Gebruik ronde haakjes: Feiten( eenVraag.ja )");
        } else if (eerste.is(Bestandskop.PEILDATUM)) {
            tekens.meld(eerste, "Achter " + woord + " ontbreekt het haakje.", Voorwaardelezer.DAG);
        } else if (eerste.is(",")) {
            tekens.meld(eerste, "Tussen twee voorwaarden staat hier een komma.",
                    "Haal de komma weg en zet de voorwaarden onder elkaar; ze moeten dan allemaal gelden.");
        } else if (isDrl(eerste)) {
            tekens.meld(eerste, "Deze voorwaarde is niet toegestaan.", VOORBEELD);
        } else {
            Verschrijvingen.meldOnleesbaar(tekens, eerste.isNaam() && tekens.lengte() > 1 ? tekens.kijk(1) : eerste);
        }
        slaRegelOver();
    }

    /** Whether something stands here that DRL knows and our rules do not. */
    private boolean isDrl(Teken eerste) {
        return eerste.is("(") || eerste.is("/") || eerste.is("@") || eerste.is("over") || eerste.is("do")
                || eerste.is("if") || eerste.is("collect") || eerste.isNaam() && (tekens.is(1, ".") || tekens.is(1, "["));
    }

    /** The word of DRL that joins what stands between these brackets, or the empty text. */
    private String woordTussenHaakjes() {
        int diepte = 0;
        for (int i = 0; i < tekens.lengte(); i++) {
            Teken teken = tekens.kijk(i);
            diepte += teken.is("(") ? 1 : teken.is(")") ? -1 : 0;
            if (diepte == 0) {
                return "";
            }
            if (diepte == 1 && teken.isNaam() && WOORDEN.containsKey(teken.tekst())) {
                return teken.tekst();
            }
        }
        return "";
    }

    /** Goes on at the next line that is not within brackets: what stands here belongs to what was refused. */
    private void slaRegelOver() {
        int diepte = 0;
        Teken vorige;
        do {
            vorige = tekens.neem();
            diepte += isOpen(vorige) ? 1 : isDicht(vorige) ? -1 : 0;
        } while (!tekens.isOp() && (diepte > 0 || tekens.kijk().regelnummer() == vorige.regelnummer()));
    }

    private static boolean isOpen(Teken teken) {
        return teken.is("(") || teken.is("[") || teken.is("{");
    }

    private static boolean isDicht(Teken teken) {
        return teken.is(")") || teken.is("]") || teken.is("}");
    }

    private void leesPatroon() {
        Teken type = tekens.neem();
        tekens.neem();
        Voorwaardelezer lezer = null;
        if (tekens.is(")")) {
            tekens.meld(type, "Tussen de haakjes van " + type.tekst() + " staat geen voorwaarde.", VOORBEELD);
        } else {
            lezer = lezer(type);
        }
        boolean einde = tekens.neemAls(")");
        while (!einde) {
            Tekenrij deel = tekens.neem(lengteVanVoorwaarde());
            Teken scheiding = tekens.neem();
            einde = scheiding.is(")");
            if (deel.lengte() == 1 && deel.kijk().isNaam() && !einde && Verschrijvingen.isToets(tekens.kijk())
                    && (tekens.is(1, ",") || tekens.is(1, ")"))) {
                Verschrijvingen.meldKomma(tekens, deel.kijk(), scheiding, tekens.neem());
                einde = tekens.neem().is(")");
            } else if (deel.isOp()) {
                Verschrijvingen.meldOnleesbaar(tekens, scheiding);
            } else if (lezer != null) {
                Voorwaarde voorwaarde = lezer.lees(deel);
                if (voorwaarde != null) {
                    voorwaarden.add(voorwaarde);
                }
            }
        }
    }

    /** How many tokens there are up to the comma or the bracket that ends this condition. */
    private int lengteVanVoorwaarde() {
        int diepte = 0;
        int lengte = 0;
        while (diepte > 0 || !tekens.is(lengte, ",") && !tekens.is(lengte, ")")) {
            Teken teken = tekens.kijk(lengte++);
            diepte += isOpen(teken) ? 1 : isDicht(teken) ? -1 : 0;
        }
        return lengte;
    }

    /** The reader for conditions on this type; null when there can be none, and then that is reported. */
    private Voorwaardelezer lezer(Teken type) {
        String naam = type.tekst();
        if (Bestandskop.VRAAGBAAR.contains(naam)) {
            return magVragenAan(type) ? new Voorwaardelezer(kop, lijsten, conclusie, naam, null) : null;
        }
        Lijst lijst = lijsten.lijst(naam, kop);
        if (lijst == null) {
            if (lijsten.neemtAan(naam, kop) || !lijsten.isVolledig()) {
                return new Voorwaardelezer(kop, lijsten, conclusie, naam, null);
            }
            return tekens.meld(type, "De lijst " + naam + " is hier niet bekend.", lijsten.remedie(naam));
        }
        if (!lijst.soort().isVraagbaar()) {
            return tekens.meld(type, "Een regel kan niets vragen aan een lijst @" + lijst.soort().annotatie() + ".",
                    "Vraag naar vragen, tellers, criteria of ingangen.");
        }
        return new Voorwaardelezer(kop, lijsten, conclusie, naam, lijst);
    }

    private boolean magVragenAan(Teken type) {
        if (!kop.kentWoord(type.tekst())) {
            tekens.meld(type, "Dit bestand kent het woord " + type.tekst() + " nog niet.",
                    "Zet bovenaan: import " + Bestandskop.REGELPAKKET + ".*;");
        }
        if (type.is(Bestandskop.ROUTERING) && conclusie != null && conclusie.bepaaltRoute()) {
            tekens.meld(type, "Een regel met @" + conclusie.annotatie()
                    + " bepaalt mee wat de route wordt, en kan er dus niet naar vragen.",
                    "Vraag hier alleen naar feiten en criteria. Routering( … ) kan in regels met @signaal, "
                            + "@deelnemer, @moment, @frequentie en @agenda.");
            return false;
        }
        return true;
    }
}
