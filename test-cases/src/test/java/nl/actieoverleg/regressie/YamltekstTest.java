package nl.actieoverleg.regressie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that is no YAML, or YAML that is no case, is refused in Dutch with the line. */
class YamltekstTest {

    static List<Arguments> fouten() {
        return List.of(
                Arguments.of("", "proef.yaml: Dit bestand is leeg. Zet er een casus in of haal het weg."),
                Arguments.of("# alleen uitleg\n",
                        "proef.yaml: Dit bestand is leeg. Zet er een casus in of haal het weg."),
                Arguments.of("los woord\n", "proef.yaml, regelnummer 1: Een casus begint met titel: en een tekst."),
                Arguments.of("titel: a\n---\ntitel: b\n",
                        "proef.yaml, regelnummer 3: Hier begint een tweede casus. Geef elke casus een eigen bestand."),
                Arguments.of("titel: a\n\tprovincie: b\n",
                        "proef.yaml, regelnummer 2: Er staat een tab. Gebruik spaties om in te springen."),
                Arguments.of("titel: waarom: daarom\n", "proef.yaml, regelnummer 1: Een dubbele punt staat hier op een "
                        + "plek waar dat niet kan. Zet een tekst met een dubbele punt tussen aanhalingstekens, of "
                        + "onder het woord met >-."),
                Arguments.of("nodig: [een twee\ntitel: b\n", "proef.yaml, regelnummer 2: Een lijst met [ is niet af. "
                        + "Zet een komma tussen de woorden en een ] aan het eind."),
                Arguments.of("titel: \"niet af\n",
                        "proef.yaml, regelnummer 2: Een tekst tussen aanhalingstekens is niet af."),
                Arguments.of("titel: a\nprovincie\nwaarom: b\n",
                        "proef.yaml, regelnummer 2: Achter een woord ontbreekt de dubbele punt."),
                Arguments.of("titel: a\nprovincie = DRENTHE\n", "proef.yaml, regelnummer 2: Achter provincie staat = "
                        + "in plaats van een dubbele punt. Schrijf: provincie:"),
                Arguments.of("titel: a\nprovincie; DRENTHE\n", "proef.yaml, regelnummer 2: Achter provincie staat ; in "
                        + "plaats van een dubbele punt. Schrijf: provincie:"),
                Arguments.of("titel: a\nwaarom: >- Zo is het.\n", "proef.yaml, regelnummer 2: Achter >- kan geen tekst "
                        + "staan. Begin de tekst op de volgende tekstregel, met twee spaties ervoor."),
                Arguments.of("titel: a\nwaarom: >-\nZo is het.\n", "proef.yaml, regelnummer 3: Deze tekstregel hoort "
                        + "bij de tekst achter waarom. Zet er twee spaties voor."),
                Arguments.of("titel: &een a\nwaarom: *een\n", "proef.yaml, regelnummer 1: Verwijzingen met & en * "
                        + "kunnen hier niet. Schrijf de woorden uit."),
                Arguments.of("titel: !geheim a\n",
                        "proef.yaml, regelnummer 1: Een woord met ! ervoor kan hier niet. Haal het weg."),
                Arguments.of("titel: a\nomschrijving: Zaak #3 van dit jaar\n", "proef.yaml, regelnummer 2: De tekst "
                        + "achter omschrijving stopt bij het teken #: wat erachter staat, wordt niet gelezen. Zet de "
                        + "hele tekst tussen dubbele aanhalingstekens."),
                Arguments.of("titel: a\nprovincie:DRENTHE\nwaarom: b\n", "proef.yaml, regelnummer 2: Achter provincie: "
                        + "ontbreekt een spatie. Schrijf: provincie: DRENTHE"),
                Arguments.of("titel: 's avonds laat\nwaarom: b\n", "proef.yaml, regelnummer 1: De apostrof achter "
                        + "titel telt als aanhalingsteken. Zet de hele tekst tussen dubbele aanhalingstekens."),
                Arguments.of("titel: a\nwaarom: 'Vader's huis'\n", "proef.yaml, regelnummer 2: De apostrof achter "
                        + "waarom telt als aanhalingsteken. Zet de hele tekst tussen dubbele aanhalingstekens."),
                Arguments.of("titel: a\nfeiten:\n\u00A0 JA: [stalking]\n", "proef.yaml, regelnummer 3: Hier staat een "
                        + "harde spatie, zoals tekstverwerkers die maken. Vervang haar door een gewone spatie."),
                Arguments.of("titel:\u00A0a\n", "proef.yaml, regelnummer 1: Hier staat een harde spatie, zoals "
                        + "tekstverwerkers die maken. Vervang haar door een gewone spatie."),
                Arguments.of("titel: a\u0000b\n",
                        "proef.yaml: Dit bestand is geen gewone tekst. Er staat een teken in dat niet mag."),
                Arguments.of("titel: " + "x".repeat(70_000), "proef.yaml: Dit bestand is te groot voor één casus."));
    }

    @ParameterizedTest
    @MethodSource("fouten")
    void zegtWatErMisIs(String tekst, String fout) {
        assertEquals(List.of(fout), Proef.fouten(tekst));
    }

    @Test
    void weigertTekstDieGeenUtf8Is() {
        Foutenlijst fouten = new Foutenlijst("proef.yaml");
        Yamltekst.lees("titel: één\n".getBytes(StandardCharsets.ISO_8859_1), fouten);
        assertEquals(List.of("proef.yaml: Dit bestand is geen gewone tekst. Bewaar het als UTF-8."),
                fouten.fouten().stream().map(Casusfout::toString).toList());
    }

    @Test
    void leestEenBestandVanWindows() {
        Foutenlijst fouten = new Foutenlijst("proef.yaml");
        assertNotNull(Yamltekst.lees("\uFEFFtitel: één\r\nwaarom: b\r\n".getBytes(StandardCharsets.UTF_8), fouten));
        assertEquals(List.of(), fouten.fouten());
    }
}
