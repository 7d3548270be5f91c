package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.util.List;
import nl.actieoverleg.bewaking.Lot;
import nl.actieoverleg.bewaking.Mutatieloop;
import nl.actieoverleg.bewaking.Mutatieverslag;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.Regressieloop;
import nl.actieoverleg.regressie.Testcasus;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.regressie.Uitslag;
import nl.actieoverleg.scherm.Mutatietekst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mutatie}: says which changes to the rules no example case would notice. */
@Command(name = "mutatie", description = "Maakt de regels met opzet stuk, steeds op één plek, en toont wat geen casus "
        + "merkt.",
        footer = {"  0  elke wijziging die iets verandert, valt op bij een casus",
            "  1  een wijziging valt niet op, of een casus is niet in orde",
            Opdracht.NIET_GELUKT})
final class Mutatie extends Casusopdracht {

    @Option(names = "--alles", description = "Toont ook de wijzigingen die opvallen, met de casus die ze "
            + "merkt, en die zonder gevolg.")
    private boolean alles;

    @Override
    int doe(Casusmap map, Toetsregels toetsregels) throws IOException {
        List<Testcasus> gelezen = Casussenoptie.lees(map, toetsregels);
        if (!new Regressieloop(toetsregels, map).loop(gelezen, uitslag -> { }).stream().allMatch(Uitslag::isGoed)) {
            werkbank().fout().println("Niet elke casus komt uit zoals verwacht en opgeslagen. Kijk eerst met: "
                    + "regressie");
            return Werkbank.FOUT_IN_CASUS;
        }
        Mutatieverslag verslag = probeer(new Mutatieloop(toetsregels, map, gelezen));
        werkbank().schrijf(Mutatietekst.van(verslag, alles));
        return verslag.aantal(Lot.OVERLEEFT) == 0 ? Werkbank.GELUKT : Werkbank.FOUT_IN_CASUS;
    }
}
