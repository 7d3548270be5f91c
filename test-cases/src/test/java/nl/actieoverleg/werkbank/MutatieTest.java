package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coverage and mutants of a small set of rules, from two cases that leave holes to enough cases. */
class MutatieTest {

    private static final String BASIS = """
            package nl.proef.basis;
            import nl.actieoverleg.regel.*;
            declare Vragen
                @vragenlijst
                stalking : Antwoord @vraag( "Is er stalking?" ) @groep( "Soort" ) @bron( "Boek" )
                dreiging : Antwoord @vraag( "Is er dreiging?" ) @groep( "Soort" ) @bron( "Boek" )
                letsel : Antwoord @vraag( "Is er letsel?" ) @groep( "Soort" ) @bron( "Boek" )
            end
            declare Criteria
                @criterialijst
                k1 : Antwoord @code( "K-1" ) @tekst( "Het is ernstig." ) @bron( "Boek" )
            end
            declare Overleggen
                @overleglijst
                tafel : String @code( "TAFEL" ) @naam( "De tafel" )
            end
            declare Ingangen
                @inganglijst
                tafel : Antwoord @code( "TAFEL" ) @naam( "De tafel" ) @overleg( "TAFEL" )
            end
            declare Partijen
                @partijlijst
                arts : String @code( "ARTS" ) @naam( "Arts" )
            end
            rule "Stalking met dreiging is ernstig"
                @criterium( "K-1" )
            when
                Vragen( stalking.ja, dreiging.ja )
            then
            end
            rule "De tafel past"
                @ingang( "TAFEL" )
                @bron( "Boek" )
            when
                Criteria( k1.ja )
            then
            end
            rule "De arts komt bij letsel"
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
    private Path map;
    private Path regels;
    private Path casussen;

    @BeforeEach
    void maak() throws IOException {
        regels = map.resolve("regels");
        schrijf(regels.resolve("basis/regelmodule.properties"), "id=basis\nnaam=Basis\nversie=1\n");
        schrijf(regels.resolve("basis/regels.drl"), BASIS);
        schrijf(regels.resolve("dorp/regelmodule.properties"),
                "id=dorp\nnaam=Dorp\nversie=1\nregio=DORP\nop=basis\n");
        schrijf(regels.resolve("dorp/regels.drl"), "package nl.proef.dorp;\n");
        casussen = map.resolve("casussen");
        casus("ernstig-met-letsel", "[stalking, dreiging, letsel]", "TAFEL");
        casus("alleen-stalking", "[stalking]", "GEEN_PASSEND_OVERLEG");
    }

    private static void schrijf(Path bestand, String tekst) throws IOException {
        Files.createDirectories(bestand.getParent());
        Files.writeString(bestand, tekst);
    }

    private void casus(String naam, String ja, String route) throws IOException {
        schrijf(casussen.resolve("dorp").resolve(naam + ".yaml"), "titel: " + naam + "\nomschrijving: Een verzonnen "
                + "geval.\nprovincie: DORP\nfeiten:\n  JA: " + ja + "\noverigeFeiten: NEE\nverwacht:\n  route: " + route
                + "\nwaarom: Zo is de regel.\n");
        bewaar();
    }

    private void bewaar() {
        // Whatever machine this runs on: a build server refuses to approve advices.
        assertEquals(Werkbank.GELUKT, Uitvoering.met(Map.of(), "", "regressie", "--regels", regels.toString(),
                map.toString(), "--bijwerken", "--ja").status());
    }

    private Uitvoering doe(String opdracht, String... opties) {
        List<String> args = new ArrayList<>(List.of(opdracht, "--regels", regels.toString(),
                map.toString()));
        args.addAll(List.of(opties));
        return Uitvoering.van(args.toArray(new String[0]));
    }

    @Test
    void dekkingNoemtWatOntbreektTotHetErIs() throws IOException {
        Uitvoering eerst = doe("dekking");
        assertEquals(Werkbank.FOUT_IN_CASUS, eerst.status());
        assertTrue(eerst.uit().startsWith("""
                "Stalking met dreiging is ernstig" (basis, regels.drl, regelnummer 25)
                  - stalking.ja: er ontbreekt een casus waarin de regel alleen hierop stukloopt.
                  - Voorstel voor een casus waarin de regel alleen stukloopt op stalking.ja:
                """), eerst.uit());
        assertTrue(eerst.uit().contains("""
                "De arts komt bij letsel" (basis, regels.drl, regelnummer 38)
                  - letsel.ja: er ontbreekt een casus waarin de regel alleen hierop stukloopt.
                  - routeIs( "TAFEL" ): er ontbreekt een casus waarin de regel alleen hierop stukloopt.
                  - Voorstel voor een casus waarin de regel alleen stukloopt op letsel.ja:
                """), eerst.uit());
        assertTrue(eerst.uit().endsWith("""
                basis: 1 van 3 regels en 2 van 5 voorwaarden beslist, naar beide kanten.
                Samen: 1 van 3 regels en 2 van 5 voorwaarden beslist, naar beide kanten.
                """), eerst.uit());

        casus("alleen-dreiging-met-letsel", "[dreiging, letsel]", "GEEN_PASSEND_OVERLEG");
        casus("ernstig-zonder-letsel", "[stalking, dreiging]", "TAFEL");
        Uitvoering daarna = doe("dekking");
        assertEquals(Werkbank.GELUKT, daarna.status(), daarna.alles());
        assertTrue(daarna.uit().contains("Samen: 3 van 3 regels en 5 van 5 voorwaarden beslist"), daarna.uit());

        Uitvoering alles = doe("dekking", "--alles");
        assertTrue(alles.uit().contains("""
                  - stalking.ja
                    Klopt en beslist in: ernstig-met-letsel, ernstig-zonder-letsel
                    Ontbreekt als enige in: alleen-dreiging-met-letsel
                """), alles.uit());
    }

    @Test
    void metDeVoorgesteldeCasussenIsElkeRegelBeslist() throws IOException {
        List<String> voorstellen = voorstellen(doe("dekking").uit());
        assertEquals(3, voorstellen.size());
        assertEquals("""
                # In deze casus geldt de regel "Stalking met dreiging is ernstig" (basis, regels.drl, regelnummer 25) \
                niet, alleen omdat stalking.ja niet klopt.
                titel: "Net niet: Stalking met dreiging is ernstig"
                omschrijving: Verzin hier in een paar zinnen een situatie die bij deze antwoorden past.
                provincie: DORP
                peildatum: 2026-01-15
                feiten:
                  JA: [dreiging]
                overigeFeiten: NEE
                verwacht:
                  route: GEEN_PASSEND_OVERLEG
                  zekerheid: DEFINITIEF
                  criteria:
                    K-1: NEE
                waarom: Leg hier uit waarom u dit advies verwacht.
                """, voorstellen.get(0));
        for (int i = 0; i < voorstellen.size(); i++) {
            schrijf(casussen.resolve("dorp/voorstel-" + i + ".yaml"), voorstellen.get(i));
        }
        bewaar();
        Uitvoering daarna = doe("dekking");
        assertEquals(Werkbank.GELUKT, daarna.status(), daarna.alles());
    }

    private static List<String> voorstellen(String uit) {
        List<String> voorstellen = new ArrayList<>();
        StringBuilder tekst = new StringBuilder();
        for (String regel : (uit + "\n.").lines().toList()) {
            if (regel.startsWith("        ")) {
                tekst.append(regel.substring(8)).append('\n');
            } else if (!tekst.isEmpty()) {
                voorstellen.add(tekst.toString());
                tekst.setLength(0);
            }
        }
        return voorstellen;
    }

    @Test
    void dekkingZegtDatEenCasusNietBestaat() throws IOException {
        Files.writeString(regels.resolve("basis/regels.drl"), BASIS.replace("    Vragen( letsel.ja )\n",
                "    Vragen( letsel.ja, stalking.ja )\n"));
        Uitvoering uitvoering = doe("dekking");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        String eenRegel = uitvoering.uit().replaceAll("\\s+", " ");
        assertTrue(eenRegel.contains("Een casus waarin de regel alleen stukloopt op stalking.ja, bestaat niet: dat is "
                + "bewezen over alle mogelijke casussen. Haal deze voorwaarde weg, of verander de regel."),
                uitvoering.uit());
    }

    @Test
    void watGeenRegelVraagtStaatErbij() throws IOException {
        Files.writeString(regels.resolve("basis/regels.drl"), BASIS.replace("""
                    k1 : Antwoord @code( "K-1" )""", """
                    k2 : Antwoord @code( "K-2" ) @tekst( "Er is dreiging." ) @bron( "Boek" )
                    k1 : Antwoord @code( "K-1" )""") + """
                rule "Dreiging"
                    @criterium( "K-2" )
                when
                    Vragen( dreiging.ja )
                then
                end
                """);
        Uitvoering uitvoering = doe("dekking");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertTrue(uitvoering.uit().contains("Hier vraagt geen enkele regel naar, dus dit verandert geen enkel "
                + "advies:\n  - K-2 (basis, regels.drl, regelnummer 11)\n"), uitvoering.alles());
    }

    @Test
    void mutatieSteltEenCasusVoorDieDeWijzigingDaarnaVangt() throws IOException {
        Uitvoering eerst = doe("mutatie");
        assertEquals(Werkbank.FOUT_IN_CASUS, eerst.status(), eerst.alles());
        String kop = "    - letsel.ja is weg (deze casus ontbreekt)\n";
        assertTrue(eerst.uit().contains(kop), eerst.uit());
        assertFalse(eerst.uit().contains("Gevangen door een casus"), eerst.uit());
        String voorstel = eerst.uit().substring(eerst.uit().indexOf(kop) + kop.length()).lines()
                .takeWhile(regel -> regel.startsWith("        "))
                .map(regel -> regel.substring(8)).reduce("", (tekst, regel) -> tekst + regel + "\n");
        assertTrue(voorstel.contains("  JA: [stalking, dreiging]\n"), voorstel);
        assertTrue(voorstel.contains("  route: TAFEL\n"), voorstel);
        assertTrue(voorstel.contains("#   deelnemers: erbij: ARTS.\n"), voorstel);

        schrijf(casussen.resolve("dorp/voorgesteld.yaml"), voorstel);
        bewaar();
        Uitvoering daarna = doe("mutatie", "--alles");
        assertFalse(daarna.uit().contains("letsel.ja is weg (deze casus ontbreekt)"), daarna.uit());
        assertTrue(daarna.uit().contains("letsel.ja is weg (dorp/voorgesteld.yaml: deelnemers: "
                + "erbij: ARTS)"), daarna.uit());
    }

    @Test
    void alsElkeWijzigingOpvaltIsHetGoed() throws IOException {
        casus("alleen-dreiging-met-letsel", "[dreiging, letsel]", "GEEN_PASSEND_OVERLEG");
        casus("ernstig-zonder-letsel", "[stalking, dreiging]", "TAFEL");
        casus("niets", "[]", "GEEN_PASSEND_OVERLEG");
        Uitvoering eerst = doe("mutatie");
        assertTrue(eerst.uit().contains("letsel.ja werd letsel.nietNee (deze casus ontbreekt)"), eerst.uit());
        schrijf(casussen.resolve("dorp/letsel-onbekend.yaml"), """
                titel: Niet bekend of er letsel is
                omschrijving: Een verzonnen geval.
                provincie: DORP
                feiten:
                  JA: [stalking, dreiging]
                  ONBEKEND: [letsel]
                overigeFeiten: NEE
                verwacht:
                  route: TAFEL
                waarom: Onbekend is geen ja.
                """);
        bewaar();
        Uitvoering uitvoering = doe("mutatie");
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering.alles());
        assertTrue(uitvoering.uit().matches("(?s)\\d+ wijzigingen geprobeerd in \\d+ seconden?: "
                + ".* 0 niet gemerkt\\.\n"), uitvoering.uit());
    }

    @Test
    void zonderGroeneRegressieGeenMutanten() throws IOException {
        Files.writeString(regels.resolve("basis/regels.drl"), BASIS.replace("stalking.ja, dreiging.ja",
                "dreiging.ja"));
        Files.writeString(casussen.resolve("dorp/alleen-dreiging.yaml"), Files.readString(
                casussen.resolve("dorp/alleen-stalking.yaml")).replace("[stalking]", "[dreiging]"));
        Uitvoering uitvoering = doe("mutatie");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertTrue(uitvoering.fout().endsWith(
                "\nNiet elke casus komt uit zoals verwacht en opgeslagen. Kijk eerst met: regressie\n"),
                uitvoering.fout());
    }
}
