package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.herspel.Herspeeluitslag;
import nl.actieoverleg.herspel.Herspeling;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.scherm.Fouttekst;
import nl.actieoverleg.scherm.Herspeeltekst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code herspeel}: puts receipts to the router again. */
@Command(name = "herspeel", description = "Vraagt voor elke kwitantie opnieuw advies en zegt wat er anders uitkomt, en "
        + "door welke regel.", footerHeading = "%nAfsluitcodes:%n",
        footer = {"  0  elke kwitantie geeft hetzelfde advies",
            "  1  er komt iets anders uit, of een kwitantie is veranderd of niet te gebruiken",
            "  2  verkeerd gebruik, of een map of bestand dat niet te lezen of te schrijven is", "", "Voorbeeld:",
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
        List<Toetsregels> versies = new ArrayList<>();
        versies.add(new Regelsoptie().toetsregels());
        eerder.forEach(map -> versies.add(Regelsoptie.uit(map).toetsregels()));
        Herspeling herspeling = new Herspeling(regels.toetsregels(), versies);
        Kwitantiebron.lees(bestand, werkbank().in(), herspeling::neem);
        Herspeeluitslag uitslag = herspeling.uitslag();
        werkbank().schrijf(Herspeeltekst.van(uitslag));
        if (proef != null) {
            bewaar(uitslag);
        }
        return uitslag.isGelijk() ? Werkbank.GELUKT : Werkbank.FOUT_IN_CASUS;
    }

    private void bewaar(Herspeeluitslag uitslag) {
        try (OutputStream uit = Files.newOutputStream(Path.of(proef))) {
            for (Herspeeluitslag.Voorbeeld voorbeeld : uitslag.voorbeelden()) {
                uit.write(voorbeeld.bytes());
                uit.write('\n');
            }
        } catch (IOException | InvalidPathException e) {
            throw new OnleesbaarBestand("Het bestand " + Fouttekst.veilig(proef) + " is niet te schrijven. Bestaat de "
                    + "map, en mag u erin schrijven?", e);
        }
    }
}
