package nl.actieoverleg.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every criterion of {@link Tabel}, in every province that has it. */
class CriteriaTest {

    private static final String GR_1 = "GR-1";

    /** A case, and the outcome that a criterion must have in it. */
    record Situatie(String provincie, String code, String wat, Geval geval, Antwoord verwacht) {

        @Override
        public String toString() {
            return provincie + " " + code + " is " + verwacht + ": " + wat;
        }
    }

    private static Stream<Situatie> situaties() {
        return Geval.PROVINCIES.stream().flatMap(provincie -> Tabel.criteria(provincie).namen().stream()
                .flatMap(code -> situaties(provincie, code).stream()));
    }

    private static List<Situatie> situaties(String provincie, String code) {
        Notatie tabel = Tabel.criteria(provincie);
        Set<Situatie> alle = new LinkedHashSet<>();
        alle.add(new Situatie(provincie, code, "alles NEE", Geval.allesNee(provincie), Antwoord.NEE));
        alle.add(new Situatie(provincie, code, "niets bekend", Geval.nietsBekend(provincie), Antwoord.ONBEKEND));
        for (Set<String> combinatie : tabel.combinaties(code)) {
            alle.add(new Situatie(provincie, code, combinatie + " JA, de rest NEE",
                    Geval.allesNee(provincie).ja(combinatie), Antwoord.JA));
            alle.add(new Situatie(provincie, code, combinatie + " JA, de rest onbekend",
                    Geval.nietsBekend(provincie).ja(combinatie), Antwoord.JA));
            for (String feit : combinatie) {
                alle.add(new Situatie(provincie, code, combinatie + " zonder " + feit + ", de rest NEE",
                        Geval.allesNee(provincie).ja(combinatie).nee(feit), Antwoord.NEE));
                alle.add(new Situatie(provincie, code, combinatie + " met " + feit + " onbekend, de rest NEE",
                        Geval.allesNee(provincie).ja(combinatie).onbekend(feit), Antwoord.ONBEKEND));
            }
        }
        for (Set<String> versperring : tabel.versperringen(code)) {
            alle.add(new Situatie(provincie, code, versperring + " NEE, de rest JA",
                    Geval.allesJa(provincie).nee(versperring), Antwoord.NEE));
            alle.add(new Situatie(provincie, code, versperring + " NEE, de rest onbekend",
                    Geval.nietsBekend(provincie).nee(versperring), Antwoord.NEE));
            alle.add(new Situatie(provincie, code, versperring + " onbekend, de rest JA",
                    Geval.allesJa(provincie).onbekend(versperring), Antwoord.ONBEKEND));
        }
        return new ArrayList<>(alle);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situaties")
    void heeftDeUitkomstVanDeTabel(Situatie situatie) {
        Advies advies = situatie.geval().advies();
        if (situatie.code().startsWith("AM-")) {
            assertEquals(situatie.verwacht() != Antwoord.JA, advies.aanmelding().ontbreekt().contains(situatie.code()));
        } else {
            assertEquals(situatie.verwacht(), Uitkomsten.criteria(advies).get(situatie.code()));
        }
    }

    @ParameterizedTest(name = "{0} keer besproken: GR-1 is {1}")
    @CsvSource({"0, NEE", "1, NEE", "2, JA", "3, JA", "17, JA"})
    void geenDerdeKeerTeltInGroningenVanafTwee(int keer, Antwoord verwacht) {
        for (Geval geval : List.of(Geval.allesNee(Geval.GRONINGEN), Geval.allesJa(Geval.GRONINGEN),
                Geval.nietsBekend(Geval.GRONINGEN))) {
            assertEquals(verwacht, Uitkomsten.criteria(geval.keer(keer).advies()).get(GR_1));
        }
    }

    @Test
    void deTabelKentElkCriteriumVanDeRegels() {
        for (String provincie : Geval.PROVINCIES) {
            Advies advies = Geval.nietsBekend(provincie).advies();
            Set<String> codes = new HashSet<>(Uitkomsten.criteria(advies).keySet());
            codes.addAll(advies.aanmelding().ontbreekt());

            Set<String> verwacht = new HashSet<>(Tabel.criteria(provincie).namen());
            if (provincie.equals(Geval.GRONINGEN)) {
                verwacht.add(GR_1);
            }
            assertEquals(verwacht, codes, provincie);
        }
    }

    @Test
    void deTabelLeestAlleVoorwaardenUit() {
        Notatie tabel = Tabel.criteria(Geval.DRENTHE);
        assertEquals(10, tabel.combinaties("MDA-2").size());
        assertEquals(5, tabel.versperringen("MDA-2").size());
        assertEquals(List.of(Set.of("concreteVraag", "samenloopStrafZorg"),
                Set.of("concreteVraag", "lopendStrafrechtelijkOnderzoek")), tabel.combinaties("NN-2"));
        assertEquals(2, tabel.versperringen("NN-2").size());
        assertEquals(22, tabel.combinaties("INH").size());
    }
}
