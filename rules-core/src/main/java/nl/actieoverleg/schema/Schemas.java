package nl.actieoverleg.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.draad.Eigendraad;
import nl.actieoverleg.json.Boomschrijver;
import nl.actieoverleg.kwitantie.Kwitanties;
import nl.actieoverleg.regelset.Regelset;

/**
 * Describes what goes in and out as JSON, for programs that are written elsewhere; get it with
 * {@code Adviseur.schemas()}. All of it is made from the rules in use: the facts, codes and parties that they declare,
 * and which of those are of which region. Make it anew when the rules change; each document names the rules that it was
 * made from. Immutable and safe for any number of threads.
 *
 * <p>What is read is closed: a case or receipt with another field is refused. What is written is open, for more fields
 * may be added to it.
 *
 * <p>A schema cannot say everything that the reader of cases asks. What it takes and the reader does not: a key that
 * stands there twice; a count with a point or an exponent, such as {@code 1.0}; text over 64 KiB.
 */
public final class Schemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String OPENAPI = "3.1.0";
    private static final String HIER = "#/$defs/";
    private static final String COMPONENTEN = "#/components/schemas/";
    private static final String[] WORTELS = {Delen.CASUS, Delen.ADVIES, Delen.FOUTEN,
        Delen.VOORUITBLIK, Delen.VRAGENLIJST, Delen.KWITANTIE};

    private final List<Woordenschat> regios = new ArrayList<>();
    private final Woordenschat woorden;
    private final Delen delen;
    private final String versies;
    private final String herkomst;

    /**
     * For {@code Adviseur}.
     *
     * @param regels the rules of each region, at least one
     * @param kwitanties the receipts under those rules
     */
    public Schemas(List<Regelset> regels, Kwitanties kwitanties) {
        for (Regelset regelset : regels) {
            regios.add(Woordenschat.van(regelset, kwitanties));
        }
        woorden = Woordenschat.samen(regios);
        delen = new Delen(regios, woorden);
        List<Regelsetversie> gebruikt = regels.stream().map(Regelset::versie).toList();
        versies = gebruikt.stream().map(Regelsetversie::versie).distinct().collect(Collectors.joining("; "));
        herkomst = gebruikt.stream().map(versie -> versie.versie() + " (" + versie.vingerafdruk() + ")")
                .collect(Collectors.joining("; ", "Gemaakt uit de regels ", "."));
    }

    /** {@return the JSON Schema (2020-12) of a case, indented by two} */
    public String casus() {
        return schema(Delen.CASUS);
    }

    /** {@return that of an advice, with or without what lies ahead} */
    public String advies() {
        return schema(Delen.ADVIES);
    }

    /** {@return that of the faults of a case, which come in place of an advice} */
    public String fouten() {
        return schema(Delen.FOUTEN);
    }

    /** {@return that of what lies ahead, as it stands in an advice} */
    public String vooruitblik() {
        return schema(Delen.VOORUITBLIK);
    }

    /** {@return that of a questionnaire} */
    public String vragenlijst() {
        return schema(Delen.VRAGENLIJST);
    }

    /** {@return that of a receipt} */
    public String kwitantie() {
        return schema(Delen.KWITANTIE);
    }

    private String schema(String naam) {
        return Eigendraad.doe(() -> maak(naam));
    }

    private String maak(String naam) {
        Map<String, Object> schema = Vorm.boom("$schema", DIALECT, "title", naam, "$comment", herkomst);
        Map<String, Map<String, Object>> nodig = delen.met(naam);
        schema.putAll(nodig.remove(naam));
        if (!nodig.isEmpty()) {
            schema.put("$defs", nodig);
        }
        return Boomschrijver.schrijf(Delen.geplaatst(schema, HIER));
    }

    /** {@return all of these together as an OpenAPI 3.1 document that has components and no paths, indented by two} */
    public String openapi() {
        return Eigendraad.doe(this::maakOpenapi);
    }

    private String maakOpenapi() {
        Map<String, Map<String, Object>> componenten = delen.met(WORTELS);
        if (regios.size() > 1) {
            Map<String, Object> casus = new LinkedHashMap<>(componenten.get(Delen.CASUS));
            Map<String, Object> perRegio = Vorm.boom();
            Casusdelen.perRegio(regios).forEach((regio, naam) -> perRegio.put(regio, COMPONENTEN + naam));
            casus.put("discriminator", Vorm.boom("propertyName", "provincie", "mapping", perRegio));
            componenten.put(Delen.CASUS, casus);
        }
        return Boomschrijver.schrijf(Delen.geplaatst(Vorm.boom("openapi", OPENAPI,
                "info", Vorm.boom("title", "Actieoverleg router", "description", herkomst, "version", versies),
                "components", Vorm.boom("schemas", componenten)), COMPONENTEN));
    }

    /** {@return all of these as types for TypeScript, in one module that holds nothing else} */
    public String typescript() {
        return Eigendraad.doe(() -> new Typescript(delen.met(WORTELS)).tekst(herkomst));
    }

    /**
     * The names and codes as constants for Java, in one class {@code Codes}, so that a typing error does not compile:
     * {@code casus.feit(Codes.Feit.STALKING, JA)}.
     *
     * @param pakket the package of that class, as Java spells it
     * @return the text of a Java file
     * @throws IllegalArgumentException when no package can have this name
     */
    public String java(String pakket) {
        return Eigendraad.doe(() -> Javacodes.tekst(pakket, woorden, regios, herkomst));
    }
}
