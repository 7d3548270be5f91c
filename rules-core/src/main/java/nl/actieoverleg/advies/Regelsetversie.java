package nl.actieoverleg.advies;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules that an advice was made with.
 *
 * @param versie the versions of the layers
 * @param vingerafdruk SHA-256, in hex, over the rule sources
 */
public record Regelsetversie(String versie, String vingerafdruk) {

    // As for any record, written out: what Java makes of it when first asked takes a program that starts 25 ms.

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Regelsetversie andere && Objects.equals(versie, andere.versie)
                && Objects.equals(vingerafdruk, andere.vingerafdruk);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(vingerafdruk);
    }
}
