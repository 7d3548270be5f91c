package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Routewoord;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde;

/**
 * Reads the patterns of one rule; whatever is more than {@code Lijst( voorwaarde, … )} is refused. What is asked of the
 * day and of the routing is read here, what is asked of a list by a {@link Voorwaardelezer}.
 */
final class Patroonlezer {

    private static final String VOORBEELD = Voorwaardelezer.VOORBEELD;
    private static final String DAG =
            "Schrijf: Peildatum( vanaf( \"2023-09-01\" ) ) of Peildatum( voor( \"2023-09-01\" ) )";
    private static final String ROUTERING = "Schrijf bijvoorbeeld: Routering( naar( \"EEN_OVERLEG\" ) )";
    /** What to write in place of the words of DRL that make more of a pattern. */
    private static final Map<String, String> WOORDEN = Map.of(
            "or", "Schrijf voor elke mogelijkheid een eigen regel met dezelfde conclusie, of gebruik minstens( 1, … ).",
            "not", "Vraag wat wél het geval moet zijn, zo nodig met een eigen vraag die andersom gesteld is; een regel "
                    + "die op de route volgt kan ook .nee vragen.",
            "and", "Haal het weg en zet de voorwaarden onder elkaar; ze moeten dan allemaal gelden.",
            "exists", VOORBEELD, "forall", VOORBEELD, "eval", VOORBEELD, "accumulate", VOORBEELD, "from", VOORBEELD);

    /** What else a condition of DRL can start with. */
    private static final List<String> ANDERS = List.of("(", "/", "@", "over", "do", "if", "collect");
    /** What people call the region of a case; the rules in its folder are asked for its cases alone. */
    private static final List<String> REGIO = List.of("provincie", "regio");

    private final Tekenrij tekens;
    private final Bestandskop kop;
    private final Conclusie conclusie;
    private final List<Voorwaarde> voorwaarden = new ArrayList<>();

    /**
     * @param tekens what stands between {@code when} and {@code then}, with brackets that match
     * @param conclusie what the rule concludes, or null when that is not clear
     */
    Patroonlezer(Tekenrij tekens, Bestandskop kop, Conclusie conclusie) {
        this.tekens = tekens;
        this.kop = kop;
        this.conclusie = conclusie;
    }

