package nl.actieoverleg.bewaking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;

/** Finds questions and criteria that no rule asks for, so that they change no advice. */
final class Ongevraagd {

    private Ongevraagd() {
    }

    static List<String> in(List<Regelmodule> modules) {
        Set<String> gevraagd = new HashSet<>();
        modules.stream().flatMap(module -> module.regels().stream()).flatMap(regel -> regel.voorwaarden().stream())
                .flatMap(voorwaarde -> voorwaarde.vragen().stream())
                .forEach(vraag -> gevraagd.add(vraag.lijst() + "." + vraag.veld().naam()));
        List<String> ongevraagd = new ArrayList<>();
        for (Regelmodule module : modules) {
            for (Lijst lijst : module.lijsten()) {
                if (lijst.soort() == Lijstsoort.VRAGEN || lijst.soort() == Lijstsoort.CRITERIA) {
                    // A mark, such as @aanmelding, gives a word a use of its own.
                    lijst.velden().stream().filter(woord -> !gevraagd.contains(lijst.naam() + "." + woord.naam())
                            && lijst.soort().optioneel().stream().noneMatch(woord.annotaties()::containsKey))
                            .forEach(woord -> ongevraagd.add(woord.code() + " (" + module.id() + ", "
                                    + woord.plaats().kort() + ")"));
                }
            }
        }
        return List.copyOf(ongevraagd);
    }
}
