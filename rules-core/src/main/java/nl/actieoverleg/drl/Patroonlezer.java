package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.regelset.Conclusie;
import nl.actieoverleg.regelset.Lijst;
import nl.actieoverleg.regelset.Lijstsoort;
import nl.actieoverleg.regelset.Voorwaarde;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads the patterns of one rule; whatever is more than {@code Lijst( voorwaarde, … )} is refused. */
final class Patroonlezer {

    private static final String VOORBEELD = "Schrijf alleen voorwaarden als: Feiten( stalking.ja, letsel.ja )";
    private static final String ALTERNATIEF =
            "Schrijf voor elke mogelijkheid een eigen regel met dezelfde conclusie, of gebruik minstens( 1, … ).";
    private static final String ANDERSOM = "Vraag wat wél het geval moet zijn, zo nodig met een eigen vraag die andersom "
            + "gesteld is; een regel die op de route volgt kan ook .nee vragen.";
    private static final Map<Class<?>, String> WOORDEN = Map.of(OrDescr.class, "or", NotDescr.class, "not",
            ExistsDescr.class, "exists", ForallDescr.class, "forall", EvalDescr.class, "eval",
            AccumulateDescr.class, "accumulate");

    private final Bestandskop kop;
    private final String bestand;
    private final Typen typen;
    private final Foutenlijst fouten;
    private final Conclusie conclusie;
    private final List<Voorwaarde> voorwaarden = new ArrayList<>();
    private Onderdeel onderdeel;

    /** @param conclusie what the rule concludes, or null when that is not clear */
    Patroonlezer(Bestandskop kop, Typen typen, Foutenlijst fouten, Conclusie conclusie) {
        this.kop = kop;
        this.bestand = kop.bestand();
        this.typen = typen;
        this.fouten = fouten;
        this.conclusie = conclusie;
    }

    /** The conditions of a rule, as far as they can be read. */
    List<Voorwaarde> lees(AndDescr patronen, Onderdeel regel) {
        onderdeel = regel;
        List<BaseDescr> delen = patronen == null ? List.of() : patronen.getDescrs();
        if (delen.isEmpty()) {
            fouten.meld(bestand, regel.regel(), "Deze regel heeft geen voorwaarden.",
                    "Zet tussen when en then ten minste één voorwaarde, bijvoorbeeld: Feiten( stalking.ja )");
        }
        for (BaseDescr deel : delen) {
            if (deel.getClass() == PatternDescr.class) {
                leesPatroon((PatternDescr) deel);
            } else {
                String woord = WOORDEN.getOrDefault(deel.getClass(), "");
                meld(deel, woord.isEmpty() ? "Deze voorwaarde is niet toegestaan."
                        : "Het woord " + woord + " is in een regel niet toegestaan.", switch (woord) {
                            case "or" -> ALTERNATIEF;
                            case "not" -> ANDERSOM;
                            default -> VOORBEELD;
                        });
            }
        }
        return voorwaarden;
    }

    private void leesPatroon(PatternDescr patroon) {
        String bezwaar = bezwaar(patroon);
        if (bezwaar != null) {
            meld(patroon, bezwaar, VOORBEELD);
            return;
        }
        String type = patroon.getObjectType();
        if (patroon.getDescrs().isEmpty()) {
            meld(patroon, "Tussen de haakjes van " + type + " staat geen voorwaarde.", VOORBEELD);
            return;
        }
        Voorwaardelezer lezer = lezer(patroon, type);
        if (lezer == null) {
            return;
        }
        for (BaseDescr deel : patroon.getDescrs()) {
            if (deel instanceof ExprConstraintDescr voorwaarde && voorwaarde.getType() == ExprConstraintDescr.Type.NAMED) {
                int regel = voorwaarde.getLine() > 0 ? voorwaarde.getLine() : patroon.getLine();
                lezer.lees(voorwaarde.getExpression(), regel).ifPresent(voorwaarden::add);
            } else {
                meld(deel, "Tussen voorwaarden staat een komma, geen puntkomma.", VOORBEELD);
            }
        }
    }

    /** What is wrong with the pattern itself, or null. */
    private static String bezwaar(PatternDescr patroon) {
        if (patroon.getSource() instanceof AccumulateDescr) {
            return "Het woord accumulate is in een regel niet toegestaan.";
        }
        if (patroon.getSource() != null) {
            return "Het woord from is in een regel niet toegestaan.";
        }
        if (patroon.getIdentifier() != null || patroon.isUnification()) {
            return "Een voorwaarde krijgt geen naam: " + patroon.getIdentifier() + ".";
        }
        if (patroon.isQuery()) {
            return "Een regel kan geen query gebruiken.";
        }
        boolean gewoon = patroon.getBehaviors().isEmpty() && patroon.getAnnotations().isEmpty()
                && patroon.getObjectType() != null && patroon.getObjectType().matches("[A-Za-z_$][A-Za-z0-9_$]*")
                && patroon.getConstraint().getClass() == AndDescr.class;
        return gewoon ? null : "Deze voorwaarde is niet toegestaan.";
    }

    /** The reader for conditions on this type; null when there can be none, and then that is reported. */
    private Voorwaardelezer lezer(PatternDescr patroon, String type) {
        boolean bepaaltRoute = conclusie != null && conclusie.bepaaltRoute();
        if (Bestandskop.VRAAGBAAR.contains(type)) {
            if (!kop.kentWoord(type)) {
                meld(patroon, "Dit bestand kent het woord " + type + " nog niet.",
                        "Zet bovenaan: import " + Bestandskop.REGELPAKKET + ".*;");
            }
            if (type.equals(Bestandskop.ROUTERING) && bepaaltRoute) {
                meld(patroon, "Een regel met @" + conclusie.annotatie() + " bepaalt mee wat de route wordt, en kan er dus "
                        + "niet naar vragen.", "Vraag hier alleen naar feiten en criteria; Routering( … ) kan in regels als "
                                + "@signaal, @deelnemer en @moment.");
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
            case OVERLEGGEN, BEHOEFTEN, SIGNALEN, PARTIJEN, AGENDA -> false;
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
        return "Vraag naar vragen, tellers" + (soort == Lijstsoort.INGANGEN ? " of criteria." : ", criteria of ingangen.");
    }

    private void meld(BaseDescr deel, String melding, String remedie) {
        fouten.meld(bestand, deel.getLine() > 0 ? deel.getLine() : onderdeel.regel(), melding, remedie);
    }
}
