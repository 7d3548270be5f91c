package nl.actieoverleg.regelmodule;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.regelmodule.Boomlezer.Tak;
import nl.actieoverleg.regelmodule.Lijst.Veld;
import nl.actieoverleg.regelmodule.Regelmodule.Vingerafdruk;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Routewoord;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Toets;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The structure of a rule module as one JSON text, made from the DRL when the module is built.
 *
 * <p>It spares an application that only uses the rules the DRL parser.
 */
public final class ModuleIndex {

    private static final JsonFactory JSON = new JsonFactory();

    private ModuleIndex() {
    }

    /** Writes a module; {@link #lees(String)} gives an equal one back. */
    public static String schrijf(Regelmodule module) {
        StringWriter tekst = new StringWriter();
        try (JsonGenerator uit = JSON.createGenerator(ObjectWriteContext.empty(), tekst)) {
            uit.writeStartObject();
            uit.writeStringProperty("id", module.id());
            uit.writeStringProperty("naam", module.naam());
            uit.writeStringProperty("versie", module.versie());
            uit.writeStringProperty("regio", module.regio());
            uit.writeStringProperty("op", module.op());
            uit.writeStringProperty("pakket", module.pakket());
            schrijf(uit, module.vingerafdruk());
            uit.writeArrayPropertyStart("bronnen");
            for (Regelmodule.Bron bron : module.bronnen()) {
                uit.writeStartObject();
                uit.writeStringProperty("bestand", bron.bestand());
                uit.writeStringProperty("vingerafdruk", bron.vingerafdruk());
                uit.writeEndObject();
            }
            uit.writeEndArray();
            uit.writeArrayPropertyStart("lijsten");
            module.lijsten().forEach(lijst -> schrijf(uit, lijst));
            uit.writeEndArray();
            uit.writeArrayPropertyStart("regels");
            module.regels().forEach(regel -> schrijf(uit, regel));
            uit.writeEndArray();
            uit.writeEndObject();
        }
        return tekst.toString();
    }

    private static void schrijf(JsonGenerator uit, Vingerafdruk vingerafdruk) {
        if (vingerafdruk != null) {
            uit.writeObjectPropertyStart("vingerafdruk");
            uit.writeStringProperty("onder", vingerafdruk.onder());
            uit.writeStringProperty("samen", vingerafdruk.samen());
            uit.writeEndObject();
        }
    }

    private static void schrijf(JsonGenerator uit, Lijst lijst) {
        uit.writeStartObject();
        uit.writeStringProperty("naam", lijst.naam());
        uit.writeStringProperty("soort", lijst.soort().annotatie());
        schrijf(uit, lijst.plaats());
        uit.writeArrayPropertyStart("woorden");
        for (Veld woord : lijst.velden()) {
            uit.writeStartObject();
            uit.writeStringProperty("veld", woord.naam());
            schrijf(uit, woord.plaats());
            schrijf(uit, woord.annotaties());
            uit.writeEndObject();
        }
        uit.writeEndArray();
        uit.writeEndObject();
    }

    private static void schrijf(JsonGenerator uit, Regel regel) {
        uit.writeStartObject();
        uit.writeStringProperty("naam", regel.naam());
        uit.writeStringProperty("conclusie", regel.conclusie().annotatie());
        uit.writeStringProperty("doel", regel.doel());
        schrijf(uit, regel.plaats());
        schrijf(uit, regel.annotaties());
        uit.writeArrayPropertyStart("voorwaarden");
        regel.voorwaarden().forEach(voorwaarde -> schrijf(uit, voorwaarde));
        uit.writeEndArray();
        uit.writeEndObject();
    }

    private static void schrijf(JsonGenerator uit, Plaats plaats) {
        uit.writeStringProperty("bestand", plaats.bestand());
        uit.writeNumberProperty("regel", plaats.regelnummer());
    }

    private static void schrijf(JsonGenerator uit, Map<String, String> kenmerken) {
        uit.writeObjectPropertyStart("kenmerken");
        kenmerken.forEach(uit::writeStringProperty);
        uit.writeEndObject();
    }

