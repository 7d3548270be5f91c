package nl.actieoverleg.bewaking;

/**
 * A case that coverage lacks.
 *
 * @param voorwaarde the condition as it stands in the DRL
 * @param wel whether the rule has to hold in it thanks to this condition, or to fail on this condition alone
 * @param voorstel such a case, as the text of a file; null when there is none, when it was not found, or when a case
 *     that was proposed before will do
 * @param stand whether there is such a case
 */
public record Dekkingsgat(String voorwaarde, boolean wel, String voorstel, Stand stand) {

    /** Whether a case that is lacking can be made. */
    public enum Stand {
        /** It is proposed. */
        VOORGESTELD,
        /** One that was proposed before does for this condition as well. */
        AL_VOORGESTELD,
        /** There is none among all possible cases. */
        BESTAAT_NIET,
        /** The rules are too many to look at all possible cases. */
        NIET_BEKEKEN
    }
}
