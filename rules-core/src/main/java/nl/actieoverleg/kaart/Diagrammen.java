package nl.actieoverleg.kaart;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/**
 * Reduced ordered decision diagrams over variables with few values and with any number of different ends.
 *
 * <p>A diagram says for every way of giving all variables a value which end it comes to. It is a number: two diagrams
 * that say the same are the same number. A node asks one variable and has a diagram for each of its values, in which
 * only later variables are asked; no node has the same diagram for all values. An end is a number from 0.
 *
 * <p>Deterministic: the same calls give the same numbers. Not thread-safe; a {@link Afdruk} of a diagram is.
 */
final class Diagrammen {

    private final int[] waarden;
    private final int ruimte;
    private final Bewerking en = bewerking(Bewerking.MINSTE);
    private final Bewerking of = bewerking(Bewerking.MEESTE);

    private int aantal;
    private int[] variabelen = new int[1024];
    private int[] beginnen = new int[1024];
    private int[] kinderen = new int[4096];
    private int gebruikt;
    /** Where each node stands, by what it asks and leads to; 0 for none, else one more than its number. */
    private int[] tabel = new int[4096];

    /**
     * @param waarden how many values each variable has, 2 or more, in the order in which they are asked
     * @param ruimte how many nodes there may be, all diagrams together
     */
    Diagrammen(int[] waarden, int ruimte) {
        this.waarden = waarden.clone();
        this.ruimte = ruimte;
    }

    /** The diagram that is this end, whatever the variables are. */
    static int einde(int waarde) {
        return ~waarde;
    }

    static boolean isEinde(int diagram) {
        return diagram < 0;
    }

    /** The end that this diagram is. */
    static int waarde(int einde) {
        return ~einde;
    }

    /** How many values each variable has. */
    int waarden(int variabele) {
        return waarden[variabele];
    }

    int variabelen() {
        return waarden.length;
    }

    /** How many nodes there are, all diagrams together. */
    int aantal() {
        return aantal;
    }

    /** The variable that a diagram asks first; for an end the number of variables. */
    int variabele(int diagram) {
        return isEinde(diagram) ? waarden.length : variabelen[diagram];
    }

    /** What is left of a diagram when the variable that it asks first has this value. */
    int kind(int knoop, int waarde) {
        return kinderen[beginnen[knoop] + waarde];
    }

    /** What is left of a diagram when this variable, which it does not ask later than first, has this value. */
    int na(int diagram, int variabele, int waarde) {
        return variabele(diagram) == variabele ? kind(diagram, waarde) : diagram;
    }

    /**
     * The diagram that asks a variable and goes on as told.
     *
     * @param wat a diagram for each value, in which only later variables are asked
     * @throws NietBewezen when there is no room for it
     */
    int knoop(int variabele, int... wat) {
        boolean gelijk = true;
        for (int kind : wat) {
            gelijk &= kind == wat[0];
            if (variabele(kind) <= variabele) {
                throw new IllegalArgumentException("Variable " + variabele + " is asked too late");
            }
        }
        if (gelijk) {
            return wat[0];
        }
        int plaats = plaats(variabele, wat);
        if (tabel[plaats] == 0) {
            if (aantal == ruimte) {
                throw new NietBewezen(ruimte);
            }
            maakRuim(wat.length);
            variabelen[aantal] = variabele;
            beginnen[aantal] = gebruikt;
            System.arraycopy(wat, 0, kinderen, gebruikt, wat.length);
            gebruikt += wat.length;
            tabel[plaats] = ++aantal;
            if (aantal * 2 > tabel.length) {
                verdeelOpnieuw();
                return aantal - 1;
            }
        }
        return tabel[plaats] - 1;
    }

    private int plaats(int variabele, int[] wat) {
        int mengsel = variabele;
        for (int kind : wat) {
            mengsel = (mengsel ^ kind) * 0x9E37_79B1;
            mengsel ^= mengsel >>> 15;
        }
        int masker = tabel.length - 1;
        int plaats = mengsel & masker;
        while (tabel[plaats] != 0 && !is(tabel[plaats] - 1, variabele, wat)) {
            plaats = plaats + 1 & masker;
        }
        return plaats;
    }

    private boolean is(int knoop, int variabele, int[] wat) {
        return variabelen[knoop] == variabele && Arrays.equals(kinderen, beginnen[knoop],
                beginnen[knoop] + waarden[variabele], wat, 0, wat.length);
    }

    private void maakRuim(int nodig) {
        if (aantal == variabelen.length) {
            variabelen = Arrays.copyOf(variabelen, aantal * 2);
            beginnen = Arrays.copyOf(beginnen, aantal * 2);
        }
        if (gebruikt + nodig > kinderen.length) {
            kinderen = Arrays.copyOf(kinderen, kinderen.length * 2 + nodig);
        }
    }

    private void verdeelOpnieuw() {
        tabel = new int[tabel.length * 2];
        for (int knoop = 0; knoop < aantal; knoop++) {
            tabel[plaats(variabelen[knoop], kinderen(knoop))] = knoop + 1;
        }
    }

