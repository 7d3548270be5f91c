package nl.actieoverleg.advies;

/**
 * A way in that misses exactly one of its criteria.
 *
 * @param ingang the way in
 * @param ontbreekt the code of the criterion that is missing, or that holds it back
 */
public record Dichtstbij(String ingang, String ontbreekt) {

    /** Shows nothing of the case; see {@link Advies#toString()}. */
    @Override
    public String toString() {
        return "Dichtstbij[afgeschermd]";
    }
}
