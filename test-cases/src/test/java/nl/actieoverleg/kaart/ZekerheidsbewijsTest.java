package nl.actieoverleg.kaart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an advice says about certainty is so in every possible case. */
class ZekerheidsbewijsTest {

    private static final String OVERLEGGEN = "nn/nl/actieoverleg/nn/overleggen.drl";
    private static final String MAATWERK = "drenthe/nl/actieoverleg/drenthe/maatwerk.drl";
    private static final String ACTIEOVERLEG = """
                actieoverleg : Antwoord
                    @code( "ACTIEOVERLEG" )
                    @naam( "Actieoverleg" )
                    @overleg( "ACTIEOVERLEG" )
            """;
    private static final String ZVH = """
                zvh : Antwoord
                    @code( "ZVH" )
                    @naam( "Zorg- en Veiligheidshuis (ZVH)" )
                    @overleg( "ZVH" )
            """;
    private static final List<String> ZVH_PAST = List.of("afstemmingNodig", "meervoudigeProblematiek",
            "gevolgenVoorGezin", "ketenoverstijgendeAanpakNodig", "concreteVraag", "gerichtOpActies",
            "relationeleSfeer");
    private static final List<String> ONBEKEND = List.of("acuteOnveiligheid", "hoogRisicoGevolgen",
            "hoogRisicoHerhaling", "stalking", "bedreiging", "vermoedenStrafbaarFeit");

    private static final Set<String> AO_ZONDER_RISICO = Set.of("afstemmingNodig", "concreteVraag",
            "vermoedenStrafbaarFeit", "gerichtOpActies", "relationeleSfeer", "stalking", "structureleOnveiligheid");

    private static final List<String> SPOED = List.of("spoedinterventieNodig", "spoedLetselduidingNodig",
            "spoedSporenonderzoekNodig", "andereSpoedonderzoekNodig", "kanNietWachten");
    private static final int MEESTE_ONBEKENDE = 9;
    private static final int VOORLOPIGE = 300;

    @TempDir
    private Path tijdelijk;

    @ParameterizedTest
    @ValueSource(strings = {"GRONINGEN", "DRENTHE", "FRIESLAND"})
    void voorlopigIsWatNogKanVeranderenEnDeOpenVragenBeslissen(String regio) {
        Kaart kaart = Kaarten.van(regio);
        Zekerheidsbewijs bewijs = new Zekerheidsbewijs(kaart);
        assertEquals(Diagrammen.einde(0), bewijs.onwaar());
        for (int vraag = 0; vraag < kaart.regelset().invoer().vragen().size(); vraag++) {
            assertEquals(Diagrammen.einde(0), bewijs.gemist(vraag),
                    kaart.regelset().invoer().vragen().get(vraag).feit());
        }
        assertNotEquals(Diagrammen.einde(Ruimte.NEE), new Vraagkaart(kaart).vraagtVergeefs(),
                "no question is ever asked in vain, so the proof looks at nothing");
    }

    @Test
    void vergeefsIsDeVraagWaarvanGeenAntwoordDeRouteVerandert() {
        Kaart kaart = Kaarten.van("DRENTHE");
        int vergeefs = new Vraagkaart(kaart).vraagtVergeefs();
        Adviseur adviseur = Adviseur.bouwer().opwarmen(false).maak();
        List<String> feiten = adviseur.vragenlijst("DRENTHE").vragen().stream().map(Vraag::feit).toList();
        Random kans = new Random(14);
        int[] geteld = new int[2];
        for (int nummer = 0; geteld[0] + geteld[1] < VOORLOPIGE; nummer++) {
            Map<String, Antwoord> antwoorden = new LinkedHashMap<>();
            double ja = kans.nextDouble();
            feiten.forEach(feit -> antwoorden.put(feit, kans.nextDouble() < ja ? Antwoord.JA : Antwoord.NEE));
            SPOED.forEach(feit -> antwoorden.put(feit, Antwoord.NEE));
            for (int i = 0; i < MEESTE_ONBEKENDE; i++) {
                antwoorden.put(feiten.get(kans.nextInt(feiten.size())), Antwoord.ONBEKEND);
            }
            Casus casus = Casus.voor("X", "DRENTHE").feiten(antwoorden).maak();
            List<String> open = adviseur.adviseer(casus).openVragen().stream().map(OpenVraag::feit).toList();
            if (!open.isEmpty()) {
                List<String> onbekend = feiten.stream().filter(feit -> antwoorden.get(feit) == Antwoord.ONBEKEND)
                        .toList();
                String[] routes = new String[1 << onbekend.size()];
                for (int i = 0; i < routes.length; i++) {
                    for (int vraag = 0; vraag < onbekend.size(); vraag++) {
                        antwoorden.put(onbekend.get(vraag), (i >> vraag & 1) == 1 ? Antwoord.JA : Antwoord.NEE);
                    }
                    routes[i] = adviseur.adviseer(Casus.voor("X", "DRENTHE").feiten(antwoorden).maak()).route();
                }
                boolean eenVergeefs = !open.stream().allMatch(feit -> verandert(routes, onbekend.indexOf(feit)));
                int[] stand = kaart.ruimte().stand(casus, LocalDate.EPOCH);
                assertEquals(eenVergeefs ? Ruimte.JA : Ruimte.NEE,
                        Kaarten.uitkomst(kaart.diagrammen(), vergeefs, stand));
                geteld[eenVergeefs ? 1 : 0]++;
            }
        }
        assertTrue(geteld[0] > 0 && geteld[1] > 0, () -> Arrays.toString(geteld));
    }

