package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.analyse.Analyse;
import nl.actieoverleg.analyse.Bevinding;
import nl.actieoverleg.analyse.Bevinding.Soort;
import nl.actieoverleg.analyse.Regioanalyse;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said of rules over all possible cases: it is right, and a policy officer sees what went wrong. */
class AnalyseTest {

    private static final Path TOETSINGSKADER = Path.of("toetsingskader", "regels");
    private static final String NN = "nn/nl/actieoverleg/nn/";

    @TempDir
    private Path tijdelijk;

    private static Adviseur uit(Path map) {
        return Adviseur.bouwer().opwarmen(false).regels(map).maak();
    }

    private Path uitgepakt() {
        Path map = tijdelijk.resolve("regels");
        assertEquals(Werkbank.GELUKT, Uitvoering.van("regels", "uitpakken", map.toString()).status());
        return map;
    }

    private static void vervang(Path map, String bestand, String oud, String nieuw) throws IOException {
        Path pad = map.resolve(bestand);
        String tekst = Files.readString(pad);
        assertTrue(tekst.contains(oud), bestand);
        Files.writeString(pad, tekst.replace(oud, nieuw));
    }

    private static Bevinding de(Analyse analyse, Soort soort, String onderwerp) {
        List<Bevinding> gevonden = analyse.letOp().stream().filter(een -> een.soort() == soort
                && een.onderwerp().equals(onderwerp)).toList();
        assertEquals(1, gevonden.size(), () -> analyse.letOp().toString());
        return gevonden.get(0);
    }

    @Test
    void overDeMeegeleverdeRegelsIsAllesGezegd() {
        Analyse analyse = Adviseur.bouwer().opwarmen(false).maak().analyseer();
        assertTrue(analyse.isBewezen());
        assertEquals(List.of(), analyse.letOp());
        assertEquals(List.of("De RvdK sluit aan bij kinderen of als de RvdK het gezin kent", "Het Actieoverleg past",
                "REL-1", "AO-2"), analyse.bevindingen().stream().filter(een -> een.bedoeld() != null)
                        .map(Bevinding::onderwerp).toList());
        for (Regioanalyse regio : analyse.regios()) {
            assertTrue(regio.kentTegenspraak());
            assertEquals(regio.mogelijk().volledig(), regio.routes().stream().map(route -> route.aantal().volledig())
                    .reduce(BigInteger.ZERO, BigInteger::add));
            assertEquals(regio.mogelijk().alleZonder(), regio.routes().stream()
                    .map(route -> route.aantal().alleZonder()).reduce(BigInteger.ZERO, BigInteger::add));
        }
    }

    /** Every complete case of the Toetsingskader by itself, by the engine. */
    @Test
    void elkeProvincieHeeftHaarEigenReden() {
        Bevinding reclassering = Adviseur.laad().analyseer().bevindingen().stream()
                .filter(een -> een.onderwerp().equals("De reclassering sluit aan als zij een betrokkene kent"))
                .findFirst().orElseThrow();
        assertEquals(List.of("DRENTHE", "GRONINGEN"), reclassering.regios());
        String melding = reclassering.melding();
        assertTrue(melding.startsWith("De regel \"De reclassering sluit aan als zij een betrokkene kent\" beslist "
                + "nooit iets. In DRENTHE: als zij geldt"), melding);
        assertTrue(melding.indexOf("(drenthe, ") < melding.indexOf(" In GRONINGEN: als zij geldt"), melding);
        assertTrue(melding.indexOf(" In GRONINGEN: ") < melding.indexOf("(groningen, "), melding);
    }

    @Test
    void deGetallenKloppenCasusVoorCasus() {
        Adviseur adviseur = uit(TOETSINGSKADER);
        Regioanalyse regio = adviseur.analyseer().regios().get(0);
        List<String> feiten = adviseur.vragenlijst().vragen().stream().map(Vraag::feit).toList();
        Map<String, Integer> routes = new HashMap<>();
        // One thing more than the questions: whether the case already runs there.
        int aantal = 2 << feiten.size();
        for (int keuze = 0; keuze < aantal; keuze++) {
            Casus.Bouwer casus = Casus.voor("X", regio.regio()).peildatum(LocalDate.of(2026, 1, 15));
            for (int i = 0; i < feiten.size(); i++) {
                casus.feit(feiten.get(i), (keuze >> i & 1) == 1 ? Antwoord.JA : Antwoord.NEE);
            }
            if (keuze >> feiten.size() == 1) {
                casus.looptIn("IS_ACTIEOVERLEG");
            }
            routes.merge(adviseur.adviseer(casus.maak()).route(), 1, Integer::sum);
        }
        assertEquals(aantal, regio.mogelijk().volledig().intValueExact());
        for (Regioanalyse.Route route : regio.routes()) {
            assertEquals(routes.getOrDefault(route.route(), 0), route.aantal().volledig().intValueExact());
        }
        for (Casus casus : List.of(regio.nietsPast().kleinste(), regio.nietsPast().volste())) {
            Advies advies = adviseur.adviseer(casus);
            assertEquals("GEEN_PASSEND_OVERLEG", advies.route());
            assertTrue(advies.openVragen().isEmpty());
        }
    }

