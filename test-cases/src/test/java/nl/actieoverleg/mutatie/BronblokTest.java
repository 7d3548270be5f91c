package nl.actieoverleg.mutatie;

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
                """, Bronblok.vervang(TEKST, 4, "rule \"anders\" end\n"));
    }

    @Test
    void laatEenRegelWeg() {
        assertEquals(TEKST.substring(0, TEKST.indexOf("rule \"daarna\"")) + "\n", Bronblok.vervang(TEKST, 13, ""));
    }

    @Test
    void zonderEindeGaatHetMis() {
        assertThrows(IllegalArgumentException.class, () -> Bronblok.vervang("rule \"a\"\nwhen", 1, ""));
    }
}
