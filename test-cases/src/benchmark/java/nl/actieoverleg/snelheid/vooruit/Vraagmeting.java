package nl.actieoverleg.snelheid.vooruit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;

/** How many questions it takes, asked one at a time from nothing known, until the route is definite. */
final class Vraagmeting {

    private final Adviseur adviseur;

    Vraagmeting(Adviseur adviseur) {
        this.adviseur = adviseur;
    }

    /** The next question of looking ahead, each time anew. */
    double metVooruitblik(List<Casus> casussen) {
        return gemiddeld(casussen, casus -> {
            Vooruitblik vooruitblik = adviseur.vooruitblik(casus);
            return vooruitblik.volgendeVraag() == null ? null : vooruitblik.volgendeVraag().feit();
        });
    }

    /** The first of the open questions, each time anew. */
    double vanBoven(List<Casus> casussen) {
        return gemiddeld(casussen, casus -> {
            Advies advies = adviseur.adviseer(casus);
            return advies.openVragen().isEmpty() ? null : advies.openVragen().get(0).feit();
        });
    }

    /** All questions that are open when nothing is known. */
    double allesIneens(List<Casus> casussen) {
        return casussen.stream().mapToInt(casus ->
                adviseur.adviseer(Vraagprofiel.met(casus, Map.of())).openVragen().size()).average().orElseThrow();
    }

    private static double gemiddeld(List<Casus> casussen, Function<Casus, String> volgende) {
        long gevraagd = 0;
        for (Casus volledig : casussen) {
            Map<String, Antwoord> bekend = new LinkedHashMap<>();
            String vraag = volgende.apply(Vraagprofiel.met(volledig, bekend));
            while (vraag != null) {
                bekend.put(vraag, volledig.feiten().get(vraag));
                vraag = volgende.apply(Vraagprofiel.met(volledig, bekend));
            }
            gevraagd += bekend.size();
        }
        return (double) gevraagd / casussen.size();
    }
}
