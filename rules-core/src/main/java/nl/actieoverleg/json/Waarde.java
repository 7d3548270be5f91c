package nl.actieoverleg.json;

import java.util.List;
import tools.jackson.core.JsonToken;

/**
 * One value in a case, no deeper than a case goes.
 *
 * @param soort the token that it starts with
 * @param tekst the text of a string, or the digits of a whole number; null otherwise
 * @param leden the members of an object, in order, duplicates included; empty otherwise, and for what stands too deep
 * @param elementen the elements of an array, in order; empty otherwise, and for what stands too deep
 */
record Waarde(JsonToken soort, String tekst, List<Lid> leden, List<Waarde> elementen) {

    /**
     * One member of an object.
     *
     * @param naam its name
     * @param waarde its value
     */
    record Lid(String naam, Waarde waarde) {
    }

    boolean is(JsonToken gevraagd) {
        return soort == gevraagd;
    }
}
