package nl.actieoverleg.inbedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.ConstructorDetector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.kwitantie.Kwitantie;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The Jackson of an application, 2 or 3 and however it is set, writes what this library writes, and reads nothing. */
class JacksonVanDeGastheerTest {

    private static final Adviseur ADVISEUR = Adviseur.bouwer().opwarmen(false).maak();

    /** One mapper of an application. */
    private interface Gastheer {
        String schrijf(Object ding) throws Exception;

        Object lees(String json, Class<?> soort) throws Exception;
    }

    private static Gastheer twee(com.fasterxml.jackson.databind.json.JsonMapper.Builder bouwer) {
        ObjectMapper mapper = bouwer.build();
        return new Gastheer() {
            @Override
            public String schrijf(Object ding) throws IOException {
                return mapper.writeValueAsString(ding);
            }

            @Override
            public Object lees(String json, Class<?> soort) throws IOException {
                return mapper.readValue(json, soort);
            }
        };
    }

    private static Gastheer drie(JsonMapper.Builder bouwer) {
        JsonMapper mapper = bouwer.build();
        return new Gastheer() {
            @Override
            public String schrijf(Object ding) {
                return mapper.writeValueAsString(ding);
            }

            @Override
            public Object lees(String json, Class<?> soort) {
                return mapper.readValue(json, soort);
            }
        };
    }

    private static com.fasterxml.jackson.databind.json.JsonMapper.Builder twee() {
        return com.fasterxml.jackson.databind.json.JsonMapper.builder();
    }

