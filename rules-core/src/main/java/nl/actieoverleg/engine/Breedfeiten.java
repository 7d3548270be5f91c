package nl.actieoverleg.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regelset.Lijstsoort;
import nl.actieoverleg.regelset.Regel;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regelset.Vraaglijst;
import nl.actieoverleg.regelset.Voorwaarde;
import org.kie.api.runtime.KieSession;

/** What the rules of one stage ask for: the declared lists and the day. What they do not ask for is never given. */
final class Breedfeiten {

    private final Map<Lijstsoort, List<Breedfeit>> gevraagd = new EnumMap<>(Lijstsoort.class);
    private final boolean dagGevraagd;

    /**
     * @param regelset the rules
     * @param regels those of the stage
     * @param laders for each module id the class loader that has its classes
     */
    Breedfeiten(Regelset regelset, List<Regel> regels, Map<String, ClassLoader> laders) {
        Set<String> namen = new HashSet<>();
        regels.stream().flatMap(regel -> regel.voorwaarden().stream()).flatMap(Breedfeiten::lijsten)
                .forEach(namen::add);
        for (Vraaglijst lijst : regelset.lijsten()) {
            if (namen.contains(lijst.naam())) {
                gevraagd.computeIfAbsent(lijst.soort(), soort -> new ArrayList<>())
                        .add(new Breedfeit(lijst, laders.get(lijst.module())));
            }
        }
        dagGevraagd = regels.stream().flatMap(regel -> regel.voorwaarden().stream())
                .anyMatch(Voorwaarde.Dag.class::isInstance);
    }

    private static Stream<String> lijsten(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof Voorwaarde.Vraagt vraagt) {
            return Stream.of(vraagt.lijst());
        }
        if (voorwaarde instanceof Voorwaarde.Telt telt) {
            return Stream.of(telt.lijst());
        }
        if (voorwaarde instanceof Voorwaarde.Minstens minstens) {
            return minstens.delen().stream().map(Voorwaarde.Vraagt::lijst);
        }
        return Stream.empty();
    }

    /** Those of this kind. */
    List<Breedfeit> van(Lijstsoort soort) {
        return gevraagd.getOrDefault(soort, List.of());
    }

    /** Gives a session the lists of this kind, with these values. */
    void voegToe(KieSession sessie, Lijstsoort soort, Breedfeit.Waarden waarden) {
        for (Breedfeit breedfeit : van(soort)) {
            Object feit = breedfeit.nieuw();
            breedfeit.vul(feit, waarden);
            sessie.insert(feit);
        }
    }

    /** Gives a session the day. */
    void voegToe(KieSession sessie, LocalDate dag) {
        if (dagGevraagd) {
            sessie.insert(new Peildatum(dag));
        }
    }
}
