package nl.actieoverleg.drl;

import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Routewoord;
import nl.actieoverleg.regelmodule.Routewoord.Codesoort;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;

/** Reads one condition on a type of the vocabulary itself: on the day or on the routing. */
final class Woordenlezer {

    static final String DAG =
            "Schrijf: Peildatum( vanaf( \"2023-09-01\" ) ) of Peildatum( voor( \"2023-09-01\" ) )";
    private static final String ROUTERING = "Schrijf bijvoorbeeld: Routering( naar( \"EEN_OVERLEG\" ) )";

    private Woordenlezer() {
    }

    /** The day that these tokens ask for; null when it is refused, and then that is reported. */
    static Dag leesDag(Tekenrij tekens) {
        Teken eerste = tekens.kijk();
        boolean vanaf = tekens.is("vanaf");
        if (!vanaf && !tekens.is("voor") || !tekens.is(1, "(") || !tekens.kijk(2).isTekst() || !tekens.is(3, ")")) {
            return Patroonlezer.weiger(tekens, eerste, DAG);
        }
        String datum = tekens.kijk(2).inhoud();
        tekens.neem(4);
        if (!Naamvorm.isDatum(datum)) {
            tekens.meld(eerste, "De datum " + datum + " bestaat niet of staat niet in de goede volgorde.",
                    "Schrijf jaar-maand-dag, bijvoorbeeld: " + eerste.tekst() + "( \"2023-09-01\" )");
            return null;
        }
        return tekens.isOp() ? new Dag(vanaf, datum, eerste.regelnummer()) : Patroonlezer.weiger(tekens, eerste, DAG);
    }

    /** What these tokens ask of the routing; null when it is refused, and then that is reported. */
    static Routeert leesRoutering(Tekenrij tekens) {
        Teken naam = tekens.kijk();
        if (!naam.isNaam()) {
            return Patroonlezer.weiger(tekens, naam, ROUTERING);
        }
        tekens.neem();
        Routewoord woord = woord(naam);
        if (woord == null) {
            List<String> bekend = Stream.of(Routewoord.values()).map(Routewoord::woord).toList();
            tekens.meld(naam, "Het woord " + naam.tekst() + " bestaat niet bij Routering.",
                    Spelling.keuze(naam.tekst(), bekend, ""));
            return null;
        }
        if (woord.codesoort() == Codesoort.GEEN) {
            if (!tekens.isOp()) {
                tekens.meld(naam, "Achter " + naam.tekst() + " hoort niets te staan.",
                        "Schrijf: Routering( " + naam.tekst() + " )");
                return null;
            }
            return new Routeert(woord, null, naam.regelnummer());
        }
        if (!tekens.is("(") || !tekens.kijk(1).isTekst() || !tekens.is(2, ")")
                || !Naamvorm.isCode(tekens.kijk(1).inhoud())) {
            meldCode(tekens, naam, woord.codesoort().woord());
            return null;
        }
        String code = tekens.kijk(1).inhoud();
        tekens.neem(3);
        return tekens.isOp() ? new Routeert(woord, code, naam.regelnummer())
                : Patroonlezer.weiger(tekens, naam, ROUTERING);
    }

    private static void meldCode(Tekenrij tekens, Teken naam, String soort) {
        Teken code = tekens.kijk(1);
        boolean iets = tekens.is("(") && tekens.is(2, ")");
        String remedie = iets && code.isNaam()
                ? "Zet de code tussen aanhalingstekens: " + naam.tekst() + "( \"" + code.tekst() + "\" )"
                : iets && code.isTekst() ? "Schrijf de code zoals die bij @code staat, zonder spaties."
                : "Schrijf bijvoorbeeld: Routering( " + naam.tekst() + "( \"EEN_OVERLEG\" ) )";
        tekens.meld(naam, "Achter " + naam.tekst() + (iets ? " staat geen goede" : " ontbreekt de") + " code van een "
                + soort + ".", remedie);
    }

    private static Routewoord woord(Teken naam) {
        for (Routewoord woord : Routewoord.values()) {
            if (naam.is(woord.woord())) {
                return woord;
            }
        }
        return null;
    }
}
