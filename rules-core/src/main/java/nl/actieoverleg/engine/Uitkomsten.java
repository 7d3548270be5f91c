package nl.actieoverleg.engine;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;
import nl.actieoverleg.advies.Aanmelding;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/** The score cards: how each way in and the aanmelding came out. Immutable; made once for the rules of a region. */
final class Uitkomsten {

    private final Regelset regelset;
    /** For each criterion, what is said of it for each answer. */
    private final Criteriumuitkomst[][] gezegd;
    /** For each way in the criteria on its card, those that hold it back included, as declared. */
    private final int[][] meetlatten;
    private final int[] vanAanmelding;

    Uitkomsten(Regelset regelset) {
        this.regelset = regelset;
        gezegd = new Criteriumuitkomst[regelset.criteria().size()][Antwoord.values().length];
        for (Criterium criterium : regelset.criteria()) {
            for (Antwoord antwoord : Antwoord.values()) {
                gezegd[criterium.index()][antwoord.ordinal()] =
                        new Criteriumuitkomst(criterium.code(), criterium.tekst(), antwoord);
            }
        }
        meetlatten = new int[regelset.ingangen().size()][];
        for (Ingang ingang : regelset.ingangen()) {
            BitSet meetlat = new BitSet();
            for (int criterium : ingang.criteria()) {
                meetlat.set(criterium);
            }
            for (int criterium : ingang.weerhoudend()) {
                meetlat.set(criterium);
            }
            meetlatten[ingang.index()] = indexen(meetlat);
        }
        BitSet checklist = new BitSet();
        for (Criterium criterium : regelset.criteria()) {
            checklist.set(criterium.index(), criterium.aanmelding());
        }
        vanAanmelding = indexen(checklist);
    }

    /** The criteria on one card, said when they are looked at: there are some sixty in an advice. Immutable. */
    private static final class Meetlat extends AbstractList<Criteriumuitkomst> implements RandomAccess {

        private final Criteriumuitkomst[][] gezegd;
        private final int[] criteria;
        private final byte[] uitkomsten;

        Meetlat(Criteriumuitkomst[][] gezegd, int[] criteria, byte[] uitkomsten) {
            this.gezegd = gezegd;
            this.criteria = criteria;
            this.uitkomsten = uitkomsten;
        }

        @Override
        public Criteriumuitkomst get(int index) {
            int criterium = criteria[index];
            return gezegd[criterium][Voorgelegd.antwoord(uitkomsten[criterium]).ordinal()];
        }

        @Override
        public int size() {
            return criteria.length;
        }
    }

    /** The indexes in this set, in order. */
    static int[] indexen(BitSet criteria) {
        int[] indexen = new int[criteria.cardinality()];
        int aantal = 0;
        for (int index = criteria.nextSetBit(0); index >= 0; index = criteria.nextSetBit(index + 1)) {
            indexen[aantal++] = index;
        }
        return indexen;
    }

    /** Adds what can be said of each criterion, and how a card begins for each outcome. */
    void vasteDelen(List<Object> delen) {
        for (Ingang ingang : regelset.ingangen()) {
            for (Antwoord past : Antwoord.values()) {
                delen.add(uitkomst(ingang, past, List.of(), List.of()));
            }
        }
        for (Criteriumuitkomst[] perAntwoord : gezegd) {
            delen.addAll(List.of(perAntwoord));
        }
    }

    /** How these ways in came out, in this order. */
    List<Overleguitkomst> van(List<Ingang> volgorde, Weging weging) {
        Overleguitkomst[] uitkomsten = new Overleguitkomst[volgorde.size()];
        for (int i = 0; i < uitkomsten.length; i++) {
            Ingang ingang = volgorde.get(i);
            uitkomsten[i] = uitkomst(ingang, weging.past(ingang),
                    weging.isWeerhouden(ingang) ? weerhoudendeCodes(ingang, weging) : List.of(),
                    new Meetlat(gezegd, meetlatten[ingang.index()], weging.criteria()));
        }
        return List.of(uitkomsten);
    }

    private static Overleguitkomst uitkomst(Ingang ingang, Antwoord past, List<String> weerhoudenDoor,
            List<Criteriumuitkomst> criteria) {
        return new Overleguitkomst(ingang.code(), ingang.naam(), ingang.overleg(), ingang.laag(), past, weerhoudenDoor,
                criteria);
    }

    private Criteriumuitkomst gezegd(int criterium, Weging weging) {
        return gezegd[criterium][weging.criterium(criterium).ordinal()];
    }

    /** The codes of the criteria that hold this way in back. */
    List<String> weerhoudendeCodes(Ingang ingang, Weging weging) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < ingang.weerhoudend().size(); i++) {
            int criterium = ingang.weerhoudend().get(i);
            if (weging.criterium(criterium) == Antwoord.JA) {
                codes.add(regelset.criteria().get(criterium).code());
            }
        }
        return List.copyOf(codes);
    }

    /** Whether the aanmelding holds all that it must. */
    Aanmelding aanmelding(Weging weging) {
        List<Criteriumuitkomst> ontbreekt = new ArrayList<>(vanAanmelding.length);
        List<String> codes = new ArrayList<>(vanAanmelding.length);
        for (int criterium : vanAanmelding) {
            if (weging.criterium(criterium) != Antwoord.JA) {
                ontbreekt.add(gezegd(criterium, weging));
                codes.add(regelset.criteria().get(criterium).code());
            }
        }
        return new Aanmelding(ontbreekt.isEmpty(), List.copyOf(codes), List.copyOf(ontbreekt));
    }
}
