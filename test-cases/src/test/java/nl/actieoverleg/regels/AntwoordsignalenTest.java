package nl.actieoverleg.regels;

import static nl.actieoverleg.regels.Geval.PROVINCIES;
import static nl.actieoverleg.regels.Geval.allesJa;
import static nl.actieoverleg.regels.Geval.allesNee;
import static nl.actieoverleg.regels.Geval.nietsBekend;
import static nl.actieoverleg.regels.Signaalgeval.niet;
import static nl.actieoverleg.regels.Signaalgeval.wel;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The signals of Noord-Nederland that hang on answers alone; in every province. */
class AntwoordsignalenTest {

    private static final String SBB = "SBB_AFWEGEN";
    private static final List<String> SBB_FEITEN = List.of("crimineelNetwerk", "vuurwapengevaar",
            "drugscriminaliteit", "risicoVoorMedewerkers", "geweldTegenProfessionals");

    private static List<Signaalgeval> check() {
        String code = "CHECK_RECLASSERING_RVDK";
        return List.of(
                wel(code, "beide onbekend", p -> allesNee(p).onbekend("bekendBijReclassering", "bekendBijRvdk")),
                wel(code, "reclassering onbekend", p -> allesNee(p).onbekend("bekendBijReclassering")),
                wel(code, "RvdK onbekend", p -> allesNee(p).onbekend("bekendBijRvdk")),
                wel(code, "RvdK onbekend, reclassering JA", p -> allesJa(p).onbekend("bekendBijRvdk")),
                niet(code, "beide NEE", p -> nietsBekend(p).nee("bekendBijReclassering", "bekendBijRvdk")),
                niet(code, "beide JA", p -> nietsBekend(p).ja("bekendBijReclassering", "bekendBijRvdk")),
                niet(code, "een JA, een NEE", p -> nietsBekend(p).ja("bekendBijRvdk").nee("bekendBijReclassering")));
    }

    private static Stream<Signaalgeval> sbb() {
        Stream<Signaalgeval> elk = SBB_FEITEN.stream().flatMap(feit -> Stream.of(
                wel(SBB, feit + " JA, de rest NEE", p -> allesNee(p).ja(feit)),
                wel(SBB, feit + " JA, de rest onbekend", p -> nietsBekend(p).ja(feit)),
                niet(SBB, feit + " onbekend", p -> allesNee(p).onbekend(feit))));
        return Stream.concat(elk, Stream.of(
                niet(SBB, "alle vijf NEE, de rest JA", p -> allesJa(p).nee(SBB_FEITEN)),
                niet(SBB, "alle vijf onbekend, de rest JA", p -> allesJa(p).onbekend(SBB_FEITEN))));
    }

    /** Each case starts from an unknown case, so that only the named answers can contradict each other. */
    private static List<Signaalgeval> tegenstrijdig() {
        String code = "TEGENSTRIJDIG";
        return List.of(
                wel(code, "geen vermoeden, strafbare kindermishandeling", p -> nietsBekend(p)
                        .nee("vermoedenStrafbaarFeit").ja("strafbareKindermishandeling")),
                wel(code, "geen vermoeden, strafbare mishandeling", p -> nietsBekend(p)
                        .nee("vermoedenStrafbaarFeit").ja("strafbareMishandeling")),
                wel(code, "geen vermoeden, lopend onderzoek", p -> nietsBekend(p)
                        .nee("vermoedenStrafbaarFeit").ja("lopendStrafrechtelijkOnderzoek")),
                niet(code, "geen vermoeden, samenloop", p -> nietsBekend(p)
                        .nee("vermoedenStrafbaarFeit").ja("samenloopStrafZorg")),
                niet(code, "geen vermoeden, de drie onbekend", p -> allesJa(p).nee("vermoedenStrafbaarFeit").onbekend(
                        "strafbareKindermishandeling", "strafbareMishandeling", "lopendStrafrechtelijkOnderzoek")),
                niet(code, "geen vermoeden, de drie NEE", p -> allesJa(p).nee("vermoedenStrafbaarFeit",
                        "strafbareKindermishandeling", "strafbareMishandeling", "lopendStrafrechtelijkOnderzoek")),
                niet(code, "vermoeden onbekend, de drie JA", p -> allesJa(p).onbekend("vermoedenStrafbaarFeit")),
                wel(code, "geen letsel, spoed met letselduiding", p -> nietsBekend(p)
                        .nee("letsel").ja("spoedLetselduidingNodig")),
                niet(code, "geen letsel, spoed met sporenonderzoek", p -> nietsBekend(p)
                        .nee("letsel").ja("spoedSporenonderzoekNodig", "andereSpoedonderzoekNodig")),
                niet(code, "geen letsel, letselduiding onbekend", p -> allesJa(p)
                        .nee("letsel").onbekend("spoedLetselduidingNodig")),
                niet(code, "letsel onbekend, letselduiding JA", p -> allesJa(p).onbekend("letsel")),
                wel(code, "geen kinderen, strafbare kindermishandeling", p -> nietsBekend(p)
                        .nee("kinderenBetrokken").ja("strafbareKindermishandeling")),
                wel(code, "geen kinderen, jeugdbescherming", p -> nietsBekend(p)
                        .nee("kinderenBetrokken").ja("jeugdbeschermingBetrokken")),
                niet(code, "geen kinderen, de twee onbekend", p -> allesJa(p).nee("kinderenBetrokken")
                        .onbekend("strafbareKindermishandeling", "jeugdbeschermingBetrokken")),
                niet(code, "geen kinderen, de twee NEE", p -> allesJa(p).nee("kinderenBetrokken",
                        "strafbareKindermishandeling", "jeugdbeschermingBetrokken")),
                niet(code, "kinderen onbekend, de twee JA", p -> allesJa(p).onbekend("kinderenBetrokken")),
                niet(code, "alles JA", p -> allesJa(p)),
                niet(code, "alles NEE", p -> allesNee(p)),
                niet(code, "niets bekend", p -> nietsBekend(p)));
    }

    private static List<Signaalgeval> rvdk() {
        String code = "RVDK_AFWEGEN";
        List<String> hulp = List.of("kinderenBetrokken", "reguliereHulpOntoereikend");
        return List.of(
                wel(code, "acuut", p -> nietsBekend(p).ja(hulp).ja("acuteOnveiligheid")),
                wel(code, "structureel", p -> nietsBekend(p).ja(hulp).ja("structureleOnveiligheid")),
                wel(code, "acuut, geen afstemming nodig", p -> allesNee(p).ja(hulp).ja("acuteOnveiligheid")),
                wel(code, "alles JA", p -> allesJa(p)),
                niet(code, "geen kinderen", p -> allesJa(p).nee("kinderenBetrokken")),
                niet(code, "onbekend of er kinderen zijn", p -> allesJa(p).onbekend("kinderenBetrokken")),
                niet(code, "de hulp volstaat", p -> allesJa(p).nee("reguliereHulpOntoereikend")),
                niet(code, "onbekend of de hulp volstaat", p -> allesJa(p).onbekend("reguliereHulpOntoereikend")),
                niet(code, "niet onveilig", p -> allesJa(p).nee("acuteOnveiligheid", "structureleOnveiligheid")),
                niet(code, "onbekend of het onveilig is", p -> allesJa(p).onbekend("acuteOnveiligheid",
                        "structureleOnveiligheid")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"check", "sbb", "tegenstrijdig", "rvdk"})
    void wordtAlleenGegevenAlsHetMoet(Signaalgeval geval) {
        PROVINCIES.forEach(geval::controleer);
    }
}
