package nl.actieoverleg.regels;

import static nl.actieoverleg.regels.Geval.ACTIEOVERLEG;
import static nl.actieoverleg.regels.Geval.BELLEN;
import static nl.actieoverleg.regels.Geval.FRIESLAND;
import static nl.actieoverleg.regels.Geval.MDA;
import static nl.actieoverleg.regels.Geval.PROVINCIES;
import static nl.actieoverleg.regels.Geval.ZVH;
import static nl.actieoverleg.regels.Geval.nietsBekend;
import static nl.actieoverleg.regels.Geval.waarin;
import static nl.actieoverleg.regels.Signaalgeval.focusKindermishandeling;
import static nl.actieoverleg.regels.Signaalgeval.naarActieoverleg;
import static nl.actieoverleg.regels.Signaalgeval.niet;
import static nl.actieoverleg.regels.Signaalgeval.wel;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The signals that only Friesland gives. */
class FrieslandSignalenTest {

    private static List<Signaalgeval> signalen() {
        String mda = "FR_MDA_INRICHTING";
        String motorkap = "FR_MOTORKAPOVERLEG";
        List<Signaalgeval> alle = new ArrayList<>(List.of(
                wel(mda, "de route is MDA++", p -> waarin(p, MDA)),
                wel(mda, "het vervolg is MDA++", p -> waarin(p, BELLEN, MDA)),
                wel(mda, "het open vervolg is MDA++", p -> waarin(p, BELLEN).open(MDA)),
                wel(mda, "MDA++ past ook", p -> waarin(p, ZVH, MDA)),
                wel(mda, "MDA++ past ook naast het vervolg", p -> waarin(p, BELLEN, ACTIEOVERLEG, MDA)),
                niet(mda, "MDA++ is open", p -> waarin(p, ZVH).open(MDA)),
                niet(mda, "MDA++ past niet", p -> waarin(p, ACTIEOVERLEG, ZVH)),
                niet(mda, "niets bekend", p -> nietsBekend(p)),
                wel(motorkap, "bellen", p -> waarin(p, BELLEN)),
                wel(motorkap, "bellen met vervolg", p -> waarin(p, BELLEN, ACTIEOVERLEG)),
                niet(motorkap, "Actieoverleg bij acute onveiligheid", p -> waarin(p, ACTIEOVERLEG)
                        .ja("acuteOnveiligheid")),
                niet(motorkap, "misschien bellen", p -> nietsBekend(p).ja("acuteOnveiligheid"))));
        alle.addAll(naarActieoverleg("FR_TRANSPARANTIE"));
        focusKindermishandeling("FR_FOCUS_KINDERMISHANDELING").forEach(alle::add);
        return alle;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signalen")
    void wordtAlleenInFrieslandGegevenAlsHetMoet(Signaalgeval geval) {
        for (String provincie : PROVINCIES) {
            if (provincie.equals(FRIESLAND)) {
                geval.controleer(provincie);
            } else {
                geval.ontbreekt(provincie);
            }
        }
    }
}
