package nl.actieoverleg.snelheid.peers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regelset.Regelset;

/** Looks the names in a case up in the rules of its region. */
public final class Gegevenslezer {

    private static final ZoneId TIJDZONE = ZoneId.of("Europe/Amsterdam");

    private final Regelset regelset;
    private final Map<String, Integer> feitIndex = new HashMap<>();

    /** @param regelset the rules of the region that the cases are of */
    public Gegevenslezer(Regelset regelset) {
        this.regelset = regelset;
        regelset.invoer().vragen().forEach(vraag -> feitIndex.put(vraag.feit(), feitIndex.size()));
    }

    /** What a case of this region says. */
    public Gegevens lees(Casus casus) {
        Antwoord[] feiten = new Antwoord[feitIndex.size()];
        Arrays.fill(feiten, Antwoord.ONBEKEND);
        casus.feiten().forEach((feit, antwoord) -> feiten[feitIndex.get(feit)] = antwoord);
        int[] tellers = new int[regelset.invoer().tellers().size()];
        casus.tellers().forEach((teller, aantal) -> tellers[regelset.invoer().tellers().indexOf(teller)] = aantal);
        LocalDate dag = casus.peildatum() != null ? casus.peildatum() : LocalDate.now(TIJDZONE);
        return new Gegevens(feiten, tellers, new Peildatum(dag), Set.copyOf(casus.lopendeOverleggen()),
                casus.nodig().stream().map(regelset.invoer().behoeften()::get).collect(Collectors.toSet()));
    }
}
