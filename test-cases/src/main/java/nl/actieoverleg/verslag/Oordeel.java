package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Opmaak.aantal;
import static nl.actieoverleg.verslag.Opmaak.getal;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.bewaking.Dekking;
import nl.actieoverleg.bewaking.Lot;
import nl.actieoverleg.bewaking.Mutatieverslag;
import nl.actieoverleg.regressie.Uitslag;

/**
 * What it all comes down to, in words.
 *
 * @param isGoed whether there is nothing to do
 * @param kop the judgement
 * @param zinnen what it rests on, first what is wrong
 */
record Oordeel(boolean isGoed, String kop, List<String> zinnen) {

    static Oordeel over(Verslagstof stof) {
        List<String> mis = new ArrayList<>();
        List<String> goed = new ArrayList<>();
        casussen(stof.uitslagen(), mis, goed);
        dekking(stof.dekking(), mis, goed);
        mutatie(stof, mis, goed);
        boolean isGoed = mis.isEmpty();
        mis.addAll(goed);
        return new Oordeel(isGoed, kop(isGoed, stof.mutatie() != null), mis);
    }

    private static String kop(boolean isGoed, boolean isGewijzigd) {
        if (!isGoed) {
            return "Er is nog iets te doen.";
        }
        return isGewijzigd ? "De casussen bewaken de regels."
                : "Alle casussen kloppen. Of zij de regels bewaken, is niet onderzocht.";
    }

    private static void casussen(List<Uitslag> uitslagen, List<String> mis, List<String> goed) {
        long anders = uitslagen.stream().filter(uitslag -> !uitslag.isGoed()).count();
        if (anders == 0) {
            goed.add(uitslagen.size() == 1 ? "De casus krijgt het advies dat is verwacht." : "Alle "
                    + getal(uitslagen.size()) + " casussen krijgen het advies dat is verwacht.");
        } else {
            mis.add(aantal(anders, "casus krijgt", "casussen krijgen") + " een ander advies dan is verwacht of "
                    + "opgeslagen.");
        }
    }

    private static void dekking(Dekking dekking, List<String> mis, List<String> goed) {
        if (dekking.isVolledig()) {
            goed.add("Bij elke regel en elke voorwaarde is er een casus waarin het daarop aankomt.");
        }
        long open = dekking.regels().size() - dekking.gedekteRegels();
        if (open > 0) {
            mis.add("Bij " + aantal(open, "regel", "regels") + " ontbreekt nog een casus.");
        }
        if (!dekking.ongevraagd().isEmpty()) {
            mis.add("Naar " + aantal(dekking.ongevraagd().size(), "vraag of criterium", "vragen of criteria")
                    + " vraagt geen enkele regel.");
        }
        if (!dekking.tijdenZonderCasus().isEmpty()) {
            mis.add("Rond een dag waarop iets in de regels verandert, ligt nog geen casus.");
        }
    }

    private static void mutatie(Verslagstof stof, List<String> mis, List<String> goed) {
        Mutatieverslag mutatie = stof.mutatie();
        if (mutatie == null) {
            goed.add("Niet onderzocht is of de casussen het merken als iemand de regels wijzigt."
                    + (stof.uitslagen().stream().allMatch(Uitslag::isGoed) ? ""
                    : " Dat kan pas als elke casus uitkomt zoals verwacht en opgeslagen."));
            return;
        }
        long overleeft = mutatie.aantal(Lot.OVERLEEFT);
        if (overleeft > 0) {
            mis.add(aantal(overleeft, "wijziging in de regels wordt", "wijzigingen in de regels worden")
                    + " door geen enkele casus gemerkt.");
        } else {
            goed.add("De regels zijn " + getal(mutatie.uitslagen().size()) + " keer met opzet gewijzigd, steeds op "
                    + "één plek. Elke wijziging met een gevolg viel op.");
        }
    }
}
