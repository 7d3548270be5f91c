package nl.actieoverleg.regels;

import static nl.actieoverleg.regels.Geval.ACTIEOVERLEG;
import static nl.actieoverleg.regels.Geval.BELLEN;
import static nl.actieoverleg.regels.Geval.GRONINGEN;
import static nl.actieoverleg.regels.Geval.MDA;
import static nl.actieoverleg.regels.Geval.PROVINCIES;
import static nl.actieoverleg.regels.Geval.ZVH;
import static nl.actieoverleg.regels.Geval.nietsBekend;
import static nl.actieoverleg.regels.Geval.waarin;
import static nl.actieoverleg.regels.Signaalgeval.niet;
import static nl.actieoverleg.regels.Signaalgeval.wel;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The signals of Noord-Nederland that hang on the route; in every province. */
class NnSignalenTest {

    static final List<String> AANMELDING = Feitenlijst.lijst("gegevensAanmelderBekend, clientgegevensBekend, "
            + "casusomschrijvingGegeven, eerdereInformatieVermeld, concreteVraag, belemmeringVeiligheidBenoemd");

    private static final List<String> GEVAAR = List.of("acuteOnveiligheid", "stalking", "bedreiging",
            "seksueelGeweld", "crimineelNetwerk", "vuurwapengevaar", "drugscriminaliteit", "risicoVoorMedewerkers");

    private static List<Signaalgeval> bellen() {
        String code = "EERST_BELLEN";
        return List.of(
                wel(code, "acuut en onbekend of het kan wachten, Actieoverleg past", p -> waarin(p, ACTIEOVERLEG)
                        .ja("acuteOnveiligheid").onbekend("kanNietWachten")),
                wel(code, "acuut en onbekend of het kan wachten, niets past", p -> waarin(p)
                        .ja("acuteOnveiligheid").onbekend("kanNietWachten")),
                wel(code, "alleen bekend dat het acuut is", p -> nietsBekend(p).ja("acuteOnveiligheid")),
                niet(code, "het kan wachten", p -> waarin(p, ACTIEOVERLEG).ja("acuteOnveiligheid")),
                niet(code, "het kan niet wachten", p -> waarin(p).ja("acuteOnveiligheid", "kanNietWachten")),
                niet(code, "er is al spoed", p -> waarin(p, BELLEN).ja("acuteOnveiligheid")
                        .onbekend("kanNietWachten")),
                niet(code, "niet acuut", p -> waarin(p, ACTIEOVERLEG).onbekend("kanNietWachten")),
                niet(code, "onbekend of het acuut is", p -> nietsBekend(p)));
    }

    private static List<Signaalgeval> meerdere() {
        String code = "MEERDERE_OVERLEGGEN";
        return List.of(
                wel(code, "twee passen", p -> waarin(p, ACTIEOVERLEG, ZVH)),
                wel(code, "drie passen", p -> waarin(p, ACTIEOVERLEG, ZVH, MDA)),
                wel(code, "twee passen na bellen", p -> waarin(p, BELLEN, ZVH, MDA)),
                niet(code, "een past", p -> waarin(p, ACTIEOVERLEG)),
                niet(code, "een past na bellen", p -> waarin(p, BELLEN, MDA)),
                niet(code, "een past en een is open", p -> waarin(p, ZVH).open(MDA)),
                niet(code, "niets past", p -> waarin(p)));
    }

