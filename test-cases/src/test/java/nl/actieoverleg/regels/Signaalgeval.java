package nl.actieoverleg.regels;

import static nl.actieoverleg.regels.Geval.ACTIEOVERLEG;
import static nl.actieoverleg.regels.Geval.BELLEN;
import static nl.actieoverleg.regels.Geval.MDA;
import static nl.actieoverleg.regels.Geval.ZVH;
import static nl.actieoverleg.regels.Geval.nietsBekend;
import static nl.actieoverleg.regels.Geval.waarin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A case in which a signal must be given or not; the case is made anew for each province.
 *
 * @param gegeven whether the signal must be given
 * @param code the signal
 * @param wat what the case is about
 * @param geval makes the case for a province
 */
record Signaalgeval(boolean gegeven, String code, String wat, Function<String, Geval> geval) {

    static Signaalgeval wel(String code, String wat, Function<String, Geval> geval) {
        return new Signaalgeval(true, code, wat, geval);
    }

    static Signaalgeval niet(String code, String wat, Function<String, Geval> geval) {
        return new Signaalgeval(false, code, wat, geval);
    }

    /** A signal that is given exactly when the case goes to the Actieoverleg, as route or as vervolg. */
    static List<Signaalgeval> naarActieoverleg(String code) {
        return List.of(
                wel(code, "de route is het Actieoverleg", p -> waarin(p, ACTIEOVERLEG)),
                wel(code, "het vervolg is het Actieoverleg", p -> waarin(p, BELLEN, ACTIEOVERLEG)),
                wel(code, "het open vervolg is het Actieoverleg", p -> nietsBekend(p).past(BELLEN)),
                niet(code, "de route is ZVH, het Actieoverleg past ook", p -> waarin(p, ACTIEOVERLEG, ZVH)
                        .looptIn(ZVH)),
                niet(code, "het vervolg is MDA++", p -> waarin(p, BELLEN, MDA)),
                niet(code, "bellen zonder vervolg", p -> waarin(p, BELLEN)),
                niet(code, "niets past", p -> waarin(p)),
                niet(code, "niets bekend", p -> nietsBekend(p)));
    }

    /** As above, while the answer on punishable child abuse is not JA. */
    static Stream<Signaalgeval> focusKindermishandeling(String code) {
        return Stream.concat(naarActieoverleg(code).stream(), Stream.of(
                wel(code, "kindermishandeling onbekend", p -> waarin(p, ACTIEOVERLEG)
                        .onbekend("strafbareKindermishandeling")),
                niet(code, "wel kindermishandeling", p -> waarin(p, ACTIEOVERLEG).ja("strafbareKindermishandeling")),
                niet(code, "wel kindermishandeling, na bellen", p -> waarin(p, BELLEN, ACTIEOVERLEG)
                        .ja("strafbareKindermishandeling"))));
    }

    /** Checks that this province gives the signal, or not. */
    void controleer(String provincie) {
        assertEquals(gegeven, geeft(provincie), provincie);
    }

    /** Checks that this province never gives the signal. */
    void ontbreekt(String provincie) {
        assertEquals(false, geeft(provincie), provincie);
    }

    private boolean geeft(String provincie) {
        return Uitkomsten.signalen(geval.apply(provincie).advies()).contains(code);
    }

    @Override
    public String toString() {
        return code + (gegeven ? "" : " niet") + ": " + wat;
    }
}
