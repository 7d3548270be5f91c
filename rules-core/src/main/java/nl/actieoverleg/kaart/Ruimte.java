package nl.actieoverleg.kaart;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Regelset;

/**
 * All possible cases, as far as rules can tell them apart: a variable for each question, for each count and for the day
 * over the borders that rules ask for, and for each thing that a case needs or each overleg in which it runs.
 * Immutable.
 *
 * <p>A case is a value for each variable. What settles the order of the ways in is asked last: asked first, it makes
 * the diagrams some hundred times as large.
 */
final class Ruimte {

    /** The values of a question; unknown lies in between, so that "and" is the least and "or" the greatest. */
    static final int NEE = 0;
    static final int ONBEKEND = 1;
    static final int JA = 2;

    /** What a variable stands for. */
    enum Soort {
        FEIT, TELLER, DAG, NODIG, LOPEND
    }

    /**
     * One variable.
     *
     * @param soort what it stands for
     * @param naam the fact, the count, the need or the overleg; empty for the day
     * @param grenzen for a count or a day the least of each value but the first, in order: numbers or days as text
     */
    record Variabele(Soort soort, String naam, List<String> grenzen) {

        private int waarden() {
            return switch (soort) {
                case FEIT -> 3;
                case TELLER, DAG -> grenzen.size() + 1;
                case NODIG, LOPEND -> 2;
            };
        }

        /** The value at which a count is this or more, or the day this or later. */
        int vanaf(String grens) {
            return grenzen.indexOf(grens) + 1;
        }

        /** The overleg that meets the need, or in which the case runs; null when no overleg meets it. */
        String overleg(Regelset regelset) {
            return soort == Soort.NODIG ? regelset.invoer().behoeften().get(naam) : naam;
        }

        private int bij(int aantal) {
            int waarde = 0;
            while (waarde < grenzen.size() && aantal >= Integer.parseInt(grenzen.get(waarde))) {
                waarde++;
            }
            return waarde;
        }

        /** Days are written so that they sort as text. */
        private int bij(LocalDate dag) {
            int waarde = 0;
            while (waarde < grenzen.size() && dag.toString().compareTo(grenzen.get(waarde)) >= 0) {
                waarde++;
            }
            return waarde;
        }
    }

    private final List<Variabele> variabelen;
    private final int[] waarden;
    private final int[] uitgangspunt;
    private final BitSet feiten = new BitSet();
    private final Map<String, Integer> feitplaats = new HashMap<>();

    /** @param variabelen the variables in the order in which they are asked, each at most once */
    Ruimte(List<Variabele> variabelen) {
        this.variabelen = List.copyOf(variabelen);
        waarden = new int[variabelen.size()];
        uitgangspunt = new int[waarden.length];
        for (int i = 0; i < waarden.length; i++) {
            Variabele variabele = variabelen.get(i);
            waarden[i] = variabele.waarden();
            if (variabele.soort() == Soort.FEIT) {
                feiten.set(i);
                feitplaats.put(variabele.naam(), i);
                uitgangspunt[i] = ONBEKEND;
            }
        }
    }

    List<Variabele> variabelen() {
        return variabelen;
    }

    int[] waarden() {
        return waarden.clone();
    }

    /** Which variables are questions. */
    BitSet feiten() {
        return (BitSet) feiten.clone();
    }

    /** The first of the variables that settle the order; they are the last of all. */
    int eersteOrdestuk() {
        int eerste = waarden.length;
        while (eerste > 0 && (variabelen.get(eerste - 1).soort() == Soort.NODIG
                || variabelen.get(eerste - 1).soort() == Soort.LOPEND)) {
            eerste--;
        }
        return eerste;
    }

    /** The variable of a question. */
    int feit(String naam) {
        return feitplaats.get(naam);
    }

    /** The variable of this kind with this name, or -1. */
    int variabele(Soort soort, String naam) {
        for (int i = 0; i < waarden.length; i++) {
            if (variabelen.get(i).soort() == soort && variabelen.get(i).naam().equals(naam)) {
                return i;
            }
        }
        return -1;
    }

    /** The value of a variable of a question. */
    static int waarde(Antwoord antwoord) {
        return switch (antwoord) {
            case NEE -> NEE;
            case ONBEKEND -> ONBEKEND;
            case JA -> JA;
        };
    }

    /** The answer that a value of a variable of a question stands for. */
    static Antwoord antwoord(int waarde) {
        return switch (waarde) {
            case NEE -> Antwoord.NEE;
            case ONBEKEND -> Antwoord.ONBEKEND;
            default -> Antwoord.JA;
        };
    }

    /** Where a case stands in this space: a value for each variable. */
    int[] stand(Casus casus, LocalDate peildatum) {
        int[] stand = uitgangspunt.clone();
        for (Map.Entry<String, Antwoord> feit : casus.feiten().entrySet()) {
            Integer plaats = feitplaats.get(feit.getKey());
            if (plaats != null) {
                stand[plaats] = waarde(feit.getValue());
            }
        }
        for (int i = 0; i < stand.length; i++) {
            Variabele variabele = variabelen.get(i);
            switch (variabele.soort()) {
                case TELLER -> stand[i] = variabele.bij(casus.tellers().getOrDefault(variabele.naam(), 0));
                case DAG -> stand[i] = variabele.bij(peildatum);
                case NODIG -> stand[i] = casus.nodig().contains(variabele.naam()) ? 1 : 0;
                case LOPEND -> stand[i] = casus.lopendeOverleggen().contains(variabele.naam()) ? 1 : 0;
                case FEIT -> {
                    // Set above.
                }
            }
        }
        return stand;
    }

    /**
     * A case that stands there.
     *
     * @param kenmerk its pseudonym
     * @param regio its region
     * @param dag the day for a case before the first border that rules ask for
     */
    Casus casus(String kenmerk, String regio, int[] stand, LocalDate dag) {
        Casus.Bouwer casus = Casus.voor(kenmerk, regio).peildatum(dag);
        for (int i = 0; i < stand.length; i++) {
            Variabele variabele = variabelen.get(i);
            switch (variabele.soort()) {
                case FEIT -> {
                    if (stand[i] != ONBEKEND) {
                        casus.feit(variabele.naam(), antwoord(stand[i]));
                    }
                }
                case TELLER -> casus.teller(variabele.naam(),
                        stand[i] == 0 ? 0 : Integer.parseInt(variabele.grenzen().get(stand[i] - 1)));
                case DAG -> {
                    if (stand[i] > 0) {
                        casus.peildatum(LocalDate.parse(variabele.grenzen().get(stand[i] - 1)));
                    }
                }
                case NODIG -> {
                    if (stand[i] == 1) {
                        casus.nodig(variabele.naam());
                    }
                }
                case LOPEND -> {
                    if (stand[i] == 1) {
                        casus.looptIn(variabele.naam());
                    }
                }
            }
        }
        return casus.maak();
    }
}
