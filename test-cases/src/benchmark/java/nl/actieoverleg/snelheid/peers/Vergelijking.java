package nl.actieoverleg.snelheid.peers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.snelheid.Beslissing;

/** Reads the decision back out of a whole advice, so that a peer can be held against our engine. */
public final class Vergelijking {

    private Vergelijking() {
    }

    /**
     * The decision that an advice holds.
     *
     * @param regelset the rules that gave the advice
     * @throws IllegalStateException when the advice does not show the outcome of some criterion
     */
    public static Beslissing beslissing(Regelset regelset, Advies advies) {
        Map<String, Antwoord> criteria = new HashMap<>();
        Map<String, Antwoord> ingangen = new HashMap<>();
        for (Overleguitkomst overleg : advies.overleggen()) {
            ingangen.put(overleg.overleg(), overleg.past());
            noteer(overleg.criteria(), criteria);
        }
        noteer(advies.aanmelding().toelichting(), criteria);
        for (Criterium criterium : regelset.criteria()) {
            if (criterium.aanmelding()) {
                criteria.putIfAbsent(criterium.code(), Antwoord.JA); // The advice lists what is missing alone.
            }
        }
        return new Beslissing(advies.route(), uitkomsten(regelset.criteria().stream().map(Criterium::code), criteria),
                uitkomsten(regelset.ingangen().stream().map(Ingang::code), ingangen));
    }

    private static void noteer(List<Criteriumuitkomst> uitkomsten, Map<String, Antwoord> opCode) {
        uitkomsten.forEach(uitkomst -> opCode.put(uitkomst.code(), uitkomst.uitkomst()));
    }

    private static Antwoord[] uitkomsten(Stream<String> codes, Map<String, Antwoord> opCode) {
        return codes.map(code -> {
            if (!opCode.containsKey(code)) {
                throw new IllegalStateException("The advice does not show " + code + ".");
            }
            return opCode.get(code);
        }).toArray(Antwoord[]::new);
    }
}
