package nl.actieoverleg.dekking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;

/** Finds questions and criteria that no rule asks for, so that they change no advice. */
final class Ongevraagd {

    private Ongevraagd() {
    }

    static List<String> in(List<Regelmodule> modules) {
        Set<String> gevraagd = new HashSet<>();
        modules.stream().flatMap(module -> module.regels().stream()).flatMap(regel -> regel.voorwaarden().stream())
                .flatMap(Ongevraagd::delen).forEach(deel -> gevraagd.add(deel.lijst() + "." + deel.veld()));
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

    private static Stream<Vraagt> delen(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof Minstens minstens) {
            return minstens.delen().stream();
        }
        return voorwaarde instanceof Vraagt vraagt ? Stream.of(vraagt) : Stream.empty();
    }
}
