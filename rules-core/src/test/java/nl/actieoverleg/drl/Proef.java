package nl.actieoverleg.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Voorwaarde;

/** A small, valid rule module to spoil in tests. */
final class Proef {

    static final String EIGENSCHAPPEN = """
            # De basis
            id=noord
            naam=Noord-Nederland
            versie=1.0.0
            """;

    static final String KOP = """
            package nl.actieoverleg.noord;

            import nl.actieoverleg.regel.*;
            import function nl.actieoverleg.regel.Woorden.minstens;

            """;

    static final String LIJSTEN = KOP + """
            /* Alles wat bekend is
               over een casus. */
            declare Feiten
                @vragenlijst

                afstemmingNodig : Antwoord
                    @vraag( "Is er afstemming nodig?" )
                    @groep( "Vooraf" )
                    @bron( "Werkwijze, blz. 1" )
                    @poort

                stalking : Antwoord // eigen vraag
                    @vraag( "Is er sprake van stalking?" )
                    @groep( "Vormen van geweld" )
                    @bron( "Werkwijze, blz. 2 – “vormen”" )

                letsel : Antwoord @vraag( "Is er letsel?" ) @groep( "Vormen" ) @bron( "Werkwijze" )
                dreiging : Antwoord @vraag( "Is er dreiging?" ) @groep( "Vormen" ) @bron( "Werkwijze" ) @volgorde
            end

            declare Tellers
                @tellerlijst
                keerBesproken : int @tekst( "Hoe vaak is de casus besproken?" ) @bron( "Werkwijze" )
            end

            declare Criteria
                @criterialijst
                nn3a : Antwoord @code( "NN-3a" ) @tekst( "Er is sprake van stalking." ) @bron( "Werkwijze" )
                nn3b : Antwoord @code( "NN-3b" ) @tekst( "Er is ernstig geweld." ) @bron( "Werkwijze" )
                am1 : Antwoord @code( "AM-1" ) @tekst( "Er is vaak gemeld." ) @bron( "Werkwijze" ) @aanmelding
            end

            declare Overleggen
                @overleglijst
                actieoverleg : String @code( "ACTIEOVERLEG" ) @naam( "Actieoverleg" )
                mdaPlusPlus : String @code( "MDA_PLUS_PLUS" ) @naam( "MDA++" )
            end

            declare Ingangen
                @inganglijst
                eerstBellen : Antwoord @code( "EERST_BELLEN" ) @naam( "Eerst bellen" ) @overleg( "ACTIEOVERLEG" )
                    @soort( "DIRECT" )
                inh : Antwoord @code( "INH" ) @naam( "Inhoudelijk" ) @overleg( "ACTIEOVERLEG" )
                maatwerk : Antwoord @code( "MAATWERK" ) @naam( "Maatwerk" ) @overleg( "ACTIEOVERLEG" ) @na( "INH" )
            end

            declare Behoeften
                @behoeftelijst
                regie : String @code( "REGIE" ) @tekst( "Er is regie nodig." ) @overleg( "ACTIEOVERLEG" ) @bron( "W" )
            end

            declare Signalen
                @signaallijst
                s1 : String @code( "S-1" ) @tekst( "Let op de kinderen." ) @bron( "Werkwijze" )
            end

            declare Partijen
                @partijlijst
                politie : String @code( "POLITIE" ) @naam( "Politie" )
                veiligThuis : String @code( "VEILIG_THUIS" ) @naam( "Veilig Thuis" )
            end

            declare AgendaActieoverleg
                @agendalijst
                opening : String @kop( "Begin" ) @tekst( "Kennismaken" ) @bron( "Werkwijze" )
                besluit : String @kop( "Eind" ) @tekst( "Besluiten" ) @bron( "Werkwijze" )
            end

            declare Routes
                @routelijst
                geenOverlegNodig : String @code( "GEEN_OVERLEG_NODIG" ) @inzin( "geen overleg" ) @doe( "Ga zelf door." )
            end

            declare Afwijkredenen
                @afwijkredenlijst
                nieuws : String @code( "NIEUWS" ) @tekst( "Er is nieuws." ) @bron( "Werkwijze" )
            end

            declare Functies
                @functielijst
                medewerker : String @code( "MEDEWERKER" ) @naam( "Medewerker" )
            end
            """;

    static final String REGELS = KOP + """
            rule "Stalking is een complexe vorm van geweld"
                @criterium( "NN-3a" )
            when
                Feiten( stalking.ja )
            then
            end
            """;

