package nl.actieoverleg.bestoking;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelcontrole.Regelcontrole;
import nl.actieoverleg.regressie.Toetsregels;

/**
 * A folder of rules in which one file is spoilt, as its author sees it: by the check, and by the adviser that takes
 * them exactly when the check finds no fault. The first byte says which file.
 */
final class Regelmapdoel implements Doel {

    private final Path map;
    private final List<Path> bestanden;
    private final List<byte[]> teksten = new ArrayList<>();

    private Regelmapdoel(Path map, List<Path> bestanden) throws IOException {
        this.map = map;
        this.bestanden = bestanden;
        for (Path bestand : bestanden) {
            teksten.add(Files.readAllBytes(bestand));
        }
    }

    /** With the shipped rules. */
    static Regelmapdoel metAlleRegels(Path map) throws IOException {
        return new Regelmapdoel(map, Toetsregels.pakUit(map));
    }

    /** With rules that use the same words in a tenth of the text, so that a fuzzer gets to do fifty times as much. */
    static Regelmapdoel metWeinigRegels(Path map) throws IOException {
        List<Path> bestanden = new ArrayList<>();
        Path regels = Path.of("toetsingskader", "regels");
        for (Path bestand : Zaden.paden(regels, "")) {
            if (Files.isRegularFile(bestand)) {
                Path hier = map.resolve(regels.relativize(bestand));
                Files.createDirectories(hier.getParent());
                bestanden.add(Files.copy(bestand, hier));
            }
        }
        return new Regelmapdoel(map, bestanden);
    }

    @Override
    public List<byte[]> zaden() {
        return Regeldoel.zaden(0, teksten);
    }

    @Override
    public List<String> woorden() {
        return new Regeldoel().woorden();
    }

    /** Of rules that are taken, all possible cases are gone through. */
    @Override
    public long meesteBytes() {
        return 2L << 30;
    }

    @Override
    public void bestook(byte[] invoer) throws IOException {
        int welk = invoer.length == 0 ? 0 : (invoer[0] & 0xff) % bestanden.size();
        Files.write(bestanden.get(welk), Arrays.copyOfRange(invoer, Math.min(1, invoer.length), invoer.length));
        try {
            Regelcontrole controle = Adviseur.bouwer().regels(map).controleer();
            Adviseur.schrijf(controle);
            if (controle.isGoed()) {
                adviseer();
            } else {
                assertThrows(OngeldigeRegels.class, () -> Adviseur.bouwer().opwarmen(false).regels(map).maak());
            }
        } finally {
            Files.write(bestanden.get(welk), teksten.get(welk));
        }
    }

    private void adviseer() {
        Adviseur adviseur = Adviseur.bouwer().opwarmen(false).regels(map).maak();
        for (String provincie : adviseur.provincies()) {
            for (Antwoord antwoord : Antwoord.values()) {
                Casus.Bouwer casus = Casus.voor("X-1", provincie);
                adviseur.vragenlijst(provincie).vragen().forEach(vraag -> casus.feit(vraag.feit(), antwoord));
                Advies advies = adviseur.adviseer(casus.maak());
                adviseur.schrijf(advies);
                adviseur.tekst(advies);
            }
        }
    }

    @Override
    public String toString() {
        return "rules in a folder";
    }
}
