package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.regelcontrole.Regelcontrole;
import nl.actieoverleg.regressie.Analysebestand;
import nl.actieoverleg.regressie.Vergelijkingsbestand;
import nl.actieoverleg.schema.Schemas;

/** What there is a JSON Schema of, by the word that the command takes. */
enum Schemasoort {
    CASUS(Schemas::casus),
    ADVIES(Schemas::advies),
    FOUTEN(Schemas::fouten),
    VOORUITBLIK(Schemas::vooruitblik),
    VRAGENLIJST(Schemas::vragenlijst),
    KWITANTIE(Schemas::kwitantie),
    CONTROLEER(Regelcontrole.class, "regelcontrole.schema.json"),
    ANALYSE(Analysebestand.class, "analyse.schema.json"),
    VERGELIJK(Vergelijkingsbestand.class, "vergelijking.schema.json");

    private final Function<Schemas, String> schema;

    Schemasoort(Function<Schemas, String> schema) {
        this.schema = schema;
    }

    /** One in which the rules have no say. */
    Schemasoort(Class<?> naast, String bestand) {
        this(schemas -> lees(naast, bestand));
    }

    private static String lees(Class<?> naast, String bestand) {
        try (InputStream in = naast.getResourceAsStream(bestand)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String woord() {
        return name().toLowerCase(Locale.ROOT);
    }

    String van(Schemas schemas) {
        return schema.apply(schemas);
    }

    /** All words, for the help. */
    static String woorden() {
        return Stream.of(values()).map(Schemasoort::woord).collect(Collectors.joining(", "));
    }
}
