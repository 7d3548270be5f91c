package nl.actieoverleg.tweedelezing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Kleene's three-valued logic as a small expression tree: a fact, {@code en}, {@code of} and
 * {@code minstens n}.
 */
final class Kleene {

    private Kleene() {
    }

    /** The answer to a fact and the outcome of a criterion. */
    enum Uitkomst { JA, NEE, ONBEKEND }

    /** A condition over facts. */
    sealed interface Voorwaarde permits Feit, En, Of, Minstens {

        /** The outcome, given the answers; a fact without an answer is ONBEKEND. */
        Uitkomst waarde(Map<String, Uitkomst> feiten);

        /** The direct parts; empty for a fact. */
        List<Voorwaarde> delen();

        /** Adds the unknown facts of the undecided parts; a decided part asks nothing. */
        default void vraag(Map<String, Uitkomst> feiten, Set<String> vragen) {
            if (waarde(feiten) == Uitkomst.ONBEKEND) {
                delen().forEach(deel -> deel.vraag(feiten, vragen));
            }
        }

        /** Adds every fact named in the condition, decided or not. */
        default void noem(Set<String> namen) {
            delen().forEach(deel -> deel.noem(namen));
        }
    }

    record Feit(String naam) implements Voorwaarde {

        @Override
        public Uitkomst waarde(Map<String, Uitkomst> feiten) {
            return feiten.getOrDefault(naam, Uitkomst.ONBEKEND);
        }

        @Override
        public List<Voorwaarde> delen() {
            return List.of();
        }

        @Override
        public void vraag(Map<String, Uitkomst> feiten, Set<String> vragen) {
            if (waarde(feiten) == Uitkomst.ONBEKEND) {
                vragen.add(naam);
            }
        }

        @Override
        public void noem(Set<String> namen) {
            namen.add(naam);
        }
    }

    /** NEE when one is NEE, JA when all are JA, else ONBEKEND. */
    record En(List<Voorwaarde> delen) implements Voorwaarde {

        @Override
        public Uitkomst waarde(Map<String, Uitkomst> feiten) {
            if (tel(delen, Uitkomst.NEE, feiten) > 0) {
                return Uitkomst.NEE;
            }
            return tel(delen, Uitkomst.JA, feiten) == delen.size() ? Uitkomst.JA : Uitkomst.ONBEKEND;
        }
    }

    /** JA when one is JA, NEE when all are NEE, else ONBEKEND. */
    record Of(List<Voorwaarde> delen) implements Voorwaarde {

        @Override
        public Uitkomst waarde(Map<String, Uitkomst> feiten) {
            if (tel(delen, Uitkomst.JA, feiten) > 0) {
                return Uitkomst.JA;
            }
            return tel(delen, Uitkomst.NEE, feiten) == delen.size() ? Uitkomst.NEE : Uitkomst.ONBEKEND;
        }
    }

    /** JA when {@code aantal} are JA, NEE when so many can no longer become JA, else ONBEKEND. */
    record Minstens(int aantal, List<Voorwaarde> delen) implements Voorwaarde {

        @Override
        public Uitkomst waarde(Map<String, Uitkomst> feiten) {
            if (tel(delen, Uitkomst.JA, feiten) >= aantal) {
                return Uitkomst.JA;
            }
            return delen.size() - tel(delen, Uitkomst.NEE, feiten) < aantal ? Uitkomst.NEE : Uitkomst.ONBEKEND;
        }
    }

    private static long tel(List<Voorwaarde> delen, Uitkomst uitkomst, Map<String, Uitkomst> feiten) {
        return delen.stream().filter(deel -> deel.waarde(feiten) == uitkomst).count();
    }

    static Voorwaarde feit(String naam) {
        return new Feit(naam);
    }

    static Voorwaarde en(Voorwaarde... delen) {
        return new En(List.of(delen));
    }

    static Voorwaarde of(Voorwaarde... delen) {
        return new Of(List.of(delen));
    }

    static Voorwaarde of(String... namen) {
        return new Of(feiten(namen));
    }

    static Voorwaarde en(String... namen) {
        return new En(feiten(namen));
    }

    static Voorwaarde minstens(int aantal, String... namen) {
        return new Minstens(aantal, feiten(namen));
    }

    private static List<Voorwaarde> feiten(String... namen) {
        return Arrays.stream(namen).map(Kleene::feit).toList();
    }
}
