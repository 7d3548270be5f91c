package nl.actieoverleg.regelmodule;

import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.Plaats;

/**
 * One rule: one sufficient reason for what it concludes.
 *
 * @param naam its name, unique in its module
 * @param conclusie what kind of thing it concludes
 * @param doel what it concludes: the value of that annotation, without quotes
 * @param annotaties its other annotations by name, without quotes
 * @param voorwaarden its conditions, all of which have to hold; at least one
 * @param plaats where it stands
 */
public record Regel(String naam, Conclusie conclusie, String doel, Map<String, String> annotaties,
        List<Voorwaarde> voorwaarden, Plaats plaats) {
}
