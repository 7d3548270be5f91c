package nl.actieoverleg.regelset;

import java.util.List;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelset.Grond.Stand;

/**
 * One rule as a sufficient reason: its conditions, looked up.
 *
 * @param regel the rule
 * @param gronden its conditions, all of which have to hold
 */
public record Alternatief(Regel regel, List<Grond> gronden) {

    /** Whether this reason holds. */
    public Antwoord weeg(Stand stand) {
        return Grond.alle(gronden, stand);
    }

    /** The outcome of reasons of which one is enough. */
    public static Antwoord een(List<Alternatief> alternatieven, Stand stand) {
        Antwoord uitkomst = Antwoord.NEE;
        for (Alternatief alternatief : alternatieven) {
            Antwoord deel = alternatief.weeg(stand);
            if (deel == Antwoord.JA) {
                return Antwoord.JA;
            }
            if (deel == Antwoord.ONBEKEND) {
                uitkomst = Antwoord.ONBEKEND;
            }
        }
        return uitkomst;
    }
}
