package nl.actieoverleg.scherm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.actieoverleg.bewaking.Lot;
import nl.actieoverleg.bewaking.Mutantuitslag;
import nl.actieoverleg.bewaking.Mutatieverslag;

/** What became of the mutants as Dutch text: which ones no case notices, with a case that would, and the numbers. */
public final class Mutatietekst {

    private Mutatietekst() {
    }

    /** @param alles whether those that are noticed, or make no difference, are shown too */
    public static String van(Mutatieverslag verslag, boolean alles) {
        Kolomtekst uit = new Kolomtekst();
        if (alles) {
            deel("Geweigerd: de regels zijn niet meer te lezen", Lot.GEWEIGERD, verslag, uit);
            deel("Gevangen door een casus", Lot.GEVANGEN, verslag, uit);
            deel("Zonder gevolg: elk advies komt gelijk uit", Lot.GELIJKWAARDIG, verslag, uit);
        }
        deel("Niet gemerkt: hier ontbreekt een casus", Lot.OVERLEEFT, verslag, uit);
        uit.alinea(0, samenvatting(verslag));
        return uit.toString();
    }

    /** Those that had this lot, by the rule or list that they are in. */
    private static void deel(String kop, Lot lot, Mutatieverslag verslag, Kolomtekst uit) {
        Map<String, List<Mutantuitslag>> perPlaats = verslag.uitslagen().stream().filter(een -> een.lot() == lot)
                .collect(Collectors.groupingBy(een -> een.mutant().waar(), LinkedHashMap::new, Collectors.toList()));
        if (perPlaats.isEmpty()) {
            return;
        }
        uit.alinea(0, kop);
        perPlaats.forEach((waar, uitslagen) -> {
            uit.alinea(1, waar);
            uitslagen.forEach(uitslag -> toon(uitslag, uit));
        });
        uit.leeg();
    }

    private static void toon(Mutantuitslag uitslag, Kolomtekst uit) {
        uit.punt(2, uitslag.mutant().wijziging() + " (" + (uitslag.casus() == null ? ""
                : uitslag.casus().bestand() + ": ") + uitslag.uitleg().replaceFirst("\\.$", "") + ")");
        if (uitslag.voorstel() != null) {
            uitslag.voorstel().lines().forEach(regel -> uit.letterlijk(4, regel));
        }
    }

    private static String samenvatting(Mutatieverslag verslag) {
        return Regressietekst.aantal(verslag.uitslagen().size(), "wijziging", "wijzigingen") + " geprobeerd in "
                + Regressietekst.aantal(verslag.duur().toSeconds(), "seconde", "seconden") + ": "
                + verslag.aantal(Lot.GEVANGEN) + " gevangen door een casus, " + verslag.aantal(Lot.GEWEIGERD)
                + " geweigerd bij het lezen, " + verslag.aantal(Lot.GELIJKWAARDIG) + " zonder gevolg, "
                + verslag.aantal(Lot.OVERLEEFT) + " niet gemerkt.";
    }
}
