package nl.actieoverleg.bestoking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.OngeldigeCasus;

/**
 * Asks the same cases again and again, right ones and wrong ones, and knows what has to come of each. Thread-safe. It
 * does nothing of its own that can go wrong when the JVM runs out of something.
 */
final class Vragers {

    private final Adviseur adviseur;
    private final List<byte[]> casussen = new ArrayList<>(Zaden.casussen());
    private final List<String> antwoorden = new ArrayList<>();

    /** Asks them for the first time; nothing is the matter then. */
    Vragers(Adviseur adviseur) {
        this.adviseur = adviseur;
        casussen.add("{\"kenmerk\":\"X-1\",\"provincie\":\"DRENTE\",\"feiten\":{\"stalkng\":\"wel\"}}"
                .getBytes(StandardCharsets.UTF_8));
        casussen.add("[".getBytes(StandardCharsets.UTF_8));
        for (byte[] casus : casussen) {
            antwoorden.add(antwoord(adviseur, casus));
        }
    }

    private static String antwoord(Adviseur adviseur, byte[] json) {
        try {
            Casus casus = adviseur.lees(json);
            return adviseur.schrijf(adviseur.adviseer(casus), adviseur.vooruitblik(casus));
        } catch (OngeldigeCasus e) {
            return adviseur.schrijf(e);
        }
    }

    int aantal() {
        return casussen.size();
    }

    /**
     * Asks one of them.
     *
     * @throws AssertionError when the answer is another than before
     */
    void vraag(Adviseur van, int nummer) {
        int welke = nummer % casussen.size();
        if (!antwoord(van, casussen.get(welke)).equals(antwoorden.get(welke))) {
            throw new AssertionError("another advice");
        }
    }

    void vraag(int nummer) {
        vraag(adviseur, nummer);
    }

    /** Asks all of them. */
    void vraagAlles() {
        for (int i = 0; i < aantal(); i++) {
            vraag(i);
        }
    }
}
