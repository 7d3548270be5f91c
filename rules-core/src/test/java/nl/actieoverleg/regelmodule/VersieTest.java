package nl.actieoverleg.regelmodule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A fingerprint that was worked out before is used again, but only for the very layers that it was made of. */
class VersieTest {

    private final Regelmodule basis = Versie.metVingerafdruk(List.of(module("dorp", "a")));
    private final Regelmodule regio = Versie.metVingerafdruk(List.of(basis, module("wijk", "b")));

    private static Regelmodule module(String id, String bron) {
        return new Regelmodule(id, id, "1", null, null, "nl." + id, List.of(), List.of(),
                List.of(new Regelmodule.Bron("regels.drl", Versie.sha256(bron))));
    }

    private static String vingerafdruk(Regelmodule... lagen) {
        return Versie.van(List.of(lagen)).vingerafdruk();
    }

    @Test
    void isDieVanDeBronnen() {
        assertEquals(Versie.sha256(Versie.sha256("a") + "  dorp/regels.drl\n" + Versie.sha256("b")
                + "  wijk/regels.drl\n"), vingerafdruk(module("dorp", "a"), module("wijk", "b")));
        assertEquals(vingerafdruk(module("dorp", "a"), module("wijk", "b")), regio.vingerafdruk().samen());
        assertEquals(vingerafdruk(module("dorp", "a")), regio.vingerafdruk().onder());
        assertNull(basis.vingerafdruk().onder());
    }

    @Test
    void wordtNietNogEensUitgerekend() {
        Regelmodule bewaard = regio.met(new Regelmodule.Vingerafdruk(regio.vingerafdruk().onder(), "bewaard"));
        assertEquals("bewaard", vingerafdruk(basis, bewaard));
    }

    @Test
    void geldtNietOpEenAndereLaag() {
        Regelmodule andereBasis = Versie.metVingerafdruk(List.of(module("dorp", "anders")));
        String verwacht = vingerafdruk(module("dorp", "anders"), module("wijk", "b"));
        assertEquals(verwacht, vingerafdruk(andereBasis, regio));
        assertEquals(verwacht, vingerafdruk(module("dorp", "anders"), regio));
        assertEquals(vingerafdruk(module("wijk", "b")), vingerafdruk(regio));
    }
}
