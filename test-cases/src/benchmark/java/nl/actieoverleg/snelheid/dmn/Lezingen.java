package nl.actieoverleg.snelheid.dmn;

import java.util.List;
import java.util.Map;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.snelheid.dmn.Routeboom.Antwoordtoets;
import nl.actieoverleg.snelheid.dmn.Routeboom.Keuze;
import nl.actieoverleg.snelheid.dmn.Routeboom.Toets;

/** How a model says that something is unknown. */
enum Lezingen {
    /** By a third value: null. */
    DRIEWAARDIG {
        @Override
        Antwoord antwoord(String naam, Map<String, Object> uitkomsten) {
            Object uitkomst = uitkomsten.get(naam);
            if (uitkomst == null && !uitkomsten.containsKey(naam)) {
                throw new IllegalStateException("The model gave no " + naam);
            }
            return uitkomst == null ? Antwoord.ONBEKEND : (Boolean) uitkomst ? Antwoord.JA : Antwoord.NEE;
        }
    },
    /** By a second name for each answer and outcome: the first says whether it is certain, this whether possible. */
    TWEE {
        @Override
        Antwoord antwoord(String naam, Map<String, Object> uitkomsten) {
            if ((Boolean) uitkomsten.get(naam)) {
                return Antwoord.JA;
            }
            return (Boolean) uitkomsten.get(mogelijk(naam)) ? Antwoord.ONBEKEND : Antwoord.NEE;
        }
    };

    /** The outcome with this name, from what the model gave. */
    abstract Antwoord antwoord(String naam, Map<String, Object> uitkomsten);

    /** The name of the second reading. */
    static String mogelijk(String naam) {
        return naam + "_mogelijk";
    }

    /** The second reading of a formula. What is negated is always known, and so the same in both. */
    static Formule mogelijk(Formule formule) {
        if (formule instanceof Formule.Naam naam) {
            return new Formule.Naam(mogelijk(naam.naam()));
        }
        if (formule instanceof Formule.Alle alle) {
            return new Formule.Alle(delen(alle.delen()));
        }
        return formule instanceof Formule.Een een ? new Formule.Een(delen(een.delen())) : formule;
    }

    private static List<Formule> delen(List<Formule> delen) {
        return delen.stream().map(Lezingen::mogelijk).toList();
    }

    /** The choice of the route with both readings instead of three values. */
    static Routeboom inTweeLezingen(Routeboom boom) {
        if (!(boom instanceof Keuze keuze)) {
            return boom;
        }
        return new Keuze(keuze.alle().stream().map(toets -> toets.toets() == Antwoordtoets.JA ? toets
                : new Toets(mogelijk(toets.naam()), Antwoordtoets.JA)).toList(), inTweeLezingen(keuze.dan()),
                inTweeLezingen(keuze.anders()));
    }
}
