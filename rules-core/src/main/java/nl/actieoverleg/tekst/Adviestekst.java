package nl.actieoverleg.tekst;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An advice in Dutch, in parts and in the order in which to show them: what cannot wait first. Every text is a whole
 * sentence or more, but for the names in {@code route} and {@code zekerheid}. Immutable; no list is null or modifiable.
 *
 * @param kop what the advice is about: the pseudonym, the region and the day
 * @param nu what must happen at once, the most urgent first; empty when nothing is known to be urgent
 * @param route the route as a name
 * @param zekerheid "definitief" or "voorlopig"
 * @param uitleg how certain the route is, what comes after it, what fits as well and what the region changed
 * @param stappen what to do on this route, and when
 * @param deelnemers who takes part, by the part they play; empty when the route leads to no overleg
 * @param aanmelding what the aanmelding still lacks; empty when it is complete or not needed on this route
 * @param waarom everything that the route rests on, or what keeps each way in from fitting
 * @param doorslag of that, in short, what decides: for a screen with little room
 * @param vraag the question to ask now, or null when no answer can change the route
 * @param nogTeVragen how much there is to ask
 * @param openVragen all questions whose answers can change the route, in the order in which to ask them
 * @param letOp what to look out for that can wait
 * @param meetlat how each way in scores, in the order that applies to this case
 */
public record Adviestekst(
        String kop,
        List<Zin> nu,
        String route,
        String zekerheid,
        List<String> uitleg,
        List<String> stappen,
        List<Deelnemersgroep> deelnemers,
        List<Zin> aanmelding,
        List<Waarom> waarom,
        List<Zin> doorslag,
        @Nullable Zin vraag,
        String nogTeVragen,
        List<Zin> openVragen,
        List<Zin> letOp,
        List<Meetlatrij> meetlat) {

    /** Shows nothing of the case, so that it cannot end up in a log by accident. */
    @Override
    public String toString() {
        return "Adviestekst[afgeschermd]";
    }
}
