package nl.actieoverleg.gesprek;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;

/**
 * How far a conversation is. Immutable.
 *
 * @param casus the case with all answers so far
 * @param nietGeweten the questions that nobody knew the answer to, in the order in which they were asked
 */
public record Gespreksstand(Casus casus, List<String> nietGeweten) {

    /** The same with one answer more. */
    public Gespreksstand met(String feit, Antwoord antwoord) {
        Map<String, Antwoord> feiten = new LinkedHashMap<>(casus.feiten());
        List<String> niet = new ArrayList<>(nietGeweten);
        if (antwoord == Antwoord.ONBEKEND) {
            niet.add(feit);
        } else {
            feiten.put(feit, antwoord);
        }
        return new Gespreksstand(met(casus, feiten), List.copyOf(niet));
    }

    /** The same answers in a case with these counts, needs and running overleggen. */
    public Gespreksstand in(Casus casus) {
        return new Gespreksstand(met(casus, this.casus.feiten()), nietGeweten);
    }

    /** The case as it would be if everything that nobody knew had this answer. */
    public Casus aangenomen(Antwoord antwoord) {
        Map<String, Antwoord> feiten = new LinkedHashMap<>(casus.feiten());
        nietGeweten.forEach(feit -> feiten.put(feit, antwoord));
        return met(casus, feiten);
    }

    private static Casus met(Casus casus, Map<String, Antwoord> feiten) {
        Casus.Bouwer bouwer = Casus.voor(casus.kenmerk(), casus.provincie()).peildatum(casus.peildatum())
                .feiten(feiten);
        casus.nodig().forEach(bouwer::nodig);
        casus.lopendeOverleggen().forEach(bouwer::looptIn);
        casus.tellers().forEach(bouwer::teller);
        return bouwer.maak();
    }

    /** Shows nothing of the case, so that it cannot end up in a log by accident. */
    @Override
    public String toString() {
        return "Gespreksstand[afgeschermd]";
    }
}
