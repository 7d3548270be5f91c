package nl.actieoverleg.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When each way in fits. */
class IngangenTest {

    private static final String FACTOREN =
            "INH, NN-1a, NN-1b, NN-1c, NN-2, NN-3a, NN-3b, NN-3c, NN-3d, NN-3e, NN-3f, MO-4";

    private static Stream<Arguments> ingangen() {
        Stream<Arguments> overal = Geval.PROVINCIES.stream().flatMap(provincie ->
                Stream.of(Geval.BELLEN, Geval.ACTIEOVERLEG, Geval.ZVH, Geval.MDA)
                        .map(ingang -> Arguments.of(provincie, ingang)));
        return Stream.concat(overal, Stream.of(Arguments.of(Geval.DRENTHE, Geval.MAATWERK)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("ingangen")
    void pastBijElkeCombinatieDieVolstaat(String provincie, String ingang) {
        for (Set<String> combinatie : Tabel.ingangen(provincie).combinaties(ingang)) {
            Advies advies = Geval.allesNee(provincie).ja(combinatie).advies();
            assertEquals(Antwoord.JA, Uitkomsten.past(advies, ingang), combinatie::toString);
        }
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("ingangen")
    void pastNietZodraEenVoorwaardeOntbreekt(String provincie, String ingang) {
        for (Set<String> versperring : Tabel.ingangen(provincie).versperringen(ingang)) {
            Advies zonder = Geval.allesJa(provincie).nee(versperring).advies();
            assertEquals(Antwoord.NEE, Uitkomsten.past(zonder, ingang), versperring::toString);
            Advies geenAnderBekend = Geval.nietsBekend(provincie).nee(versperring).advies();
            assertEquals(Antwoord.NEE, Uitkomsten.past(geenAnderBekend, ingang), versperring::toString);
            Advies open = Geval.allesJa(provincie).onbekend(versperring).advies();
            assertEquals(Antwoord.ONBEKEND, Uitkomsten.past(open, ingang), versperring::toString);
        }
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("ingangen")
    void isOpenAlsNietsBekendIsEnNeeAlsAllesNeeIs(String provincie, String ingang) {
        assertEquals(Antwoord.ONBEKEND, Uitkomsten.past(Geval.nietsBekend(provincie).advies(), ingang));
        assertEquals(Antwoord.NEE, Uitkomsten.past(Geval.allesNee(provincie).advies(), ingang));
        assertEquals(Antwoord.JA, Uitkomsten.past(Geval.allesJa(provincie).advies(), ingang));
    }

    /** Each condition alone, by the fact that it hangs on in a case where nothing more than needed is JA. */
    @ParameterizedTest(name = "{0} zonder {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ACTIEOVERLEG          | MT-0  | afstemmingNodig
            ACTIEOVERLEG          | REL-1 | concreteVraag
            ACTIEOVERLEG          | REL-2 | vermoedenStrafbaarFeit
            ACTIEOVERLEG          | AO-2  | vermoedenStrafbaarFeit
            ACTIEOVERLEG          | REL-3 | gerichtOpActies
            ACTIEOVERLEG          | REL-4 | relationeleSfeer
            ACTIEOVERLEG          | INH   | stalking
            ACTIEOVERLEG          | AO-1  | structureleOnveiligheid
            ACTIEOVERLEG          | AO-3  | hoogRisicoGevolgen
            ZVH                   | MT-0  | afstemmingNodig
            ZVH                   | ZVH-1 | meervoudigeProblematiek
            ZVH                   | ZVH-2 | gevolgenVoorGezin
            ZVH                   | ZVH-3 | ketenoverstijgendeAanpakNodig
            MDA_PLUS_PLUS         | MT-0  | afstemmingNodig
            MDA_PLUS_PLUS         | MDA-1 | structureleOnveiligheid
            MDA_PLUS_PLUS         | MDA-1 | terugkerendPatroon
            MDA_PLUS_PLUS         | MDA-2 | opvoedproblematiek
            MDA_PLUS_PLUS         | MDA-3 | reguliereHulpOntoereikend
            MDA_PLUS_PLUS         | MDA-4 | specialistenNodig
            ACTIEOVERLEG_MAATWERK | MT-0  | afstemmingNodig
            ACTIEOVERLEG_MAATWERK | REL-1 | concreteVraag
            ACTIEOVERLEG_MAATWERK | REL-3 | gerichtOpActies
            ACTIEOVERLEG_MAATWERK | REL-4 | relationeleSfeer
            ACTIEOVERLEG_MAATWERK | AO-1  | structureleOnveiligheid
            ACTIEOVERLEG_MAATWERK | DR-2  | partijHeeftMeerNodig
            """)
    void elkeVoorwaardeTelt(String ingang, String code, String feit) {
        for (String provincie : ingang.equals(Geval.MAATWERK) ? List.of(Geval.DRENTHE) : Geval.PROVINCIES) {
            for (Antwoord antwoord : Antwoord.values()) {
                Advies advies = Geval.waarin(provincie, ingang).zet(feit, antwoord).advies();
                assertEquals(antwoord, Uitkomsten.criteria(advies).get(code));
                assertEquals(antwoord, Uitkomsten.past(advies, ingang));
            }
        }
    }

    @ParameterizedTest(name = "{0} keer besproken, acute onveiligheid {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0 | JA | JA
            0 | NEE | JA
            0 | ONBEKEND | JA
            1 | JA | JA
            1 | NEE | JA
            1 | ONBEKEND | JA
            2 | JA | JA
            2 | NEE | NEE
            2 | ONBEKEND | ONBEKEND
            3 | JA | JA
            3 | NEE | NEE
            3 | ONBEKEND | ONBEKEND
            """)
    void eenDerdeKeerPastInGroningenAlleenBijAcuutGevaar(int keer, Antwoord acuut, Antwoord verwacht) {
        Advies advies = derdeKeer(Geval.GRONINGEN, keer, acuut).advies();
        assertEquals(verwacht, Uitkomsten.past(advies, Geval.ACTIEOVERLEG));
        boolean weerhouden = keer >= 2 && acuut != Antwoord.JA;
        assertEquals(weerhouden ? List.of("GR-1") : List.of(),
                Uitkomsten.ingang(advies, Geval.ACTIEOVERLEG).weerhoudenDoor());
        for (String elders : List.of(Geval.DRENTHE, Geval.FRIESLAND)) {
            assertEquals(Antwoord.JA, Uitkomsten.past(derdeKeer(elders, keer, acuut).advies(), Geval.ACTIEOVERLEG));
        }
    }

    private static Geval derdeKeer(String provincie, int keer, Antwoord acuut) {
        return Geval.waarin(provincie, Geval.ACTIEOVERLEG).keer(keer).zet("acuteOnveiligheid", acuut);
    }

    @ParameterizedTest(name = "AO-3 {0}, acute onveiligheid {1}: {2}")
    @CsvSource({"NEE, JA, NEE", "NEE, ONBEKEND, NEE", "ONBEKEND, JA, ONBEKEND", "ONBEKEND, NEE, NEE",
        "ONBEKEND, ONBEKEND, ONBEKEND"})
    void eenDerdeKeerVraagtOokAlleAndereVoorwaarden(Antwoord risico, Antwoord acuut, Antwoord verwacht) {
        Geval geval = derdeKeer(Geval.GRONINGEN, 2, acuut).zet("hoogRisicoGevolgen", risico);
        assertEquals(verwacht, Uitkomsten.past(geval.advies(), Geval.ACTIEOVERLEG));
    }

    @Test
    void eenDerdeKeerHoudtDeAndereOverleggenNietTegen() {
        Advies advies = Geval.waarin(Geval.GRONINGEN, Geval.BELLEN, Geval.ZVH, Geval.MDA).keer(2).advies();
        for (String ingang : List.of(Geval.BELLEN, Geval.ZVH, Geval.MDA)) {
            assertEquals(Antwoord.JA, Uitkomsten.past(advies, ingang));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            DIRECT_TELEFONISCH | SP-1, SP-2, SP-3
            ACTIEOVERLEG       | MT-0, REL-1, REL-2, REL-3, REL-4, %s, AO-1, AO-2, AO-3
            ZVH                | MT-0, ZVH-1, ZVH-2, ZVH-3
            MDA_PLUS_PLUS      | MT-0, MDA-1, MDA-2, MDA-3, MDA-4
            """)
    void noemtDeCriteriaInVolgorde(String ingang, String codes) {
        for (String provincie : Geval.PROVINCIES) {
            boolean derdeKeer = provincie.equals(Geval.GRONINGEN) && ingang.equals(Geval.ACTIEOVERLEG);
            List<String> verwacht = Feitenlijst.lijst(codes.replace("%s", FACTOREN) + (derdeKeer ? ", GR-1" : ""));
            Advies advies = Geval.nietsBekend(provincie).advies();
            assertEquals(verwacht, Uitkomsten.codes(Uitkomsten.ingang(advies, ingang)));
        }
    }

    @Test
    void noemtDeCriteriaVanMaatwerk() {
        Advies advies = Geval.nietsBekend(Geval.DRENTHE).advies();
        Set<String> verwacht = Set.copyOf(Feitenlijst.lijst("MT-0, REL-1, REL-2, REL-3, REL-4, AO-1, DR-1, DR-2, "
                + FACTOREN));
        List<String> codes = Uitkomsten.codes(Uitkomsten.ingang(advies, Geval.MAATWERK));
        assertEquals(verwacht, Set.copyOf(codes));
        assertEquals(verwacht.size(), codes.size());
    }
}
