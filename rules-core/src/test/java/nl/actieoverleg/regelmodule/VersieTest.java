package nl.actieoverleg.regelmodule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import nl.actieoverleg.regelmodule.Regelmodule.Bron;
import org.junit.jupiter.api.Test;

/** A fingerprint is that of the very layers that it was made of. */
class VersieTest {

    private static Regelmodule module(String id, String bron) {
        return new Regelmodule(id, id, "1", null, null, "nl." + id, List.of(), List.of(),
                List.of(new Bron("regels.drl", bron, null)));
    }

    private static String vingerafdruk(Regelmodule... lagen) {
        return Regelmodule.versie(List.of(lagen)).vingerafdruk();
    }

    @Test
    void isDieVanDeBronnen() {
        assertEquals(Bron.sha256(Bron.sha256("a") + "  dorp/regels.drl\n" + Bron.sha256("b")
                + "  wijk/regels.drl\n"), vingerafdruk(module("dorp", "a"), module("wijk", "b")));
        assertEquals(Bron.sha256(Bron.sha256("b") + "  wijk/regels.drl\n"), vingerafdruk(module("wijk", "b")));
    }

    @Test
    void watUitgerekendIsGeldt() {
        Regelmodule dorp = module("dorp", "a");
        Regelmodule metSom = dorp.met(List.of(new Bron("regels.drl", "a", Bron.sha256("a"))));
        assertEquals(vingerafdruk(dorp), vingerafdruk(metSom));
        Regelmodule andereSom = dorp.met(List.of(new Bron("regels.drl", "a", Bron.sha256("b"))));
        assertEquals(vingerafdruk(module("dorp", "b")), vingerafdruk(andereSom));
    }

    @Test
    void geldtNietOpEenAndereLaag() {
        assertNotEquals(vingerafdruk(module("dorp", "a"), module("wijk", "b")),
                vingerafdruk(module("dorp", "anders"), module("wijk", "b")));
    }
}
