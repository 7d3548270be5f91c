package nl.actieoverleg.advies;

/**
 * An overleg that misses exactly one of its conditions.
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
