package nl.actieoverleg.advies;

/**
 * A party that takes part.
 *
 * @param partij its code
 * @param naam its name in Dutch
 * @param rol the part it plays
 */
public record Deelnemer(String partij, String naam, Rol rol) {

    /** Shows nothing of the case; see {@link Advies#toString()}. */
    @Override
    public String toString() {
        return "Deelnemer[afgeschermd]";
    }
}