    /** The conditions of a rule, as far as they can be read. */
    List<Voorwaarde> lees(Teken rule) {
        if (tekens.isOp()) {
            tekens.meld(rule, "Deze regel heeft geen voorwaarden.",
                    "Zet tussen when en then ten minste één voorwaarde, bijvoorbeeld: Feiten( eenVraag.ja )");
        }
        while (!tekens.isOp()) {
            Teken eerste = tekens.kijk();
            if (eerste.isNaam() && tekens.is(1, "(") && !WOORDEN.containsKey(eerste.tekst()) && !eerste.is("if")) {
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
            tekens.meld(eerste, "Achter " + woord + " ontbreekt het haakje.", DAG);
        } else if (eerste.is(",")) {
            tekens.meld(eerste, "Tussen twee voorwaarden staat hier een komma.",
                    "Haal de komma weg en zet de voorwaarden onder elkaar; ze moeten dan allemaal gelden.");
        } else if (isDrl(eerste)) {
            tekens.meld(eerste, "Deze voorwaarde is niet toegestaan.", VOORBEELD);
        } else {
            Voorwaardelezer.meldOnleesbaar(tekens, eerste.isNaam() && tekens.lengte() > 1 ? tekens.kijk(1) : eerste);
        }
        slaRegelOver();
    }

    /** Whether something stands here that DRL knows and our rules do not. */
    private boolean isDrl(Teken eerste) {
        return ANDERS.contains(eerste.tekst()) || eerste.isNaam() && (tekens.is(1, ".") || tekens.is(1, "["));
    }

    /** The word of DRL that joins what stands between these brackets, or the empty text. */
    private String woordTussenHaakjes() {
        int diepte = 0;
        for (int i = 0; i < tekens.lengte(); i++) {
            Teken teken = tekens.kijk(i);
            diepte += teken.diepte();
            if (diepte == 0 || diepte == 1 && teken.isNaam() && WOORDEN.containsKey(teken.tekst())) {
                return diepte == 0 ? "" : teken.tekst();
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
            diepte += vorige.diepte();
        } while (!tekens.isOp() && (diepte > 0 || tekens.kijk().regelnummer() == vorige.regelnummer()));
    }

    private void leesPatroon() {
        Teken type = tekens.neem();
        tekens.neem();
        if (tekens.neemAls(")")) {
            tekens.meld(type, "Tussen de haakjes van " + type.tekst() + " staat geen voorwaarde.", VOORBEELD);
            return;
        }
        Lijst lijst = kop.lijst(type.tekst());
        boolean goed = !meldRegio(tekens, lijst) && magVragenAan(type, lijst);
        Teken scheiding;
        do {
            Tekenrij deel = tekens.neem(lengteVanVoorwaarde());
            scheiding = tekens.neem();
            Voorwaarde voorwaarde = deel.isOp() ? Voorwaardelezer.meldOnleesbaar(tekens, scheiding)
                    : goed ? leesVoorwaarde(type, lijst, deel) : null;
            if (voorwaarde != null) {
                voorwaarden.add(voorwaarde);
            }
        } while (!scheiding.is(")"));
    }

    /** How many tokens there are up to the comma or the bracket that ends this condition. */
    private int lengteVanVoorwaarde() {
        // A comma in place of the point, as in eenVraag, ja: the condition goes on.
        boolean komma = tekens.kijk().isNaam() && tekens.is(1, ",") && Voorwaardelezer.isToets(tekens.kijk(2))
                && (tekens.is(3, ",") || tekens.is(3, ")"));
        int lengte = komma ? 3 : 0;
        int diepte = 0;
        while (diepte > 0 || !tekens.is(lengte, ",") && !tekens.is(lengte, ")")) {
            diepte += tekens.kijk(lengte++).diepte();
        }
        return lengte;
    }

    /** Whether there can be conditions on this type; if not, reports so. */
    private boolean magVragenAan(Teken type, Lijst lijst) {
        String naam = type.tekst();
        if (lijst != null && !lijst.soort().isVraagbaar()) {
            return tekens.weiger(type, "Een regel kan niets vragen aan een lijst @" + lijst.soort().annotatie() + ".",
                    "Vraag naar vragen, tellers, criteria of ingangen.");
        }
        if (!Bestandskop.VRAAGBAAR.contains(naam)) {
            return lijst != null || kop.neemtAan(naam) || !kop.heeftGeweigerd(naam)
                    && tekens.weiger(type, "De lijst " + naam + " is hier niet bekend.", kop.remedie(naam));
        }
        kop.controleerWoord(type, naam);
        return !type.is(Bestandskop.ROUTERING) || conclusie == null || !conclusie.bepaaltRoute()
                || tekens.weiger(type, "Een regel met @" + conclusie.annotatie()
                        + " bepaalt mee wat de route wordt, en kan er dus niet naar vragen.",
                        "Vraag hier alleen naar feiten en criteria. Routering( … ) kan in regels met @signaal, "
                                + "@deelnemer, @moment, @frequentie en @agenda.");
    }

    /** Whether the region of a case is asked for, which no rule can; then that is reported. */
    private static boolean meldRegio(Tekenrij tekens, Lijst lijst) {
        Teken woord = tekens.kijk();
        return REGIO.contains(woord.tekst().toLowerCase(Locale.ROOT))
                && (lijst == null ? !tekens.is(1, ".") : !lijst.heeft(woord.tekst()))
                && !tekens.weiger(woord, "Een regel kan niet vragen naar de " + woord.tekst() + " van de casus.",
                        "Zet de regel in de map van die " + woord.tekst()
                                + ": daar geldt hij alleen voor haar casussen.");
    }

    private Voorwaarde leesVoorwaarde(Teken type, Lijst lijst, Tekenrij deel) {
        return meldRegio(deel, lijst) || meldVreemd(deel, lijst) ? null
                : type.is(Bestandskop.PEILDATUM) ? leesDag(deel)
                : type.is(Bestandskop.ROUTERING) ? leesRoutering(deel)
                : new Voorwaardelezer(kop, conclusie, type.tekst(), lijst, deel).lees();
    }

    /** Whether a sign or word stands in a condition that rules do without; then that is reported. */
    private static boolean meldVreemd(Tekenrij tekens, Lijst lijst) {
        for (int i = 0; i < tekens.lengte(); i++) {
            Teken teken = tekens.kijk(i);
            // A field may have any name: a word is refused only when it stands first, before another one.
            boolean inNaam = teken.isNaam() && (i > 0 || tekens.is(1, "."));
            String remedie = inNaam ? null : Voorwaardelezer.IN_PLAATS_VAN.get(teken.tekst());
            if (teken.is(".") && tekens.is(i + 1, ".")) {
                return !tekens.weiger(teken, "Hier staan twee punten achter elkaar.",
                        "Schrijf één punt, bijvoorbeeld: eenVraag.ja");
            } else if (teken.is(";")) {
                return !tekens.weiger(teken, "Tussen voorwaarden staat een komma, geen puntkomma.", VOORBEELD);
            } else if (remedie != null) {
                return !tekens.weiger(teken, "In een voorwaarde mag geen " + teken.tekst() + " staan: "
                        + tekens.tekst() + ".",
                        remedie.equals(Voorwaardelezer.IS) && Voorwaardelezer.isTeller(lijst)
                                ? Voorwaardelezer.AANTAL : remedie);
            }
        }
        return false;
    }

    private static Dag leesDag(Tekenrij deel) {
        Teken woord = deel.kijk();
        if (!woord.is("vanaf") && !woord.is("voor") || !volgtTekst(deel)) {
            return Voorwaardelezer.weiger(deel, DAG);
        }
        String datum = deel.neem(4).kijk(2).inhoud();
        if (Peildatum.lees(datum) == null) {
            return deel.meld(woord, "De datum " + datum + " bestaat niet of staat niet in de goede volgorde.",
                    "Schrijf jaar-maand-dag, bijvoorbeeld: " + woord.tekst() + "( \"2023-09-01\" )");
        }
        return deel.isOp() ? new Dag(woord.is("vanaf"), datum, woord.regelnummer()) : Voorwaardelezer.weiger(deel, DAG);
    }

    /** Whether behind the next token one text stands between brackets. */
    private static boolean volgtTekst(Tekenrij deel) {
        return deel.is(1, "(") && deel.kijk(2).isTekst() && deel.is(3, ")");
    }

    private static Routeert leesRoutering(Tekenrij deel) {
        Teken naam = deel.kijk();
        Routewoord woord = Routewoord.van(naam.tekst());
        if (woord == null) {
            return !naam.isNaam() ? Voorwaardelezer.weiger(deel, ROUTERING)
                    : deel.meld(naam, "Het woord " + naam.tekst() + " bestaat niet bij Routering.", Spelling.keuze(
                            naam.tekst(), Stream.of(Routewoord.values()).map(Routewoord::woord).toList(), ""));
        }
        if (woord.noemt() == null) {
            return deel.lengte() == 1 ? new Routeert(woord, null, naam.regelnummer())
                    : deel.meld(naam, "Achter " + naam.tekst() + " hoort niets te staan.",
                            "Schrijf: Routering( " + naam.tekst() + " )");
        }
        if (!volgtTekst(deel) || !Naamvorm.isCode(deel.kijk(2).inhoud())) {
            return weigerRoutecode(deel, naam, woord.codewoord());
        }
        String code = deel.neem(4).kijk(2).inhoud();
        return deel.isOp() ? new Routeert(woord, code, naam.regelnummer()) : Voorwaardelezer.weiger(deel, ROUTERING);
    }

    private static Routeert weigerRoutecode(Tekenrij deel, Teken naam, String soort) {
        Teken code = deel.kijk(2);
        boolean iets = deel.is(1, "(") && deel.is(3, ")");
        return deel.meld(naam, "Achter " + naam.tekst() + (iets ? " staat geen goede" : " ontbreekt de")
                + " code van een " + soort + ".", iets && code.isNaam()
                ? "Zet de code tussen aanhalingstekens: " + naam.tekst() + "( \"" + code.tekst() + "\" )"
                : iets && code.isTekst() ? "Schrijf de code zoals die bij @code staat, zonder spaties."
                : "Schrijf bijvoorbeeld: Routering( " + naam.tekst() + "( \"EEN_OVERLEG\" ) )");
    }
}