    private static List<Signaalgeval> lopend() {
        String code = "LOPEND_ELDERS";
        return List.of(
                wel(code, "loopt in een ander overleg dan de route", p -> waarin(p, ACTIEOVERLEG).looptIn(ZVH)),
                wel(code, "loopt in de route en elders", p -> waarin(p, ACTIEOVERLEG).looptIn(ACTIEOVERLEG, MDA)),
                wel(code, "loopt in ANDER", p -> waarin(p, ACTIEOVERLEG).looptIn("ANDER")),
                wel(code, "loopt in het Actieoverleg, er is geen route", p -> waarin(p).looptIn(ACTIEOVERLEG)),
                wel(code, "loopt in ZVH, vervolg is MDA++", p -> waarin(p, BELLEN, MDA).looptIn(ZVH)),
                wel(code, "loopt in ZVH, er is geen vervolg", p -> waarin(p, BELLEN).looptIn(ZVH)),
                wel(code, "loopt in ZVH, dat past ook", p -> waarin(p, ACTIEOVERLEG, ZVH).looptIn(ZVH)
                        .ja("acuteOnveiligheid")),
                niet(code, "loopt in de route", p -> waarin(p, ZVH).looptIn(ZVH)),
                niet(code, "loopt in het vervolg", p -> waarin(p, BELLEN, MDA).looptIn(MDA)),
                niet(code, "loopt in een open vervolg", p -> waarin(p, BELLEN).open(MDA).looptIn(MDA)),
                niet(code, "loopt nergens", p -> waarin(p, ACTIEOVERLEG, ZVH)));
    }

    private static List<Signaalgeval> herhaald() {
        String code = "HERHAALDE_BESPREKING";
        return List.of(
                wel(code, "tweede keer", p -> waarin(p, ACTIEOVERLEG).keer(1)),
                wel(code, "derde keer bij acuut gevaar", p -> waarin(p, ACTIEOVERLEG).keer(2).ja("acuteOnveiligheid")),
                wel(code, "tweede keer na bellen", p -> waarin(p, BELLEN, ACTIEOVERLEG).keer(1)),
                wel(code, "tweede keer, open vervolg", p -> nietsBekend(p).past(BELLEN).keer(1)),
                niet(code, "eerste keer", p -> waarin(p, ACTIEOVERLEG).keer(0)),
                niet(code, "naar ZVH", p -> waarin(p, ZVH).keer(1)),
                niet(code, "Actieoverleg past ook, de route is ZVH", p -> waarin(p, ACTIEOVERLEG, ZVH).looptIn(ZVH)
                        .keer(1)),
                niet(code, "na bellen naar ZVH", p -> waarin(p, BELLEN, ZVH).keer(1)),
                niet(code, "er is geen route", p -> nietsBekend(p).keer(1)));
    }

    private static Stream<Signaalgeval> buitenRelaties() {
        String code = "BUITEN_RELATIES";
        Stream<Signaalgeval> elk = GEVAAR.stream().flatMap(feit -> Stream.of(
                wel(code, feit + " JA, niets past", p -> waarin(p).ja(feit)),
                wel(code, feit + " JA, de rest onbekend", p -> nietsBekend(p).nee("relationeleSfeer").ja(feit)),
                niet(code, feit + " onbekend", p -> waarin(p).onbekend(feit))));
        return Stream.concat(elk, Stream.of(
                wel(code, "ZVH past", p -> waarin(p, ZVH).ja("bedreiging")),
                niet(code, "in een relatie", p -> waarin(p).ja("relationeleSfeer").ja(GEVAAR)),
                niet(code, "onbekend of het in een relatie is", p -> waarin(p).onbekend("relationeleSfeer").ja(GEVAAR)),
                niet(code, "er wordt gebeld", p -> waarin(p, BELLEN).ja(GEVAAR)),
                niet(code, "geen gevaar, de rest JA", p -> Geval.allesJa(p).nee(GEVAAR).nee("relationeleSfeer",
                        "spoedinterventieNodig", "spoedLetselduidingNodig", "spoedSporenonderzoekNodig",
                        "andereSpoedonderzoekNodig"))));
    }

    private static List<Signaalgeval> vroegtijdig() {
        String code = "VROEGTIJDIG_AFSTEMMEN";
        return List.of(
                wel(code, "over acht dagen", p -> waarin(p, ACTIEOVERLEG).over(8)),
                wel(code, "over acht dagen, het is ook acuut", p -> waarin(p, ACTIEOVERLEG).ja("acuteOnveiligheid")
                        .over(8)),
                niet(code, "over zeven dagen", p -> waarin(p, ACTIEOVERLEG).over(7)),
                niet(code, "niet bekend", p -> waarin(p, ACTIEOVERLEG).over(0)),
                niet(code, "naar ZVH", p -> waarin(p, ZVH).over(8)),
                niet(code, "het Actieoverleg is het vervolg", p -> waarin(p, BELLEN, ACTIEOVERLEG).over(8)),
                niet(code, "er is geen route", p -> nietsBekend(p).over(8)));
    }

