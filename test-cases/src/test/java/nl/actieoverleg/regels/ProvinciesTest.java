package nl.actieoverleg.regels;

import static nl.actieoverleg.regels.Geval.ACTIEOVERLEG;
import static nl.actieoverleg.regels.Geval.BELLEN;
import static nl.actieoverleg.regels.Geval.DRENTHE;
import static nl.actieoverleg.regels.Geval.FRIESLAND;
import static nl.actieoverleg.regels.Geval.GRONINGEN;
import static nl.actieoverleg.regels.Geval.MAATWERK;
import static nl.actieoverleg.regels.Geval.MDA;
import static nl.actieoverleg.regels.Geval.PROVINCIES;
import static nl.actieoverleg.regels.Geval.ZVH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Reden;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same case in the three provinces: they differ in what they declare themselves and in nothing else. */
class ProvinciesTest {

    private static final int AANTAL = 1200;
    private static final Set<String> HANGEN_OP_ANDER_OVERLEG = Set.of("MEERDERE_OVERLEGGEN", "BIJNA_PASSEND");

    private static List<Drieluik> reeks;

    /** One case, and the advice on it in each province. */
    record Drieluik(Map<String, Object> bron, Map<String, Advies> adviezen) {

        Advies in(String provincie) {
            return adviezen.get(provincie);
        }

        int keer() {
            return bron.get("keerBesprokenInActieoverleg") instanceof Integer keer ? keer : 0;
        }

        Antwoord acuut() {
            return bron.get("feiten") instanceof Map<?, ?> feiten && feiten.get("acuteOnveiligheid") != null
                    ? Antwoord.valueOf((String) feiten.get("acuteOnveiligheid")) : Antwoord.ONBEKEND;
        }
    }

    @BeforeAll
    static void adviseer() {
        reeks = Gevallenreeks.reeks(AANTAL).map(bron -> {
            Map<String, Advies> adviezen = new LinkedHashMap<>();
            PROVINCIES.forEach(provincie -> adviezen.put(provincie, Gevallenreeks.geval(bron, provincie).advies()));
            return new Drieluik(bron, adviezen);
        }).toList();
    }

    private static void gelijkInAlle(String wat, Drieluik casus, Function<Advies, Object> deel) {
        for (String provincie : PROVINCIES) {
            assertEquals(deel.apply(casus.in(FRIESLAND)), deel.apply(casus.in(provincie)),
                    () -> wat + " in " + provincie + ": " + casus.bron());
        }
    }

    /** Everything that decides, or follows from the decision alone. */
    private static List<Object> beslissing(Advies advies) {
        List<Object> delen = new ArrayList<>(List.of(advies.route(), advies.routeNaam(), advies.zekerheid(),
                advies.ookPassend(), advies.dichtstbij(), advies.openVragen(),
                advies.redenen().stream().map(Reden::code).toList(), advies.agenda()));
        delen.add(advies.vervolg());
        delen.add(advies.moment().wanneer());
        return delen;
    }

    private static List<String> nnSignalen(Advies advies) {
        return advies.signalen().stream().filter(signaal -> signaal.laag().equals("nn"))
                .map(signaal -> signaal.code()).toList();
    }

    @Test
    void deCriteriaVanNoordNederlandZijnOveralGelijk() {
        Set<String> codes = Tabel.criteria(FRIESLAND).namen();
        for (Drieluik casus : reeks) {
            gelijkInAlle("criteria", casus, advies -> {
                Map<String, Antwoord> uitkomsten = Uitkomsten.criteria(advies);
                uitkomsten.keySet().retainAll(codes);
                return uitkomsten;
            });
            gelijkInAlle("aanmelding", casus, Advies::aanmelding);
        }
    }

    @Test
    void deNnRouteIsOveralGelijkEnFrieslandVolgtHem() {
        for (Drieluik casus : reeks) {
            gelijkInAlle("nnRoute", casus, Advies::nnRoute);
            assertEquals(casus.in(FRIESLAND).nnRoute(), casus.in(FRIESLAND).route());
        }
    }

    @Test
    void bellenZvhEnMdaPassenOveralOpDezelfdeManier() {
        for (Drieluik casus : reeks) {
            for (String ingang : List.of(BELLEN, ZVH, MDA)) {
                gelijkInAlle(ingang, casus, advies -> Uitkomsten.past(advies, ingang));
            }
            assertEquals(Uitkomsten.past(casus.in(FRIESLAND), ACTIEOVERLEG),
                    Uitkomsten.past(casus.in(DRENTHE), ACTIEOVERLEG));
        }
    }