    private static void schrijf(JsonGenerator uit, Voorwaarde voorwaarde) {
        uit.writeStartObject();
        if (voorwaarde instanceof Vraagt vraagt) {
            uit.writeStringProperty("lijst", vraagt.lijst());
            uit.writeStringProperty("veld", vraagt.veld());
            uit.writeStringProperty("toets", vraagt.toets().woord());
        } else if (voorwaarde instanceof Minstens minstens) {
            uit.writeNumberProperty("minstens", minstens.aantal());
            uit.writeArrayPropertyStart("delen");
            minstens.delen().forEach(deel -> schrijf(uit, deel));
            uit.writeEndArray();
        } else if (voorwaarde instanceof Telt telt) {
            uit.writeStringProperty("lijst", telt.lijst());
            uit.writeStringProperty("veld", telt.veld());
            uit.writeNumberProperty("minimum", telt.minimum());
        } else if (voorwaarde instanceof Dag dag) {
            uit.writeStringProperty(dag.vanaf() ? "vanaf" : "voor", dag.datum());
        } else if (voorwaarde instanceof Routeert routeert) {
            uit.writeStringProperty("routering", routeert.woord().woord());
            uit.writeStringProperty("code", routeert.code());
        }
        uit.writeEndObject();
    }

    /**
     * Reads a module that {@link #schrijf(Regelmodule)} wrote.
     *
     * @throws IllegalArgumentException when the text is not such an index
     */
    public static Regelmodule lees(String tekst) {
        Tak tak = Boomlezer.lees(JSON, tekst);
        List<Lijst> lijsten = new ArrayList<>();
        for (Tak lijst : tak.takken("lijsten")) {
            lijsten.add(lijst(lijst));
        }
        List<Regel> regels = new ArrayList<>();
        for (Tak regel : tak.takken("regels")) {
            regels.add(regel(regel));
        }
        List<Regelmodule.Bron> bronnen = new ArrayList<>();
        for (Tak bron : tak.takken("bronnen")) {
            bronnen.add(new Regelmodule.Bron(bron.tekst("bestand"), bron.tekst("vingerafdruk")));
        }
        return new Regelmodule(tak.tekst("id"), tak.tekst("naam"), tak.tekst("versie"), tak.tekst("regio"),
                tak.tekst("op"), tak.tekst("pakket"), List.copyOf(lijsten), List.copyOf(regels), List.copyOf(bronnen),
                tak.heeft("vingerafdruk") ? vingerafdruk(tak.tak("vingerafdruk")) : null);
    }

    private static Vingerafdruk vingerafdruk(Tak tak) {
        return new Vingerafdruk(tak.tekst("onder"), tak.tekst("samen"));
    }

    private static Lijst lijst(Tak tak) {
        List<Veld> woorden = new ArrayList<>();
        for (Tak woord : tak.takken("woorden")) {
            woorden.add(new Veld(woord.tekst("veld"), woord.tak("kenmerken").alleTeksten(), plaats(woord)));
        }
        Lijstsoort soort = Lijstsoort.van(tak.tekst("soort")).orElseThrow(IllegalArgumentException::new);
        return new Lijst(tak.tekst("naam"), soort, List.copyOf(woorden), plaats(tak));
    }

    private static Regel regel(Tak tak) {
        Conclusie conclusie = Conclusie.van(tak.tekst("conclusie")).orElseThrow(IllegalArgumentException::new);
        List<Voorwaarde> voorwaarden = new ArrayList<>();
        for (Tak voorwaarde : tak.takken("voorwaarden")) {
            voorwaarden.add(voorwaarde(voorwaarde));
        }
        return new Regel(tak.tekst("naam"), conclusie, tak.tekst("doel"), tak.tak("kenmerken").alleTeksten(),
                List.copyOf(voorwaarden), plaats(tak));
    }

    private static Plaats plaats(Tak tak) {
        return new Plaats(tak.tekst("bestand"), tak.getal("regel"));
    }

    private static Voorwaarde voorwaarde(Tak tak) {
        if (tak.heeft("toets")) {
            return vraagt(tak);
        }
        if (tak.heeft("minstens")) {
            List<Vraagt> delen = new ArrayList<>();
            for (Tak deel : tak.takken("delen")) {
                delen.add(vraagt(deel));
            }
            return new Minstens(tak.getal("minstens"), List.copyOf(delen));
        }
        if (tak.heeft("minimum")) {
            return new Telt(tak.tekst("lijst"), tak.tekst("veld"), tak.getal("minimum"));
        }
        if (tak.heeft("routering")) {
            return new Routeert(Routewoord.van(tak.tekst("routering")), tak.tekst("code"));
        }
        return tak.heeft("vanaf") ? new Dag(true, tak.tekst("vanaf")) : new Dag(false, tak.tekst("voor"));
    }

    private static Vraagt vraagt(Tak tak) {
        return new Vraagt(tak.tekst("lijst"), tak.tekst("veld"), Toets.van(tak.tekst("toets")));
    }
}
