package nl.actieoverleg.snelheid.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A condition over named answers and outcomes, in any notation. Only what is always known is ever negated; so its
 * three-valued outcome is Kleene's.
 */
sealed interface Formule {

    /** A question, or an outcome that was worked out before. */
    record Naam(String naam) implements Formule {
    }

    /** A count that has to be reached. */
    record Telt(String teller, int minimum) implements Formule {
    }

    /** A day on or after which, or before which, it holds. */
    record Dag(String dag, boolean vanaf, String datum) implements Formule {
    }

    /** The opposite of something that is always known. */
    record Niet(Formule deel) implements Formule {
    }

    /** All of these. */
    record Alle(List<Formule> delen) implements Formule {
    }

    /** One of these. */
    record Een(List<Formule> delen) implements Formule {
    }

    /** All of these, without a wrapping where there is just one. */
    static Formule alle(List<Formule> delen) {
        return delen.size() == 1 ? delen.get(0) : new Alle(delen);
    }

    /** One of these, likewise. */
    static Formule een(List<Formule> delen) {
        return delen.size() == 1 ? delen.get(0) : new Een(delen);
    }

    /**
     * At least so many of these, said with and and or alone: the first holds and enough of the rest, or enough of the
     * rest hold without it. Nothing is negated, so this is exact in Kleene's logic, and no engine has to make lists.
     */
    static Formule minstens(int aantal, List<Formule> delen) {
        if (aantal == 1) {
            return een(delen);
        }
        if (aantal == delen.size()) {
            return alle(delen);
        }
        List<Formule> rest = delen.subList(1, delen.size());
        return een(List.of(alle(List.of(delen.get(0), minstens(aantal - 1, rest))), minstens(aantal, rest)));
    }

    /** Shows every name, count and day in a formula. */
    static void bezoek(Formule formule, Consumer<Formule> bezoeker) {
        List<Formule> delen = new ArrayList<>();
        if (formule instanceof Niet niet) {
            delen.add(niet.deel());
        } else if (formule instanceof Alle alle) {
            delen.addAll(alle.delen());
        } else if (formule instanceof Een een) {
            delen.addAll(een.delen());
        } else {
            bezoeker.accept(formule);
        }
        delen.forEach(deel -> bezoek(deel, bezoeker));
    }
}