    @Test
    void eenGatTussenTweeFrequenties() throws IOException {
        Path map = uitgepakt();
        vervang(map, "friesland/nl/actieoverleg/friesland/moment.drl", "vanaf( \"2023-09-01\" )",
                "vanaf( \"2023-10-01\" )");
        Adviseur adviseur = uit(map);
        Bevinding gat = de(adviseur.analyseer(), Soort.DAG_ZONDER_FREQUENTIE,
                "Het Actieoverleg in Friesland was elke vier weken");
        assertEquals(List.of("FRIESLAND"), gat.regios());
        assertEquals(LocalDate.of(2023, 9, 1), gat.voorbeeld().peildatum());
        Advies advies = adviseur.adviseer(gat.voorbeeld());
        assertEquals("ACTIEOVERLEG", advies.route());
        assertNull(advies.moment().frequentie());
        assertEquals("moment.drl", Path.of(gat.plaats().bestand()).getFileName().toString());
        Uitvoering uitvoering = Uitvoering.van("analyse", "--regels", map.toString());
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertTrue(uitvoering.uit().contains("2023-09-01"), uitvoering::uit);
    }

    @Test
    void eenRegelAchterEenAndere() throws IOException {
        Path map = uitgepakt();
        vervang(map, NN + "inhoudelijke-factoren.drl", "rule \"Stalking is een complexe vorm van geweld\"", """
                rule "Stalking met bedreiging"
                    @criterium( "NN-3a" )
                when
                    Feiten( stalking.ja, bedreiging.ja )
                then
                end

                rule "Stalking is een complexe vorm van geweld\"""");
        Bevinding achter = de(uit(map).analyseer(), Soort.REGEL_BESLIST_NOOIT, "Stalking met bedreiging");
        assertTrue(achter.melding().contains("als zij geldt, geldt ook \"Stalking is een complexe vorm van geweld\""),
                achter::melding);
        assertEquals(Map.of("stalking", Antwoord.JA, "bedreiging", Antwoord.JA), achter.voorbeeld().feiten());
        assertEquals(3, achter.regios().size());
        assertTrue(achter.plaats().regelnummer() > 0);
    }

    @Test
    void eenProvincieDieEenVraagOverbodigMaakt() throws IOException {
        Path map = uitgepakt();
        vervang(map, "drenthe/nl/actieoverleg/drenthe/maatwerk.drl", "rule \"Het Actieoverleg past als maatwerk\"", """
                rule "Maatwerk bij elke concrete vraag"
                    @criterium( "DR-2" )
                when
                    Criteria( rel1.ja )
                then
                end

                rule "Het Actieoverleg past als maatwerk\"""");
        Analyse analyse = uit(map).analyseer();
        Bevinding vraag = de(analyse, Soort.VRAAG_ZONDER_GEVOLG, "partijHeeftMeerNodig");
        assertTrue(vraag.melding().contains("\"Een partij heeft meer nodig\""), vraag::melding);
        Bevinding voorwaarde = de(analyse, Soort.VOORWAARDE_BESLIST_NOOIT, "Het Actieoverleg past als maatwerk");
        assertTrue(voorwaarde.melding().contains("de voorwaarde dr2.ja nooit: als rel1.ja klopt"), voorwaarde::melding);
    }

    @Test
    void eenVraagVanDeBasisDieEenProvincieStelt() throws IOException {
        Path map = metVerwurging();
        String zonderGroningen = zonderGevolg(map);
        assertTrue(zonderGroningen.contains("verwurging, elk advies blijft gelijk"), zonderGroningen);
        Path signalen = map.resolve("groningen/nl/actieoverleg/groningen/signalen.drl");
        Files.writeString(signalen, Files.readString(signalen) + """

                rule "Registreer ook bij verwurging"
                    @signaal( "GR_REGISTRATIE" )
                when
                    Feiten( verwurging.ja )
                then
                end
                """);
        assertEquals("", zonderGevolg(map));
    }