    private static Map<String, Gastheer> gastheren() {
        Map<String, Gastheer> alle = new LinkedHashMap<>();
        alle.put("2, as it comes", twee(twee()));
        alle.put("2, snake case", twee(twee().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)));
        alle.put("2, nothing empty", twee(twee().defaultPropertyInclusion(JsonInclude.Value.construct(
                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))));
        alle.put("2, no nulls", twee(twee().defaultPropertyInclusion(JsonInclude.Value.construct(
                JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))));
        alle.put("2, empty beans", twee(twee().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(SerializationFeature.INDENT_OUTPUT)));
        alle.put("2, sorted", twee(twee().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)));
        alle.put("2, sees nothing", twee(twee().visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)));
        alle.put("2, sees fields", twee(twee().visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .constructorDetector(ConstructorDetector.USE_PROPERTIES_BASED)));
        alle.put("2, ASCII", twee(twee().configure(
                JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), true)));
        alle.put("3, as it comes", drie(JsonMapper.builder()));
        alle.put("3, snake case", drie(JsonMapper.builder()
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)));
        alle.put("3, no nulls", drie(JsonMapper.builder().changeDefaultPropertyInclusion(
                eerder -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))));
        alle.put("3, nothing empty", drie(JsonMapper.builder().changeDefaultPropertyInclusion(
                eerder -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)));
        alle.put("3, empty beans", drie(JsonMapper.builder()
                .disable(tools.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS)));
        alle.put("3, sees nothing", drie(JsonMapper.builder().changeDefaultVisibility(
                eerder -> eerder.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE))));
        alle.put("3, by constructor", drie(JsonMapper.builder()
                .constructorDetector(tools.jackson.databind.cfg.ConstructorDetector.USE_PROPERTIES_BASED)));
        return alle;
    }

    private static List<Casus> voorbeelden() throws IOException {
        List<Casus> casussen = new ArrayList<>();
        try (Stream<Path> bestanden = Files.list(Path.of("voorbeelden"))) {
            for (Path bestand : bestanden.sorted().toList()) {
                casussen.add(ADVISEUR.lees(Files.readAllBytes(bestand)));
            }
        }
        assertTrue(casussen.size() >= 20);
        return casussen;
    }

    private static OngeldigeCasus ongeldig() {
        return assertThrows(OngeldigeCasus.class,
                () -> ADVISEUR.lees("{\"kenmerk\":\"A\",\"feiten\":{\"stalkng\":\"JA\",\"letsel\":null}}"));
    }

    @Test
    void schrijftDezelfdeTekstAlsDezeBibliotheek() throws Exception {
        Map<Object, String> verwacht = new LinkedHashMap<>();
        for (Casus casus : voorbeelden()) {
            Advies advies = ADVISEUR.adviseer(casus);
            verwacht.put(casus, ADVISEUR.schrijf(casus));
            verwacht.put(advies, ADVISEUR.schrijf(advies));
            Kwitantie kwitantie = ADVISEUR.kwitanties().maak(casus, advies);
            verwacht.put(kwitantie, new String(ADVISEUR.kwitanties().schrijf(kwitantie),
                    StandardCharsets.UTF_8));
        }
        verwacht.put(ongeldig(), ADVISEUR.schrijf(ongeldig()));
        verwacht.put(ADVISEUR.vragenlijst(), ADVISEUR.schrijf(ADVISEUR.vragenlijst()));
        for (Map.Entry<String, Gastheer> gastheer : gastheren().entrySet()) {
            for (Map.Entry<Object, String> een : verwacht.entrySet()) {
                assertEquals(een.getValue(), gastheer.getValue().schrijf(een.getKey()), gastheer.getKey());
            }
        }
    }

    @Test
    void ookAlsHetEenDeelIsVanIetsVanDeToepassing() throws Exception {
        Casus casus = voorbeelden().get(0);
        Advies advies = ADVISEUR.adviseer(casus);
        Vooruitblik vooruitblik = ADVISEUR.vooruitblik(casus);
        String samen = ADVISEUR.schrijf(advies, vooruitblik);
        String metVooruitblik = samen.substring(0, samen.length() - 1);
        String fouten = ADVISEUR.schrijf(ongeldig());
        for (Map.Entry<String, Gastheer> gastheer : gastheren().entrySet()) {
            String naam = gastheer.getKey();
            assertTrue(strak(gastheer.getValue().schrijf(Map.of("advies", advies)))
                    .equals("{\"advies\":" + strak(ADVISEUR.schrijf(advies)) + "}"), naam);
            assertTrue(metVooruitblik.endsWith(",\"vooruitblik\":" + gastheer.getValue().schrijf(vooruitblik)), naam);
            assertTrue(strak(fouten).endsWith("\"fouten\":" + strak(gastheer.getValue().schrijf(ongeldig().fouten()))
                    + "}"), naam);
        }
    }

    private static String strak(String json) {
        return json.replaceAll("\\s", "");
    }

    @Test
    void leestNietsWantDatKanAlleenDezeBibliotheek() throws Exception {
        Casus casus = voorbeelden().get(0);
        Advies advies = ADVISEUR.adviseer(casus);
        Map<Class<?>, String> teksten = Map.of(Advies.class, ADVISEUR.schrijf(advies), Casus.class,
                ADVISEUR.schrijf(casus), Vragenlijst.class, ADVISEUR.schrijf(ADVISEUR.vragenlijst()),
                Vooruitblik.class, "{}", Kwitantie.class, "{}");
        Map<Class<?>, String> hoe = Map.of(Advies.class, "Adviseur.leesAdvies(json)", Casus.class,
                "Adviseur.lees(json)", Vragenlijst.class, "Adviseur.vragenlijst(provincie)", Vooruitblik.class,
                "Adviseur.vooruitblik(casus)", Kwitantie.class, "Adviseur.kwitanties().lees(bytes)");
        for (Map.Entry<String, Gastheer> gastheer : gastheren().entrySet()) {
            for (Map.Entry<Class<?>, String> een : teksten.entrySet()) {
                Exception fout = assertThrows(Exception.class,
                        () -> gastheer.getValue().lees(een.getValue(), een.getKey()), gastheer.getKey());
                boolean opBouwer = gastheer.getKey().contains("constructor") || gastheer.getKey().contains("fields");
                assertTrue(opBouwer || fout.getMessage().contains("Gebruik " + hoe.get(een.getKey())),
                        () -> gastheer.getKey() + ": " + fout);
            }
        }
    }

    @Test
    void watJacksonSchreefLeestDezeBibliotheekGelijkTerug() throws Exception {
        for (Casus casus : voorbeelden()) {
            Advies advies = ADVISEUR.adviseer(casus);
            for (Gastheer gastheer : gastheren().values()) {
                assertEquals(advies, ADVISEUR.leesAdvies(gastheer.schrijf(advies)));
            }
            assertEquals(advies, ADVISEUR.leesAdvies(ADVISEUR.schrijfMetInspringen(advies)));
            assertEquals(advies, ADVISEUR.leesAdvies(ADVISEUR.schrijf(advies, ADVISEUR.vooruitblik(casus))));
            assertEquals(casus, ADVISEUR.lees(ADVISEUR.schrijf(casus)));
            Advies terug = ADVISEUR.leesAdvies(ADVISEUR.schrijf(advies));
            assertThrows(UnsupportedOperationException.class, () -> terug.overleggen().clear());
            assertThrows(UnsupportedOperationException.class, () -> terug.overleggen().get(0).criteria().clear());
        }
    }

    @Test
    void watGeenAdviesIsOfEenVanAndereRegelsWordtGeweigerd() throws Exception {
        String json = ADVISEUR.schrijf(ADVISEUR.adviseer(voorbeelden().get(0)));
        for (String fout : List.of("", "{", "[]", "null", "{}", json + json, json.replace("\"JA\"", "\"ja\""),
                json.replaceFirst("\"zekerheid\":\"\\w+\"", "\"zekerheid\":null"),
                json.replaceFirst("\"redenen\":\\[", "\"redenen\":[1,"),
                json.replaceFirst("\"vervolg\":[^,]+,", ""),
                json.replaceFirst("\"peildatum\":\"2", "\"peildatum\":\"x"),
                json.replaceFirst("\"code\":\"MT-0\"", "\"code\":\"MT-00\""),
                json.replaceFirst("\\{", "{\"kenmerk\":\"GEHEIM\","))) {
            Weigering weigering = assertThrows(Weigering.class, () -> ADVISEUR.leesAdvies(fout), fout);
            assertTrue(weigering.getMessage().startsWith("Dit is geen advies"), weigering::getMessage);
            assertTrue(weigering.getCause() == null && !weigering.getMessage().contains("GEHEIM"));
        }
        for (String anders : List.of(json.replaceFirst("\"vingerafdruk\":\"..", "\"vingerafdruk\":\"--"),
                json.replaceFirst("\"provincie\":\"\\w+\"", "\"provincie\":\"ZEELAND\""))) {
            assertTrue(assertThrows(Weigering.class, () -> ADVISEUR.leesAdvies(anders)).getMessage()
                    .startsWith("Dit advies is met andere regels gemaakt"));
        }
    }

    @Test
    void eenFoutAlleen() throws Exception {
        Fout fout = new Fout("/kenmerk", "Het kenmerk ontbreekt.", null);
        for (Gastheer gastheer : gastheren().values()) {
            assertEquals("{\"pad\":\"/kenmerk\",\"melding\":\"Het kenmerk ontbreekt.\",\"bedoeldeU\":null}",
                    gastheer.schrijf(fout));
        }
    }
}
