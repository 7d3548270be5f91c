package nl.actieoverleg.scherm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.actieoverleg.bewaking.Dekking;
import nl.actieoverleg.bewaking.Regeldekking;
import nl.actieoverleg.bewaking.Voorwaardedekking;

/** Coverage as Dutch text: what no case decides, and how many rules and conditions there are. */
public final class Dekkingstekst {

    private Dekkingstekst() {
    }

    /** @param alles whether the cases are named with every rule and condition, decided or not */
    public static String van(Dekking dekking, boolean alles) {
        Kolomtekst uit = new Kolomtekst();
        Map<String, List<Regeldekking>> perModule = dekking.regels().stream().collect(
                Collectors.groupingBy(Regeldekking::module, LinkedHashMap::new, Collectors.toList()));
        perModule.forEach((module, regels) -> regels.stream().filter(regel -> alles || !regel.isGedekt())
                .forEach(regel -> toon(regel, alles, uit)));
        if (!dekking.ongevraagd().isEmpty()) {
            uit.alinea(0, "Hier vraagt geen enkele regel naar, dus dit verandert geen enkel advies:");
            dekking.ongevraagd().forEach(woord -> uit.punt(1, woord));
            uit.leeg();
        }
        perModule.forEach((module, regels) ->
                uit.alinea(0, module + ": " + samenvatting(new Dekking(regels, List.of()))));
        uit.alinea(0, "Samen: " + samenvatting(dekking));
        return uit.toString();
    }

    private static void toon(Regeldekking regel, boolean alles, Kolomtekst uit) {
        uit.alinea(0, "\"" + regel.naam() + "\" (" + regel.module() + ", " + regel.plaats() + ")");
        if (alles) {
            uit.regel(1, "Geldt in: ", casussen(regel.wel()));
            uit.regel(1, "Mist één voorwaarde in: ", casussen(regel.net()));
        } else if (regel.wel().isEmpty()) {
            uit.punt(1, "In geen enkele casus geldt deze regel.");
        }
        for (Voorwaardedekking voorwaarde : regel.voorwaarden()) {
            if (alles) {
                uit.punt(1, voorwaarde.tekst());
                uit.regel(2, "Klopt en beslist in: ", casussen(voorwaarde.wel()));
                uit.regel(2, "Ontbreekt als enige in: ", casussen(voorwaarde.niet()));
            } else if (!voorwaarde.isGedekt()) {
                uit.punt(1, voorwaarde.tekst() + ": " + ontbreekt(voorwaarde));
            }
        }
        uit.leeg();
    }

    private static String ontbreekt(Voorwaardedekking voorwaarde) {
        String wel = "een casus waarin de regel geldt dankzij deze voorwaarde";
        String niet = "een casus waarin de regel alleen hierop stukloopt";
        if (voorwaarde.wel().isEmpty() && voorwaarde.niet().isEmpty()) {
            return "er ontbreekt " + wel + ", en " + niet + ".";
        }
        return "er ontbreekt " + (voorwaarde.wel().isEmpty() ? wel : niet) + ".";
    }

    private static String casussen(List<String> namen) {
        return namen.isEmpty() ? "geen casus" : String.join(", ", namen);
    }

    private static String samenvatting(Dekking dekking) {
        return dekking.gedekteRegels() + " van " + Regressietekst.aantal(dekking.regels().size(), "regel", "regels")
                + " en " + dekking.gedekteVoorwaarden() + " van "
                + Regressietekst.aantal(dekking.voorwaarden(), "voorwaarde", "voorwaarden")
                + " beslist, naar beide kanten.";
    }
}