    @Test
    void groningenWijktAlleenAfBijEenDerdeKeer() {
        int afwijkend = 0;
        for (Drieluik casus : reeks) {
            Advies groningen = casus.in(GRONINGEN);
            Advies friesland = casus.in(FRIESLAND);
            Antwoord elders = Uitkomsten.past(friesland, ACTIEOVERLEG);
            Antwoord past = Uitkomsten.past(groningen, ACTIEOVERLEG);
            if (casus.keer() < 2 || casus.acuut() == Antwoord.JA) {
                assertEquals(elders, past);
                assertEquals(beslissing(friesland), beslissing(groningen), () -> casus.bron().toString());
            } else if (elders == Antwoord.NEE || casus.acuut() == Antwoord.NEE) {
                assertEquals(Antwoord.NEE, past);
            } else {
                assertEquals(Antwoord.ONBEKEND, past);
            }
            afwijkend += past == elders ? 0 : 1;
        }
        assertTrue(afwijkend > AANTAL / 50, "te weinig gevallen: " + afwijkend);
    }

    @Test
    void drentheWijktAlleenAfAlsMaatwerkKanPassen() {
        int afwijkend = 0;
        for (Drieluik casus : reeks) {
            Advies drenthe = casus.in(DRENTHE);
            Advies friesland = casus.in(FRIESLAND);
            if (Uitkomsten.past(drenthe, MAATWERK) == Antwoord.NEE) {
                assertEquals(beslissing(friesland), beslissing(drenthe), () -> casus.bron().toString());
            } else if (!drenthe.route().equals(friesland.route())) {
                afwijkend++;
                // A last resort never takes a case away from an overleg that fits.
                assertTrue(Set.of("NADERE_INFORMATIE", "GEEN_PASSEND_OVERLEG").contains(friesland.route()));
                assertTrue(Set.of("NADERE_INFORMATIE", ACTIEOVERLEG).contains(drenthe.route()));
            }
        }
        assertTrue(afwijkend > AANTAL / 50, "te weinig gevallen: " + afwijkend);
    }

    @Test
    void deSignalenVanNoordNederlandZijnGelijkBijDezelfdeRoute() {
        for (Drieluik casus : reeks) {
            Advies friesland = casus.in(FRIESLAND);
            for (String provincie : List.of(GRONINGEN, DRENTHE)) {
                Advies ander = casus.in(provincie);
                if (List.of(friesland.route(), "" + friesland.vervolg())
                        .equals(List.of(ander.route(), "" + ander.vervolg()))) {
                    assertEquals(zonder(nnSignalen(friesland)), zonder(nnSignalen(ander)));
                }
                for (Advies advies : List.of(friesland, ander)) {
                    assertEquals(!advies.ookPassend().isEmpty(), nnSignalen(advies).contains("MEERDERE_OVERLEGGEN"));
                    assertEquals(!advies.dichtstbij().isEmpty(), nnSignalen(advies).contains("BIJNA_PASSEND"));
                }
            }
        }
    }

    private static List<String> zonder(List<String> codes) {
        return codes.stream().filter(code -> !HANGEN_OP_ANDER_OVERLEG.contains(code)).toList();
    }

    @Test
    void alleenHetActieoverlegHeeftPerProvincieAndereDeelnemers() {
        for (Drieluik casus : reeks) {
            for (String provincie : List.of(GRONINGEN, DRENTHE)) {
                Advies advies = casus.in(provincie);
                if (advies.route().equals(casus.in(FRIESLAND).route())) {
                    assertEquals(casus.in(FRIESLAND).moment().wanneer(), advies.moment().wanneer());
                    if (!advies.route().equals(ACTIEOVERLEG)) {
                        assertEquals(casus.in(FRIESLAND).deelnemers(), advies.deelnemers());
                    }
                }
            }
        }
    }

    @Test
    void deReeksKomtOpElkeRoute() {
        for (String provincie : PROVINCIES) {
            Set<String> routes = Set.copyOf(reeks.stream().map(casus -> casus.in(provincie).route()).toList());
            assertEquals(Set.of(BELLEN, ACTIEOVERLEG, ZVH, MDA, "NADERE_INFORMATIE", "GEEN_OVERLEG_NODIG",
                    "GEEN_PASSEND_OVERLEG"), routes);
        }
    }
}
