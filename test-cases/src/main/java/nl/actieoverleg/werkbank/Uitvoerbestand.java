package nl.actieoverleg.werkbank;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import nl.actieoverleg.scherm.Fouttekst;

/**
 * A file that a command writes. It is looked at before the work begins, so that nobody waits for what cannot be kept;
 * it is there whole or not at all; and nothing is lost for it but an earlier one of its kind.
 */
final class Uitvoerbestand {

    private static final int BUFFER = 1 << 16;

    private final String naam;
    private final Path pad;
    private final Uitvoersoort soort;

    private Uitvoerbestand(String naam, Path pad, Uitvoersoort soort) {
        this.naam = naam;
        this.pad = pad;
        this.soort = soort;
    }

    /** Writes what the file will hold. */
    @FunctionalInterface
    interface Schrijver {
        void schrijf(OutputStream naar) throws IOException;
    }

    /**
     * Looks whether this file can be written.
     *
     * @param naam as the user named it; null when it was not asked for
     * @param andere the other files of the same command, as the user named them; null for one that was not
     * @return null when it was not asked for
     * @throws OnleesbaarBestand when it cannot, or when something would be lost for it
     */
    static Uitvoerbestand voor(String naam, Uitvoersoort soort, String... andere) {
        if (naam == null) {
            return null;
        }
        for (String een : andere) {
            if (isZelfde(naam, een)) {
                throw new OnleesbaarBestand("Het bestand " + Fouttekst.veilig(naam) + " staat twee keer in de "
                        + "opdracht. Noem voor de uitvoer een ander bestand, zodat er niets wordt overschreven.", null);
            }
        }
        return bekijk(naam, soort);
    }

    /** The same for one that may take the place of the file that the command began with, and of no other. */
    static Uitvoerbestand inPlaatsVan(String begin, String naam) {
        return naam == null ? null
                : bekijk(naam, isZelfde(naam, begin) ? Uitvoersoort.ALLES : Uitvoersoort.EENMALIG);
    }

    private static boolean isZelfde(String een, String ander) {
        try {
            return ander != null && (Path.of(een).toAbsolutePath().normalize()
                    .equals(Path.of(ander).toAbsolutePath().normalize())
                    || Files.exists(Path.of(ander)) && Files.exists(Path.of(een))
                            && Files.isSameFile(Path.of(een), Path.of(ander)));
        } catch (IOException | InvalidPathException e) {
            return false; // What cannot be is said where it is opened.
        }
    }

    private static Uitvoerbestand bekijk(String naam, Uitvoersoort soort) {
        try {
            Path pad = Path.of(naam).toAbsolutePath();
            Path map = pad.getParent();
            if (Files.isDirectory(pad)) {
                throw new OnleesbaarBestand("Dit is een map: " + Fouttekst.veilig(naam) + ". Noem een bestand.", null);
            }
            if (!Files.exists(pad)) {
                if (!Files.isDirectory(map) || !Files.isWritable(map)) {
                    throw OnleesbaarBestand.nietTeSchrijven(naam, null);
                }
            } else if (Files.isRegularFile(pad) && !soort.is(pad)) {
                throw new OnleesbaarBestand(bestaatAl(naam, soort), null);
            } else if (!Files.isWritable(pad)) {
                throw OnleesbaarBestand.nietTeSchrijven(naam, null);
            }
            return new Uitvoerbestand(naam, pad, soort);
        } catch (IOException | InvalidPathException e) {
            throw OnleesbaarBestand.nietTeSchrijven(naam, e);
        }
    }

    private static String bestaatAl(String naam, Uitvoersoort soort) {
        return "Het bestand " + Fouttekst.veilig(naam) + " bestaat al"
                + (soort == Uitvoersoort.EENMALIG ? "" : " en is geen " + soort.wat())
                + ". Noem een ander bestand, of haal dit eerst weg, zodat er niets wordt overschreven.";
    }

    /** Writes this text; where it stands. */
    Path schrijf(String tekst) {
        return schrijf(naar -> naar.write(tekst.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes all of it, or leaves everything as it was; where it stands. */
    Path schrijf(Schrijver inhoud) {
        try {
            // What is no file, such as a pipe, takes it as it comes; through a link, the file behind it is replaced.
            if (Files.exists(pad) && !Files.isRegularFile(pad)) {
                schrijf(inhoud, pad, StandardOpenOption.WRITE);
            } else {
                zet(inhoud, Files.exists(pad) ? pad.toRealPath() : pad);
            }
            return pad.normalize();
        } catch (FileAlreadyExistsException e) {
            throw new OnleesbaarBestand(bestaatAl(naam, soort), e);
        } catch (IOException e) {
            throw OnleesbaarBestand.nietTeSchrijven(naam, e);
        }
    }

    private void zet(Schrijver inhoud, Path doel) throws IOException {
        Path ernaast = doel.resolveSibling("actieoverleg-" + UUID.randomUUID() + ".tmp");
        ernaast.toFile().deleteOnExit(); // Ctrl-C ends the program amid the work.
        try {
            schrijf(inhoud, ernaast, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (Files.exists(doel) && soort.is(doel)) {
                Files.move(ernaast, doel, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(ernaast, doel); // Refuses what someone else has put there meanwhile.
            }
        } finally {
            Files.deleteIfExists(ernaast);
        }
    }

    private static void schrijf(Schrijver inhoud, Path naar, StandardOpenOption... hoe) throws IOException {
        try (OutputStream uit = new BufferedOutputStream(Files.newOutputStream(naar, hoe), BUFFER)) {
            inhoud.schrijf(uit);
        }
    }
}
