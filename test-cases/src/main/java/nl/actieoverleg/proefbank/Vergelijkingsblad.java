package nl.actieoverleg.proefbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.proefbank.Regelbank.Proef;
import nl.actieoverleg.taal.Adviestaal;
import nl.actieoverleg.taal.Vergelijkingstaal;
import nl.actieoverleg.vergelijking.Onderdeel;
import nl.actieoverleg.vergelijking.Regiovergelijking;
import nl.actieoverleg.vergelijking.Vergelijking;
import nl.actieoverleg.vergelijking.Wijziging;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison of two rule sets in the words of {@code vergelijk}, for the page. */
final class Vergelijkingsblad {

    private Vergelijkingsblad() {
    }

    static ObjectNode van(Proef proef) {
        Vergelijking vergelijking = proef.vergelijking();
        ObjectNode blad = Blad.nieuw().put("oordeel", Vergelijkingstaal.oordeel(vergelijking))
                .put("inEenRegel", hoofdletter(vergelijking.inEenRegel()) + ".")
                .put("aandeel", Vergelijkingstaal.AANDEEL);
        ArrayNode regels = blad.putArray("regels");
        vergelijking.regels().forEach(regel -> {
            ObjectNode een = regels.addObject().put("kop", Vergelijkingstaal.kop(regel));
            regel.weg().forEach(een.putArray("weg")::add);
            regel.erbij().forEach(een.putArray("erbij")::add);
        });
        ArrayNode woorden = blad.putArray("woorden");
        vergelijking.woorden().forEach(woord -> woorden.add(Vergelijkingstaal.zin(woord)));
        ArrayNode provincies = blad.putArray("provincies");
        vergelijking.regios().forEach(regio -> provincie(regio, proef, provincies.addObject()));
        return blad;
    }

    private static void provincie(Regiovergelijking regio, Proef proef, ObjectNode blad) {
        blad.put("naam", Adviestaal.provincie(regio.regio())).put("stand", stand(regio));
        ArrayNode wijzigingen = blad.putArray("wijzigingen");
        Map<String, Integer> uitleg = new LinkedHashMap<>();
        for (Onderdeel onderdeel : Onderdeel.values()) {
            for (Wijziging wijziging : regio.van(onderdeel)) {
                if (onderdeel.isUitleg()) {
                    uitleg.merge(onderdeel.naam(), 1, Integer::sum);
                } else {
                    ObjectNode een = wijzigingen.addObject().put("onderdeel", hoofdletter(onderdeel.naam()))
                            .put("code", wijziging.code())
                            .put("wat", wijziging.code().isEmpty() ? "" : proef.namen().wat(wijziging))
                            .put("overgang", proef.namen().overgang(wijziging))
                            .put("aandelen", hoofdletter(Vergelijkingstaal.aandelen(wijziging, regio)));
                    Blad.zet(een, "casus", proef.oud().schrijf(wijziging.voorbeeld()));
                }
            }
        }
        if (!uitleg.isEmpty()) {
            List<String> delen = new ArrayList<>();
            uitleg.forEach((naam, aantal) -> delen.add(naam + " (" + aantal + ")"));
            blad.put("uitleg", "Wat het advies uitlegt, verandert mee: " + String.join(", ", delen) + ".");
        }
    }

    private static String stand(Regiovergelijking regio) {
        return switch (regio.stand()) {
            case GELIJK -> "Geen enkele route, vraag, deelnemer of ander onderdeel verandert. Dat is bewezen.";
            case ANDERS -> regio.wijzigingen().stream().allMatch(een -> een.onderdeel().isUitleg())
                    ? "Wat u moet doen, verandert in geen enkele casus." : "Er veranderen adviezen.";
            case NIEUW -> "Deze provincie is nieuw.";
            case WEG -> "Voor deze provincie zijn er geen regels meer.";
            case NIET_BEWEZEN -> "Niet bewezen: de oude en nieuwe regels samen zijn te groot om alles te bekijken.";
        };
    }

    private static String hoofdletter(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }
}
