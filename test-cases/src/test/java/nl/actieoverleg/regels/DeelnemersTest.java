package nl.actieoverleg.regels;

import static nl.actieoverleg.regels.Geval.ACTIEOVERLEG;
import static nl.actieoverleg.regels.Geval.BELLEN;
import static nl.actieoverleg.regels.Geval.DRENTHE;
import static nl.actieoverleg.regels.Geval.MAATWERK;
import static nl.actieoverleg.regels.Geval.MDA;
import static nl.actieoverleg.regels.Geval.PROVINCIES;
import static nl.actieoverleg.regels.Geval.ZVH;
import static nl.actieoverleg.regels.Geval.allesJa;
import static nl.actieoverleg.regels.Geval.waarin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part, and in which role. */
class DeelnemersTest {

    private static final List<String> BETROKKENEN = List.of("bekendBijReclassering", "bekendBijRvdk",
            "kinderenBetrokken", "jeugdbeschermingBetrokken", "letsel");

    /** Each party once, by role. */
    private static TreeMap<Rol, List<String>> perRol(Geval geval) {
        List<Deelnemer> deelnemers = geval.advies().deelnemers();
        assertEquals(deelnemers.size(), deelnemers.stream().map(Deelnemer::partij).distinct().count());
        TreeMap<Rol, List<String>> perRol = new TreeMap<>();
        for (Rol rol : Rol.values()) {
            perRol.put(rol, deelnemers.stream().filter(deelnemer -> deelnemer.rol() == rol).map(Deelnemer::partij)
                    .sorted().toList());
        }
        return perRol;
    }

    private static void controleer(Geval geval, String vast, String aanbevolen, String schil, String afhankelijk) {
        TreeMap<Rol, List<String>> verwacht = new TreeMap<>();
        verwacht.put(Rol.VAST, gesorteerd(vast));
        verwacht.put(Rol.AANBEVOLEN, gesorteerd(aanbevolen));
        verwacht.put(Rol.TWEEDE_SCHIL, gesorteerd(schil));
        verwacht.put(Rol.AFHANKELIJK_VAN_CASUS, gesorteerd(afhankelijk));
        assertEquals(verwacht, perRol(geval));
    }

    private static List<String> gesorteerd(String partijen) {
        return Feitenlijst.lijst(partijen).stream().sorted().toList();
    }

    private static Geval met(Geval geval, String feiten) {
        return geval.ja(Feitenlijst.lijst(feiten));
    }

