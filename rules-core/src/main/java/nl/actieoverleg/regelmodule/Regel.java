package nl.actieoverleg.regelmodule;

import java.util.ArrayList;
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

    /** The codes that it names: {@code doel} taken apart at its commas. */
    public List<String> doelen() {
        List<String> codes = new ArrayList<>();
        for (String code : doel.split(",")) {
            if (!code.isBlank()) {
                codes.add(code.strip());
            }
        }
        return List.copyOf(codes);
    }

    /** The same rule on other conditions. */
    public Regel met(List<Voorwaarde> andere) {
        return new Regel(naam, conclusie, doel, annotaties, andere, plaats);
    }

    /** Where one of its conditions stands. */
    public Plaats plaats(Voorwaarde voorwaarde) {
        return voorwaarde.regelnummer() == 0 ? plaats : new Plaats(plaats.bestand(), voorwaarde.regelnummer());
    }
}
