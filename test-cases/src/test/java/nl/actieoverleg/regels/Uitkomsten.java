package nl.actieoverleg.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.regel.Antwoord;

/** Reads outcomes from an advice. */
final class Uitkomsten {

    private Uitkomsten() {
    }

    /** The outcome of every criterion; one that stands under several ways in must have one outcome. */
    static Map<String, Antwoord> criteria(Advies advies) {
        Map<String, Antwoord> uitkomsten = new LinkedHashMap<>();
        for (Overleguitkomst ingang : advies.overleggen()) {
            for (Criteriumuitkomst criterium : ingang.criteria()) {
                Antwoord eerder = uitkomsten.putIfAbsent(criterium.code(), criterium.uitkomst());
                assertEquals(eerder == null ? criterium.uitkomst() : eerder, criterium.uitkomst(), criterium.code());
            }
        }
        return uitkomsten;
    }

    /** The way in with this code. */
    static Overleguitkomst ingang(Advies advies, String code) {
        return advies.overleggen().stream().filter(ingang -> ingang.ingang().equals(code)).findFirst().orElseThrow();
    }

    /** Whether the way in with this code fits. */
    static Antwoord past(Advies advies, String code) {
        return ingang(advies, code).past();
    }

    /** The codes of the ways in, in the order used. */
    static List<String> volgorde(Advies advies) {
        return advies.overleggen().stream().map(Overleguitkomst::ingang).toList();
    }

    /** The codes of the criteria under a way in, in order. */
    static List<String> codes(Overleguitkomst ingang) {
        return ingang.criteria().stream().map(Criteriumuitkomst::code).toList();
    }

    static List<String> signalen(Advies advies) {
        return advies.signalen().stream().map(Signaal::code).toList();
    }

    static List<String> openVragen(Advies advies) {
        return advies.openVragen().stream().map(OpenVraag::feit).toList();
    }
}
