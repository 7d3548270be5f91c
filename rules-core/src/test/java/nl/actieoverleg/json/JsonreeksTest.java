package nl.actieoverleg.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

class JsonreeksTest {

    private static final Jsonreeks.Stuk NAAM = Jsonreeks.stukNaam("naam");

    private static byte[] reeks(String tekst) {
        Jsonreeks json = new Jsonreeks(Vastedelen.GEEN);
        json.begin('{');
        json.tekst(NAAM, tekst);
        json.eind('}');
        return json.utf8();
    }

    private static byte[] doorJackson(String tekst) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), uit)) {
            json.writeStartObject();
            json.writeStringProperty("naam", tekst);
            json.writeEndObject();
        }
        return uit.toByteArray();
    }

    @Test
    void writesAnyTextAsJacksonDoes() {
        Random kans = new Random(11);
        for (int i = 0; i < 4_000; i++) {
            StringBuilder tekst = new StringBuilder();
            for (int j = kans.nextInt(6); j >= 0; j--) {
                int teken = kans.nextInt(kans.nextBoolean() ? 0x110000 : 0x900);
                tekst.appendCodePoint(Character.getType(teken) == Character.SURROGATE ? '?' : teken);
            }
            assertArrayEquals(doorJackson(tekst.toString()), reeks(tekst.toString()));
        }
    }

    @Test
    void refusesHalfASurrogatePair() {
        assertThrows(IllegalArgumentException.class, () -> reeks("\uD98C"));
        assertThrows(IllegalArgumentException.class, () -> reeks("\uD98C\uDACC"));
        assertThrows(IllegalArgumentException.class, () -> reeks("a\uDC00b"));
    }

    @Test
    void writesEachSignBelowTheSpaceAsJacksonDoes() {
        for (char teken = 0; teken < 0x300; teken++) {
            String tekst = "a" + teken + "\"" + teken;
            assertArrayEquals(doorJackson(tekst), reeks(tekst));
        }
    }

    @Test
    void putsCommasBetweenAndNowhereElse() {
        Jsonreeks json = new Jsonreeks(Vastedelen.GEEN);
        json.begin('{');
        json.woorden(NAAM, List.of());
        json.woorden(NAAM, List.of("a", "b"));
        json.tekst(NAAM, null);
        json.waar(NAAM, true);
        json.getal(NAAM, 12);
        json.begin(NAAM, '[');
        for (int i = 0; i < 2; i++) {
            json.begin('{');
            json.waar(NAAM, false);
            json.eind('}');
        }
        json.eind(']');
        json.begin(NAAM, '[');
        json.begin('{');
        json.eind('}');
        json.eind(']');
        json.eind('}');
        assertEquals("{\"naam\":[],\"naam\":[\"a\",\"b\"],\"naam\":null,\"naam\":true,\"naam\":12,"
                + "\"naam\":[{\"naam\":false},{\"naam\":false}],\"naam\":[{}]}",
                new String(json.utf8(), StandardCharsets.UTF_8));
    }
}
