package nl.actieoverleg.werkbank;

import java.nio.file.Path;
import nl.actieoverleg.regelboek.Regelboek;
import nl.actieoverleg.regressie.Toetsregels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code regelboek}: writes the rules as a document for people. */
@Command(name = "regelboek", description = "Maakt van de regels een document: de meetlat, de criteria, wat elke "
        + "provincie anders doet, de vragen, de signalen en de agenda.",
        footer = {"  0  het regelboek is er",
            Opdracht.NIET_GELUKT})
final class Regelboekopdracht extends Opdracht {

    @Mixin
    private Regelsoptie regels;

    @Option(names = "--markdown", description = "Maakt een tekstbestand in Markdown in plaats van een pagina voor in "
            + "de browser.")
    private boolean markdown;

    @Option(names = "--naar", paramLabel = "BESTAND", description = "Het bestand waarin het regelboek komt; zonder "
            + "--naar is dat regelboek.html, of met --markdown regelboek.md.")
    private String naar;

    @Override
    public Integer call() {
        String naam = naar != null ? naar : markdown ? "regelboek.md" : "regelboek.html";
        Uitvoerbestand uitvoer = Uitvoerbestand.voor(naam, Uitvoersoort.REGELBOEK);
        Toetsregels toetsregels = regels.toetsregels();
        Path bestand = uitvoer.schrijf(markdown ? Regelboek.markdown(toetsregels) : Regelboek.html(toetsregels));
        werkbank().schrijf("Het regelboek staat in " + bestand + "."
                + (markdown ? "" : " Open dat bestand in een browser."));
        return Werkbank.GELUKT;
    }
}
