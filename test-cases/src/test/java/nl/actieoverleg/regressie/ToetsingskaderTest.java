package nl.actieoverleg.regressie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Belemmering;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The 25 regions of the inventory of 2020, held against its five marks: rules about something else than the north
 * decides on, on the same engine.
 */
class ToetsingskaderTest {

    private static final Path HUIS = Path.of("toetsingskader");
    private static final Toetsregels REGELS = Toetsregels.uitMap(HUIS.resolve("regels"));
    private static final Casusmap MAP = new Casusmap(HUIS);
    private static final List<Testcasus> CASUSSEN = lees();
    private static final Map<String, Advies> REGIOS = regios();

    private static final String WEL = "IS_ACTIEOVERLEG";
    private static final String GEEN = "GEEN_PASSEND_OVERLEG";
    private static final String OPEN = "NADERE_INFORMATIE";

    private static List<Testcasus> lees() {
        try {
            return MAP.lees(REGELS);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Advies> regios() {
        Map<String, Advies> regios = new TreeMap<>();
        for (Testcasus casus : CASUSSEN) {
            if (casus.map().equals("regios")) {
                regios.put(casus.naam(), REGELS.adviseur().adviseer(casus.casus()));
            }
        }
        return regios;
    }

    @TestFactory
    Stream<DynamicTest> elkeCasusKomtUitZoalsVerwachtEnOpgeslagen() {
        Regressieloop loop = new Regressieloop(REGELS, MAP);
        return CASUSSEN.stream().map(casus -> DynamicTest.dynamicTest(casus.bestand(), () -> {
            Uitslag uitslag = loop.toets(casus);
            assertEquals(List.of(), uitslag.verschillen(), casus.waarom());
            assertEquals(List.of(), uitslag.veranderingen(), () -> String.join("\n", uitslag.oorzaken()));
        }));
    }

    @Test
    void bijElkOpgeslagenAdviesHoortEenCasus() throws IOException {
        assertEquals(List.of(), MAP.zonderCasus(CASUSSEN));
    }

    @Test
    void hetRapportZegtZestienKeerWelEnNegenKeerGeen() {
        Map<Antwoord, Long> geteld = CASUSSEN.stream().filter(casus -> casus.map().equals("regios"))
                .collect(Collectors.groupingBy(ToetsingskaderTest::oordeelVanRapport, Collectors.counting()));
        assertEquals(Map.of(Antwoord.JA, 16L, Antwoord.NEE, 9L), geteld);
    }

    @Test
    void alleenOverEenRegioKomenRegelsEnRapportNietOpHetzelfdeUit() {
        Map<String, Long> geteld = perUitkomst(Advies::route);
        assertEquals(Map.of(WEL, 15L, OPEN, 1L, GEEN, 9L), geteld);
        Set<String> anders = new TreeSet<>();
        for (Testcasus casus : CASUSSEN) {
            Advies advies = REGIOS.get(casus.naam());
            if (advies != null && (oordeelVanRapport(casus) == Antwoord.JA) != advies.route().equals(WEL)) {
                anders.add(casus.naam());
            }
        }
        assertEquals(Set.of("gooi-en-vechtstreek"), anders);
        assertEquals(anders, met("ANDERS_DAN_RAPPORT"));
        assertEquals(List.of("afsprakenOverActies"), REGIOS.get("gooi-en-vechtstreek").openVragen().stream()
                .map(OpenVraag::feit).toList());
    }

    @Test
    void deVijfKenmerkenAlleenZijnStrengerDanHetRapport() {
        assertEquals(Map.of(WEL, 4L, OPEN, 2L, GEEN, 19L), perUitkomst(Advies::nnRoute));
        Set<String> verschillen = REGIOS.entrySet().stream()
                .filter(een -> een.getValue().route().equals(WEL) && !een.getValue().nnRoute().equals(WEL))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        Set<String> kanttekeningen = new TreeSet<>(met("KANTTEKENING_PARTIJEN"));
        kanttekeningen.addAll(met("KANTTEKENING_MANDAAT"));
        kanttekeningen.addAll(met("KANTTEKENING_FREQUENTIE"));
        assertEquals(11, verschillen.size());
        assertEquals(verschillen, kanttekeningen);
        assertEquals(Set.of("drenthe", "friesland", "groningen", "ijsselland"), met("KANTTEKENING_FREQUENTIE"));
    }

    /** What the report says of each page is not looked at when the rules decide. */
    @Test
    void hetOordeelVanHetRapportVerandertDeRouteNiet() {
        for (Testcasus casus : CASUSSEN) {
            for (Antwoord ander : Antwoord.values()) {
                Advies advies = REGELS.adviseur().adviseer(Casus
                        .voor(casus.casus().kenmerk(), casus.casus().provincie()).peildatum(casus.casus().peildatum())
                        .feiten(casus.casus().feiten()).feit("rapportNoemtActieoverleg", ander).maak());
                assertEquals(REGELS.adviseur().adviseer(casus.casus()).route(), advies.route(), casus.naam());
            }
        }
    }

    @Test
    void watEenRegioMistKomtAlsReden() {
        for (Map.Entry<String, Advies> regio : REGIOS.entrySet()) {
            Advies advies = regio.getValue();
            Set<String> mist = advies.belemmeringen().stream().filter(een -> een.uitkomst() == Antwoord.NEE)
                    .map(Belemmering::code).filter(code -> code.startsWith("TK-"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(advies.route().equals(WEL) ? Set.of() : kenmerken(advies, Antwoord.NEE), mist,
                    regio.getKey());
            assertTrue(advies.belemmeringen().stream().allMatch(een -> een.bron().startsWith("Inventarisatie 2020, ")));
        }
        assertEquals(Set.of("TK-1", "TK-2", "TK-3", "TK-5"),
                kenmerken(REGIOS.get("noord-holland-noord"), Antwoord.NEE));
    }

    @Test
    void elkeCasusVanEenRegioNoemtZijnBron() {
        for (Testcasus casus : CASUSSEN) {
            if (REGIOS.containsKey(casus.naam())) {
                assertTrue(casus.waarom().contains("Inventarisatie 2020, "), casus.bestand());
            }
        }
    }

    /** The table in the page for people is the one that the rules give. */
    @Test
    void deTabelInDeToelichtingKlopt() throws IOException {
        String toelichting = Files.readString(HUIS.resolve("README.md"));
        for (Testcasus casus : CASUSSEN) {
            Advies advies = REGIOS.get(casus.naam());
            if (advies != null) {
                String rij = "| " + casus.naam() + " | " + Stream.of("TK-1", "TK-2", "TK-3", "TK-4", "TK-5")
                        .map(code -> teken(advies, code)).collect(Collectors.joining(" | ")) + " | "
                        + woord(advies.nnRoute()) + " | " + woord(advies.route()) + " | "
                        + (oordeelVanRapport(casus) == Antwoord.JA ? "wel" : "geen") + " |";
                assertTrue(toelichting.contains(rij), rij);
            }
        }
    }

    /** What these rules ask and decide on is nothing that the shipped rules know. */
    @Test
    void geenWoordStaatOokInDeGeleverdeRegels() {
        Set<String> samen = woorden(REGELS);
        assertEquals(17, samen.size());
        samen.retainAll(woorden(Proef.REGELS));
        // The one fact that both ask about; each declares it by itself.
        assertEquals(Set.of("samenloopStrafZorg"), samen);
    }

    private static Set<String> woorden(Toetsregels regels) {
        Vragenlijst vragenlijst = regels.adviseur().vragenlijst();
        return Stream.concat(vragenlijst.vragen().stream().map(Vraag::feit),
                vragenlijst.overleggen().stream().map(Keuze::code)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Antwoord oordeelVanRapport(Testcasus casus) {
        return casus.casus().feiten().get("rapportNoemtActieoverleg");
    }

    private static Map<String, Long> perUitkomst(Function<Advies, String> uitkomst) {
        return REGIOS.values().stream().collect(Collectors.groupingBy(uitkomst, Collectors.counting()));
    }

    private static Set<String> met(String signaal) {
        return REGIOS.entrySet().stream()
                .filter(een -> een.getValue().signalen().stream().map(Signaal::code).anyMatch(signaal::equals))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> kenmerken(Advies advies, Antwoord uitkomst) {
        return advies.overleggen().get(0).criteria().stream().filter(een -> een.uitkomst() == uitkomst)
                .map(Criteriumuitkomst::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String teken(Advies advies, String code) {
        return kenmerken(advies, Antwoord.JA).contains(code) ? "ja"
                : kenmerken(advies, Antwoord.NEE).contains(code) ? "nee" : "?";
    }

    private static String woord(String route) {
        return route.equals(WEL) ? "wel" : route.equals(GEEN) ? "geen" : "nog open";
    }
}
