package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.actieoverleg.proefbank.Proefbank;
import nl.actieoverleg.scherm.Fouttekst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code proefbank}: a page on this machine on which to try cases and changes of rules. */
@Command(name = "proefbank", description = "Opent een pagina op deze computer, om casussen en wijzigingen van de "
        + "regels te proberen.",
        footer = {"  0  de proefbank is gestopt", "  2  verkeerd gebruik, of de proefbank kan niet beginnen", "",
            "Voorbeelden:", "  actieoverleg proefbank", "  actieoverleg proefbank --regels mijn-regels", "",
            "De pagina is er alleen voor een browser op deze computer. Van een casus",
            "wordt niets bewaard. Met Ctrl-C stopt de proefbank."})
final class Proefbankopdracht extends Opdracht {

    private static final int HOOGSTE_POORT = 65_535;

    @Option(names = "--poort", paramLabel = "POORT", defaultValue = "8437",
            description = "De poort van de pagina, 1 tot en met 65535, of 0 voor een die vrij is; anders 8437.")
    private int poort;

    @Option(names = "--regels", paramLabel = "MAP", description = "Gebruikt de regels in deze map, en kan ze ook "
            + "bewaren; zonder deze optie zijn de meegeleverde regels te bekijken en te proberen.")
    private String map;

    @Override
    public Integer call() throws InterruptedException {
        if (poort < 0 || poort > HOOGSTE_POORT) {
            throw verkeerd("De poort is een getal van 0 tot en met 65535.");
        }
        Proefbank proefbank = start();
        // Ctrl-C ends the program in this thread; the one that waits does not come back.
        Runtime.getRuntime().addShutdownHook(new Thread(proefbank::close, "proefbank-stop"));
        werkbank().schrijf("De proefbank staat klaar op " + proefbank.adres());
        werkbank().schrijf("Open dat hele adres in een browser op deze computer, en geef het aan niemand:");
        werkbank().schrijf("de sleutel erin houdt anderen die op deze computer werken buiten.");
        werkbank().schrijf("Met Ctrl-C stopt de proefbank.");
        werkbank().uit().flush();
        proefbank.wacht();
        return Werkbank.GELUKT;
    }

    private Proefbank start() {
        return map == null ? start(null) : Regelsoptie.uitMap(map, this::start);
    }

    private Proefbank start(Path regels) {
        try {
            return Proefbank.start(poort, regels);
        } catch (BindException e) {
            throw new OnleesbaarBestand("Poort " + poort + " is bezet: er draait al een proefbank of een ander "
                    + "programma op. Stop dat, of kies een andere poort, bijvoorbeeld met --poort "
                    + (poort % HOOGSTE_POORT + 1) + ".", e);
        } catch (IOException e) {
            throw new OnleesbaarBestand("De proefbank kan niet beginnen: er is geen plaats voor tijdelijke bestanden, "
                    + "of het netwerk van deze computer is niet te gebruiken.", e);
        }
    }
}
