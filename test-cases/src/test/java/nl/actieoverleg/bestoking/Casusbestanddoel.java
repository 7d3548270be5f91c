package nl.actieoverleg.bestoking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.FouteTestcasussen;
import nl.actieoverleg.regressie.Toetsregels;

/** The reader of example cases, which are YAML. */
final class Casusbestanddoel implements Doel {

    private final Toetsregels regels;
    private final Casusmap map;
    private final Path bestand;

    Casusbestanddoel(Adviseur adviseur, Path map) throws IOException {
        this.regels = Toetsregels.opKlassenpad(adviseur);
        this.map = new Casusmap(map);
        this.bestand = Files.createDirectories(map.resolve("casussen")).resolve("een.yaml");
    }

    @Override
    public List<byte[]> zaden() {
        return Zaden.casusbestanden();
    }

    @Override
    public List<String> woorden() {
        return List.of("&a ", "*a", "<<: ", "!!str ", "? ", ": ", "- ", "---\n", "...\n", ">-\n", "|\n", "{", "[[[[",
                "]",
                "\t", "titel: ", "feiten:\n", "verwacht:\n", "peildatum: 2026-02-30\n", "ONBEKEND", "~", "null",
                "%YAML 9\n",
                "\"\\u", "'", "# ", "\u0085", "\u2028");
    }

    @Override
    public void bestook(byte[] invoer) throws IOException {
        Files.write(bestand, invoer);
        try {
            map.lees(regels);
        } catch (FouteTestcasussen e) {
            // Refused as documented.
        }
    }

    @Override
    public String toString() {
        return "example cases as YAML";
    }
}
