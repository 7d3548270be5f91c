package nl.actieoverleg.regressie;

import java.math.BigInteger;
import java.util.List;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regressie.Veranderingen.Groep;
import nl.actieoverleg.regressie.Veranderingen.Overgang;
import nl.actieoverleg.vergelijking.Regelwijziging;
import nl.actieoverleg.vergelijking.Regiovergelijking;
import nl.actieoverleg.vergelijking.Vergelijking;
import nl.actieoverleg.vergelijking.Wijziging;
import nl.actieoverleg.vergelijking.Woordwijziging;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison of two rule sets as JSON. Numbers of cases are texts: they are larger than what JSON readers keep. */
public final class Vergelijkingsbestand {

    private static final JsonMapper JSON = new JsonMapper();

    private Vergelijkingsbestand() {
    }

    /**
     * The comparison as JSON.
     *
     * @param vergelijking what changes
     * @param casussen what that does to example cases; null when there are none
     */
    public static String tekst(Vergelijking vergelijking, Casusvergelijking casussen) {
        ObjectNode json = JSON.createObjectNode();
        json.put("adviesGelijk", vergelijking.isAdviesGelijk());
        json.put("bewezen", vergelijking.isBewezen());
        ArrayNode regels = json.putArray("regels");
        vergelijking.regels().forEach(regel -> regel(regel, regels.addObject()));
        ArrayNode woorden = json.putArray("woorden");
        vergelijking.woorden().forEach(woord -> woord(woord, woorden.addObject()));
        ArrayNode regios = json.putArray("provincies");
        vergelijking.regios().forEach(regio -> regio(regio, regios.addObject()));
        if (casussen != null) {
            casussen(casussen, json.putObject("casussen"));
        }
        return Adviesbestand.tekst(json).stripTrailing();
    }

    private static void regel(Regelwijziging regel, ObjectNode json) {
        json.put("soort", regel.soort().name()).put("laag", regel.laag()).put("conclusie", regel.conclusie())
                .put("naam", regel.naam()).put("eerdereNaam", regel.eerdereNaam())
                .put("bestand", regel.plaats().bestand()).put("regelnummer", regel.plaats().regelnummer());
        teksten(regel.weg(), json.putArray("weg"));
        teksten(regel.erbij(), json.putArray("erbij"));
    }

    private static void woord(Woordwijziging woord, ObjectNode json) {
        json.put("laag", woord.laag()).put("lijst", woord.lijst()).put("code", woord.code()).put("wat", woord.wat())
                .put("was", woord.was()).put("is", woord.is()).put("inAdvies", woord.inAdvies());
    }

    private static void regio(Regiovergelijking regio, ObjectNode json) {
        json.put("provincie", regio.regio()).put("stand", regio.stand().name());
        aantallen(regio.volledig(), regio.alle(), json.putObject("mogelijkeCasussen"));
        ArrayNode wijzigingen = json.putArray("wijzigingen");
        for (Wijziging wijziging : regio.wijzigingen()) {
            ObjectNode een = wijzigingen.addObject();
            een.put("onderdeel", wijziging.onderdeel().name()).put("code", wijziging.code())
                    .put("was", wijziging.was()).put("is", wijziging.is());
            aantallen(wijziging.volledig(), wijziging.alle(), een.putObject("casussen"));
            casus(wijziging.voorbeeld(), een.putObject("kleinste"));
        }
    }

    private static void aantallen(BigInteger volledig, BigInteger alle, ObjectNode json) {
        json.put("volledig", volledig.toString()).put("alle", alle.toString());
    }

    /** A case as it can be put to {@code adviseer}. */
    static void casus(Casus casus, ObjectNode json) {
        json.put("kenmerk", casus.kenmerk()).put("provincie", casus.provincie());
        if (casus.peildatum() != null) {
            json.put("peildatum", casus.peildatum().toString());
        }
        ObjectNode feiten = json.putObject("feiten");
        casus.feiten().forEach((feit, antwoord) -> feiten.put(feit, antwoord.name()));
        if (!casus.nodig().isEmpty()) {
            teksten(casus.nodig(), json.putArray("nodig"));
        }
        if (!casus.lopendeOverleggen().isEmpty()) {
            teksten(casus.lopendeOverleggen(), json.putArray("lopendeOverleggen"));
        }
        casus.tellers().forEach((teller, aantal) -> {
            if (aantal > 0) {
                json.put(teller, aantal);
            }
        });
    }

    private static void casussen(Casusvergelijking casussen, ObjectNode json) {
        json.put("getoetst", casussen.getoetst());
        teksten(casussen.onleesbaar().stream().map(Casusfout::toString).toList(), json.putArray("onleesbaar"));
        overgangen(casussen.veranderingen().routes(), json.putArray("routes"));
        overgangen(casussen.veranderingen().zekerheden(), json.putArray("zekerheden"));
        ArrayNode groepen = json.putArray("groepen");
        for (Groep groep : casussen.veranderingen().groepen()) {
            ObjectNode een = groepen.addObject();
            teksten(groep.verschillen(), een.putArray("verschillen"));
            teksten(groep.gelijken().stream().map(gelijke -> gelijke.casus().bestand()).toList(),
                    een.putArray("casussen"));
        }
        teksten(casussen.veranderingen().alleenRij().stream().map(een -> een.casus().bestand()).toList(),
                json.putArray("alleenEenRij"));
    }

    private static void overgangen(List<Overgang> overgangen, ArrayNode json) {
        overgangen.forEach(een -> json.addObject().put("was", een.was()).put("is", een.is())
                .put("aantal", een.aantal()));
    }

    private static void teksten(List<String> teksten, ArrayNode json) {
        teksten.forEach(json::add);
    }
}
