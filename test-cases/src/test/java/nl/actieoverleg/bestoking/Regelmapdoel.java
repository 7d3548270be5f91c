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
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.regelcontrole.Regelcontrole;
import nl.actieoverleg.regressie.Toetsregels;

/**
 * A folder of rules in which one file is spoilt, as its author sees it: by the check, and by the adviser that takes them
 * exactly when the check finds no fault. The first byte says which file.
 */
final class Regelmapdoel implements Doel {

    private final Path map;
    private final List<Path> bestanden;
    private final List<byte[]> teksten = new ArrayList<>();

    Regelmapdoel(Path map) throws IOException {
        this.map = map;
        bestanden = Toetsregels.pakUit(map);
        for (Path bestand : bestanden) {
            teksten.add(Files.readAllBytes(bestand));
        }
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
        for (byte[] casus : Zaden.casussen().subList(0, 3)) {
            try {
                adviseur.schrijf(adviseur.adviseer(adviseur.lees(casus)));
            } catch (OngeldigeCasus e) {
                assertFalse(e.fouten().isEmpty()); // It asks something that these rules no longer do.
            }
        }
    }

    @Override
    public String toString() {
        return "rules in a folder";
    }
}
