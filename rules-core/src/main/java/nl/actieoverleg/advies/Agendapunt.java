package nl.actieoverleg.advies;

import java.util.List;

/**
 * One part of the agenda.
 *
 * @param onderdeel the heading, in Dutch
 * @param punten what to ask or bring, in Dutch
 * @param bron where it comes from
 */
public record Agendapunt(String onderdeel, List<String> punten, String bron) {

    /** Shows nothing of the case; see {@link Advies#toString()}. */
    @Override
    public String toString() {
        return "Agendapunt[afgeschermd]";
    }
}
