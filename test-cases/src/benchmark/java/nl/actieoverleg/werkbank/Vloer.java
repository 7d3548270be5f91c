package nl.actieoverleg.werkbank;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;

/**
 * What {@code adviseer --jsonl} costs without the advice: reads and checks every case, and writes as many answers,
 * which are those to the first cases over and over. It stands in this package to go through the same stream.
 */
public final class Vloer {

    private static final int VERSCHILLENDE_ANTWOORDEN = 1_000;

    private Vloer() {
    }

    /**
     * Reads the cases and writes the answers on standard output.
     *
     * @param args the file with one case a line, all without faults
     */
    public static void main(String[] args) throws IOException {
        Path bestand = Path.of(args[0]);
        Adviseur adviseur = Adviseur.laad();
        List<Advies> antwoorden = antwoorden(adviseur, bestand);
        AtomicInteger nummer = new AtomicInteger();
        Jsonlstroom stroom = new Jsonlstroom((regel, regelnummer) -> {
            adviseur.lees(regel);
            Advies advies = antwoorden.get(Math.floorMod(nummer.getAndIncrement(), antwoorden.size()));
            return new Jsonlstroom.Antwoord(adviseur.schrijfUtf8(advies), true);
        }, Runtime.getRuntime().availableProcessors());
        try (InputStream in = Files.newInputStream(bestand);
                PrintStream uit = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            stroom.verwerk(in, uit);
        }
    }

    private static List<Advies> antwoorden(Adviseur adviseur, Path bestand) throws IOException {
        List<Advies> antwoorden = new ArrayList<>();
        try (InputStream in = Files.newInputStream(bestand)) {
            Jsonlbron regels = new Jsonlbron(in);
            for (byte[] regel = regels.volgende(); regel != null && antwoorden.size() < VERSCHILLENDE_ANTWOORDEN;
                    regel = regels.volgende()) {
                antwoorden.add(adviseur.adviseer(adviseur.lees(regel)));
            }
        }
        return antwoorden;
    }
}
