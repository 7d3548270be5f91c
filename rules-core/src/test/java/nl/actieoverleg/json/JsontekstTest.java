package nl.actieoverleg.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

class JsontekstTest {

    private static final DefaultIndenter TWEE_SPATIES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriteContext VAN_JACKSON = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER).withObjectEmptySeparator("")
                    .withArrayEmptySeparator("")).withObjectIndenter(TWEE_SPATIES).withArrayIndenter(TWEE_SPATIES);
        }
    };
    private static final String[] TEKSTEN = {"", "ja", "{\"a\":[1,2]}", "een \"woord\"", "\\", "\\\"", "a,b:c",
        "Fryslân", "\u0001\n\t", "\ud83d\ude00", "]}"};

    @Test
    void indentsAsJacksonDoes() {
        for (int i = 0; i < 2000; i++) {
            int zaad = i;
            StringWriter verwacht = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(VAN_JACKSON, verwacht)) {
                json.writeStartObject();
                leden(json, new Random(zaad), 0);
                json.writeEndObject();
            }
            assertEquals(verwacht.toString(), Jsontekst.metInspringen(json -> leden(json, new Random(zaad), 0)));
        }
    }

    private static void leden(JsonGenerator json, Random toeval, int diepte) {
        for (int aantal = toeval.nextInt(4); aantal > 0; aantal--) {
            json.writeName(tekst(toeval));
            waarde(json, toeval, diepte);
        }
    }

    private static void waarde(JsonGenerator json, Random toeval, int diepte) {
        switch (toeval.nextInt(diepte < 4 ? 6 : 4)) {
            case 0 -> json.writeString(tekst(toeval));
            case 1 -> json.writeNumber(toeval.nextInt());
            case 2 -> json.writeBoolean(toeval.nextBoolean());
            case 3 -> json.writeNull();
            case 4 -> {
                json.writeStartObject();
                leden(json, toeval, diepte + 1);
                json.writeEndObject();
            }
            default -> {
                json.writeStartArray();
                for (int aantal = toeval.nextInt(4); aantal > 0; aantal--) {
                    waarde(json, toeval, diepte + 1);
                }
                json.writeEndArray();
            }
        }
    }

    private static String tekst(Random toeval) {
        return TEKSTEN[toeval.nextInt(TEKSTEN.length)];
    }
}
