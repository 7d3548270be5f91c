package nl.actieoverleg.regels;

import static nl.actieoverleg.regels.Geval.ACTIEOVERLEG;
import static nl.actieoverleg.regels.Geval.BELLEN;
import static nl.actieoverleg.regels.Geval.GRONINGEN;
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
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The signals that only Groningen gives. */
class GroningenSignalenTest {

    private static final String DOSSIER = Feitenlijst.GRONINGEN;

    private static List<Signaalgeval> signalen() {
        String keer = "GR_DERDE_KEER";
        String informeren = "GR_INFORMEREN";
        List<Signaalgeval> alle = new ArrayList<>(List.of(
                wel(keer, "derde keer", p -> waarin(p, ACTIEOVERLEG).keer(2)),
                wel(keer, "vierde keer", p -> waarin(p, ACTIEOVERLEG).keer(3)),
                wel(keer, "derde keer bij acuut gevaar", p -> waarin(p, ACTIEOVERLEG).keer(2).ja("acuteOnveiligheid")),
                wel(keer, "derde keer, naar ZVH", p -> waarin(p, ZVH).keer(2)),
                wel(keer, "derde keer, niets bekend", p -> nietsBekend(p).keer(2)),
                niet(keer, "eerste keer", p -> waarin(p, ACTIEOVERLEG)),
                niet(keer, "tweede keer", p -> waarin(p, ACTIEOVERLEG).keer(1))));
        alle.addAll(naarActieoverleg("GR_REGISTRATIE"));
        for (Antwoord dossier : Antwoord.values()) {
            alle.add(new Signaalgeval(dossier == Antwoord.JA, informeren, "open dossier " + dossier,
                    p -> waarin(p, ACTIEOVERLEG).zet(DOSSIER, dossier)));
            alle.add(new Signaalgeval(dossier == Antwoord.JA, informeren, "open dossier " + dossier + ", na bellen",
                    p -> waarin(p, BELLEN, ACTIEOVERLEG).zet(DOSSIER, dossier)));
        }
        alle.add(niet(informeren, "open dossier, naar ZVH", p -> waarin(p, ZVH).ja(DOSSIER)));
        alle.add(niet(informeren, "open dossier, niets past", p -> waarin(p).ja(DOSSIER)));
        focusKindermishandeling("GR_FOCUS_KINDERMISHANDELING").forEach(alle::add);
        return alle;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signalen")
    void wordtAlleenInGroningenGegevenAlsHetMoet(Signaalgeval geval) {
        for (String provincie : PROVINCIES) {
            if (provincie.equals(GRONINGEN)) {
                geval.controleer(provincie);
            } else {
                geval.ontbreekt(provincie);
            }
        }
    }
}
