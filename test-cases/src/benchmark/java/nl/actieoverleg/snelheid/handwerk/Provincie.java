package nl.actieoverleg.snelheid.handwerk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a province asks and decides beside what the north does. */
enum Provincie {
    GRONINGEN(Feit.OPEN_DOSSIER_VEILIG_THUIS.bit, List.of(Criterium.GR_1)),
    DRENTHE(Feit.PARTIJ_HEEFT_MEER_NODIG.bit, List.of(Criterium.DR_1, Criterium.DR_2)),
    FRIESLAND(0, List.of());

    /** The facts that can be asked here. */
    final long feiten;

    /** The criteria that count here, in order. */
    final List<Criterium> criteria;

    Provincie(long eigenFeiten, List<Criterium> eigenCriteria) {
        feiten = Feit.OPEN_DOSSIER_VEILIG_THUIS.bit - 1 | eigenFeiten;
        criteria = Stream.concat(
                Arrays.stream(Criterium.values()).filter(criterium -> criterium.bit < Criterium.GR_1.bit),
                eigenCriteria.stream()).toList();
    }

    /** The ways in here, in the base order. */
    List<Ingang> ingangen() {
        return this == DRENTHE ? Ingang.ALLE : Ingang.VAN_NN;
    }
}
