package nl.actieoverleg.taal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;

/** What a possible case holds, in Dutch. */
public final class Gevallentaal {

    /** With more answers than this, those that are most common are not written out. */
    private static final int MEESTE_ANTWOORDEN = 12;

    private Gevallentaal() {
    }

    /** All that is said of a case, as short as can be. */
    public static String casus(Casus casus) {
        List<String> ja = feiten(casus, Antwoord.JA);
        List<String> nee = feiten(casus, Antwoord.NEE);
        List<String> delen = new ArrayList<>();
        if (ja.size() + nee.size() > MEESTE_ANTWOORDEN) {
            boolean meestNee = nee.size() > ja.size();
            List<String> weinig = meestNee ? ja : nee;
            weinig.forEach(feit -> delen.add(feit + (meestNee ? " ja" : " nee")));
            delen.add((delen.isEmpty() ? "alles " : "al het andere ") + (meestNee ? "nee" : "ja"));
        } else {
            casus.feiten().forEach((feit, antwoord) -> delen.add(feit + " " + Adviestaal.woord(antwoord)));
        }
        casus.tellers().forEach((teller, aantal) -> {
            if (aantal > 0) {
                delen.add(teller + " " + aantal);
            }
        });
        casus.nodig().forEach(behoefte -> delen.add("nodig: " + behoefte));
        casus.lopendeOverleggen().forEach(overleg -> delen.add("loopt in " + overleg));
        return delen.isEmpty() ? "een casus waarvan nog niets bekend is" : String.join(", ", delen);
    }

    private static List<String> feiten(Casus casus, Antwoord antwoord) {
        return casus.feiten().entrySet().stream().filter(feit -> feit.getValue() == antwoord).map(Map.Entry::getKey)
                .toList();
    }
}
