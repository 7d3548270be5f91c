package nl.actieoverleg.werkbank;

import java.util.List;
import java.util.concurrent.Callable;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vragen}: prints the questionnaire. */
@Command(name = "vragen", description = "Toont alles wat over een casus te vragen is.", synopsisHeading = "Gebruik: ",
        descriptionHeading = "%n", optionListHeading = "%nOpties:%n")
final class Vragen implements Callable<Integer> {

    @ParentCommand
    private Werkbank werkbank;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Toont deze uitleg.")
    private boolean help;

    @Option(names = "--provincie", paramLabel = "PROVINCIE",
            description = "Alleen de vragen van deze provincie, bijvoorbeeld DRENTHE; anders van alle provincies.")
    private String provincie;

    @Option(names = "--json", description = "Geeft de vragenlijst als JSON in plaats van als tekst.")
    private boolean json;

    @Override
    public Integer call() {
        Adviseur adviseur = Adviseur.laad();
        if (provincie != null && !adviseur.provincies().contains(provincie)) {
            throw new ParameterException(spec.commandLine(), "Deze provincie is niet bekend. Kies uit: "
                    + String.join(", ", adviseur.provincies()) + ".");
        }
        Vragenlijst lijst = provincie == null ? adviseur.vragenlijst() : adviseur.vragenlijst(provincie);
        werkbank.uit().println(json ? adviseur.schrijf(lijst) : tekst(lijst));
        return Werkbank.GELUKT;
    }

    private String tekst(Vragenlijst lijst) {
        Kolomtekst uit = new Kolomtekst();
        uit.alinea(0, "Vragen over een casus. Elk antwoord is JA, NEE of ONBEKEND; wat u weglaat, is ONBEKEND.");
        String groep = null;
        for (Vraag vraag : lijst.vragen()) {
            if (!vraag.groep().equals(groep)) {
                groep = vraag.groep();
                uit.kop(groep);
            }
            uit.punt(1, vraag.vraag());
            uit.alinea(2, vraag.feit() + " [" + vraag.bron() + "]");
        }
        keuzes(uit, "Aantallen (0 als u het weglaat)", lijst.tellers());
        keuzes(uit, "nodig: wat de casus vraagt", lijst.behoeften());
        keuzes(uit, "lopendeOverleggen: waar de casus al loopt", lijst.overleggen());
        return uit.toString();
    }

    private static void keuzes(Kolomtekst uit, String kop, List<Keuze> keuzes) {
        if (!keuzes.isEmpty()) {
            uit.kop(kop);
            for (Keuze keuze : keuzes) {
                uit.punt(1, keuze.tekst());
                uit.alinea(2, keuze.code());
            }
        }
    }
}
