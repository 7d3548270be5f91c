package nl.actieoverleg.uitbreiding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.Adviseurbouwer;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.regelmodule.Regelmodule;

/** Folders with rules: those of the tests, and copies of what is shipped, to be changed as policy staff would. */
final class Regelmappen {

    private static final ClassLoader LADER = Adviseur.class.getClassLoader();

    private Regelmappen() {
    }

    /** The folder of a rule module among the resources of the tests. */
    static Path map(String naam) {
        try {
            return Path.of(LADER.getResource("uitbreiding/" + naam + "/regelmodule.properties").toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The shipped rules, with these rules from the resources of the tests beside them. */
    static Adviseur metMap(String naam) {
        return Adviseur.bouwer().map(map(naam)).maak();
    }

    /** Only the rules in these folders. */
    static Adviseur alleen(List<Path> mappen) {
        Adviseurbouwer bouwer = Adviseur.bouwer().klassenpad(null);
        mappen.forEach(bouwer::map);
        return bouwer.maak();
    }

    /** The shipped module with this id. */
    static Regelmodule geleverd(String id) {
        return Moduleregister.opKlassenpad(LADER).stream()
                .filter(module -> module.id().equals(id)).findFirst().orElseThrow();
    }

    /** Copies the sources of a shipped module, as they stand in its jar, to a new folder. */
    static Path kopie(String id, Path in) {
        Path map = in.resolve(id);
        geleverd(id).teksten().forEach((naam, tekst) -> {
            try {
                Files.createDirectories(map.resolve(naam).getParent());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            schrijf(map.resolve(naam), tekst);
        });
        return map;
    }

    /** Changes a text in a file of a module; it has to be there. */
    static void vervang(Path map, String bestand, String oud, String nieuw) {
        Path pad = zoek(map, bestand);
        String tekst = lees(pad);
        if (!tekst.contains(oud)) {
            throw new AssertionError(bestand + " does not hold: " + oud);
        }
        schrijf(pad, tekst.replace(oud, nieuw));
    }

    /** Adds a text at the end of a file of a module. */
    static void vulAan(Path map, String bestand, String tekst) {
        Path pad = zoek(map, bestand);
        schrijf(pad, lees(pad) + tekst);
    }

    private static Path zoek(Path map, String bestand) {
        try (var paden = Files.walk(map)) {
            return paden.filter(pad -> pad.getFileName().toString().equals(bestand)).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String lees(Path pad) {
        try {
            return Files.readString(pad, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void schrijf(Path pad, String tekst) {
        try {
            Files.createDirectories(pad.getParent());
            Files.writeString(pad, tekst, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
