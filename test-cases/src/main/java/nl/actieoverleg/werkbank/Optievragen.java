package nl.actieoverleg.werkbank;

import java.util.ArrayList;
import java.util.List;

/**
 * Asks for what was not given as an option. As soon as one thing that is needed is missing, everything is asked, also
 * what may be left out; when all is there, nothing is. For one thread.
 */
final class Optievragen {

    private final Gespreksinvoer invoer;
    private final Werkbank werkbank;
    private final List<String> ontbreekt = new ArrayList<>();
    private boolean gesprek;
    private boolean op;

    Optievragen(Werkbank werkbank) {
        this.werkbank = werkbank;
        this.invoer = new Gespreksinvoer(werkbank.in(), werkbank.uit(), null);
    }

    /** Says which of these are needed, in turn: an option, and what was given. */
    Optievragen nodig(String... opties) {
        for (int i = 1; i < opties.length; i += 2) {
            gesprek |= opties[i] == null;
        }
        return this;
    }

    /** What was given, or else the answer to this. */
    String moet(String optie, String gegeven, String vraag) {
        String antwoord = gegeven != null ? gegeven : vraag(vraag);
        if (antwoord == null) {
            ontbreekt.add(optie);
        }
        return antwoord;
    }

    /** The same for what may be left out; null when it is. */
    String mag(String gegeven, String vraag) {
        return gegeven != null || !gesprek ? gegeven : vraag(vraag + " Enter is: niets.");
    }

    private String vraag(String vraag) {
        if (op) {
            return null;
        }
        werkbank.schrijf(vraag);
        String antwoord = invoer.tekst(">");
        op = antwoord == null;
        return antwoord == null || antwoord.isEmpty() ? null : antwoord;
    }

    /** @throws VerkeerdGebruik when something that is needed did not come */
    void controleer(Opdracht opdracht) {
        if (!ontbreekt.isEmpty()) {
            throw opdracht.verkeerd("Er is niets geschreven. Geef ook: "
                    + String.join(", ", ontbreekt) + ".");
        }
    }
}
