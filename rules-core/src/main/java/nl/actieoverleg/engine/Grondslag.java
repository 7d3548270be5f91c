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
 * @param volgordevraag the answer to the question that must be NEE for the adjusted order; JA when the rules have none
 * @param poortvraag whether coordination is needed at all; JA when the rules have no such question
 */
public record Grondslag(List<Ingang> ingangen, List<Ingang> aangepast, Function<Ingang, Antwoord> past,
        BiFunction<Ingang, Antwoord, Antwoord> pastBij, Antwoord volgordevraag, Antwoord poortvraag) {

    Antwoord past(Ingang ingang) {
        return past.apply(ingang);
    }

    /** Whether a way in fits once the question on the order, which is open, has this answer. */
    Antwoord past(Ingang ingang, Antwoord bijVolgordevraag) {
        Antwoord nu = past(ingang);
        return nu == Antwoord.ONBEKEND ? pastBij.apply(ingang, bijVolgordevraag) : nu;
    }

    /** The order that holds: the adjusted one when the question that decides on it is certainly NEE. */
    List<Ingang> volgorde() {
        return volgordevraag == Antwoord.NEE ? aangepast : ingangen;
    }
}
