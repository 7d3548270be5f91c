package nl.actieoverleg.nieuw;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written.
 *
 * @param regelbestanden the files with rules that are new or changed
 * @param casussen the example cases that are new, with their advice of now
 * @param letOp what the check of rules says of what is new, in Dutch; nothing that keeps the rules from being used
 */
public record Aangevuld(List<Path> regelbestanden, List<Casus> casussen, List<String> letOp) {

    /**
     * A new example case.
     *
     * @param bestand its file
     * @param titel what it shows
     * @param route the route of its advice
     * @param zekerheid how certain that is
     */
    public record Casus(Path bestand, String titel, String route, String zekerheid) {
    }
}
