package nl.actieoverleg.werkbank;

import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import nl.actieoverleg.scherm.Kolomtekst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vragen}: prints the questionnaire. */
@Command(name = "vragen", description = "Toont alles wat over een casus te vragen is.",
        footer = {"  0  gelukt", Opdracht.NIET_GELUKT, "", "De vragenlijst als JSON:",
            "  provincie            de provincie, of null: alle provincies",
            "  feiten               lijst van feit, vraag, groep, bron en laag",
            "  tellers              lijst van code en tekst",
            "  nodig                lijst van code en tekst",
            "  lopendeOverleggen    lijst van code en tekst"})
final class Vragen extends Opdracht {

    @Mixin
    private Regelsoptie regels;

    @Mixin
    private Provincieoptie regio;

    @Option(names = "--json", description = "Geeft de vragenlijst als JSON in plaats van als tekst.")
    private boolean json;

    @Override
    public Integer call() {
        Adviseur adviseur = regels.adviseur();
        String provincie = regio.van(adviseur);
        Vragenlijst lijst = provincie == null ? adviseur.vragenlijst() : adviseur.vragenlijst(provincie);
        werkbank().schrijf(json ? adviseur.schrijf(lijst) : tekst(lijst));
        return Werkbank.GELUKT;
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
