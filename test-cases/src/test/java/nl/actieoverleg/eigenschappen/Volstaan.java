package nl.actieoverleg.eigenschappen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;

/**
 * A smallest set of known answers that keeps a definite advice definite, found without the map of the rules. More
 * answers never make an advice less certain, so what is left out of a largest set that is not enough has to be hit by
 * every set that is; from such sets, asked of the engine one by one, follows the smallest.
 */
final class Volstaan {

    private final Casus casus;
    /** The known facts in the order of the questionnaire. */
    private final List<String> bekend = new ArrayList<>();
    private final List<BitSet> teRaken = new ArrayList<>();

    private Volstaan(Casus casus) {
        this.casus = casus;
        Casussen.ADVISEUR.vragenlijst(casus.provincie()).vragen().forEach(vraag -> {
            if (casus.feiten().getOrDefault(vraag.feit(), Antwoord.ONBEKEND) != Antwoord.ONBEKEND) {
                bekend.add(vraag.feit());
            }
        });
    }

    /** Of the smallest sets the first in the order of the questionnaire. */
    static List<String> kleinste(Casus casus) {
        return new Volstaan(casus).zoek();
    }

    private List<String> zoek() {
        while (true) {
            BitSet poging = kleinsteTreffer();
            if (volstaat(poging)) {
                return poging.stream().mapToObj(bekend::get).toList();
            }
            for (int feit = 0; feit < bekend.size(); feit++) {
                if (!poging.get(feit)) {
                    poging.set(feit);
                    if (volstaat(poging)) {
                        poging.clear(feit);
                    }
                }
            }
            poging.flip(0, bekend.size());
            teRaken.add(poging);
        }
    }

    private boolean volstaat(BitSet houden) {
        Map<String, Antwoord> feiten = new HashMap<>();
        houden.stream().forEach(feit -> feiten.put(bekend.get(feit), casus.feiten().get(bekend.get(feit))));
        return Casussen.ADVISEUR.adviseer(Casussen.met(casus, feiten)).zekerheid() == Zekerheid.DEFINITIEF;
    }

    private BitSet kleinsteTreffer() {
        int aantal = 0;
        while (!kanRaken(new BitSet(), aantal)) {
            aantal++;
        }
        BitSet gekozen = new BitSet();
        for (int feit = 0; gekozen.cardinality() < aantal; feit++) {
            gekozen.set(feit);
            if (!kanRaken(gekozen, aantal - gekozen.cardinality(), feit + 1)) {
                gekozen.clear(feit);
            }
        }
        return gekozen;
    }

    private boolean kanRaken(BitSet gekozen, int erbij) {
        return kanRaken(gekozen, erbij, 0);
    }

    /** Whether with so many more facts, none of them before this place, all sets can be hit. */
    private boolean kanRaken(BitSet gekozen, int erbij, int vanaf) {
        BitSet gemist = null;
        for (BitSet een : teRaken) {
            if (!een.intersects(gekozen) && (gemist == null || een.cardinality() < gemist.cardinality())) {
                gemist = een;
            }
        }
        if (gemist == null) {
            return true;
        }
        for (int feit = gemist.nextSetBit(vanaf); erbij > 0 && feit >= 0; feit = gemist.nextSetBit(feit + 1)) {
            gekozen.set(feit);
            boolean geraakt = kanRaken(gekozen, erbij - 1, vanaf);
            gekozen.clear(feit);
            if (geraakt) {
                return true;
            }
        }
        return false;
    }
}
