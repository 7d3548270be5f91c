package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.actieoverleg.bewaking.Dekking;
import nl.actieoverleg.bewaking.Dekkingsmeting;
import nl.actieoverleg.bewaking.Mutatieloop;
import nl.actieoverleg.bewaking.Mutatieverslag;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.Regressieloop;
import nl.actieoverleg.regressie.Terugblik;
import nl.actieoverleg.regressie.Testcasus;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.regressie.Uitslag;
import nl.actieoverleg.scherm.Fouttekst;
import nl.actieoverleg.verslag.Verslag;
import nl.actieoverleg.verslag.Verslagstof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verslag}: writes the report about the example cases. */
@Command(name = "verslag", description = "Maakt een verslag van alle casussen: één pagina voor in de browser, met de "
        + "adviezen, de meetlat, de dekking en de mutatie.",
        footer = {"  0  het verslag is er, en er is niets te doen",
            "  1  het verslag is er, en er is iets te doen",
            "     (of een casus is niet goed te lezen; dan komt er geen verslag)",
            Opdracht.NIET_GELUKT})
final class Verslagopdracht extends Casusopdracht {

    @Option(names = "--zonder-mutatie", description = "Probeert niet uit of wijzigingen in de regels opvallen. Dat "
            + "scheelt één tot drie minuten.")
    private boolean zonderMutatie;

    @Option(names = "--naar", paramLabel = "BESTAND", defaultValue = "verslag.html",
            description = "Het bestand waarin het verslag komt; zonder --naar is dat ${DEFAULT-VALUE}.")
    private String naar;

    @Option(names = "--sinds", paramLabel = "ADVIEZENMAP", description = "Laat ook zien wat er is veranderd sinds de "
            + "adviezen in deze map: een kopie van de map adviezen van toen.")
    private String sinds;

    private Uitvoerbestand uitvoer;
    /** The folder of {@code --sinds}; null without it. */
    private Path adviezen;

    @Override
    public Integer call() {
        uitvoer = Uitvoerbestand.voor(naar, Uitvoersoort.VERSLAG);
        adviezen = sinds == null ? null : adviezenmap();
        return super.call();
    }

    @Override
    int doe(Casusmap map, Toetsregels toetsregels) throws IOException {
        List<Testcasus> gelezen = Casussenoptie.lees(map, toetsregels);
        List<Uitslag> uitslagen = new Regressieloop(toetsregels, map).loop(gelezen, uitslag -> { });
        Dekking dekking = new Dekkingsmeting(toetsregels).meet(gelezen);
        // Broken rules cannot be told from these while these themselves do not give what is expected.
        Mutatieverslag mutatie = zonderMutatie || !uitslagen.stream().allMatch(Uitslag::isGoed) ? null
                : probeer(new Mutatieloop(toetsregels, map, gelezen));
        Terugblik terugblik = adviezen == null ? null : Terugblik.sinds(adviezen, uitslagen);
        Verslagstof stof = new Verslagstof(toetsregels, uitslagen, dekking, mutatie, terugblik,
                Clock.systemUTC().instant());
        Path bestand = uitvoer.schrijf(Verslag.html(stof));
        werkbank().schrijf("Het verslag staat in " + bestand + ". Open dat bestand in een browser.");
        return stof.isGoed() ? Werkbank.GELUKT : Werkbank.FOUT_IN_CASUS;
    }

    private Path adviezenmap() {
        try {
            Path pad = Path.of(sinds);
            if (Files.isDirectory(pad)) {
                return pad;
            }
        } catch (InvalidPathException e) {
            // No folder can have this name; said below.
        }
        throw new OnleesbaarBestand("De map " + Fouttekst.veilig(sinds) + " met adviezen is er niet.", null);
    }
}
