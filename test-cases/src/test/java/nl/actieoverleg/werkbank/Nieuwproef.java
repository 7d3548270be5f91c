package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.actieoverleg.bewaking.Dekkingsmeting;
import nl.actieoverleg.bewaking.Regeldekking;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.Toetsregels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Small rules in a folder, to add something to. */
abstract class Nieuwproef {

    static final String BASIS = """
            package nl.proef.basis;

            import nl.actieoverleg.regel.*;
            import function nl.actieoverleg.regel.Woorden.minstens;

            declare Vragen
                @vragenlijst

                // Soort

                stalking : Antwoord
                    @vraag( "Is er stalking?" )
                    @groep( "Soort" )
                    @bron( "Boek" )

                wapen : Antwoord
                    @vraag( "Is er een wapen?" )
                    @groep( "Soort" )
                    @bron( "Boek" )

                // Gevolg

                letsel : Antwoord
                    @vraag( "Is er letsel?" )
                    @groep( "Gevolg" )
                    @bron( "Boek" )
            end

            declare Criteria
                @criterialijst

                k1 : Antwoord
                    @code( "K-1" )
                    @tekst( "Er is stalking." )
                    @bron( "Boek" )

                som : Antwoord
                    @code( "SOM" )
                    @tekst( "Er is een reden." )
                    @bron( "Boek" )
            end

            declare Overleggen
                @overleglijst

                tafel : String
                    @code( "TAFEL" )
                    @naam( "De tafel" )
            end

            declare Ingangen
                @inganglijst

                tafel : Antwoord
                    @code( "TAFEL" )
                    @naam( "De tafel" )
                    @overleg( "TAFEL" )
            end

            declare Partijen
                @partijlijst

                arts : String
                    @code( "ARTS" )
                    @naam( "Arts" )

                wijkagent : String
                    @code( "WIJKAGENT" )
                    @naam( "Wijkagent" )
            end

            rule "Stalking"
                @criterium( "K-1" )
            when
                Vragen( stalking.ja )
            then
            end

            rule "Een wapen"
                @criterium( "K-1" )
            when
                Vragen( wapen.ja )
            then
            end

            rule "Er is een reden"
                @criterium( "SOM" )
            when
                Criteria( minstens( 1, k1.ja ) )
            then
            end

            rule "De tafel past"
                @ingang( "TAFEL" )
                @bron( "Boek" )
            when
                Criteria( som.ja )
            then
            end

            rule "De wijkagent is er altijd"
                @deelnemer( "WIJKAGENT" )
                @rol( "VAST" )
                @bron( "Boek" )
            when
                Routering( routeIs( "TAFEL" ) )
            then
            end

            rule "De tafel is gepland"
                @moment( "GEPLAND" )
                @bron( "Boek" )
            when
                Routering( routeIs( "TAFEL" ) )
            then
            end

            rule "De arts is er bij letsel"
                @deelnemer( "ARTS" )
                @rol( "VAST" )
                @bron( "Boek" )
            when
                Vragen( letsel.ja )
                Routering( routeIs( "TAFEL" ) )
            then
            end
            """;

    @TempDir
    Path map;
    Path regels;
    Path casussen;

    @BeforeEach
    void maak() throws IOException {
        regels = map.resolve("regels");
        casussen = map.resolve("casussen");
        schrijf("basis/regelmodule.properties", "id=basis\nnaam=Basis\nversie=1\n");
        schrijf("basis/regels.drl", BASIS);
        schrijf("dorp/regelmodule.properties", "id=dorp\nnaam=Dorp\nversie=1\nregio=DORP\nop=basis\n");
        schrijf("dorp/regels.drl", "package nl.proef.dorp;\n");
    }

    void schrijf(String pad, String tekst) throws IOException {
        Files.createDirectories(regels.resolve(pad).getParent());
        Files.writeString(regels.resolve(pad), tekst);
    }

    Uitvoering nieuw(String invoer, String... opties) {
        List<String> args = new ArrayList<>(List.of("nieuw"));
        args.addAll(List.of(opties));
        args.addAll(List.of("--regels", regels.toString(), "--casussen", casussen.toString()));
        return Uitvoering.met(invoer, args.toArray(String[]::new));
    }

    /** Does it, and holds what comes of it against all that looks at rules and cases. */
    Uitvoering goed(String... opties) throws IOException {
        Uitvoering uitvoering = nieuw("", opties);
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering.alles());
        assertFalse(uitvoering.uit().contains("Let op:"), uitvoering.uit());
        assertEquals(Werkbank.GELUKT, Uitvoering.van("controleer", "--regels", regels.toString()).status());
        Uitvoering regressie = Uitvoering.van("regressie", "--regels", regels.toString(), casussen.toString());
        assertEquals(Werkbank.GELUKT, regressie.status(), regressie.alles());
        return uitvoering;
    }

    Regeldekking dekking(String regel) throws IOException {
        Toetsregels gelezen = Toetsregels.uitMap(regels);
        return new Dekkingsmeting(gelezen).meet(new Casusmap(casussen).lees(gelezen)).regels().stream()
                .filter(een -> een.naam().equals(regel)).findFirst().orElseThrow();
    }

    String basis() throws IOException {
        return Files.readString(regels.resolve("basis/regels.drl"));
    }

    static Map<String, String> alles(Path map) throws IOException {
        Map<String, String> alles = new TreeMap<>();
        try (Stream<Path> paden = Files.walk(map)) {
            for (Path pad : paden.toList()) {
                alles.put(map.relativize(pad).toString(), Files.isDirectory(pad) ? "" : Files.readString(pad));
            }
        }
        return alles;
    }
}
