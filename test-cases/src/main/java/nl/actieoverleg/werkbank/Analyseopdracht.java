package nl.actieoverleg.werkbank;

import nl.actieoverleg.analyse.Analyse;
import nl.actieoverleg.regressie.Analysebestand;
import nl.actieoverleg.scherm.Analysetekst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code analyse}: says what the rules do over all possible cases. */
@Command(name = "analyse", description = "Toont wat de regels doen over alle mogelijke casussen: hoeveel er waar "
        + "uitkomen, en wat in de regels niets doet.",
        footer = {"  0  alle mogelijke casussen zijn bekeken, en er is niets om op te letten",
            "  1  er is iets om op te letten, of het is niet bewezen",
            "  2  verkeerd gebruik, of regels die niet goed zijn"})
final class Analyseopdracht extends Opdracht {

    @Mixin
    private Regelsoptie regels;

    @Option(names = "--json", description = "Geeft alles als JSON in plaats van als tekst.")
    private boolean json;

    @Override
    public Integer call() {
        Analyse analyse = regels.adviseur().analyseer();
        werkbank().schrijf(json ? Analysebestand.tekst(analyse) : Analysetekst.van(analyse));
        return analyse.isBewezen() && analyse.letOp().isEmpty() ? Werkbank.GELUKT : Werkbank.FOUT_IN_CASUS;
    }
}
