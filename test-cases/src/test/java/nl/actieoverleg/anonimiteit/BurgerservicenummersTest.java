package nl.actieoverleg.anonimiteit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A BSN is found however it is written, and no other number is taken for one. */
class BurgerservicenummersTest {

    private static final List<String> TUSSEN = List.of("", "", " ", ".", "-", " - ", "\u00A0", "\n  ", "\u2011", "/");

    /** Written apart from the check: each digit times its weight, 9 for the first and -1 for the last. */
    private static boolean voldoet(String cijfers) {
        int[] gewichten = {9, 8, 7, 6, 5, 4, 3, 2, -1};
        String negen = "0".repeat(9 - cijfers.length()) + cijfers;
        int som = 0;
        for (int i = 0; i < 9; i++) {
            som += gewichten[i] * Character.getNumericValue(negen.charAt(i));
        }
        return som % 11 == 0 && Integer.parseInt(negen) > 0;
    }

    /** The only digit with which it can be right; for some beginnings there is none. */
    private static int laatsteCijfer(String begin) {
        int som = 0;
        for (int i = 0; i < begin.length(); i++) {
            som += (9 - i) * Character.getNumericValue(begin.charAt(i));
        }
        return som % 11 % 10;
    }

    @Provide
    Arbitrary<String> negenCijfers() {
        return Arbitraries.integers().between(1, 999_999_999).map("%09d"::formatted);
    }

    @Provide
    Arbitrary<String> bsn() {
        return Arbitraries.integers().between(1, 99_999_999).map("%08d"::formatted)
                .map(begin -> begin + laatsteCijfer(begin)).filter(BurgerservicenummersTest::voldoet);
    }

    @Provide
    Arbitrary<String> bsnMetNul() {
        return Arbitraries.integers().between(1_000_000, 9_999_999).map("%08d"::formatted)
                .map(begin -> begin + laatsteCijfer(begin)).filter(BurgerservicenummersTest::voldoet);
    }

    @Provide
    Arbitrary<List<String>> tussenruimtes() {
        return Arbitraries.of(TUSSEN).list().ofSize(9);
    }

    @Provide
    Arbitrary<String> cijfersoort() {
        // Zeros of our digits, the full-width ones, the Arabic ones and the bold ones of mathematics.
        return Arbitraries.of("0", "\uFF10", "\u0660", "\uD835\uDFCE");
    }

    private static String schrijf(String cijfers, List<String> tussen, String nul) {
        StringBuilder tekst = new StringBuilder();
        for (int i = 0; i < cijfers.length(); i++) {
            tekst.append(i == 0 ? "" : tussen.get(i)).appendCodePoint(nul.codePointAt(0) + cijfers.charAt(i) - '0');
        }
        return "Haar nummer is " + tekst + ", zei zij.";
    }

    @Property
    void elkBsnWordtGevonden(@ForAll("bsn") String bsn, @ForAll("tussenruimtes") List<String> tussen,
            @ForAll("cijfersoort") String nul) {
        String tekst = schrijf(bsn, tussen, nul);
        assertTrue(Vondstproef.soorten(tekst).contains(Soort.BSN), tekst);
    }

    @Property
    void eenBsnZonderDeEersteNulWordtGevonden(@ForAll("bsnMetNul") String bsn) {
        String tekst = "Haar nummer is " + bsn.substring(1) + ".";
        assertEquals(List.of(Soort.BSN), Vondstproef.soorten(tekst), tekst);
    }

    @Property
    void eenAnderGetalIsGeenBsn(@ForAll("negenCijfers") String cijfers) {
        assertEquals(voldoet(cijfers), Burgerservicenummers.isBsn(cijfers));
        if (!voldoet(cijfers)) {
            String tekst = "Haar nummer is " + cijfers + ".";
            assertFalse(Vondstproef.soorten(tekst).contains(Soort.BSN), tekst);
            assertEquals(List.of(Soort.NUMMER), Vondstproef.soorten(tekst), tekst);
        }
    }

    @Property
    void gegroepeerdIsEenAnderGetalOokGeenBsn(@ForAll("negenCijfers") String cijfers) {
        if (!voldoet(cijfers)) {
            String tekst = cijfers.substring(0, 3) + " " + cijfers.substring(3, 6) + " " + cijfers.substring(6);
            assertFalse(Vondstproef.soorten("Haar nummer is " + tekst + ".").contains(Soort.BSN), tekst);
        }
    }
}
