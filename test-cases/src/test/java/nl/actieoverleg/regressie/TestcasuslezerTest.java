package nl.actieoverleg.regressie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading a case: what it becomes, and what is said of everything that is not right. */
class TestcasuslezerTest {

    @Test
    void leestEenCasus() {
        Testcasus casus = Proef.lees(Proef.GOED);
        assertEquals("Een ex-partner blijft komen", casus.titel());
        assertEquals("proef", casus.naam());
        assertEquals("PROEF", casus.casus().kenmerk());
        assertEquals("GRONINGEN", casus.casus().provincie());
        assertEquals("Er ontbreekt te veel.", casus.waarom());
        Map<String, Antwoord> feiten = casus.casus().feiten();
        assertEquals(Antwoord.JA, feiten.get("stalking"));
        assertEquals(Antwoord.ONBEKEND, feiten.get("letsel"));
        assertEquals(Antwoord.NEE, feiten.get("bedreiging"));
        assertEquals(Antwoord.NEE, feiten.get("openDossierVeiligThuis"));
        assertEquals(Proef.REGELS.adviseur().vragenlijst("GRONINGEN").vragen().size(), feiten.size());
        assertEquals(List.of("route", "signalen"), casus.verwacht().stream().map(Eis::veld).toList());
    }

    @Test
    void leestDeRestVanDeCasus() {
        Testcasus casus = Proef.lees(Proef.GOED + """
                peildatum: 2023-08-31
                nodig: [KETENOVERSTIJGENDE_AANPAK]
                lopendeOverleggen: [ANDER, ZVH]
                keerBesprokenInActieoverleg: 2
                """);
        assertEquals(LocalDate.of(2023, 8, 31), casus.casus().peildatum());
        assertEquals(List.of("KETENOVERSTIJGENDE_AANPAK"), casus.casus().nodig());
        assertEquals(List.of("ANDER", "ZVH"), casus.casus().lopendeOverleggen());
        assertEquals(Map.of("keerBesprokenInActieoverleg", 2), casus.casus().tellers());
    }

