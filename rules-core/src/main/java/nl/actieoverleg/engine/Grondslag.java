package nl.actieoverleg.engine;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Ingang;

/**
 * All that the choice of a route rests on. It needs no case: which ways in fit may come from anywhere.
 *
 * @param ingangen the ways in, in base order
 * @param aangepast the same in the adjusted order, see {@link Volgorde}; only looked at when it may hold
 * @param past whether each of them fits
 * @param pastBij whether each of them fits once the question on the order has this answer; only asked of a way in that
 *     is undecided, as long as that question is open
 * @param zonder whether one of them can fit without some others
 * @param volgordevraag the answer to the question that must be NEE for the adjusted order; JA when the rules have none
 * @param poortvraag whether coordination is needed at all; JA when the rules have no such question
 */
public record Grondslag(List<Ingang> ingangen, List<Ingang> aangepast, Function<Ingang, Antwoord> past,
        BiFunction<Ingang, Antwoord, Antwoord> pastBij, Zonder zonder, Antwoord volgordevraag, Antwoord poortvraag) {

    /** What is possible for more than one way in at a time. */
    @FunctionalInterface
    public interface Zonder {

        /**
         * Whether some way of answering the unknown questions makes a way in fit while none of the others does. Only
         * asked of a way in that is undecided, with others of which one is undecided and none certainly fits.
         *
         * @param ingang the way in
         * @param andere the others, in the order of the base
         * @param volgordevraag the answer to the question on the order; when that is open, the one to take for it
         */
        boolean kan(Ingang ingang, List<Ingang> andere, Antwoord volgordevraag);
    }

    Antwoord past(Ingang ingang) {
        return past.apply(ingang);
    }

    /** Whether a way in fits once the question on the order has this answer, which it has or which is open. */
    Antwoord past(Ingang ingang, Antwoord bijVolgordevraag) {
        Antwoord nu = past(ingang);
        return nu == Antwoord.ONBEKEND && volgordevraag == Antwoord.ONBEKEND ? pastBij.apply(ingang, bijVolgordevraag)
                : nu;
    }

    /** The order that holds: the adjusted one when the question that decides on it is certainly NEE. */
    List<Ingang> volgorde() {
        return volgordevraag == Antwoord.NEE ? aangepast : ingangen;
    }
}
