package nl.actieoverleg.anonimiteit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where something was found, and how little is told of it. */
class AnonimiteitscontroleTest {

    private static final String NAAM = "Schrijf wie het is, zoals: een vrouw, haar zoon of de wijkagent.";

    @TempDir
    private Path map;

    private List<String> vondsten() throws IOException {
        return Anonimiteitscontrole.controleer(map).vondsten().stream().map(Vondst::toString).toList();
    }

    private void bestand(String naam, String inhoud) throws IOException {
        Path pad = map.resolve(naam);
        Files.createDirectories(pad.getParent());
        Files.writeString(pad, inhoud);
    }

    @Test
    void noemtBestandRegelRedenEnRemedieMaarNietWatErStaat() throws IOException {
        bestand("drenthe/een.yaml", "titel: Ruzie\nomschrijving: >-\n  Een vrouw\n  en Qwertins, dat is\n\n  jeroen\n");
        bestand("groningen/twee.yaml", "titel: Ruzie\r\nwaarom: Bel 0612345678.\r\n");
        assertEquals(List.of(
                "drenthe/een.yaml, regelnummer 6: Dit lijkt een naam: j… (6 tekens). " + NAAM,
                "groningen/twee.yaml, regelnummer 2: Dit lijkt een telefoonnummer: 0… (10 tekens). Haal het "
                + "nummer weg."),
                vondsten());
    }

    @Test
    void zietOokOpmerkingenSleutelsEnWaarden() throws IOException {
        bestand("een.yaml", "# van Jeroen\njeroen: >-\n  ja\nfeiten: {JA: [jeroen]}\n");
        bestand("twee.json", "{\n  \"jeroen\": \"ja\",\n  \"kenmerk\": \"JEROEN-1\"\n}\n");
        assertEquals(List.of("een.yaml, regelnummer 1", "een.yaml, regelnummer 2", "een.yaml, regelnummer 4",
                "twee.json, regelnummer 2",
                "twee.json, regelnummer 3"), vondsten().stream().map(een -> een.substring(0, een.indexOf(':')))
                .toList());
    }

    @Test
    void zietWatOverHetEindVanEenRegelLoopt() throws IOException {
        bestand("een.yaml", "omschrijving: >-\n  Hij belt 06\n  1234\n  5678 en wacht in Aa en\n  Hunze.\n"
                + "waarom: \"Een naam: Jero\\\n  en.\"\n");
        assertEquals(List.of("een.yaml, regelnummer 2: Dit lijkt een telefoonnummer", "een.yaml, regelnummer 4: Dit "
                + "lijkt een plaats of gemeente", "een.yaml, regelnummer 6: Dit lijkt een naam"), vondsten().stream()
                .map(een -> een.substring(0, een.indexOf(": ", een.indexOf("lijkt")))).toList());
    }

    @Test
    void zietElkeHerhalingVanEenRegelInJson() throws IOException {
        String json = "{\n" + "  \"route\": \"ZVH\",\n  \"tekst\": \"Jeroen\",\n".repeat(2) + "}\n";
        bestand("een.json", json);
        bestand("twee.json", json);
        assertEquals(4, vondsten().size());
        assertEquals("twee.json, regelnummer 5: Dit lijkt een naam: J… (6 tekens). " + NAAM, vondsten().get(3));
    }

    @Test
    void elkJsonbestandHeeftZijnEigenPeildatum() throws IOException {
        String tekst = "\"tekst\": \"Sinds 1 september 2023 elke week\"\n}";
        bestand("een.json", "{\n\"peildatum\": \"2023-09-01\",\n" + tekst);
        bestand("twee.json", "{\n\"peildatum\": \"2026-01-15\",\n" + tekst);
        bestand("vier.json", "{\n\"peildatum\": \"2023-09-01\",\n" + tekst);
        assertEquals(List.of("twee.json, regelnummer 3: Dit lijkt een datum of een geboortejaar: 1… (16 tekens). "
                + "Schrijf een leeftijd of een periode, zoals: een vrouw van 34, of: vorige week. Alleen de peildatum "
                + "van de casus mag, en de dag ervoor of erna."), vondsten());
    }

    @Test
    void zietOokDeNaamVanEenBestand() throws IOException {
        bestand("drenthe/ruzie-jeroen.yaml", "titel: Jeroen\n");
        assertEquals(List.of(
                "drenthe/ruzie-j….yaml: In de naam van dit bestand of zijn map staat iets wat lijkt op een naam: "
                + "j… (6 tekens). Geef het een andere naam.",
                "drenthe/ruzie-j….yaml, regelnummer 1: Dit lijkt een naam: J… (6 tekens). " + NAAM), vondsten());
    }

    @Test
    void eenBestandDatNietNaTeKijkenIsTeltOok() throws IOException {
        Files.write(map.resolve("een.yaml"), "titel: Jeroen".getBytes(StandardCharsets.UTF_16));
        bestand("twee.yaml", "titel: J\u0435roen is een man\n");
        assertEquals(List.of("een.yaml: Dit is geen gewone tekst, te groot of te ingewikkeld. Zo is dit bestand niet "
                + "na te kijken. Bewaar het als UTF-8, of haal het weg.",
                "twee.yaml, regelnummer 1: Dit lijkt tekst in een ander schrift: \u0435… (1 teken). Gebruik gewone "
                + "letters, want anders is dit niet na te kijken."), vondsten());
    }

    @Test
    void eenBestandDatNietTeDoorzoekenIsTeltOok() {
        List<Vondst> vondsten = Anonimiteitscontrole.controleer("een.yaml", "titel: lang", tekst -> {
            throw new StackOverflowError();
        });
        assertEquals(List.of("een.yaml: " + Soort.ONLEESBAAR.uitleg()),
                vondsten.stream().map(Vondst::toString).toList());
    }

    @Test
    void laatVerborgenBestandenEnGewoneTekensMetRust() throws IOException {
        bestand(".bewaard/een.yaml", "titel: Jeroen\n");
        bestand("twee.yaml", "\uFEFFtitel: “Hé”, zei zij – één keer… LHBTIQ+ ½ € 5,-\n");
        Anonimiteitsuitslag uitslag = Anonimiteitscontrole.controleer(map);
        assertEquals(new Anonimiteitsuitslag(1, List.of()), uitslag);
    }
}
