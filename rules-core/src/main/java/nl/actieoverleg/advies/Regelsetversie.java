package nl.actieoverleg.advies;

/**
 * The rules that an advice was made with.
 *
 * @param versie the versions of the layers
 * @param vingerafdruk SHA-256, in hex, over the rule sources
 */
public record Regelsetversie(String versie, String vingerafdruk) {
}
