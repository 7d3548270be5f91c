package nl.actieoverleg.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Advies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Which signals a province can give, and in which order. */
class SignaallijstTest {

    static final List<String> PROVINCIES = Geval.PROVINCIES;

    private static final int AANTAL = 900;
    private static final List<String> NOORD_NEDERLAND = Feitenlijst.lijst("""
            AANMELDING_ONVOLLEDIG, CHECK_RECLASSERING_RVDK, EERST_BELLEN, MEERDERE_OVERLEGGEN, LOPEND_ELDERS,
            HERHAALDE_BESPREKING, SBB_AFWEGEN, TEGENSTRIJDIG, RVDK_AFWEGEN, BUITEN_RELATIES,
            VROEGTIJDIG_AFSTEMMEN, GEEN_OVERLEG_DIALOOG, BIJNA_PASSEND""");
    private static final Map<String, List<String>> EIGEN = Map.of(
            Geval.GRONINGEN, List.of("GR_DERDE_KEER", "GR_REGISTRATIE", "GR_INFORMEREN",
                    "GR_FOCUS_KINDERMISHANDELING"),
            Geval.DRENTHE, List.of("DR_MAATWERK", "DR_MEERDERE_DOMEINEN", "DR_REGISTRATIE"),
            Geval.FRIESLAND, List.of("FR_FOCUS_KINDERMISHANDELING", "FR_MDA_INRICHTING", "FR_MOTORKAPOVERLEG",
                    "FR_TRANSPARANTIE"));

    private static Stream<Advies> adviezen(String provincie) {
        return Gevallenreeks.reeks(AANTAL).map(bron -> Gevallenreeks.geval(bron, provincie).advies());
    }

    @ParameterizedTest
    @FieldSource("PROVINCIES")
    void zijnDieVanNoordNederlandEnDaarnaDeEigenElkEenKeer(String provincie) {
        List<String> alle = new ArrayList<>(NOORD_NEDERLAND);
        alle.addAll(EIGEN.get(provincie));
        Set<String> gezien = new HashSet<>();
        adviezen(provincie).forEach(advies -> {
            List<String> codes = Uitkomsten.signalen(advies);
            assertEquals(alle.stream().filter(codes::contains).toList(), codes);
            gezien.addAll(codes);
            advies.signalen().forEach(signaal -> assertEquals(NOORD_NEDERLAND.contains(signaal.code())
                    ? "nn" : provincie.toLowerCase(Locale.ROOT), signaal.laag()));
        });
        assertEquals(Set.copyOf(alle), gezien);
    }
}