    @Test
    void geeftEenCasusZonderPeildatumAltijdDezelfdeDag() {
        assertEquals(Testcasus.VASTE_DAG, Proef.lees(Proef.GOED).casus().peildatum());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "titel: Een ex-partner blijft komen | titel: ~a\\e[2J~ | 1: In de tekst achter titel staat een teken dat "
                + "niet te zien is. Haal het weg.",
        "stalking] | ~stalking\\e~] | 5: Dit feit is hier niet bekend: stalking\uFFFD. Bedoelde u stalking?",
        "stalking] | hoogRisicoHerhaling stalking] | 5: Tussen hoogRisicoHerhaling en stalking ontbreekt een komma. "
                + "Schrijf: hoogRisicoHerhaling, stalking",
        "stalking] | hoogRisicoHerhaling; stalking] | 5: Tussen hoogRisicoHerhaling en stalking ontbreekt een komma. "
                + "Schrijf: hoogRisicoHerhaling, stalking",
        "titel: | title: | 1: Dit onderdeel is hier niet bekend: title. Bedoelde u titel?",
        "overigeFeiten: NEE | overigeFeiten: no | 7: Dit antwoord is hier niet bekend: no. "
                + "Bedoelde u NEE?",
        "overigeFeiten: NEE | overigeFeiten: false | 7: Schrijf JA of NEE, niet true of false.",
        "overigeFeiten: NEE | overigeFeiten: nee | 7: Dit antwoord is hier niet bekend: nee. Bedoelde u NEE?",
        "overigeFeiten: NEE | overigeFeiten: | 7: Achter overigeFeiten hoort één woord te staan.",
        "provincie: GRONINGEN | provincie: Groningen | 3: Deze provincie is hier niet bekend: Groningen. "
                + "Bedoelde u GRONINGEN?",
        "stalking] | stalkng] | 5: Dit feit is hier niet bekend: stalkng. Bedoelde u stalking?",
        "stalking] | partijHeeftMeerNodig] | 5: Dit feit wordt in GRONINGEN niet gevraagd: partijHeeftMeerNodig. "
                + "Haal het weg of verbeter de provincie.",
        "stalking] | stalking, stalking] | 5: stalking staat twee keer in deze lijst. Laat er één staan.",
        "[letsel] | [letsel, stalking] | 6: stalking staat ook bij JA. Laat er één staan.",
        "ONBEKEND: | ONBEKENT: | 6: Dit woord is hier niet bekend: ONBEKENT. Bedoelde u ONBEKEND?",
        "ONBEKEND: [letsel] | letsel: ONBEKEND | 6: Zet letsel in de lijst achter JA, NEE of ONBEKEND: JA: [letsel].",
        "ONBEKEND: [letsel] | ONBEKEND: letsel | 6: Achter ONBEKEND hoort een lijst te staan: [een, twee], of elk "
                + "woord op een eigen tekstregel met een streepje ervoor. Een lege lijst is [].",
        "[letsel] | [true] | 6: Schrijf JA of NEE, niet true of false.",
        "ONBEKEND: [letsel] | JA: [letsel] | 6: JA staat er twee keer. Laat er één staan.",
        "route: GEEN_PASSEND_OVERLEG | rout: ZVH | 9: Dit deel van het advies is hier niet bekend: rout. "
                + "Bedoelde u route?",
        "route: GEEN_PASSEND_OVERLEG | route: ZVHH | 9: Deze route is hier niet bekend: ZVHH. Bedoelde u ZVH?",
        "route: GEEN_PASSEND_OVERLEG | vervolg: null | 9: Achter vervolg hoort één woord te staan.",
        "route: GEEN_PASSEND_OVERLEG | past: {ZVH: nee} | 9: Dit antwoord is hier niet bekend: nee. Bedoelde u NEE?",
        "route: GEEN_PASSEND_OVERLEG | past: {} | 9: Hier hoort minstens één verwachting te staan.",
        "route: GEEN_PASSEND_OVERLEG | deelnemers: {VAST: [OMM]} | 9: Deze partij is hier niet bekend: OMM. "
                + "Bedoelde u OM?",
        "route: GEEN_PASSEND_OVERLEG | openVragen: [letsl] | 9: Dit feit is hier niet bekend: letsl. "
                + "Bedoelde u letsel?",
        "wel: [GEEN_OVERLEG_DIALOOG] | well: [ZVH] | 10: Dit woord is hier niet bekend: well. Bedoelde u wel?",
        "[GR_DERDE_KEER] | [DR_MAATWERK] | 10: Dit signaal is hier niet bekend: DR_MAATWERK.",
        "waarom: Er ontbreekt te veel. | waarom: [Er] | 11: Achter waarom hoort een tekst te staan."})
    void zegtVanEenFoutDeRegelEnWatHelpt(String oud, String nieuw, String fout) {
        // A misspelt part is missing as well, and that is said before, without a line.
        List<String> fouten = Proef.fouten(Proef.met(oud, nieuw.replace('~', '"')));
        assertEquals(List.of("proef.yaml, regelnummer " + fout),
                fouten.stream().filter(een -> !een.contains("Het onderdeel")).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "peildatum: 2023-02-30 | Schrijf de peildatum als jaar-maand-dag, bijvoorbeeld 2026-01-15.",
        "peildatum: 1 september | Schrijf de peildatum als jaar-maand-dag, bijvoorbeeld 2026-01-15.",
        "keerBesprokenInActieoverleg: -1 | Achter keerBesprokenInActieoverleg hoort een heel getal te staan: "
                + "0, 1, 2 of hoger.",
        "keerBesprokenInActieoverleg: twee | Achter keerBesprokenInActieoverleg hoort een heel getal te staan: "
                + "0, 1, 2 of hoger.",
        "lopendeOverleggen: [ZVHH] | Dit overleg is hier niet bekend: ZVHH. Bedoelde u ZVH?",
        "nodig: [KETENAANPAK] | Deze behoefte is hier niet bekend: KETENAANPAK. Kies uit: "
                + "ACTIEPLAN_DIRECTE_VEILIGHEID, KETENOVERSTIJGENDE_AANPAK, MULTIDISCIPLINAIRE_ANALYSE.",
        "waarom: Nog eens. | waarom staat er twee keer. Laat er één staan."})
    void zegtWatErMisIsMetDeRest(String regel, String fout) {
        assertEquals(List.of("proef.yaml, regelnummer 12: " + fout), Proef.fouten(Proef.GOED + regel + "\n"));
    }

    @Test
    void eenCasusStaatNietInDeMapVanEenAndereProvincie() {
        Foutenlijst fouten = new Foutenlijst("drenthe/proef.yaml");
        new Testcasuslezer(Proef.REGELS).lees("drenthe/proef.yaml", Proef.GOED.getBytes(StandardCharsets.UTF_8),
                fouten);
        assertEquals(List.of("drenthe/proef.yaml, regelnummer 3: Deze casus is van GRONINGEN, maar staat in de map van "
                + "DRENTHE. Verplaats het bestand, of pas de provincie aan."),
                fouten.fouten().stream().map(Casusfout::toString).toList());
    }

    @Test
    void zetEenTekstVanMeerRegelsOpEenRegel() {
        String waarom = Proef.lees(Proef.met("Er ontbreekt te veel.", "|\n  Eerst dit.\n\n  Dan dat.\n")).waarom();
        assertEquals("Eerst dit. Dan dat.", waarom);
    }

    @Test
    void noemtElkOnderdeelDatOntbreekt() {
        assertEquals(List.of("proef.yaml: Het onderdeel overigeFeiten ontbreekt. Zet het erbij.",
                "proef.yaml: Het onderdeel waarom ontbreekt. Zet het erbij."),
                Proef.fouten(Proef.met("overigeFeiten: NEE\n", "").replace("waarom: Er ontbreekt te veel.\n", "")));
    }

    @Test
    void vraagtOmEenKorteTitel() {
        assertEquals(List.of("proef.yaml, regelnummer 1: Maak de tekst achter titel korter: hooguit 80 tekens, nu zijn "
                + "het er 81."), Proef.fouten(Proef.met("Een ex-partner blijft komen", "x".repeat(81))));
    }

    @Test
    void noemtAlleFoutenVanAlleBestandenTegelijk(@TempDir Path map) throws IOException {
        Path casussen = Files.createDirectories(map.resolve("casussen/groningen"));
        Files.writeString(casussen.resolve("een.yaml"),
                Proef.met("stalking]", "stalkng]").replace("route: GEEN_PASSEND_OVERLEG", "route: GEEN"));
        Files.writeString(casussen.resolve("Twee Drie.yaml"), Proef.GOED);
        Files.writeString(casussen.resolve("vier.yml"), Proef.GOED);
        Files.writeString(casussen.resolve(".verborgen"), "");
        Files.writeString(casussen.resolve("dubbel.yaml"), Proef.GOED);
        Files.writeString(map.resolve("casussen/dubbel.yaml"), Proef.GOED);
        FouteTestcasussen fout = assertThrows(FouteTestcasussen.class, () -> new Casusmap(map).lees(Proef.REGELS));
        assertEquals(List.of(
                "groningen/Twee Drie.yaml: Geef het bestand een naam van hooguit 40 tekens, met alleen kleine letters, "
                        + "cijfers en streepjes ertussen.",
                "groningen/dubbel.yaml: Er is al een casus met deze naam: dubbel.yaml. Kies een andere naam.",
                "groningen/een.yaml, regelnummer 5: Dit feit is hier niet bekend: stalkng. Bedoelde u stalking?",
                "groningen/een.yaml, regelnummer 9: Deze route is hier niet bekend: GEEN. Kies uit: "
                        + "DIRECT_TELEFONISCH, ACTIEOVERLEG, ZVH, MDA_PLUS_PLUS, ANDER, NADERE_INFORMATIE, "
                        + "GEEN_OVERLEG_NODIG, GEEN_PASSEND_OVERLEG.",
                "groningen/vier.yml: De naam eindigt niet op .yaml, en daarom wordt dit bestand niet gelezen. Noem "
                        + "het vier.yaml, of haal het weg. Laat uw verkenner ook het eind van bestandsnamen tonen."),
                fout.fouten().stream().map(Casusfout::toString).toList());
    }
}