    /** The fixed three stand in every row: VEILIG_THUIS, POLITIE and OM. */
    @ParameterizedTest(name = "{0}, {1} JA")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            GRONINGEN | -                         | RVDK, RECLASSERING, VERTROUWENSARTS | -                | -
            GRONINGEN | bekendBijRvdk             | RVDK, RECLASSERING, VERTROUWENSARTS | -                | -
            GRONINGEN | bekendBijReclassering     | RVDK, RECLASSERING, VERTROUWENSARTS | -                | -
            GRONINGEN | kinderenBetrokken         | RVDK, RECLASSERING, VERTROUWENSARTS | -                | -
            GRONINGEN | letsel                    | RVDK, RECLASSERING, VERTROUWENSARTS | -                | -
            GRONINGEN | jeugdbeschermingBetrokken | RVDK, RECLASSERING, VERTROUWENSARTS | JEUGDBESCHERMING | -
            DRENTHE   | -                         | RVDK, RECLASSERING, VERTROUWENSARTS | -                | -
            DRENTHE   | bekendBijRvdk             | RVDK, RECLASSERING, VERTROUWENSARTS | -                | -
            DRENTHE   | bekendBijReclassering     | RVDK, RECLASSERING, VERTROUWENSARTS | -                | -
            DRENTHE   | kinderenBetrokken         | RVDK, RECLASSERING, VERTROUWENSARTS | -                | -
            DRENTHE   | letsel                    | RVDK, RECLASSERING, VERTROUWENSARTS | - | FORENSISCH_ARTS
            DRENTHE   | jeugdbeschermingBetrokken | RVDK, RECLASSERING, VERTROUWENSARTS | JEUGDBESCHERMING | -
            FRIESLAND | -                         | RVDK                                | -                | -
            FRIESLAND | bekendBijRvdk             | RVDK                                | -                | -
            FRIESLAND | bekendBijReclassering     | RVDK                                | RECLASSERING     | -
            FRIESLAND | kinderenBetrokken         | RVDK                                | JEUGDBESCHERMING | -
            FRIESLAND | letsel                    | RVDK                                | VERTROUWENSARTS  | -
            FRIESLAND | jeugdbeschermingBetrokken | RVDK                                | JEUGDBESCHERMING | -
            """)
    void inHetActieoverleg(String provincie, String feit, String vast, String aanbevolen, String schil) {
        Geval geval = met(waarin(provincie, ACTIEOVERLEG), feit == null ? "" : feit);
        controleer(geval, "VEILIG_THUIS, POLITIE, OM, " + vast, leeg(aanbevolen), leeg(schil), "");
    }

    private static String leeg(String partijen) {
        return partijen == null ? "" : partijen;
    }

    @Test
    void watNietBekendIsBrengtNiemandAanTafel() {
        for (String provincie : PROVINCIES) {
            assertEquals(perRol(waarin(provincie, ACTIEOVERLEG)),
                    perRol(waarin(provincie, ACTIEOVERLEG).onbekend(BETROKKENEN)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            GRONINGEN | RVDK, RECLASSERING, VERTROUWENSARTS | JEUGDBESCHERMING                                | -
            DRENTHE   | RVDK, RECLASSERING, VERTROUWENSARTS | JEUGDBESCHERMING                       | FORENSISCH_ARTS
            FRIESLAND | RVDK                                | RECLASSERING, VERTROUWENSARTS, JEUGDBESCHERMING | -
            """)
    void elkePartijHeeftDeZwaarsteRol(String provincie, String vast, String aanbevolen, String schil) {
        controleer(waarin(provincie, ACTIEOVERLEG).ja(BETROKKENEN), "VEILIG_THUIS, POLITIE, OM, " + vast,
                aanbevolen, leeg(schil), "");
    }

    /** Urgent injury assessment makes phoning the route, so for the Actieoverleg its alternative cannot be reached. */
    @ParameterizedTest(name = "{0} JA: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            spoedinterventieNodig           | -
            letsel                          | VERTROUWENSARTS
            spoedLetselduidingNodig         | VERTROUWENSARTS
            spoedSporenonderzoekNodig       | -
            letsel, spoedLetselduidingNodig | VERTROUWENSARTS
            kinderenBetrokken               | RVDK
            bekendBijRvdk                   | RVDK
            letsel, kinderenBetrokken       | RVDK, VERTROUWENSARTS
            bekendBijReclassering, jeugdbeschermingBetrokken | -
            """)
    void bijDirectBellen(String feiten, String aanbevolen) {
        for (String provincie : PROVINCIES) {
            controleer(met(waarin(provincie, BELLEN), feiten), "VEILIG_THUIS, POLITIE, OM", leeg(aanbevolen), "", "");
            // The vervolg brings no one in: the participants are those of the route.
            controleer(met(waarin(provincie, BELLEN, ACTIEOVERLEG), feiten), "VEILIG_THUIS, POLITIE, OM",
                    leeg(aanbevolen), "", "");
        }
    }

    @Test
    void bijZvhEnMdaHangtNiemandAfVanDeAntwoorden() {
        String zvh = "GEMEENTE, OM, POLITIE, DJI, RECLASSERING, VEILIG_THUIS, GGZ, JEUGDZORG, RVDK";
        String mda = "LOKAAL_TEAM, OM, POLITIE, RECLASSERING";
        for (String provincie : PROVINCIES) {
            controleer(waarin(provincie, ZVH), "ZVH_PROCESREGISSEUR", "", "", zvh);
            controleer(waarin(provincie, ZVH).ja(BETROKKENEN), "ZVH_PROCESREGISSEUR", "", "", zvh);
            controleer(waarin(provincie, MDA), "SPECIALISTISCHE_ZORGPARTNER, VEILIG_THUIS", "", "", mda);
            controleer(waarin(provincie, MDA).ja(BETROKKENEN), "SPECIALISTISCHE_ZORGPARTNER, VEILIG_THUIS", "", "",
                    mda);
        }
    }

    @Test
    void maatwerkHeeftDeDeelnemersVanHetActieoverleg() {
        assertEquals(perRol(waarin(DRENTHE, ACTIEOVERLEG).ja(BETROKKENEN)),
                perRol(waarin(DRENTHE, MAATWERK).ja(BETROKKENEN)));
    }

    @Test
    void zonderOverlegNeemtNiemandDeel() {
        for (String provincie : PROVINCIES) {
            assertEquals(List.of(), waarin(provincie).ja(BETROKKENEN).advies().deelnemers());
            assertEquals(List.of(), allesJa(provincie).nee("afstemmingNodig", "spoedinterventieNodig",
                    "spoedLetselduidingNodig", "spoedSporenonderzoekNodig", "andereSpoedonderzoekNodig",
                    "kanNietWachten").advies().deelnemers());
        }
    }
}
