package nl.actieoverleg.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Ingang.Soort;
import org.junit.jupiter.api.Test;

/** What follows from which ways in fit, without a case. */
class BesluitTest {

    private static final Ingang EERST = ingang(0, "E", "X");
    private static final Ingang DAARNA = ingang(1, "D", "Y");
    private static final Ingang LATER = ingang(2, "L", "X");

    private static Ingang ingang(int index, String code, String overleg) {
        return new Ingang(index, code, code, overleg, Soort.GEWOON, "proef",
                Map.of(), List.of(), List.of());
    }

    /** {@code EERST} fits exactly when the question on the order is answered with yes; the other two fit. */
    private static Besluit besluit(Antwoord volgordevraag, List<Ingang> aangepast) {
        Map<Ingang, Antwoord> past = Map.of(EERST, volgordevraag, DAARNA, Antwoord.JA, LATER, Antwoord.JA);
        return Besluit.op(new Grondslag(List.of(EERST, DAARNA, LATER), aangepast, volgordevraag, Antwoord.JA) {

            @Override
            protected Antwoord past(Ingang ingang) {
                return past.get(ingang);
            }

            @Override
            protected Antwoord pastBij(Ingang ingang, Antwoord antwoord) {
                return ingang.equals(EERST) ? antwoord : past.get(ingang);
            }

            @Override
            protected boolean kanZonder(Ingang ingang, List<Ingang> andere, Antwoord antwoord) {
                return false;
            }
        });
    }

    @Test
    void routeThatBothOrdersGiveIsCertainThoughNeitherAnswerIsKnown() {
        List<Ingang> aangepast = List.of(EERST, LATER, DAARNA);
        assertEquals("X", besluit(Antwoord.JA, aangepast).route());
        assertEquals("X", besluit(Antwoord.NEE, aangepast).route());
        Besluit open = besluit(Antwoord.ONBEKEND, aangepast);
        assertEquals("X", open.route());
        assertEquals(LATER, open.gekozen(), "what fits whatever the answer");
        assertEquals(List.of(), open.bevraagd());
    }

    @Test
    void routeThatTheOrdersDoNotAgreeOnIsAsked() {
        List<Ingang> aangepast = List.of(DAARNA, EERST, LATER);
        assertEquals("X", besluit(Antwoord.JA, aangepast).route());
        assertEquals("Y", besluit(Antwoord.NEE, aangepast).route());
        Besluit open = besluit(Antwoord.ONBEKEND, aangepast);
        assertEquals("Y", open.route(), "what fits for certain");
        assertEquals(List.of(EERST), open.bevraagd());
        assertEquals(true, open.vraagtVolgorde());
    }
}
