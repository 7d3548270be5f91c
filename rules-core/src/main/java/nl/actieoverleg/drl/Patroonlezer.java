package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Voorwaarde;

/** Reads the patterns of one rule; whatever is more than {@code Lijst( voorwaarde, … )} is refused. */
final class Patroonlezer {

    private static final String VOORBEELD = "Schrijf alleen voorwaarden als: Feiten( eenVraag.ja, andereVraag.ja )";
    private static final String ALTERNATIEF =
            "Schrijf voor elke mogelijkheid een eigen regel met dezelfde conclusie, of gebruik minstens( 1, … ).";
    private static final String ANDERSOM = "Vraag wat wél het geval moet zijn, zo nodig met een eigen vraag die "
            + "andersom gesteld is; een regel die op de route volgt kan ook .nee vragen.";

    private final Bestandskop kop;
    private final String bestand;
    private final Typen typen;
    private final Regelfouten fouten;
    private final Conclusie conclusie;
    private final List<Voorwaarde> voorwaarden = new ArrayList<>();
    private Onderdeel onderdeel;

    /** @param conclusie what the rule concludes, or null when that is not clear */
    Patroonlezer(Bestandskop kop, Typen typen, Regelfouten fouten, Conclusie conclusie) {
        this.kop = kop;
        this.bestand = kop.bestand();
        this.typen = typen;
        this.fouten = fouten;
        this.conclusie = conclusie;
    }

    /** The conditions of a rule, as far as they can be read. */
    List<Voorwaarde> lees(List<Boom.Patroon> patronen, Onderdeel regel) {
        onderdeel = regel;
        if (patronen.isEmpty()) {
            fouten.meld(bestand, regel.regel(), "Deze regel heeft geen voorwaarden.",
                    "Zet tussen when en then ten minste één voorwaarde, bijvoorbeeld: Feiten( eenVraag.ja )");
        }
        for (Boom.Patroon patroon : patronen) {
            if (patroon.vreemd() != null) {
                weiger(patroon);
            } else if (patroon.delen().isEmpty()) {
                meld(patroon, "Tussen de haakjes van " + patroon.type() + " staat geen voorwaarde.", VOORBEELD);
            } else {
                leesPatroon(patroon);
            }
        }
        return voorwaarden;
    }

    private void weiger(Boom.Patroon patroon) {
        String woord = patroon.vreemd();
        switch (woord) {
            case "or" -> meld(patroon, "Het woord or is in een regel niet toegestaan.", ALTERNATIEF);
            case "not" -> meld(patroon, "Het woord not is in een regel niet toegestaan.", ANDERSOM);
            case "exists", "forall", "eval", "accumulate", "from" ->
                meld(patroon, "Het woord " + woord + " is in een regel niet toegestaan.", VOORBEELD);
            case "query" -> meld(patroon, "Een regel kan geen query gebruiken.", VOORBEELD);
            case "" -> meld(patroon, "Deze voorwaarde is niet toegestaan.", VOORBEELD);
            default -> meld(patroon, "Een voorwaarde krijgt geen naam: " + woord + ".", VOORBEELD);
        }
    }

    private void leesPatroon(Boom.Patroon patroon) {
        Voorwaardelezer lezer = lezer(patroon, patroon.type());
        if (lezer == null) {
            return;
        }
        for (Boom.Voorwaardetekst deel : patroon.delen()) {
            int regel = deel.regel() > 0 ? deel.regel() : patroon.regel();
            if (deel.gewoon()) {
                lezer.lees(deel.tekst(), regel).ifPresent(voorwaarden::add);
            } else {
                fouten.meld(bestand, regel, "Tussen voorwaarden staat een komma, geen puntkomma.", VOORBEELD);
            }
        }
    }

    /** The reader for conditions on this type; null when there can be none, and then that is reported. */
    private Voorwaardelezer lezer(Boom.Patroon patroon, String type) {
        boolean bepaaltRoute = conclusie != null && conclusie.bepaaltRoute();
        if (Bestandskop.VRAAGBAAR.contains(type)) {
            if (!kop.kentWoord(type)) {
                meld(patroon, "Dit bestand kent het woord " + type + " nog niet.",
                        "Zet bovenaan: import " + Bestandskop.REGELPAKKET + ".*;");
            }
            if (type.equals(Bestandskop.ROUTERING) && bepaaltRoute) {
                meld(patroon, "Een regel met @" + conclusie.annotatie()
                        + " bepaalt mee wat de route wordt, en kan er dus niet naar vragen.",
                        "Vraag hier alleen naar feiten en criteria. Routering( … ) kan in regels met @signaal, "
                                + "@deelnemer, @moment, @frequentie en @agenda.");
                return null;
            }
            if (type.equals(Bestandskop.PEILDATUM) && conclusie == Conclusie.INGANG) {
                meld(patroon, "Een regel met @ingang kan niets vragen aan de peildatum.", remedie(Lijstsoort.TELLERS));
                return null;
            }
            return new Voorwaardelezer(kop, typen, fouten, conclusie, type, null);
        }
        Lijst lijst = typen.lijst(type, kop);
        if (lijst == null) {
            if (typen.opVertrouwen(type, kop)) {
                return new Voorwaardelezer(kop, typen, fouten, conclusie, type, null);
            }
            if (typen.isVolledig()) {
                meld(patroon, "De lijst " + type + " is hier niet bekend.", typen.remedie(type));
            }
            return null;
        }
        String bezwaar = bezwaar(lijst.soort());
        if (bezwaar != null) {
            meld(patroon, bezwaar, remedie(lijst.soort()));
            return null;
        }
        return new Voorwaardelezer(kop, typen, fouten, conclusie, type, lijst);
    }

    /** Why this rule cannot ask about such a list, or null when it can. */
    private String bezwaar(Lijstsoort soort) {
        boolean vraagbaar = switch (soort) {
            case VRAGEN, TELLERS, CRITERIA, INGANGEN -> true;
            case OVERLEGGEN, BEHOEFTEN, SIGNALEN, PARTIJEN, AGENDA, AFWIJKREDENEN, FUNCTIES -> false;
        };
        if (!vraagbaar) {
            return "Een regel kan niets vragen aan een lijst @" + soort.annotatie() + ".";
        }
        if (conclusie == null || !conclusie.bepaaltRoute()) {
            return null;
        }
        boolean mag = switch (conclusie) {
            case INGANG -> soort == Lijstsoort.CRITERIA;
            case WEERHOUDT -> soort == Lijstsoort.CRITERIA || soort == Lijstsoort.TELLERS;
            default -> soort != Lijstsoort.INGANGEN;
        };
        return mag ? null : "Een regel met @" + conclusie.annotatie() + " kan niets vragen aan een lijst @"
                + soort.annotatie() + ".";
    }

    private String remedie(Lijstsoort soort) {
        if (conclusie == Conclusie.INGANG) {
            return "Een ingang rust alleen op criteria: maak een criterium met deze voorwaarde, en vraag dat.";
        }
        if (conclusie == Conclusie.WEERHOUDT && soort == Lijstsoort.VRAGEN) {
            return "Weerhouden kan alleen op wat altijd bekend is: een criterium dat op tellers of de peildatum rust.";
        }
        return "Vraag naar vragen, tellers" + (soort == Lijstsoort.INGANGEN ? " of criteria."
                : ", criteria of ingangen.");
    }

    private void meld(Boom.Patroon patroon, String melding, String remedie) {
        fouten.meld(bestand, patroon.regel() > 0 ? patroon.regel() : onderdeel.regel(), melding, remedie);
    }
}
