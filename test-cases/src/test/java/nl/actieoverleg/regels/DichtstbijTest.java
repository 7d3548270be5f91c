package nl.actieoverleg.regels;

import static nl.actieoverleg.regels.Geval.ACTIEOVERLEG;
import static nl.actieoverleg.regels.Geval.GRONINGEN;
import static nl.actieoverleg.regels.Geval.MDA;
import static nl.actieoverleg.regels.Geval.ZVH;
import static nl.actieoverleg.regels.Geval.waarin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What misses by one condition when nothing fits. */
class DichtstbijTest {

    private static final String PASSEND = "GEEN_PASSEND_OVERLEG";

    /** In Drenthe maatwerk is the route when the Actieoverleg misses something that maatwerk does not ask. */
    @ParameterizedTest(name = "{0} mist {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ACTIEOVERLEG  | concreteVraag                 | REL-1 | overal
            ACTIEOVERLEG  | vermoedenStrafbaarFeit        | REL-2 | behalve in Drenthe
            ACTIEOVERLEG  | gerichtOpActies               | REL-3 | overal
            ACTIEOVERLEG  | relationeleSfeer              | REL-4 | overal
            ACTIEOVERLEG  | stalking                      | INH   | behalve in Drenthe
            ACTIEOVERLEG  | structureleOnveiligheid       | AO-1  | overal
            ACTIEOVERLEG  | hoogRisicoGevolgen            | AO-3  | behalve in Drenthe
            ZVH           | meervoudigeProblematiek       | ZVH-1 | overal
            ZVH           | gevolgenVoorGezin             | ZVH-2 | overal
            ZVH           | ketenoverstijgendeAanpakNodig | ZVH-3 | overal
            MDA_PLUS_PLUS | structureleOnveiligheid       | MDA-1 | overal
            MDA_PLUS_PLUS | terugkerendPatroon            | MDA-1 | overal
            MDA_PLUS_PLUS | opvoedproblematiek            | MDA-2 | overal
            MDA_PLUS_PLUS | reguliereHulpOntoereikend     | MDA-3 | overal
            MDA_PLUS_PLUS | specialistenNodig             | MDA-4 | overal
            """)
    void noemtDeEneVoorwaardeDieOntbreekt(String ingang, String feit, String code, String waar) {
        for (String provincie : Geval.PROVINCIES) {
            Advies advies = waarin(provincie, ingang).nee(feit).advies();
            if (provincie.equals(Geval.DRENTHE) && !waar.equals("overal")) {
                assertEquals(ACTIEOVERLEG, advies.route());
                assertEquals(List.of(), advies.dichtstbij());
            } else {
                assertEquals(PASSEND, advies.route());
                assertEquals(List.of(new Dichtstbij(ingang, code)), advies.dichtstbij());
            }
        }
    }

    private static List<Arguments> nietDichtbij() {
        return List.of(
                Arguments.of("twee voorwaarden ontbreken",
                        waarin(GRONINGEN, ZVH).nee("gevolgenVoorGezin", "meervoudigeProblematiek"), PASSEND),
                Arguments.of("REL-2 en AO-3 ontbreken",
                        waarin(GRONINGEN, ACTIEOVERLEG).nee("vermoedenStrafbaarFeit", "hoogRisicoGevolgen"), PASSEND),
                Arguments.of("een ontbreekt en een is onbekend",
                        waarin(GRONINGEN, ZVH).nee("gevolgenVoorGezin").onbekend("meervoudigeProblematiek"), PASSEND),
                Arguments.of("alles ontbreekt", waarin(GRONINGEN).ja("afstemmingNodig"), PASSEND),
                Arguments.of("de ene voorwaarde is onbekend",
                        waarin(GRONINGEN).open(ZVH), "NADERE_INFORMATIE"),
                Arguments.of("alleen de afstemming ontbreekt",
                        waarin(GRONINGEN, ZVH).nee("afstemmingNodig"), "GEEN_OVERLEG_NODIG"),
                Arguments.of("alleen de afstemming is onbekend",
                        waarin(GRONINGEN, ZVH).onbekend("afstemmingNodig"), "NADERE_INFORMATIE"),
                Arguments.of("de afstemming is onbekend en een ontbreekt", waarin(GRONINGEN, ZVH)
                        .onbekend("afstemmingNodig").nee("gevolgenVoorGezin"), PASSEND),
                Arguments.of("een ander overleg past",
                        waarin(GRONINGEN, ZVH, MDA).nee("gevolgenVoorGezin"), MDA),
                Arguments.of("er is spoed",
                        waarin(GRONINGEN, ZVH, Geval.BELLEN).nee("gevolgenVoorGezin"), Geval.BELLEN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nietDichtbij")
    void isAndersLeeg(String wat, Geval geval, String route) {
        Advies advies = geval.advies();
        assertEquals(route, advies.route(), wat);
        assertEquals(List.of(), advies.dichtstbij(), wat);
    }

    @Test
    void staatInDeVolgordeVanDeCasus() {
        Geval geval = waarin(GRONINGEN, ACTIEOVERLEG, ZVH, MDA)
                .nee("gerichtOpActies", "gevolgenVoorGezin", "specialistenNodig");
        Dichtstbij actieoverleg = new Dichtstbij(ACTIEOVERLEG, "REL-3");
        Dichtstbij zvh = new Dichtstbij(ZVH, "ZVH-2");
        Dichtstbij mda = new Dichtstbij(MDA, "MDA-4");
        assertEquals(List.of(actieoverleg, zvh, mda), geval.advies().dichtstbij());
        assertEquals(List.of(mda, zvh, actieoverleg),
                geval.looptIn(MDA).nodig("KETENOVERSTIJGENDE_AANPAK").advies().dichtstbij());
    }

    @ParameterizedTest(name = "{0} keer besproken, acuut {1}, {2} NEE: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2 | NEE      | -                       | GR-1
            3 | NEE      | -                       | GR-1
            1 | NEE      | gerichtOpActies         | REL-3
            2 | JA       | gerichtOpActies         | REL-3
            2 | NEE      | gerichtOpActies         | -
            2 | ONBEKEND | gerichtOpActies         | -
            2 | NEE      | structureleOnveiligheid | -
            2 | NEE      | vermoedenStrafbaarFeit  | -
            """)
    void eenDerdeKeerTeltAlsOntbrekendeVoorwaarde(int keer, Antwoord acuut, String nee, String code) {
        Geval geval = waarin(GRONINGEN, ACTIEOVERLEG).keer(keer).zet("acuteOnveiligheid", acuut);
        if (nee != null) {
            geval.nee(nee);
        }
        Advies advies = geval.advies();
        assertEquals(PASSEND, advies.route());
        assertEquals(code == null ? List.of() : List.of(new Dichtstbij(ACTIEOVERLEG, code)), advies.dichtstbij());
    }
}