    private static List<Signaalgeval> nietsPast() {
        String dialoog = "GEEN_OVERLEG_DIALOOG";
        String bijna = "BIJNA_PASSEND";
        return List.of(
                wel(dialoog, "wel afstemming, niets past", p -> waarin(p).ja("afstemmingNodig")),
                wel(dialoog, "afstemming onbekend, niets past", p -> waarin(p).onbekend("afstemmingNodig")),
                niet(dialoog, "geen afstemming nodig", p -> waarin(p)),
                niet(dialoog, "niets bekend", p -> nietsBekend(p)),
                niet(dialoog, "er past een overleg", p -> waarin(p, ZVH)),
                niet(dialoog, "bellen zonder vervolg", p -> waarin(p, BELLEN).ja("afstemmingNodig")),
                wel(bijna, "ZVH mist een voorwaarde", p -> waarin(p, ZVH).nee("meervoudigeProblematiek")),
                wel(bijna, "Actieoverleg mist een voorwaarde", p -> waarin(p, ACTIEOVERLEG).nee("relationeleSfeer")),
                wel(bijna, "MDA++ mist een voorwaarde", p -> waarin(p, MDA).nee("opvoedproblematiek")),
                niet(bijna, "twee voorwaarden ontbreken", p -> waarin(p, ZVH)
                        .nee("meervoudigeProblematiek", "gevolgenVoorGezin")),
                niet(bijna, "een ander past", p -> waarin(p, ZVH, MDA).nee("meervoudigeProblematiek")),
                niet(bijna, "geen afstemming nodig", p -> waarin(p, ZVH).nee("afstemmingNodig")),
                niet(bijna, "een voorwaarde is open", p -> waarin(p).open(ZVH)));
    }

    private static Stream<Signaalgeval> aanmelding() {
        String code = "AANMELDING_ONVOLLEDIG";
        Stream<Signaalgeval> elk = AANMELDING.stream().flatMap(feit -> Stream.of(Antwoord.NEE, Antwoord.ONBEKEND)
                .map(antwoord -> wel(code, feit + " " + antwoord,
                        p -> waarin(p).ja(AANMELDING).zet(feit, antwoord))));
        return Stream.concat(elk, Stream.of(
                wel(code, "alles NEE", p -> waarin(p)),
                niet(code, "alles JA", p -> nietsBekend(p).ja(AANMELDING))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"aanmelding", "bellen", "meerdere", "lopend", "herhaald", "buitenRelaties", "vroegtijdig",
        "nietsPast"})
    void wordtAlleenGegevenAlsHetMoet(Signaalgeval geval) {
        PROVINCIES.forEach(geval::controleer);
    }

    @ParameterizedTest
    @FieldSource("AANMELDING")
    void deAanmeldingNoemtWatOntbreekt(String feit) {
        String code = "AM-" + (AANMELDING.indexOf(feit) + 1);
        var aanmelding = waarin(GRONINGEN).ja(AANMELDING).nee(feit).advies().aanmelding();
        assertEquals(List.of(code), aanmelding.ontbreekt());
        assertEquals(false, aanmelding.volledig());
        aanmelding = waarin(GRONINGEN).ja(feit).advies().aanmelding();
        assertEquals(Stream.of("AM-1", "AM-2", "AM-3", "AM-4", "AM-5", "AM-6").filter(ander -> !ander.equals(code))
                .toList(), aanmelding.ontbreekt());
        aanmelding = waarin(GRONINGEN).ja(AANMELDING).advies().aanmelding();
        assertEquals(List.of(), aanmelding.ontbreekt());
        assertEquals(true, aanmelding.volledig());
    }
}