    private int[] kinderen(int knoop) {
        return Arrays.copyOfRange(kinderen, beginnen[knoop], beginnen[knoop] + waarden[variabelen[knoop]]);
    }

    /** The diagram whose end is the value of a variable. */
    int vraag(int variabele) {
        return vraag(variabele, waarde -> waarde);
    }

    /** The diagram that comes to this end for each value of a variable. */
    int vraag(int variabele, IntUnaryOperator einde) {
        int[] wat = new int[waarden[variabele]];
        for (int waarde = 0; waarde < wat.length; waarde++) {
            wat[waarde] = einde(einde.applyAsInt(waarde));
        }
        return knoop(variabele, wat);
    }

    /** A way to make one diagram out of two: its end follows from theirs. Remembers what it made. */
    Bewerking bewerking(IntBinaryOperator einden) {
        return new Bewerking(this, einden);
    }

    /** One diagram out of two: its end follows from theirs. */
    int samen(int a, int b, IntBinaryOperator einden) {
        return bewerking(einden).op(a, b);
    }

    /** The least of two: that both are so, where a greater end says more. */
    int en(int a, int b) {
        return en.op(a, b);
    }

    /** The greatest of two: that one is so. */
    int of(int a, int b) {
        return of.op(a, b);
    }

    /** The nodes that a diagram has: each after those that it leads to. */
    BitSet knopen(int diagram) {
        BitSet knopen = new BitSet();
        verzamel(diagram, knopen);
        return knopen;
    }

    private void verzamel(int diagram, BitSet knopen) {
        if (!isEinde(diagram) && !knopen.get(diagram)) {
            knopen.set(diagram);
            for (int waarde = 0; waarde < waarden[variabelen[diagram]]; waarde++) {
                verzamel(kind(diagram, waarde), knopen);
            }
        }
    }

    /**
     * One diagram out of many at once, without the diagrams in between that two by two would take.
     *
     * @param diagrammen the diagrams
     * @param nieuw for their ends the diagram to go on with, in which only variables are asked that come after those on
     *     the way to it
     */
    int samen(int[] diagrammen, ToIntFunction<int[]> nieuw) {
        return samen(diagrammen, nieuw, new HashMap<>());
    }

    private int samen(int[] delen, ToIntFunction<int[]> nieuw, Map<IntBuffer, Integer> gedaan) {
        IntBuffer sleutel = IntBuffer.wrap(delen);
        Integer eerder = gedaan.get(sleutel);
        if (eerder != null) {
            return eerder;
        }
        int variabele = waarden.length;
        for (int deel : delen) {
            variabele = Math.min(variabele, variabele(deel));
        }
        int gemaakt;
        if (variabele == waarden.length) {
            int[] einden = new int[delen.length];
            for (int i = 0; i < einden.length; i++) {
                einden[i] = waarde(delen[i]);
            }
            gemaakt = nieuw.applyAsInt(einden);
        } else {
            int[] wat = new int[waarden[variabele]];
            for (int waarde = 0; waarde < wat.length; waarde++) {
                int[] rest = new int[delen.length];
                for (int i = 0; i < rest.length; i++) {
                    rest[i] = na(delen[i], variabele, waarde);
                }
                wat[waarde] = samen(rest, nieuw, gedaan);
            }
            gemaakt = knoop(variabele, wat);
        }
        gedaan.put(sleutel, gemaakt);
        return gemaakt;
    }

    /**
     * The diagram with another one in the place of each end.
     *
     * @param nieuw the diagram for each end, in which only variables are asked that come after those on the way to it
     */
    int vervang(int diagram, IntUnaryOperator nieuw) {
        return herbouw(diagram, deel -> isEinde(deel) ? nieuw.applyAsInt(waarde(deel)) : Geheugen.LEEG, new Geheugen());
    }

    /** The diagram without a variable: what is left when it has this value. */
    int beperk(int diagram, int variabele, int waarde) {
        return herbouw(diagram, deel -> variabele(deel) < variabele ? Geheugen.LEEG : na(deel, variabele, waarde),
                new Geheugen());
    }

    /** @param nieuw what comes in the place of a part; {@link Geheugen#LEEG} to look at the parts of that */
    private int herbouw(int diagram, IntUnaryOperator nieuw, Geheugen gedaan) {
        int eerder = gedaan.vind(diagram, 0);
        if (eerder != Geheugen.LEEG) {
            return eerder;
        }
        int gemaakt = nieuw.applyAsInt(diagram);
        if (gemaakt == Geheugen.LEEG) {
            int[] wat = kinderen(diagram);
            Arrays.setAll(wat, waarde -> herbouw(wat[waarde], nieuw, gedaan));
            gemaakt = knoop(variabelen[diagram], wat);
        }
        gedaan.bewaar(diagram, 0, gemaakt);
        return gemaakt;
    }

    /**
     * The diagram that takes the middle value of some variables to mean: the first or the last, not known which.
     *
     * @param welke those variables, each of three values
     * @param einden the end when the first and the last value come to these two
     */
    int vouw(int diagram, BitSet welke, IntBinaryOperator einden) {
        return bewerking(einden).vouw(diagram, welke, new Geheugen());
    }
}
