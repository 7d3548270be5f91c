package nl.actieoverleg.werkbank;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.kwitantie.Afwijking;
import nl.actieoverleg.kwitantie.Kwitantie;
import nl.actieoverleg.kwitantie.Kwitanties;
import nl.actieoverleg.kwitantie.OngeldigeKwitantie;
import nl.actieoverleg.scherm.Fouttekst;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kwitantie}: gives the receipt of an advice. */
@Command(name = "kwitantie", description = "Geeft de kwitantie van een advies: een bewijs zonder persoonsgegevens.",
        footer = {"  0  de kwitantie is er", "  1  er zat een fout in een casus of in de keuze", Opdracht.NIET_GELUKT,
            "", "Voorbeelden:", "  actieoverleg kwitantie casus.json",
            "  actieoverleg kwitantie --jsonl casussen.jsonl",
            "  actieoverleg kwitantie casus.json --gekozen ZVH",
            "      --reden LOOPT_AL_ELDERS --functie VT_MEDEWERKER"})
final class Kwitantieopdracht extends Opdracht {

    private static final String STANDAARDINVOER = "-";

    @Mixin
    private Regelsoptie regels;

    @Option(names = "--jsonl", description = "Leest één casus per tekstregel en geeft van elk een kwitantie.")
    private boolean jsonl;

    @Option(names = "--sleutel", paramLabel = "BESTAND", description = "Zet het kenmerk van de casus in de kwitantie, "
            + "versleuteld met de bytes in dit bestand (32 of meer). Zonder sleutel komt er geen kenmerk in.")
    private String sleutelbestand;

    @ArgGroup(exclusive = false)
    private Afwijkopties afwijking;

    @Parameters(arity = "0..1", paramLabel = "BESTAND", defaultValue = STANDAARDINVOER,
            description = "Het bestand met de casus; - of niets leest van de standaardinvoer.")
    private String bestand;

    /** Another choice than the advice. */
    private static final class Afwijkopties {
        @Option(names = "--gekozen", required = true, paramLabel = "ROUTE",
                description = "De route die in plaats van het advies is gekozen.")
        private String gekozen;

        @Option(names = "--reden", required = true, paramLabel = "CODE", description = "Waarom.")
        private String reden;

        @Option(names = "--functie", required = true, paramLabel = "CODE", description = "Wie dat besloot.")
        private String functie;

        @Option(names = "--tweede-functie", paramLabel = "CODE",
                description = "Wie het ermee eens is. Naar een lichtere route is dat soms verplicht.")
        private String tweedeFunctie;
    }

    @Override
    public Integer call() {
        if (jsonl && afwijking != null) {
            throw verkeerd("Een andere keuze kan bij één casus tegelijk, dus niet met --jsonl.");
        }
        byte[] sleutel = sleutel();
        Adviseur adviseur = regels.adviseur();
        try (InputStream in = open()) {
            if (jsonl) {
                Jsonlstroom stroom = new Jsonlstroom((regel, nummer) -> antwoord(adviseur, sleutel, regel, nummer),
                        Runtime.getRuntime().availableProcessors());
                return stroom.verwerk(in, werkbank().uit()) ? Werkbank.GELUKT : Werkbank.FOUT_IN_CASUS;
            }
            return een(adviseur, sleutel, in);
        } catch (IOException | InvalidPathException e) {
            throw OnleesbaarBestand.nietTeLezen(bestand, e);
        }
    }

    private int een(Adviseur adviseur, byte[] sleutel, InputStream in) throws IOException {
        try {
            werkbank().schrijf(new String(kwitantie(adviseur, sleutel, adviseur.lees(in)), StandardCharsets.UTF_8));
            return Werkbank.GELUKT;
        } catch (OngeldigeCasus e) {
            werkbank().fout().println("Van deze casus is geen kwitantie te maken. Verbeter eerst:");
            e.fouten().forEach(fout -> werkbank().fout().println("  - " + Fouttekst.metPlaats(fout)));
        } catch (OngeldigeKwitantie e) {
            werkbank().fout().println("Deze keuze kan zo niet. Verbeter eerst:");
            for (Fout fout : e.fouten()) {
                werkbank().fout().println("  - " + Fouttekst.zonderPlaats(fout));
            }
        }
        return Werkbank.FOUT_IN_CASUS;
    }

    private Jsonlstroom.Antwoord antwoord(Adviseur adviseur, byte[] sleutel, byte[] json, long regelnummer) {
        try {
            return new Jsonlstroom.Antwoord(kwitantie(adviseur, sleutel, adviseur.lees(json, regelnummer)), true);
        } catch (OngeldigeCasus e) {
            return Jsonlstroom.Antwoord.fout(adviseur.schrijf(e));
        }
    }

    private byte[] kwitantie(Adviseur adviseur, byte[] sleutel, Casus casus) {
        Kwitanties kwitanties = adviseur.kwitanties();
        Kwitantie kwitantie = kwitanties.maak(casus, adviseur.adviseer(casus));
        if (sleutel != null) {
            kwitantie = kwitanties.metKenmerk(kwitantie, casus.kenmerk(), sleutel);
        }
        if (afwijking != null) {
            kwitantie = kwitanties.metAfwijking(kwitantie,
                    new Afwijking(afwijking.gekozen, afwijking.reden, afwijking.functie, afwijking.tweedeFunctie));
        }
        return kwitanties.schrijf(kwitantie);
    }

    private byte[] sleutel() {
        if (sleutelbestand == null) {
            return null;
        }
        try {
            byte[] sleutel = Files.readAllBytes(Path.of(sleutelbestand));
            if (sleutel.length < 32) {
                throw new OnleesbaarBestand("De sleutel in " + Fouttekst.veilig(sleutelbestand) + " is te kort. "
                        + "Gebruik ten minste 32 willekeurige bytes.", null);
            }
            return sleutel;
        } catch (IOException | InvalidPathException e) {
            throw OnleesbaarBestand.nietTeLezen(sleutelbestand, e);
        }
    }

    private InputStream open() throws IOException {
        return bestand.equals(STANDAARDINVOER) ? werkbank().in()
                : new BufferedInputStream(Jsonlbron.open(Path.of(bestand)));
    }
}
