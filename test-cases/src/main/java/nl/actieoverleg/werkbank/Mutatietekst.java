package nl.actieoverleg.werkbank;

import java.util.List;
import nl.actieoverleg.mutatie.Lot;
import nl.actieoverleg.mutatie.Mutant;
import nl.actieoverleg.mutatie.Mutantuitslag;
import nl.actieoverleg.mutatie.Mutatieverslag;

/** What became of the mutants as Dutch text: which ones no case notices, with a case that would, and the numbers. */
final class Mutatietekst {

    private Mutatietekst() {
    }

    /** @param alles whether those that are noticed are shown too */
    static String van(Mutatieverslag verslag, boolean alles) {
        Kolomtekst uit = new Kolomtekst();
        if (alles) {
            deel("Geweigerd: de regels zijn niet meer te lezen", Lot.GEWEIGERD, verslag, uit);
            deel("Gevangen door een casus", Lot.GEVANGEN, verslag, uit);
        }
        deel("Zonder gevolg: geen enkel antwoord maakt verschil", Lot.GELIJKWAARDIG, verslag, uit);
        deel("Niet gemerkt: hier ontbreekt een casus", Lot.OVERLEEFT, verslag, uit);
        uit.alinea(0, samenvatting(verslag));
        return uit.toString();
    }

    private static void deel(String kop, Lot lot, Mutatieverslag verslag, Kolomtekst uit) {
        List<Mutantuitslag> uitslagen = verslag.uitslagen().stream().filter(een -> een.lot() == lot).toList();
        if (uitslagen.isEmpty()) {
            return;
        }
        uit.alinea(0, kop);
        for (Mutantuitslag uitslag : uitslagen) {
            Mutant mutant = uitslag.mutant();
            uit.punt(1, mutant.waar() + ": " + mutant.wijziging() + ".");
            uit.alinea(2, (uitslag.casus() == null ? "" : uitslag.casus().bestand() + ": ") + uitslag.uitleg());
            if (uitslag.voorstel() != null) {
                uit.alinea(2, "Voorstel voor een casus:");
                uitslag.voorstel().lines().forEach(regel -> uit.letterlijk(3, regel));
            }
        }
        uit.leeg();
    }

    private static String samenvatting(Mutatieverslag verslag) {
        return Regressietekst.aantal(verslag.uitslagen().size(), "wijziging", "wijzigingen") + " geprobeerd in "
                + Regressietekst.aantal(verslag.duur().toSeconds(), "seconde", "seconden") + ": "
                + verslag.aantal(Lot.GEVANGEN) + " gevangen door een casus, " + verslag.aantal(Lot.GEWEIGERD)
                + " geweigerd bij het lezen, " + verslag.aantal(Lot.GELIJKWAARDIG) + " zonder gevolg, "
                + verslag.aantal(Lot.OVERLEEFT) + " niet gemerkt.";
    }
}