    /** Rules for every code that the lists declare and {@link #REGELS} leaves out. */
    static final String OVERIGE_REGELS = """

            rule "Er is ernstig geweld" @criterium( "NN-3b" ) when Feiten( letsel.ja, dreiging.ja ) then end
            rule "Er is vaak gemeld" @criterium( "AM-1" ) when Tellers( keerBesproken >= 3 ) then end
            rule "Eerst bellen" @ingang( "EERST_BELLEN" ) when Criteria( nn3b.ja ) then end
            rule "Inhoudelijk" @ingang( "INH" ) when Criteria( nn3a.ja ) then end
            rule "Maatwerk" @ingang( "MAATWERK" ) when Criteria( am1.ja ) then end
            rule "Let op de kinderen" @signaal( "S-1" ) when Feiten( letsel.ja ) then end
            """;

    private Proef() {
    }

    /** The sources of the module, with these rules. */
    static Map<String, String> bronnen(String regels) {
        return new TreeMap<>(Map.of("regelmodule.properties", EIGENSCHAPPEN, "nl/actieoverleg/noord/lijsten.drl",
                LIJSTEN,
                "nl/actieoverleg/noord/regels.drl", regels));
    }

    /** The sources of a module that can be built: these rules, and rules for all other codes. */
    static Map<String, String> volledig(String regels) {
        return bronnen(regels + OVERIGE_REGELS);
    }

    /** The module in one rule file of its own: no lists but those in this text. */
    static Map<String, String> los(String drl) {
        return new TreeMap<>(Map.of("regelmodule.properties", EIGENSCHAPPEN, "los.drl", drl));
    }

    /** All faults of a module; none when it is right. */
    static List<Regelfout> fouten(Map<String, String> bronnen) {
        try {
            Modulelezer.lees(bronnen, List.of());
            return List.of();
        } catch (OngeldigeRegels ongeldig) {
            return ongeldig.fouten();
        }
    }

    /** Asserts that there is one fault, on the line that ends in {@code //!}, with these words in it. */
    static void assertFout(Map<String, String> bronnen, String bestand, String melding, String remedie) {
        assertFout(fouten(bronnen), bronnen, bestand, melding, remedie);
    }

    /** The same of a module that can be read, but in which one thing does not fit another. */
    static void assertFoutInModule(Map<String, String> bronnen, String bestand, String melding, String remedie) {
        assertEquals(List.of(), fouten(bronnen));
        assertFout(assertThrows(OngeldigeRegels.class, () -> Modulelezer.bouw(bronnen, List.of())).fouten(), bronnen,
                bestand, melding, remedie);
    }

    private static void assertFout(List<Regelfout> fouten, Map<String, String> bronnen, String bestand, String melding,
            String remedie) {
        assertEquals(1, fouten.size(), () -> "faults: " + fouten);
        Regelfout fout = fouten.get(0);
        assertEquals(bestand, fout.plaats().bestand(), fout::toString);
        assertEquals(gemerkteRegel(bronnen.get(bestand)), fout.plaats().regelnummer(), fout::toString);
        assertTrue(fout.melding().contains(melding), () -> "melding: " + fout.melding());
        assertTrue(fout.remedie().contains(remedie), () -> "remedie: " + fout.remedie());
        assertTrue(fout.melding().endsWith("."), () -> "no sentence: " + fout.melding());
    }

    private static int gemerkteRegel(String tekst) {
        String[] regels = tekst.split("\n", -1);
        return IntStream.rangeClosed(1, regels.length).filter(i -> regels[i - 1].endsWith("//!")).findFirst()
                .orElseThrow(() -> new AssertionError("No line marked with //!"));
    }

    /** The conditions of a rule, without the lines that they stand on. */
    static List<Voorwaarde> zonderRegelnummers(Regel regel) {
        return regel.voorwaarden().stream().map(een -> een.bezoek(new ZonderRegelnummer())).toList();
    }

    private static final class ZonderRegelnummer implements Voorwaarde.Bezoeker<Voorwaarde> {

        @Override
        public Voorwaarde.Vraagt vraagt(Voorwaarde.Vraagt een) {
            return new Voorwaarde.Vraagt(een.veld(), een.toets(), 0);
        }

        @Override
        public Voorwaarde minstens(Voorwaarde.Minstens een) {
            return new Voorwaarde.Minstens(een.aantal(), een.delen().stream().map(this::vraagt).toList(), 0);
        }

        @Override
        public Voorwaarde telt(Voorwaarde.Telt een) {
            return new Voorwaarde.Telt(een.veld(), een.minimum(), 0);
        }

        @Override
        public Voorwaarde dag(Voorwaarde.Dag een) {
            return new Voorwaarde.Dag(een.vanaf(), een.datum(), 0);
        }

        @Override
        public Voorwaarde routeert(Voorwaarde.Routeert een) {
            return new Voorwaarde.Routeert(een.woord(), een.code(), 0);
        }
    }
}
