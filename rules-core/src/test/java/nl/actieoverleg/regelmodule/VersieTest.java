package nl.actieoverleg.regelmodule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A fingerprint is that of the very layers that it was made of. */
class VersieTest {

    private static Regelmodule module(String id, String bron) {
        return new Regelmodule(id, id, "1", null, null, "nl." + id, List.of(), List.of(),
                List.of(new Regelmodule.Bron("regels.drl", bron)));
    }

    private static String vingerafdruk(Regelmodule... lagen) {
        return Versie.van(List.of(lagen)).vingerafdruk();
    }

    @Test
    void isDieVanDeBronnen() {
        assertEquals(Versie.sha256(Versie.sha256("a") + "  dorp/regels.drl\n" + Versie.sha256("b")
                + "  wijk/regels.drl\n"), vingerafdruk(module("dorp", "a"), module("wijk", "b")));
        assertEquals(Versie.sha256(Versie.sha256("b") + "  wijk/regels.drl\n"), vingerafdruk(module("wijk", "b")));
    }

    @Test
    void geldtNietOpEenAndereLaag() {
        assertNotEquals(vingerafdruk(module("dorp", "a"), module("wijk", "b")),
                vingerafdruk(module("dorp", "anders"), module("wijk", "b")));
    }
}
