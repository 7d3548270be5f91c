package nl.actieoverleg.regelset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Woordenlijst;

/**
 * What a case of a region may hold.
 *
 * @param vragen the questionnaire
 * @param woordenlijst its questions by number
 * @param poortvraag the index of the question whether coordination is needed at all, or -1
 * @param volgordevraag the index of the question that must be NEE for the adjusted order, or -1
 * @param tellers the names of the counts
 * @param behoeften the overleg that meets each need, by the code of the need
 * @param lopend the overleggen in which a case may already run
 */
public record Invoer(List<Vraag> vragen, Woordenlijst woordenlijst, int poortvraag, int volgordevraag,
        List<String> tellers, Map<String, String> behoeften, Set<String> lopend) {
}
