package nl.actieoverleg.werkbank;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.herspel.Herspeeluitslag;
import nl.actieoverleg.herspel.Herspeling;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.scherm.Herspeeltekst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code herspeel}: puts receipts to the router again. */
@Command(name = "herspeel", description = "Vraagt voor elke kwitantie opnieuw advies en zegt wat er anders uitkomt, en "
        + "door welke regel.",
        footer = {"  0  elke kwitantie geeft hetzelfde advies",
            "  1  er komt iets anders uit, of een kwitantie is veranderd of niet te gebruiken",
            Opdracht.NIET_GELUKT, "", "Voorbeeld:",
            "  actieoverleg herspeel kwitanties-2025.jsonl.gz --regels mijn-regels"})
final class Herspeel extends Opdracht {

    @Mixin
    private Regelsoptie regels;

    @Option(names = "--eerder", paramLabel = "MAP", description = "De regels waarmee de kwitanties zijn gemaakt, om te "
            + "zien welke regel het verschil maakt. De meegeleverde regels zijn er altijd bij.")
    private List<String> eerder = new ArrayList<>();

    @Option(names = "--proef", paramLabel = "BESTAND",
            description = "Zet de kwitanties die samen elk soort verschil laten zien in dit bestand.")
    private String proef;

    @Parameters(paramLabel = "KWITANTIES", description = Kwitantiebron.UITLEG)
    private String bestand;

    @Override
    public Integer call() {
        Uitvoerbestand uitvoer = Uitvoerbestand.voor(proef, Uitvoersoort.EENMALIG, bestand);
        Herspeeluitslag uitslag;
        try (Kwitantiebron bron = Kwitantiebron.open(bestand, werkbank().in())) {
            Toetsregels nieuw = regels.toetsregels();
            List<Toetsregels> versies = new ArrayList<>();
            versies.add(regels.isMeegeleverd() ? nieuw : Toetsregels.opKlassenpad(Werkbank.adviseur()));
            eerder.forEach(map -> versies.add(Regelsoptie.uitMap(map, Toetsregels::uitMap)));
            Herspeling herspeling = new Herspeling(nieuw, versies);
            bron.lees(herspeling::neem);
            uitslag = herspeling.uitslag();
            if (uitslag.isZonderBruikbare()) {
                throw bron.zonderBruikbare(Herspeeltekst.onbruikbaar(uitslag));
            }
        }
        werkbank().schrijf(Herspeeltekst.van(uitslag));
        if (uitvoer != null) {
            uitvoer.schrijf(naar -> {
                for (Herspeeluitslag.Voorbeeld voorbeeld : uitslag.voorbeelden()) {
                    naar.write(voorbeeld.bytes());
                    naar.write('\n');
                }
            });
        }
        return uitslag.isGelijk() ? Werkbank.GELUKT : Werkbank.FOUT_IN_CASUS;
    }
}
