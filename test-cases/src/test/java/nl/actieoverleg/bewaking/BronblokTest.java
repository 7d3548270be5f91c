package nl.actieoverleg.bewaking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** A rule ends at its own end, not at one in a text or a comment. */
class BronblokTest {

    private static final String TEKST = """
            package nl.proef;

            // voor het end
            rule "tot het end van de week"
                @bron( "boek, \\"end\\"" ) // end
            when
                /* end
                   end */
                Feiten( a.ja )
            then
            end

            rule "daarna"
            when Feiten( b.ja ) then end
            """;

    @Test
    void vervangtPreciesEenRegel() {
        assertEquals("""
                package nl.proef;

                // voor het end
                rule "anders" end

                rule "daarna"
                when Feiten( b.ja ) then end
                """, Bronblok.vervang(TEKST, 4, "rule \"tot het end van de week\"", "rule \"anders\" end\n"));
    }

    @Test
    void laatEenRegelWeg() {
        assertEquals(TEKST.substring(0, TEKST.indexOf("rule \"daarna\"")) + "\n", Bronblok.vervang(TEKST, 13,
                "rule \"daarna\"", ""));
    }

    @Test
    void meerOpEenRegelBlijftStaan() {
        String tekst = "/* een */ rule \"a\" when then end rule  \"b\" when then end declare C end\n";
        assertEquals("/* een */ rule \"a\" when then end X declare C end\n",
                Bronblok.vervang(tekst, 1, "rule \"b\"", "X"));
        assertEquals("/* een */ X rule  \"b\" when then end declare C end\n",
                Bronblok.vervang(tekst, 1, "rule \"a\"", "X"));
        assertEquals("/* een */ rule \"a\" when then end rule  \"b\" when then end X\n",
                Bronblok.vervang(tekst, 1, "declare C", "X"));
    }

    @Test
    void regelsEindigenOveralGelijk() {
        assertEquals("a\nb\nc\n", Bronblok.metRegels("a\r\nb\rc\n"));
    }

    @Test
    void zonderEindeGaatHetMis() {
        assertThrows(IllegalArgumentException.class, () -> Bronblok.vervang("rule \"a\"\nwhen", 1,
                "rule \"a\"", ""));
    }
}
