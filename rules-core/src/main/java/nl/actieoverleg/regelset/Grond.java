package nl.actieoverleg.regelset;

import java.util.List;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Voorwaarde;

/**
 * What a rule that decides the route rests on: a condition whose words were looked up in the layers in use.
 *
 * <p>Being positive throughout, its outcome over three-valued answers is exactly Kleene's.
 */
public sealed interface Grond {

    /**
     * Its outcome.
     *
     * @param stand the answers and outcomes to read
     */
    Antwoord weeg(Stand stand);

    /** The answers and outcomes of one case. */
    interface Stand {
        /** The answer to the question with this index. */
        Antwoord feit(int index);

        /** The outcome of the criterion with this index. */
        Antwoord criterium(int index);

        /** Whether a condition on a count or a day holds. */
        boolean vast(Voorwaarde voorwaarde);
    }

    /** A question that has to be answered JA. */
    record Feit(int index) implements Grond {
        @Override
        public Antwoord weeg(Stand stand) {
            return stand.feit(index);
        }
    }

    /** A criterion that has to be met. */
    record Criteriumgrond(int index) implements Grond {
        @Override
        public Antwoord weeg(Stand stand) {
            return stand.criterium(index);
        }
    }

    /** At least so many of these. */
    record Minstens(int aantal, List<Grond> delen) implements Grond {
        @Override
        public Antwoord weeg(Stand stand) {
            int ja = 0;
            int mogelijk = 0;
            for (Grond deel : delen) {
                Antwoord uitkomst = deel.weeg(stand);
                if (uitkomst == Antwoord.JA) {
                    ja++;
                }
                if (uitkomst != Antwoord.NEE) {
                    mogelijk++;
                }
            }
            if (ja >= aantal) {
                return Antwoord.JA;
            }
            return mogelijk >= aantal ? Antwoord.ONBEKEND : Antwoord.NEE;
        }
    }

    /** A condition on a count or a day: always known. */
    record Vast(Voorwaarde voorwaarde) implements Grond {
        @Override
        public Antwoord weeg(Stand stand) {
            return stand.vast(voorwaarde) ? Antwoord.JA : Antwoord.NEE;
        }
    }

    /** The outcome of grounds that all have to hold. */
    static Antwoord alle(List<Grond> gronden, Stand stand) {
        Antwoord uitkomst = Antwoord.JA;
        for (Grond grond : gronden) {
            Antwoord deel = grond.weeg(stand);
            if (deel == Antwoord.NEE) {
                return Antwoord.NEE;
            }
            if (deel == Antwoord.ONBEKEND) {
                uitkomst = Antwoord.ONBEKEND;
            }
        }
        return uitkomst;
    }
}
