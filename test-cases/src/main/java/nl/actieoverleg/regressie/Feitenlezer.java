package nl.actieoverleg.regressie;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regressie.Casuswoorden.Woordsoort;
import nl.actieoverleg.regressie.Knooplezer.Veld;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the facts of a case: lists of facts by answer, and one answer for all others. */
final class Feitenlezer {

    private final Knooplezer lezer;
    private final Foutenlijst fouten;
    private final Casuswoorden woorden;
    private final Casuswoorden alleWoorden;
    private final String provincie;

    Feitenlezer(Foutenlijst fouten, Casuswoorden woorden, Casuswoorden alleWoorden, String provincie) {
        this.lezer = new Knooplezer(fouten);
        this.fouten = fouten;
        this.woorden = woorden;
        this.alleWoorden = alleWoorden;
        this.provincie = provincie;
    }

    /**
     * The answer to every fact of the region.
     *
     * @param feiten the lists, or null when every fact has the same answer
     * @param overige the answer to all others, or null when it is missing
     */
    Map<String, Antwoord> lees(Veld feiten, Veld overige) {
        Map<String, Antwoord> genoemd = new LinkedHashMap<>();
        if (feiten != null) {
            Set<String> antwoorden = new LinkedHashSet<>(woorden.van(Woordsoort.ANTWOORD));
            antwoorden.addAll(alleWoorden.van(Woordsoort.FEIT));
            lezer.velden(feiten.waarde(), "Dit woord", antwoorden).forEach((woord, veld) -> {
                if (alleWoorden.van(Woordsoort.FEIT).contains(woord)) {
                    fouten.meld(veld.sleutel(), "Zet " + woord + " in de lijst achter JA, NEE of ONBEKEND: JA: ["
                            + woord + "].");
                } else {
                    voegToe(veld.waarde(), Antwoord.valueOf(woord), genoemd);
                }
            });
        }
        Antwoord rest = overige == null ? null : rest(overige.waarde());
        Map<String, Antwoord> alles = new LinkedHashMap<>();
        woorden.van(Woordsoort.FEIT).forEach(feit ->
                alles.put(feit, genoemd.getOrDefault(feit, rest == null ? Antwoord.ONBEKEND : rest)));
        return alles;
    }

    private Antwoord rest(Node knoop) {
        String woord = lezer.keuze(knoop, "overigeFeiten", Woordsoort.ANTWOORD.onderwerp(),
                woorden.van(Woordsoort.ANTWOORD));
        return woord == null ? null : Antwoord.valueOf(woord);
    }

    private void voegToe(Node lijst, Antwoord antwoord, Map<String, Antwoord> genoemd) {
        for (ScalarNode feit : lezer.lijst(lijst, antwoord.name(), Woordsoort.FEIT.onderwerp(),
                alleWoorden.van(Woordsoort.FEIT))) {
            Antwoord eerder = genoemd.putIfAbsent(feit.getValue(), antwoord);
            if (eerder != null) {
                fouten.meld(feit, feit.getValue() + " staat ook bij " + eerder + ". Laat er één staan.");
            } else if (!woorden.van(Woordsoort.FEIT).contains(feit.getValue())) {
                fouten.meld(feit, "Dit feit wordt in " + provincie + " niet gevraagd: " + feit.getValue()
                        + ". Haal het weg of verbeter de provincie.");
            }
        }
    }
}