    private static boolean verandert(String[] routes, int vraag) {
        for (int i = 0; i < routes.length; i++) {
            if (!routes[i].equals(routes[i ^ 1 << vraag])) {
                return true;
            }
        }
        return false;
    }

    private Path regels(String bestand, String oud, String nieuw) throws IOException {
        for (Regelmodule module : Moduleregister.opKlassenpad(Adviseur.class.getClassLoader())) {
            for (Map.Entry<String, String> bron : module.teksten().entrySet()) {
                Path pad = tijdelijk.resolve(module.id()).resolve(bron.getKey());
                Files.createDirectories(pad.getParent());
                Files.writeString(pad, bron.getValue());
            }
        }
        regels(tijdelijk.resolve(bestand), oud, nieuw);
        return tijdelijk;
    }

    private static void regels(Path pad, String oud, String nieuw) throws IOException {
        String tekst = Files.readString(pad);
        assertTrue(tekst.contains(oud), pad::toString);
        Files.writeString(pad, tekst.replace(oud, nieuw));
    }

    private static Casus casus(Adviseur adviseur, Map<String, Antwoord> andere) {
        Casus.Bouwer casus = Casus.voor("X", "GRONINGEN").nodig("ACTIEPLAN_DIRECTE_VEILIGHEID");
        adviseur.vragenlijst("GRONINGEN").vragen().forEach(vraag -> casus.feit(vraag.feit(), Antwoord.NEE));
        ZVH_PAST.forEach(feit -> casus.feit(feit, Antwoord.JA));
        andere.forEach(casus::feit);
        return casus.maak();
    }

    /**
     * With the ZVH before the Actieoverleg, what a case needs can put the Actieoverleg first; but only when it is not
     * acute, and then it does not fit.
     */
    @Test
    void eenIngangDieAlleenInDeAndereVolgordePastHoudtNietsOpen() throws IOException {
        Adviseur adviseur = Adviseur.bouwer().opwarmen(false)
                .regels(regels(OVERLEGGEN, ACTIEOVERLEG + "\n" + ZVH, ZVH + "\n" + ACTIEOVERLEG)).maak();
        Map<String, Antwoord> onbekend = new HashMap<>();
        ONBEKEND.forEach(feit -> onbekend.put(feit, Antwoord.ONBEKEND));
        Advies advies = adviseur.adviseer(casus(adviseur, onbekend));
        assertEquals("ZVH", advies.route());
        assertEquals(List.of(), advies.openVragen());
        assertEquals(Zekerheid.DEFINITIEF, advies.zekerheid());
        for (int keuze = 0; keuze < 1 << ONBEKEND.size(); keuze++) {
            Map<String, Antwoord> antwoorden = new HashMap<>();
            for (int i = 0; i < ONBEKEND.size(); i++) {
                antwoorden.put(ONBEKEND.get(i), (keuze >> i & 1) == 1 ? Antwoord.JA : Antwoord.NEE);
            }
            assertEquals("ZVH", adviseur.adviseer(casus(adviseur, antwoorden)).route());
        }
        // Where the Actieoverleg fits without acute danger, the order matters and is asked.
        onbekend.put("structureleOnveiligheid", Antwoord.JA);
        assertEquals(Zekerheid.VOORLOPIG, adviseur.adviseer(casus(adviseur, onbekend)).zekerheid());
    }

    @Test
    void eenIngangDieNooitVoorGaatHoudtNietsOpen() throws IOException {
        Path map = regels(MAATWERK, "    actieoverlegMaatwerk : Antwoord", """
                    mdaNaActieoverleg : Antwoord
                        @code( "MDA_NA_ACTIEOVERLEG" )
                        @naam( "MDA++ in plaats van het Actieoverleg" )
                        @overleg( "MDA_PLUS_PLUS" )
                        @na( "ACTIEOVERLEG" )

                    actieoverlegMaatwerk : Antwoord""");
        regels(map.resolve(MAATWERK), "rule \"Een partij heeft meer nodig\"", """
                rule "MDA++ in plaats van het Actieoverleg"
                    @ingang( "MDA_NA_ACTIEOVERLEG" )
                    @bron( "Proef" )
                when
                    Criteria( mt0.ja, rel1.ja, rel2.ja, rel3.ja, rel4.ja, inh.ja, ao1.ja, ao3.ja )
                    CriteriaDrenthe( dr1.ja )
                then
                end

                rule "Een partij heeft meer nodig\"""");
        Adviseur adviseur = Adviseur.bouwer().opwarmen(false).regels(map).maak();
        Set<String> onbekend = Set.of("partijHeeftMeerNodig", "hoogRisicoGevolgen");
        Casus.Bouwer casus = Casus.voor("X", "DRENTHE");
        adviseur.vragenlijst("DRENTHE").vragen().forEach(vraag -> casus.feit(vraag.feit(),
                onbekend.contains(vraag.feit()) ? Antwoord.ONBEKEND
                        : AO_ZONDER_RISICO.contains(vraag.feit()) ? Antwoord.JA : Antwoord.NEE));
        Advies advies = adviseur.adviseer(casus.maak());
        assertEquals("ACTIEOVERLEG", advies.route());
        assertEquals(Zekerheid.DEFINITIEF, advies.zekerheid());
        assertEquals(List.of(Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.JA), advies.overleggen().stream()
                .filter(een -> Set.of("ACTIEOVERLEG", "MDA_NA_ACTIEOVERLEG", "ACTIEOVERLEG_MAATWERK")
                        .contains(een.ingang())).map(Overleguitkomst::past).toList());
        assertEquals(List.of("ACTIEOVERLEG"), adviseur.vooruitblik(casus.maak()).mogelijkeRoutes());
    }
}
