package nl.actieoverleg.regelmodule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A fingerprint is that of the very layers that it was made of. */
class VersieTest {

    private static Regelmodule module(String id, String bron) {
        return new Regelmodule(id, id, "1", null, null, "nl." + id, List.of(), List.of(),
                Map.of("regels.drl", bron), Map.of());
    }

    private static String vingerafdruk(Regelmodule... lagen) {
        return Regelmodule.versie(List.of(lagen)).vingerafdruk();
    }

    @Test
    void isDieVanDeBronnen() {
        assertEquals(Regelmodule.sha256(Regelmodule.sha256("a") + "  dorp/regels.drl\n"
                + Regelmodule.sha256("b") + "  wijk/regels.drl\n"),
                vingerafdruk(module("dorp", "a"), module("wijk", "b")));
        assertEquals(Regelmodule.sha256(Regelmodule.sha256("b") + "  wijk/regels.drl\n"),
                vingerafdruk(module("wijk", "b")));
    }

    @Test
    void watUitgerekendIsGeldt() {
        Regelmodule dorp = module("dorp", "a");
        Regelmodule metSom = dorp.met(Map.of("regels.drl", Regelmodule.sha256("a")));
        assertEquals(vingerafdruk(dorp), vingerafdruk(metSom));
        Regelmodule andereSom = dorp.met(Map.of("regels.drl", Regelmodule.sha256("b")));
        assertEquals(vingerafdruk(module("dorp", "b")), vingerafdruk(andereSom));
    }

    @Test
    void geldtNietOpEenAndereLaag() {
        assertNotEquals(vingerafdruk(module("dorp", "a"), module("wijk", "b")),
                vingerafdruk(module("dorp", "anders"), module("wijk", "b")));
    }
}
