package nl.actieoverleg.kwitantie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelset.Regelset;

/** The JSON Schema of a receipt, from the words that the rules declare. */
final class Kwitantieschema {

    private static final String SHA256 = "^[0-9a-f]{64}$";

    private final List<String> provincies;
    private final List<Regio> regios;

    /** The rules of one region. */
    record Regio(Regelset regels, Afwijkregels afwijking) {
    }

    Kwitantieschema(List<String> provincies, List<Regio> regios) {
        this.provincies = provincies;
        this.regios = regios;
    }

    Map<String, Object> boom() {
        Map<String, Object> delen = new LinkedHashMap<>();
        delen.put("vorm", Map.of("const", Kwitantieboom.VORM));
        delen.put("kenmerk", patroon(SHA256));
        delen.put("casus", casus());
        delen.put("uitkomst", uitkomst());
        delen.put("regelset", object(Map.of("versie", Map.of("type", "string"), "vingerafdruk", patroon(SHA256))));
        delen.put("afwijking", afwijking());
        delen.put(Kwitantieboom.SHA256, patroon(SHA256));
        Map<String, Object> schema = object(delen, "kenmerk", "afwijking");
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Kwitantie van een advies");
        return schema;
    }

    private Map<String, Object> casus() {
        Map<String, Object> delen = new LinkedHashMap<>();
        Set<String> tellers = codes(regio -> regio.regels().vragenlijst().tellers().stream().map(Keuze::code));
        tellers.forEach(teller -> delen.put(teller, Map.of("type", "integer", "minimum", 1)));
        delen.put("provincie", keuze(provincies));
        delen.put("peildatum", Map.of("type", "string", "format", "date", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
        delen.put("feiten", woordenboek(codes(regio -> regio.regels().vragenlijst().vragen().stream()
                .map(Vraag::feit)), List.of(Antwoord.JA.name(), Antwoord.NEE.name())));
        delen.put("nodig", lijst(codes(regio -> regio.regels().vragenlijst().behoeften().stream().map(Keuze::code))));
        delen.put("lopendeOverleggen", lijst(codes(regio -> regio.regels().vragenlijst().overleggen().stream()
                .map(Keuze::code))));
        return object(delen, tellers.toArray(String[]::new));
    }

    private Map<String, Object> uitkomst() {
        Set<String> routes = codes(regio -> regio.afwijking().routes().stream().map(Keuze::code));
        Set<String> ingangen = declareert(Lijstsoort.INGANGEN);
        Set<String> criteria = declareert(Lijstsoort.CRITERIA);
        List<String> antwoorden = namen(Antwoord.values());
        Map<String, Object> delen = new LinkedHashMap<>();
        delen.put("route", keuze(routes));
        delen.put("zekerheid", keuze(namen(Zekerheid.values())));
        delen.put("nnRoute", keuze(routes));
        delen.put("vervolg", keuzeOfNiets(routes));
        delen.put("ookPassend", lijst(routes));
        delen.put("dichtstbij", lijst(object(Map.of("overleg", keuze(routes), "ontbreekt", keuze(criteria)))));
        delen.put("ingangen", lijst(object(Map.of("ingang", keuze(ingangen), "overleg", keuze(routes), "past",
                keuze(antwoorden)))));
        delen.put("criteria", woordenboek(criteria, antwoorden));
        delen.put("redenen", lijst(criteria));
        delen.put("openVragen", lijst(codes(regio -> regio.regels().vragenlijst().vragen().stream()
                .map(Vraag::feit))));
        delen.put("signalen", lijst(declareert(Lijstsoort.SIGNALEN)));
        delen.put("ontbreekt", lijst(criteria));
        delen.put("deelnemers", woordenboek(declareert(Lijstsoort.PARTIJEN),
                namen(Rol.values())));
        delen.put("wanneer", keuzeOfNiets(namen(Wanneer.values())));
        return object(delen);
    }

    private Map<String, Object> afwijking() {
        Set<String> functies = codes(regio -> regio.afwijking().functies().stream().map(Keuze::code));
        return object(Map.of("gekozen", keuze(codes(regio -> regio.afwijking().routes().stream().map(Keuze::code))),
                "reden", keuze(codes(regio -> regio.afwijking().redenen().stream().map(Keuze::code))),
                "functie", keuze(functies), "tweedeFunctie", keuze(functies)), "tweedeFunctie");
    }

    private Set<String> declareert(Lijstsoort soort) {
        return codes(regio -> Afwijkregels.velden(regio.regels(), soort).stream().map(Lijst.Veld::code));
    }

    private Set<String> codes(Function<Regio, Stream<String>> van) {
        Set<String> codes = new LinkedHashSet<>();
        regios.forEach(regio -> van.apply(regio).forEach(codes::add));
        return codes;
    }

    private static List<String> namen(Enum<?>[] woorden) {
        return Stream.of(woorden).map(Enum::name).toList();
    }

    private static Map<String, Object> keuze(Iterable<String> woorden) {
        return Map.of("enum", alle(woorden));
    }

    private static Map<String, Object> keuzeOfNiets(Iterable<String> woorden) {
        List<Object> keuzes = alle(woorden);
        keuzes.add(null);
        return Map.of("enum", keuzes);
    }

    private static List<Object> alle(Iterable<String> woorden) {
        List<Object> alle = new ArrayList<>();
        woorden.forEach(alle::add);
        return alle;
    }

    private static Map<String, Object> patroon(String patroon) {
        return Map.of("type", "string", "pattern", patroon);
    }

    private static Map<String, Object> lijst(Iterable<String> woorden) {
        return lijst(keuze(woorden));
    }

    private static Map<String, Object> lijst(Map<String, Object> deel) {
        return Map.of("type", "array", "uniqueItems", true, "items", deel);
    }

    private static Map<String, Object> woordenboek(Iterable<String> sleutels, List<String> waarden) {
        return Map.of("type", "object", "propertyNames", keuze(sleutels), "additionalProperties", keuze(waarden));
    }

    /** An object with these members, all of them required but for these. */
    private static Map<String, Object> object(Map<String, Object> delen, String... behalve) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", delen);
        object.put("required", delen.keySet().stream().filter(deel -> !List.of(behalve).contains(deel)).sorted()
                .toList());
        object.put("additionalProperties", false);
        return object;
    }
}
