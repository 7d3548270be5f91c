package nl.actieoverleg.casus;

import java.util.List;

/**
 * Everything that can be asked about a case of one region, in order. Immutable.
 *
 * @param provincie the region
 * @param vragen the questions, each to be answered JA, NEE or ONBEKEND
 * @param tellers the counts, each 0 when left out
 * @param behoeften what {@code nodig} may hold
 * @param overleggen what {@code lopendeOverleggen} may hold
 */
public record Vragenlijst(String provincie, List<Vraag> vragen, List<Keuze> tellers, List<Keuze> behoeften,
        List<Keuze> overleggen) {

    /**
     * A name or code that may stand in a case.
     *
     * @param code as it stands in a case
     * @param tekst what it means, in Dutch
     */
    public record Keuze(String code, String tekst) {
    }
}
