package nl.actieoverleg.werkbank;

import java.util.List;
import java.util.concurrent.Callable;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import nl.actieoverleg.scherm.Fouttekst;
import nl.actieoverleg.scherm.Kolomtekst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vragen}: prints the questionnaire. */
@Command(name = "vragen", description = "Toont alles wat over een casus te vragen is.", synopsisHeading = "Gebruik: ",
        descriptionHeading = "%n", optionListHeading = "%nOpties:%n", footerHeading = "%nDe vragenlijst als JSON:%n",
        footer = {"  provincie            de provincie, of null: alle provincies",
            "  feiten               lijst van feit, vraag, groep, bron en laag",
            "  tellers              lijst van code en tekst",
            "  nodig                lijst van code en tekst",
            "  lopendeOverleggen    lijst van code en tekst"})
final class Vragen implements Callable<Integer> {

    @ParentCommand
    private Werkbank werkbank;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Toont deze uitleg.")
    private boolean help;

    @Mixin
    private Regelsoptie regels;

    @Option(names = "--provincie", paramLabel = "PROVINCIE",
            description = "Alleen de vragen van deze provincie, bijvoorbeeld DRENTHE; anders van alle provincies.")
    private String provincie;

    @Option(names = "--json", description = "Geeft de vragenlijst als JSON in plaats van als tekst.")
    private boolean json;

    @Override
    public Integer call() {
        Adviseur adviseur = regels.adviseur();
        if (provincie != null && !adviseur.provincies().contains(provincie)) {
            throw new VerkeerdGebruik(spec.commandLine(), onbekendeProvincie(adviseur));
        }
        Vragenlijst lijst = provincie == null ? adviseur.vragenlijst() : adviseur.vragenlijst(provincie);
        werkbank.schrijf(json ? adviseur.schrijf(lijst) : tekst(lijst));
        return Werkbank.GELUKT;
    }

    /** Says what is said of a case in this province. */
    private String onbekendeProvincie(Adviseur adviseur) {
        try {
            adviseur.adviseer(Casus.voor("VRAGENLIJST", provincie).maak());
            throw new IllegalStateException("Over een onbekende provincie is geen advies te geven.");
        } catch (OngeldigeCasus e) {
            return Fouttekst.zonderPlaats(e.fouten().get(0));
        }
    }

    private static String tekst(Vragenlijst lijst) {
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
        keuzes(uit, "Aantallen", "Een geheel getal; wat u weglaat, is 0.", lijst.tellers());
        keuzes(uit, "Wat de casus nodig heeft", "In een casus: een lijst met de naam nodig.", lijst.behoeften());
        keuzes(uit, "Waar de casus al loopt", "In een casus: een lijst met de naam lopendeOverleggen.",
                lijst.overleggen());
        return uit.toString();
    }

    private static void keuzes(Kolomtekst uit, String kop, String uitleg, List<Keuze> keuzes) {
        if (!keuzes.isEmpty()) {
            uit.kop(kop);
            uit.alinea(1, uitleg);
            for (Keuze keuze : keuzes) {
                uit.punt(1, keuze.tekst());
                uit.alinea(2, keuze.code());
            }
        }
    }
}
