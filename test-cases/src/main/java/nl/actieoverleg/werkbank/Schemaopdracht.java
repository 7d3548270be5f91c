package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.scherm.Fouttekst;
import nl.actieoverleg.schema.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code schema}: describes what goes in and out as JSON, for those who build software. */
@Command(name = "schema", description = "Beschrijft de JSON die erin en eruit gaat, voor wie software bouwt. Alles is "
        + "gemaakt uit de regels: maak het opnieuw als die wijzigen.", parameterListHeading = "%nWat:%n",
        footer = {"  0  gelukt", Opdracht.NIET_GELUKT, "", "Voorbeelden:", "  actieoverleg schema casus",
            "  actieoverleg schema --typescript --naar actieoverleg.ts",
            "  actieoverleg schema --java nl.voorbeeld.intake --naar Codes.java",
            "  actieoverleg schema --naar schemas"})
final class Schemaopdracht extends Opdracht {

    @Mixin
    private Regelsoptie regels;

    @Mixin
    private Provincieoptie regio;

    @Option(names = "--openapi", description = "Geeft alles samen als componenten van OpenAPI 3.1.")
    private boolean openapi;

    @Option(names = "--typescript", description = "Geeft alles samen als typen voor TypeScript.")
    private boolean typescript;

    @Option(names = "--java", paramLabel = "PAKKET", description = "Geeft de namen en codes als constanten voor Java, "
            + "in een klasse Codes in dit pakket. Een tikfout is dan een fout bij het bouwen.")
    private String pakket;

    @Option(names = "--naar", paramLabel = "BESTAND", description = "Het bestand waarin het komt. Zonder WAT is dit "
            + "een map, en komen alle schema's erin, met OpenAPI en TypeScript erbij.")
    private String naar;

    @Parameters(arity = "0..1", paramLabel = "WAT", description = "Waarvan het JSON Schema: casus, advies, fouten, "
            + "vooruitblik, vragenlijst of kwitantie; of controleer, analyse of vergelijk, van wat die met --json "
            + "geven.")
    private String wat;

    @Override
    public Integer call() {
        long gekozen = Stream.of(wat != null, openapi, typescript, pakket != null).filter(een -> een).count();
        if (gekozen > 1 || gekozen == 0 && naar == null) {
            throw verkeerd("Kies er één: " + Schemasoort.woorden()
                    + ", --openapi, --typescript of --java; of geef alleen --naar MAP.");
        }
        Schemasoort soort = wat == null ? null : soort();
        Adviseur adviseur = regels.adviseur();
        String provincie = regio.van(adviseur);
        Schemas schemas = provincie == null ? adviseur.schemas() : adviseur.schemas(provincie);
        if (gekozen == 0) {
            alles(schemas);
        } else if (naar == null) {
            werkbank().schrijf(een(schemas, soort).stripTrailing());
        } else {
            schrijf(Map.of(naar, een(schemas, soort)));
        }
        return Werkbank.GELUKT;
    }

    private String een(Schemas schemas, Schemasoort soort) {
        if (pakket != null) {
            try {
                return schemas.java(pakket);
            } catch (IllegalArgumentException e) {
                throw verkeerd(e.getMessage());
            }
        }
        return openapi ? schemas.openapi() : typescript ? schemas.typescript() : soort.van(schemas);
    }

    private Schemasoort soort() {
        return Stream.of(Schemasoort.values()).filter(een -> een.woord().equals(wat)).findFirst()
                .orElseThrow(() -> verkeerd("Hiervan is er geen schema. Kies uit: "
                        + Schemasoort.woorden() + "."));
    }

    /** Writes these texts by the names of their files: all of them, or none when one of those is something else. */
    private static void schrijf(Map<String, String> bestanden) {
        Map<Uitvoerbestand, String> teksten = new LinkedHashMap<>();
        bestanden.forEach((naam, tekst) -> teksten.put(
                Uitvoerbestand.voor(naam, Uitvoersoort.zoals("beschrijving van hetzelfde", tekst)),
                tekst.stripTrailing() + "\n"));
        teksten.forEach(Uitvoerbestand::schrijf);
    }

    private void alles(Schemas schemas) {
        Map<String, String> bestanden = new LinkedHashMap<>();
        for (Schemasoort soort : Schemasoort.values()) {
            bestanden.put(soort.woord() + ".schema.json", soort.van(schemas));
        }
        bestanden.put("openapi.json", schemas.openapi());
        bestanden.put("actieoverleg.ts", schemas.typescript());
        try {
            Path map = Files.createDirectories(Path.of(naar));
            Map<String, String> inMap = new LinkedHashMap<>();
            bestanden.forEach((bestand, tekst) -> inMap.put(map.resolve(bestand).toString(), tekst));
            schrijf(inMap);
        } catch (IOException | InvalidPathException e) {
            throw new OnleesbaarBestand("In de map " + Fouttekst.veilig(naar) + " is niet te schrijven. Is het een "
                    + "map, en mag u erin schrijven?", e);
        }
    }
}
