package nl.actieoverleg.werkbank;

import nl.actieoverleg.Adviseur;
import nl.actieoverleg.regelcontrole.Regelcontrole;
import nl.actieoverleg.scherm.Controletekst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code controleer}: says everything that is wrong with rules, at once. */
@Command(name = "controleer", description = "Controleert de regels, in alle lagen en bestanden tegelijk, zonder er "
        + "iets van uit te voeren.",
        footer = {"  0  er is geen fout; er kan wel iets zijn om op te letten", "  1  er is een fout in de regels",
            "  2  verkeerd gebruik, of een map die er niet is"})
final class Controleer extends Opdracht {

    @Mixin
    private Regelsoptie regels;

    @Option(names = "--json", description = "Geeft de meldingen als JSON, voor een editor.")
    private boolean json;

    @Override
    public Integer call() {
        Regelcontrole controle = regels.controleer();
        werkbank().schrijf(json ? Adviseur.schrijf(controle) : Controletekst.van(controle));
        return controle.isGoed() ? Werkbank.GELUKT : Werkbank.FOUT_IN_CASUS;
    }
}
