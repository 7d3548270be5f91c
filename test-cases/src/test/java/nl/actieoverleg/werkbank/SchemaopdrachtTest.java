package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.analyse.Bevinding;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.schema.Schemas;
import nl.actieoverleg.schema.Validator;
import nl.actieoverleg.vergelijking.Onderdeel;
import nl.actieoverleg.vergelijking.Regelwijziging;
import nl.actieoverleg.vergelijking.Regiovergelijking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code schema} gives every schema, and those of what other commands write hold all that those write. */
class SchemaopdrachtTest {

    private static final Schemas SCHEMAS = Adviseur.bouwer().opwarmen(false).maak().schemas();

    private static final String NN = "nn/nl/actieoverleg/nn/";

    @TempDir
    private Path map;

    private static String schema(String... woorden) {
        Uitvoering uitvoering = Uitvoering.van(Stream.concat(Stream.of("schema"), Stream.of(woorden))
                .toArray(String[]::new));
        assertEquals("", uitvoering.fout());
        assertEquals(Werkbank.GELUKT, uitvoering.status());
        assertFalse(uitvoering.uit().endsWith("\n\n"));
        return uitvoering.uit().stripTrailing();
    }

    @Test
    void geeftElkSchema() {
        assertEquals(SCHEMAS.casus(), schema("casus"));
        assertEquals(SCHEMAS.advies(), schema("advies"));
        assertEquals(SCHEMAS.fouten(), schema("fouten"));
        assertEquals(SCHEMAS.vooruitblik(), schema("vooruitblik"));
        assertEquals(SCHEMAS.vragenlijst(), schema("vragenlijst"));
        assertEquals(SCHEMAS.kwitantie(), schema("kwitantie"));
        assertEquals(SCHEMAS.openapi(), schema("--openapi"));
        assertEquals(SCHEMAS.typescript().stripTrailing(), schema("--typescript"));
        assertEquals(SCHEMAS.java("nl.voorbeeld").stripTrailing(), schema("--java", "nl.voorbeeld"));
        assertTrue(schema("casus", "--provincie", "DRENTHE").contains("\"const\": \"DRENTHE\""));
        for (Schemasoort soort : Schemasoort.values()) {
            JsonNode schema = Uitvoering.lees(schema(soort.woord()));
            assertEquals("https://json-schema.org/draft/2020-12/schema", schema.required("$schema").asString());
        }
    }

    @Test
    void schrijftNaarEenBestandOfAllesNaarEenMap() throws IOException {
        Path bestand = map.resolve("casus.json");
        assertEquals("", schema("casus", "--naar", bestand.toString()));
        assertEquals(SCHEMAS.casus() + "\n", Files.readString(bestand));
        Path alles = map.resolve("een").resolve("twee");
        assertEquals("", schema("--naar", alles.toString()));
        try (Stream<Path> bestanden = Files.list(alles)) {
            assertEquals(List.of("actieoverleg.ts", "advies.schema.json", "analyse.schema.json", "casus.schema.json",
                    "controleer.schema.json", "fouten.schema.json", "kwitantie.schema.json", "openapi.json",
                    "vergelijk.schema.json", "vooruitblik.schema.json", "vragenlijst.schema.json"),
                    bestanden.map(pad -> pad.getFileName().toString()).sorted().toList());
        }
        assertEquals(SCHEMAS.advies() + "\n", Files.readString(alles.resolve("advies.schema.json")));
    }

    @Test
    void volgtDeRegelsInEenMap() throws IOException {
        Toetsregels.pakUit(map);
        Path vragen = map.resolve(NN + "vragen.drl");
        Files.writeString(vragen, Files.readString(vragen).replaceFirst("( +)stalking : Antwoord",
                "$1huisdierGewond : Antwoord\n$1    @vraag( \"Is er een huisdier gewond?\" ) @groep( \"vormen\" ) "
                        + "@bron( \"Meetlat NN 2023, Actieoverleg\" )\n$0"));
        Uitvoering uitvoering = Uitvoering.van("schema", "casus", "--regels", map.toString());
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering.fout());
        assertTrue(uitvoering.uit().contains("\"huisdierGewond\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | Kies er één: casus, advies,", "casus --openapi | Kies er één: casus,",
        "kasus | Hiervan is er geen schema. Kies uit: casus, advies,", "--java int | Dit is geen naam voor een pakket",
        "casus --provincie LIMBURG | Deze provincie is niet bekend. Kies uit: "})
    void zegtWatErAanHetGebruikMankeert(String regel, String melding) {
        Uitvoering uitvoering = Uitvoering.van(("schema " + regel).trim().split(" "));
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status());
        assertEquals("", uitvoering.uit());
        assertTrue(uitvoering.fout().startsWith(melding), uitvoering.fout());
    }

    /** Every field that these commands write is in their schema, and every word that it lists is one of theirs. */
    @Test
    void deAnderenSchrijvenWatInHunSchemaStaat() throws IOException {
        Toetsregels.pakUit(map);
        Path spoed = map.resolve(NN + "spoed.drl");
        Files.writeString(spoed, Files.readString(spoed).replace("spoedinterventieNodig.ja", "stalking.ja"));
        Path vragen = map.resolve(NN + "vragen.drl");
        Files.writeString(vragen, Files.readString(vragen).replace("Is er stalking", "Is er sprake van stalking"));
        for (String regels : List.of("", " --regels " + map)) {
            neemt("analyse", "analyse --json" + regels);
            neemt("controleer", "controleer --json" + regels);
        }
        neemt("vergelijk", "vergelijk --json " + map);
        Files.writeString(spoed, "rule\n");
        neemt("controleer", "controleer --json --regels " + map);
        JsonNode delen = Uitvoering.lees(schema("vergelijk")).required("$defs");
        assertEquals(namen(Onderdeel.values()), woorden(delen, "Wijziging", "onderdeel"));
        assertEquals(namen(Regelwijziging.Soort.values()), woorden(delen, "Regel", "soort"));
        assertEquals(namen(Regiovergelijking.Stand.values()), woorden(delen, "Provincie", "stand"));
        assertEquals(namen(Bevinding.Soort.values()),
                woorden(Uitvoering.lees(schema("analyse")).required("$defs"), "Bevinding", "soort"));
    }

    private static void neemt(String soort, String opdracht) {
        String uit = Uitvoering.van(opdracht.split(" ")).uit();
        assertEquals(List.of(), Validator.gesloten(schema(soort)).fouten(uit), opdracht);
    }

    private static List<String> woorden(JsonNode delen, String deel, String veld) {
        return Uitvoering.teksten(delen.required(deel).required("properties").required(veld).required("enum"));
    }

    private static List<String> namen(Enum<?>... woorden) {
        return Stream.of(woorden).map(Enum::name).toList();
    }
}
