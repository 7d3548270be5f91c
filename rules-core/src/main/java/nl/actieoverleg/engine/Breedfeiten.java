package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.actieoverleg.regelset.Lijstsoort;
import nl.actieoverleg.regelset.Regel;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regelset.Vraaglijst;
import nl.actieoverleg.regelset.Voorwaarde;

/** The declared lists that the rules of one stage ask for; the others are never filled. */
final class Breedfeiten {

    private final List<Breedfeit> gevraagd = new ArrayList<>();

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
                gevraagd.add(new Breedfeit(lijst, laders.get(lijst.module())));
            }
        }
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
        return gevraagd.stream().filter(breedfeit -> breedfeit.lijst().soort() == soort).toList();
    }
}
