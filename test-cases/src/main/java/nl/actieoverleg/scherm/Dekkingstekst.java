package nl.actieoverleg.scherm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.actieoverleg.bewaking.Dekking;
import nl.actieoverleg.bewaking.Dekkingsgat;
import nl.actieoverleg.bewaking.Regeldekking;
import nl.actieoverleg.bewaking.Voorwaardedekking;

/** Coverage as Dutch text: what no case decides, cases that would, and how many rules and conditions there are. */
public final class Dekkingstekst {

    /** Of so many rules cases are proposed at once: each takes a second, and more is too much to read. */
    private static final int MEESTE = 20;

    private final boolean alles;
    private final Function<Regeldekking, List<Dekkingsgat>> voorstellen;
    private final Kolomtekst uit = new Kolomtekst();
    private int metVoorstel;
    private int zonderVoorstel;

    private Dekkingstekst(boolean alles, Function<Regeldekking, List<Dekkingsgat>> voorstellen) {
        this.alles = alles;
        this.voorstellen = voorstellen;
    }

    /**
     * The whole text.
     *
     * @param alles whether the cases are named with every rule and condition, decided or not
     * @param voorstellen gives what is lacking of a rule, with proposals
     */
    public static String van(Dekking dekking, boolean alles, Function<Regeldekking, List<Dekkingsgat>> voorstellen) {
        return new Dekkingstekst(alles, voorstellen).van(dekking);
    }

    private String van(Dekking dekking) {
        Map<String, List<Regeldekking>> perModule = dekking.regels().stream().collect(
                Collectors.groupingBy(Regeldekking::module, LinkedHashMap::new, Collectors.toList()));
        perModule.forEach((module, regels) -> regels.stream().filter(regel -> alles || !regel.isGedekt())
                .forEach(this::toon));
        if (zonderVoorstel > 0) {
            uit.alinea(0, "Bij " + Regressietekst.aantal(zonderVoorstel, "andere regel", "andere regels")
                    + " staat nog geen voorstel: schrijf eerst deze casussen, en kijk dan opnieuw.");
            uit.leeg();
        }
        if (!dekking.ongevraagd().isEmpty()) {
            uit.alinea(0, "Hier vraagt geen enkele regel naar, dus dit verandert geen enkel advies:");
            dekking.ongevraagd().forEach(woord -> uit.punt(1, woord));
            uit.leeg();
        }
        if (!dekking.tijdenZonderCasus().isEmpty()) {
            uit.alinea(0, "Op een dag verandert er iets in de regels, maar aan één kant ervan ligt geen casus. Schrijf "
                    + "er een met:");
            dekking.tijdenZonderCasus().forEach(tijd -> uit.punt(1, tijd));
            uit.leeg();
        }
        perModule.forEach((module, regels) ->
                uit.alinea(0, module + ": " + samenvatting(new Dekking(regels, List.of(), List.of()))));
        uit.alinea(0, "Samen: " + samenvatting(dekking));
        return uit.toString();
    }

    private void toon(Regeldekking regel) {
        uit.alinea(0, "\"" + regel.naam() + "\" (" + regel.module() + ", " + regel.plaats() + ")");
        if (alles) {
            uit.regel(1, "Geldt in: ", casussen(regel.wel()));
            uit.regel(1, "Mist één voorwaarde in: ", casussen(regel.net()));
        } else if (regel.wel().isEmpty()) {
            uit.punt(1, "In geen enkele voorbeeldcasus geldt deze regel.");
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
        if (!regel.isGedekt()) {
            stelVoor(regel);
        }
        uit.leeg();
    }

    private void stelVoor(Regeldekking regel) {
        if (metVoorstel == MEESTE) {
            zonderVoorstel++;
            return;
        }
        metVoorstel++;
        for (Dekkingsgat gat : voorstellen.apply(regel)) {
            switch (gat.stand()) {
                case VOORGESTELD -> {
                    uit.punt(1, "Voorstel voor een casus waarin de regel " + (gat.wel() ? "geldt dankzij "
                            : "alleen stukloopt op ") + gat.voorwaarde() + ":");
                    gat.voorstel().lines().forEach(tekst -> uit.letterlijk(4, tekst));
                }
                case BESTAAT_NIET -> uit.punt(1, "Een casus waarin de regel " + (gat.wel() ? "geldt dankzij "
                        : "alleen stukloopt op ") + gat.voorwaarde() + ", bestaat niet: dat is bewezen over alle "
                        + "mogelijke casussen. Haal deze voorwaarde weg, of verander de regel.");
                case NIET_BEKEKEN -> uit.punt(1, "Bij " + gat.voorwaarde() + " is er geen voorstel: de regels zijn te "
                        + "groot om alle mogelijke casussen te bekijken.");
                case AL_VOORGESTELD -> {
                    // One of the proposals above does for this one too.
                }
            }
        }
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
