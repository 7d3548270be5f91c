package nl.actieoverleg.regressie;

import nl.actieoverleg.analyse.Aantal;
import nl.actieoverleg.analyse.Analyse;
import nl.actieoverleg.analyse.Bevinding;
import nl.actieoverleg.analyse.Regioanalyse;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What rules do over all possible cases as JSON. Numbers of cases are texts: larger than what JSON readers keep. */
public final class Analysebestand {

    private static final JsonMapper JSON = new JsonMapper();

    private Analysebestand() {
    }

    /** The analysis as JSON. */
    public static String tekst(Analyse analyse) {
        ObjectNode json = JSON.createObjectNode();
        json.put("bewezen", analyse.isBewezen());
        ArrayNode regios = json.putArray("provincies");
        analyse.regios().forEach(regio -> regio(regio, regios.addObject()));
        ArrayNode bevindingen = json.putArray("bevindingen");
        analyse.bevindingen().forEach(bevinding -> bevinding(bevinding, bevindingen.addObject()));
        return Adviesbestand.tekst(json).stripTrailing();
    }

    private static void regio(Regioanalyse regio, ObjectNode json) {
        json.put("provincie", regio.regio()).put("bewezen", regio.bewezen());
        if (!regio.bewezen()) {
            return;
        }
        boolean zonder = regio.kentTegenspraak();
        aantal(regio.mogelijk(), zonder, json.putObject("mogelijk"));
        aantal(regio.voorlopig(), zonder, json.putObject("voorlopig"));
        aantal(regio.vraagtVergeefs(), zonder, json.putObject("vraagtVergeefs"));
        ArrayNode routes = json.putArray("routes");
        regio.routes().forEach(route ->
                aantal(route.aantal(), zonder, routes.addObject().put("route", route.route())));
        ArrayNode overlappingen = json.putArray("overlappingen");
        regio.overlappingen().forEach(overlap -> aantal(overlap.aantal(), zonder,
                overlappingen.addObject().put("een", overlap.een()).put("ander", overlap.ander())));
        ArrayNode gevolgen = json.putArray("gevolgen");
        regio.gevolgen().forEach(gevolg -> {
            ArrayNode volgtUit = gevolgen.addObject().put("code", gevolg.code()).putArray("volgtUit");
            gevolg.volgtUit().forEach(volgtUit::add);
        });
        if (regio.nietsPast() != null) {
            ObjectNode nietsPast = json.putObject("nietsPast");
            aantal(regio.nietsPast().aantal(), zonder, nietsPast);
            Vergelijkingsbestand.casus(regio.nietsPast().kleinste(), nietsPast.putObject("kleinste"));
            Vergelijkingsbestand.casus(regio.nietsPast().volste(), nietsPast.putObject("volste"));
        }
    }

    private static void aantal(Aantal aantal, boolean zonder, ObjectNode json) {
        json.put("volledig", aantal.volledig().toString()).put("alle", aantal.alle().toString());
        if (zonder) {
            json.put("volledigZonderTegenspraak", aantal.volledigZonder().toString())
                    .put("alleZonderTegenspraak", aantal.alleZonder().toString());
        }
    }

    private static void bevinding(Bevinding bevinding, ObjectNode json) {
        json.put("soort", bevinding.soort().name()).put("letOp", bevinding.isLetOp());
        ArrayNode regios = json.putArray("provincies");
        bevinding.regios().forEach(regios::add);
        json.put("laag", bevinding.laag()).put("bestand", bevinding.plaats().bestand())
                .put("regelnummer", bevinding.plaats().regelnummer()).put("onderwerp", bevinding.onderwerp())
                .put("melding", bevinding.melding()).put("remedie", bevinding.remedie())
                .put("bedoeld", bevinding.bedoeld());
        if (bevinding.voorbeeld() != null) {
            Vergelijkingsbestand.casus(bevinding.voorbeeld(), json.putObject("kleinste"));
        }
    }
}
