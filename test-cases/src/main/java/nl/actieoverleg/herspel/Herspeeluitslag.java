package nl.actieoverleg.herspel;

import java.util.List;
import java.util.Map;

/**
 * What came of replaying receipts. Counts are of receipts; maps are in a fixed order.
 *
 * @param gelezen how many there were
 * @param gelijk how many gave the same advice
 * @param anders how many gave another advice
 * @param onbekendeRegels how many of these were made by rules that are not at hand
 * @param versies by the rules that they were made by
 * @param routes from the route in the receipt to the route now
 * @param verschillen by kind of difference
 * @param regels by rule that made a difference
 * @param onbruikbaar by why they could not be replayed
 * @param eersteOnbruikbare the first lines of those
 * @param voorbeelden the fewest receipts that together show every kind of difference
 * @param kleinste whether it is sure that fewer would not do
 */
public record Herspeeluitslag(long gelezen, long gelijk, long anders, long onbekendeRegels, Map<String, Long> versies,
        Map<String, Long> routes, Map<Verschil.Soort, Map<String, Long>> verschillen, Map<String, Long> regels,
        Map<String, Long> onbruikbaar, List<Long> eersteOnbruikbare, List<Voorbeeld> voorbeelden, boolean kleinste) {

    /**
     * A receipt that comes out otherwise.
     *
     * @param regelnummer its line, from 1
     * @param bytes the receipt as it was read
     * @param verschillen everything that differs
     */
    public record Voorbeeld(long regelnummer, byte[] bytes, List<Verschil> verschillen) {
    }

    /** Whether nothing could be replayed, so that nothing can be said. */
    public boolean isZonderBruikbare() {
        return gelijk + anders == 0;
    }

    /** Whether every receipt gave the same advice. */
    public boolean isGelijk() {
        return gelijk == gelezen;
    }
}
