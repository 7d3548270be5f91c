package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nl.actieoverleg.anonimiteit.Anonimiteitscontrole;
import nl.actieoverleg.anonimiteit.Anonimiteitsuitslag;
import nl.actieoverleg.anonimiteit.Vondst;
import nl.actieoverleg.scherm.Fouttekst;
import nl.actieoverleg.scherm.Regressietekst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code anonimiteit}: says where example cases hold something that could lead to a real person. */
@Command(name = "anonimiteit",
        description = "Zoekt in casussen naar wat bij echte mensen hoort, zoals een naam of een BSN.",
        footer = {"  0  er is niets gevonden", "  1  er is iets gevonden",
            Opdracht.NIET_GELUKT, "",
            "U ziet het bestand en het regelnummer, niet wat er staat: dat kan echt zijn.",
            "Niet alles is te vinden. Lees een casus altijd zelf na."})
final class Anonimiteit extends Opdracht {

    @Parameters(arity = "0..1", paramLabel = "MAP", description = "De map met bestanden; zonder MAP de map regressie "
            + "die bij dit programma hoort.")
    private String map;

    @Override
    public Integer call() {
        Path pad = map();
        Anonimiteitsuitslag uitslag;
        try {
            uitslag = Anonimiteitscontrole.controleer(pad);
        } catch (IOException | UncheckedIOException e) {
            throw new OnleesbaarBestand("In de map " + pad + " is iets niet te lezen. Mag u erbij?", e);
        }
        if (uitslag.bestanden() == 0) {
            throw new OnleesbaarBestand("In de map " + pad + " staat geen enkel bestand.", null);
        }
        uitslag.vondsten().forEach(vondst -> werkbank().schrijf(Fouttekst.veilig(vondst.toString())));
        long metVondst = uitslag.vondsten().stream().map(Vondst::bestand).distinct().count();
        werkbank().schrijf(Regressietekst.aantal(uitslag.bestanden(), "bestand", "bestanden") + " nagekeken: "
                + (metVondst == 0 ? "niets gevonden."
                : Regressietekst.aantal(uitslag.vondsten().size(), "vondst", "vondsten") + " in "
                        + Regressietekst.aantal(metVondst, "bestand", "bestanden") + "."));
        return metVondst == 0 ? Werkbank.GELUKT : Werkbank.FOUT_IN_CASUS;
    }

    private Path map() {
        try {
            Path pad = map == null ? Standaardmap.casussen() : Path.of(map);
            if (pad != null && Files.isDirectory(pad)) {
                return pad;
            }
        } catch (InvalidPathException e) {
            // No folder can have this name; said below.
        }
        throw new OnleesbaarBestand(map == null
                ? "Bij dit programma staat geen map met casussen. Noem de map: anonimiteit MAP."
                : "De map " + map + " is er niet.", null);
    }
}