    @Test
    void eenVraagVanDeBasisDieEenProvincieVergeefsStelt() throws IOException {
        Path map = metVerwurging();
        Path signalen = map.resolve("groningen/nl/actieoverleg/groningen/signalen.drl");
        Files.writeString(signalen, Files.readString(signalen) + """

                rule "Registreer bij verwurging die er niet is"
                    @signaal( "GR_REGISTRATIE" )
                when
                    Feiten( verwurging.ja, verwurging.nee )
                then
                end
                """);
        Bevinding vraag = de(uit(map).analyseer(), Soort.VRAAG_ZONDER_GEVOLG, "verwurging");
        assertEquals(3, vraag.regios().size());
        assertTrue(vraag.isLetOp());
        assertTrue(vraag.melding().matches("In DRENTHE, FRIESLAND: Wat iemand ook antwoordt op verwurging, elk advies "
                + "blijft gelijk; geen enkele regel vraagt ernaar\\. In GRONINGEN: Wat iemand ook antwoordt op "
                + "verwurging, .* \"Registreer bij verwurging die er niet is\" \\(.*\\) ernaar\\."), vraag::melding);
        assertTrue(vraag.remedie().matches("In DRENTHE, FRIESLAND: Haal de vraag weg, of .* In GRONINGEN: Kijk welke "
                + "andere regel .*"), vraag::remedie);
    }

    /** A colon in a name is not the one behind which a reason stands. */
    @Test
    void tweeVoorwaardenTeVeelInEenRegelMetEenDubbelePunt() throws IOException {
        Path map = uitgepakt();
        Path signalen = map.resolve("groningen/nl/actieoverleg/groningen/signalen.drl");
        Files.writeString(signalen, Files.readString(signalen).replaceFirst("import ",
                "import nl.actieoverleg.nn.Criteria;\nimport ") + """

                rule "Let op: registreer bij stalking"
                    @signaal( "GR_REGISTRATIE" )
                when
                    Feiten( stalking.ja )
                    Criteria( nn3a.ja, inh.ja )
                then
                end
                """);
        assertEquals(List.of("inh.ja", "nn3a.ja"), uit(map).analyseer().bevindingen().stream()
                .filter(een -> een.onderwerp().startsWith("Let op: "))
                .map(een -> een.melding().replaceAll(".*de voorwaarde (\\S+) nooit: .*", "$1")).sorted().toList());
    }

    @Test
    void eenCriteriumWaarGeenRegelNaarVraagt() throws IOException {
        Path map = uitgepakt();
        vervang(map, NN + "inhoudelijke-factoren.drl", "nn3a.ja, ", "");
        Bevinding criterium = de(uit(map).analyseer(), Soort.CRITERIUM_ZONDER_GEVOLG, "NN-3a");
        assertEquals("Geen enkele regel vraagt naar NN-3a, dus het verandert geen advies.", criterium.melding());
    }

    /** The shipped rules with one more question of the base, which no rule asks for. */
    private Path metVerwurging() throws IOException {
        Path map = uitgepakt();
        vervang(map, NN + "vragen.drl", "    stalking : Antwoord\n", """
                    verwurging : Antwoord
                        @vraag( "Heeft iemand een ander geprobeerd te verwurgen?" )
                        @groep( "Vormen van geweld" )
                        @bron( "Proef" )

                    stalking : Antwoord
                """);
        return map;
    }

    private static String zonderGevolg(Path map) {
        return uit(map).analyseer().letOp().stream().filter(een -> een.soort() == Soort.VRAAG_ZONDER_GEVOLG)
                .map(Bevinding::melding).collect(Collectors.joining("\n"));
    }

    @Test
    void watDeRegelsZeggenTeBedoelenIsGeenWaarschuwing() throws IOException {
        Path map = uitgepakt();
        vervang(map, NN + "overleggen.drl", "@bedoeld( \"AO-2 rust op REL-2. Beide staan er, want de meetlat noemt "
                + "AO-2 zelf.\" )", "");
        Bevinding ao2 = de(uit(map).analyseer(), Soort.VOORWAARDE_BESLIST_NOOIT, "Het Actieoverleg past");
        assertTrue(ao2.melding().contains("ao2.ja"), ao2::melding);
        assertFalse(ao2.remedie().isEmpty());
    }

    @Test
    void alsJsonStaatErHetzelfde() {
        Uitvoering uitvoering = Uitvoering.van("analyse", "--json", "--regels", TOETSINGSKADER.toString());
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering::uit);
        JsonNode json = new JsonMapper().readTree(uitvoering.uit());
        assertTrue(json.get("bewezen").asBoolean());
        assertEquals("131072", json.at("/provincies/0/mogelijk/volledig").asString());
        assertEquals("86093442", json.at("/provincies/0/mogelijk/alle").asString());
        assertNotNull(json.at("/provincies/0/nietsPast/kleinste/feiten").get("vastOverleg"));
        assertFalse(json.at("/bevindingen/0").get("letOp").asBoolean());
        String tekst = Uitvoering.van("analyse", "--regels", TOETSINGSKADER.toString()).uit();
        assertTrue(tekst.contains("niet hoeveel casussen in het echt"), tekst);
    }
}
