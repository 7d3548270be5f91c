package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.util.List;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.FouteTestcasussen;
import nl.actieoverleg.regressie.Junitverslag;
import nl.actieoverleg.regressie.Regressieloop;
import nl.actieoverleg.regressie.Testcasus;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.regressie.Uitslag;
import nl.actieoverleg.scherm.Regressietekst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code regressie}: says which example cases come out differently. */
@Command(name = "regressie", description = "Toetst de regels aan alle casussen in een map.",
        footer = {"  0  elke casus komt uit zoals verwacht en zoals opgeslagen",
            "  1  er komt iets anders uit, of een casus is niet goed te lezen",
            Opdracht.NIET_GELUKT})
final class Regressie extends Casusopdracht {

    @Option(names = "--bijwerken", description = "Toont de nieuwe adviezen en bewaart ze als u daarna ja zegt.")
    private boolean bijwerken;

    @Option(names = "--ja", description = "Bewaart met --bijwerken zonder te vragen.")
    private boolean ja;

    @Option(names = "--ook-routes", description = "Bewaart met --bijwerken --ja ook adviezen met een andere route of "
            + "zekerheid dan was opgeslagen.")
    private boolean ookRoutes;

    @Option(names = "--junit-xml", paramLabel = "BESTAND", description = "Schrijft de uitslag ook als JUnit XML.")
    private String junitXml;

    private Uitvoerbestand uitvoer;

    @Override
    public Integer call() {
        if (ja && !bijwerken) {
            throw verkeerd("--ja hoort bij --bijwerken.");
        }
        if (ookRoutes && !ja) {
            throw verkeerd("--ook-routes hoort bij --bijwerken --ja.");
        }
        if (bijwerken && werkbank().isBouwserver()) {
            throw verkeerd("Op een bouwserver (CI) wordt niets bijgewerkt. Werk de "
                    + "adviezen bij op uw eigen computer, lees de verschillen en lever ze in.");
        }
        uitvoer = Uitvoerbestand.voor(junitXml, Uitvoersoort.UITSLAG);
        return super.call();
    }

    @Override
    int doe(Casusmap casusmap, Toetsregels regels) throws IOException {
        List<Testcasus> gelezen;
        try {
            gelezen = Casussenoptie.lees(casusmap, regels);
        } catch (FouteTestcasussen e) {
            schrijfVerslag(Junitverslag.van(e));
            throw e;
        }
        Voortgang voortgang = new Voortgang(werkbank().fout(), gelezen.size());
        List<Uitslag> uitslagen = new Regressieloop(regels, casusmap).loop(gelezen, uitslag -> voortgang.stap());
        voortgang.klaar();
        List<String> zonderCasus = casusmap.zonderCasus(gelezen);
        schrijfVerslag(Junitverslag.van(uitslagen));
        werkbank().schrijf(Regressietekst.van(uitslagen, zonderCasus));
        if (bijwerken) {
            return new Bijwerking(werkbank(), casusmap).werkBij(uitslagen, zonderCasus, ja, ookRoutes);
        }
        return zonderCasus.isEmpty() && uitslagen.stream().allMatch(Uitslag::isGoed) ? Werkbank.GELUKT
                : Werkbank.FOUT_IN_CASUS;
    }

    private void schrijfVerslag(String xml) {
        if (uitvoer != null) {
            uitvoer.schrijf(xml);
        }
    }
}
