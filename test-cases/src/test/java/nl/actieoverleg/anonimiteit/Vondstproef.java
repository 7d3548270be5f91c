package nl.actieoverleg.anonimiteit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** Holds a sentence against the check. */
final class Vondstproef {

    private Vondstproef() {
    }

    /** What is found in a text, from front to back. */
    static List<Soort> soorten(String tekst) {
        return Anonimiteitscontrole.zoek(Leestekst.van(tekst)).stream().map(Treffer::soort).toList();
    }

    /** Nothing but findings of this kind, and at least one. */
    static void vindt(Soort soort, String tekst) {
        assertEquals(List.of(soort), soorten(tekst).stream().distinct().toList(), tekst);
    }

    static void vindtNiets(String tekst) {
        assertEquals(List.of(), soorten(tekst), tekst);
    }
}
