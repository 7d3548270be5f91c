package nl.actieoverleg.regels;

import static nl.actieoverleg.regels.Geval.ACTIEOVERLEG;
import static nl.actieoverleg.regels.Geval.BELLEN;
import static nl.actieoverleg.regels.Geval.DRENTHE;
import static nl.actieoverleg.regels.Geval.MAATWERK;
import static nl.actieoverleg.regels.Geval.MDA;
import static nl.actieoverleg.regels.Geval.PROVINCIES;
import static nl.actieoverleg.regels.Geval.ZVH;
import static nl.actieoverleg.regels.Geval.nietsBekend;
import static nl.actieoverleg.regels.Geval.waarin;
import static nl.actieoverleg.regels.Signaalgeval.naarActieoverleg;
import static nl.actieoverleg.regels.Signaalgeval.niet;
import static nl.actieoverleg.regels.Signaalgeval.wel;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The signals that only Drenthe gives. */
class DrentheSignalenTest {

    /** Cases with maatwerk; the fact that only Drenthe asks is left out elsewhere. */
    private static List<Signaalgeval> maatwerk() {
        String code = "DR_MAATWERK";
        return List.of(
                wel(code, "maatwerk is de route", p -> waarin(p, MAATWERK)),
                wel(code, "maatwerk is de route, het Actieoverleg is open", p -> waarin(p).open(ACTIEOVERLEG)),
                wel(code, "maatwerk is het vervolg", p -> waarin(p, BELLEN, MAATWERK)),
                wel(code, "maatwerk is het vervolg, het Actieoverleg is open", p -> waarin(p, BELLEN)
                        .open(ACTIEOVERLEG)),
                wel(code, "open maatwerk is het vervolg", p -> waarin(p, BELLEN).open(MAATWERK)),
                niet(code, "het Actieoverleg past gewoon", p -> waarin(p, ACTIEOVERLEG, MAATWERK)),
                niet(code, "het Actieoverleg past gewoon na bellen", p -> waarin(p, BELLEN, ACTIEOVERLEG, MAATWERK)),
                niet(code, "het open Actieoverleg komt voor open maatwerk", p -> waarin(p, BELLEN, ACTIEOVERLEG)
                        .onbekend("gerichtOpActies")),
                niet(code, "de route is ZVH", p -> waarin(p, MAATWERK, ZVH)),
                niet(code, "het vervolg is ZVH", p -> waarin(p, BELLEN, MAATWERK, ZVH)),
                niet(code, "maatwerk is open", p -> waarin(p).open(MAATWERK)),
                niet(code, "niets past", p -> waarin(p)));
    }

    private static List<Signaalgeval> domeinenEnRegistratie() {
        String code = "DR_MEERDERE_DOMEINEN";
        List<Signaalgeval> alle = new ArrayList<>(List.of(
                wel(code, "twee passen", p -> waarin(p, ACTIEOVERLEG, ZVH)),
                wel(code, "ZVH en MDA++ passen", p -> waarin(p, ZVH, MDA)),
                wel(code, "een past, een is open", p -> waarin(p, ACTIEOVERLEG).open(MDA)),
                wel(code, "twee zijn open", p -> waarin(p).open(ZVH, MDA)),
                wel(code, "twee zijn open na bellen", p -> waarin(p, BELLEN).open(ACTIEOVERLEG, ZVH)),
                wel(code, "drie zijn open", p -> nietsBekend(p)),
                niet(code, "alleen het Actieoverleg past", p -> waarin(p, ACTIEOVERLEG)),
                niet(code, "alleen ZVH is open", p -> waarin(p).open(ZVH)),
                niet(code, "bellen en MDA++ passen", p -> waarin(p, BELLEN, MDA)),
                niet(code, "maatwerk en ZVH passen", p -> waarin(p, MAATWERK, ZVH)),
                niet(code, "niets past", p -> waarin(p))));
        alle.addAll(naarActieoverleg("DR_REGISTRATIE"));
        alle.add(wel("DR_REGISTRATIE", "maatwerk", p -> waarin(p, MAATWERK)));
        alle.add(wel("DR_REGISTRATIE", "maatwerk na bellen", p -> waarin(p, BELLEN, MAATWERK)));
        return alle;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"maatwerk", "domeinenEnRegistratie"})
    void wordtAlleenInDrentheGegevenAlsHetMoet(Signaalgeval geval) {
        for (String provincie : PROVINCIES) {
            if (provincie.equals(DRENTHE)) {
                geval.controleer(provincie);
            } else {
                geval.ontbreekt(provincie);
            }
        }
    }
}
