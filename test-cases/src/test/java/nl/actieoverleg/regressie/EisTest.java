package nl.actieoverleg.regressie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Advies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case expects, held against the advice it really gets. */
class EisTest {

    private static List<String> verschillen(String verwacht) {
        Testcasus casus = Proef.lees(Proef.met("route: GEEN_PASSEND_OVERLEG", verwacht)
                .replace("  signalen: {wel: [GEEN_OVERLEG_DIALOOG], niet: [GR_DERDE_KEER]}\n", ""));
        Advies advies = Proef.REGELS.adviseur().adviseer(casus.casus());
        return casus.verwacht().stream().flatMap(eis -> eis.verschillen(advies).stream()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "route: GEEN_PASSEND_OVERLEG", "zekerheid: DEFINITIEF", "nnRoute: GEEN_PASSEND_OVERLEG", "vervolg: GEEN",
        "ookPassend: []", "dichtstbij: {}", "past: {ZVH: NEE}", "criteria: {MT-0: JA, NN-3a: JA}", "redenen: []",
        "volgorde: [DIRECT_TELEFONISCH, ACTIEOVERLEG, ZVH, MDA_PLUS_PLUS]", "openVragen: []",
        "signalen: [GEEN_OVERLEG_DIALOOG, AANMELDING_ONVOLLEDIG, BUITEN_RELATIES]", "signalen: {niet: [GR_DERDE_KEER]}",
        "ontbreekt: [AM-6, AM-1, AM-2, AM-3, AM-4, AM-5]", "deelnemers: {VAST: [], niet: [OM]}", "wanneer: GEEN",
        "frequentie: GEEN", "agenda: NEE"})
    void zegtNietsAlsHetKlopt(String verwacht) {
        assertEquals(List.of(), verschillen(verwacht));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "route: ZVH | route: verwacht ZVH, gekregen GEEN_PASSEND_OVERLEG.",
        "zekerheid: VOORLOPIG | zekerheid: verwacht VOORLOPIG, gekregen DEFINITIEF.",
        "nnRoute: ZVH | nnRoute: verwacht ZVH, gekregen GEEN_PASSEND_OVERLEG.",
        "vervolg: ZVH | vervolg: verwacht ZVH, gekregen GEEN.",
        "ookPassend: [ZVH] | ookPassend: verwacht ZVH, gekregen niets.",
        "dichtstbij: {ZVH: ZVH-1} | dichtstbij ZVH: verwacht ZVH-1, gekregen niets.",
        "past: {ZVH: JA} | past ZVH: verwacht JA, gekregen NEE.",
        "criteria: {AM-1: JA} | criteria AM-1: verwacht JA, gekregen niets.",
        "criteria: {NN-3a: NEE} | criteria NN-3a: verwacht NEE, gekregen JA.",
        "redenen: {wel: [MT-0]} | redenen: MT-0 ontbreekt.",
        "volgorde: [ZVH] | volgorde: verwacht ZVH, gekregen DIRECT_TELEFONISCH, ACTIEOVERLEG, ZVH, MDA_PLUS_PLUS.",
        "openVragen: [letsel] | openVragen: verwacht letsel, gekregen niets.",
        "signalen: [GEEN_OVERLEG_DIALOOG, BUITEN_RELATIES] | signalen: AANMELDING_ONVOLLEDIG was niet verwacht.",
        "signalen: {wel: [GR_DERDE_KEER]} | signalen: GR_DERDE_KEER ontbreekt.",
        "signalen: {niet: [GEEN_OVERLEG_DIALOOG]} "
                + "| signalen: GEEN_OVERLEG_DIALOOG hoort er niet bij, maar staat er wel.",
        "ontbreekt: {niet: [AM-6]} | ontbreekt: AM-6 hoort er niet bij, maar staat er wel.",
        "deelnemers: {VAST: [OM]} | deelnemers VAST: OM ontbreekt.",
        "wanneer: GEPLAND | wanneer: verwacht GEPLAND, gekregen GEEN.",
        "frequentie: Elke week. | frequentie: verwacht \"Elke week.\", gekregen GEEN.",
        "agenda: JA | agenda: verwacht JA, gekregen NEE."})
    void zegtWatErAndersIs(String verwacht, String verschil) {
        assertEquals(List.of(verschil), verschillen(verwacht));
    }

    @Test
    void kentElkVeldDatEenCasusKanNoemen() {
        List<String> namen = Stream.of(Adviesveld.values()).map(Adviesveld::naam).toList();
        assertEquals(List.of("route", "zekerheid", "nnRoute", "vervolg", "ookPassend", "dichtstbij", "volgorde", "past",
                "criteria", "redenen", "openVragen", "signalen", "ontbreekt", "deelnemers", "wanneer", "frequentie",
                "agenda"), namen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "route: ZVH | ZVH", "ookPassend: [] | niets", "ookPassend: [ZVH] | ZVH",
        "ookPassend: [ZVH, MDA_PLUS_PLUS] | ZVH, MDA_PLUS_PLUS (in deze volgorde)", "redenen: [] | niets",
        "redenen: [MT-0, INH] | MT-0, INH en niets anders", "signalen: {niet: [GR_INFORMEREN]} | niet GR_INFORMEREN",
        "signalen: {wel: [GR_REGISTRATIE], niet: [GR_INFORMEREN]} | GR_REGISTRATIE; niet GR_INFORMEREN",
        "past: {ZVH: NEE, ACTIEOVERLEG: JA} | ZVH NEE, ACTIEOVERLEG JA", "dichtstbij: {} | niets"})
    void zegtWatErVerwachtIs(String verwacht, String tekst) {
        Testcasus casus = Proef.lees(Proef.met("route: GEEN_PASSEND_OVERLEG", verwacht)
                .replace("  signalen: {wel: [GEEN_OVERLEG_DIALOOG], niet: [GR_DERDE_KEER]}\n", ""));
        assertEquals(tekst, casus.verwacht().get(0).tekst());
    }
}
