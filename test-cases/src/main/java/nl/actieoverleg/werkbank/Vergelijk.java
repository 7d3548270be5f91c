package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.Casusvergelijking;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.regressie.Vergelijkingsbestand;
import nl.actieoverleg.scherm.Fouttekst;
import nl.actieoverleg.scherm.Vergelijkingtekst;
import nl.actieoverleg.vergelijking.Vergelijking;
import nl.actieoverleg.verslag.Vergelijkingsstof;
import nl.actieoverleg.verslag.Vergelijkingsverslag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vergelijk}: says what a change of the rules does, before it does it. */
@Command(name = "vergelijk", description = "Toont wat andere regels aan de adviezen veranderen, over alle mogelijke "
        + "casussen.",
        footer = {"  0  geen enkel advies verandert; dat is bewezen",
            "  1  er verandert een advies, of het is niet te bewijzen",
            "  2  verkeerd gebruik, of regels die niet goed zijn", "",
            "Voorbeelden:",
            "  actieoverleg vergelijk mijn-regels",
            "  actieoverleg vergelijk regels-van-toen mijn-regels --html verschil.html"})
final class Vergelijk extends Opdracht {

    private static final String MEEGELEVERD = "-";

    @Parameters(index = "0", arity = "0..1", paramLabel = "OUD", description = "De map met de regels van nu; zonder "
            + "OUD, of met -, zijn dat de meegeleverde.")
    private String oud;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NIEUW", description = "De map met de nieuwe regels; - zijn "
            + "de meegeleverde. Noemt u één map, dan is dat NIEUW.")
    private String nieuw;

    @Option(names = "--json", description = "Geeft alles als JSON in plaats van als tekst.")
    private boolean json;

    @Option(names = "--alles", description = "Toont ook in de tekst elk verschil, hoe veel het er ook zijn.")
    private boolean alles;

    @Option(names = "--html", paramLabel = "BESTAND", description = "Schrijft ook een pagina voor in de browser, voor "
            + "een stuurgroep.")
    private String html;

    @Option(names = "--casussen", paramLabel = "MAP", description = "De map met casussen waarin ook het verschil wordt "
            + "getoond; anders de map regressie die bij dit programma hoort.")
    private String casussen;

    @Option(names = "--zonder-casussen", description = "Kijkt alleen naar de mogelijke casussen.")
    private boolean zonderCasussen;

    @Override
    public Integer call() {
        if (oud == null) {
            throw verkeerd("Noem de map met de nieuwe regels.");
        }
        if (zonderCasussen && casussen != null) {
            throw verkeerd("Kies --casussen of --zonder-casussen, niet beide.");
        }
        Uitvoerbestand uitvoer = Uitvoerbestand.voor(html, Uitvoersoort.VERSCHIL);
        Casusmap map = zonderCasussen ? null : Casussenoptie.vind(casussen);
        Toetsregels eerst = regels(nieuw == null ? MEEGELEVERD : oud);
        Toetsregels daarna = regels(nieuw == null ? oud : nieuw);
        Vergelijking vergelijking = eerst.adviseur().vergelijk(daarna.adviseur());
        Casusvergelijking inCasussen = inCasussen(map, eerst, daarna);
        Path pagina = uitvoer == null ? null : uitvoer.schrijf(Vergelijkingsverslag.html(
                new Vergelijkingsstof(vergelijking, eerst, daarna, naam(nieuw == null ? MEEGELEVERD : oud),
                        naam(nieuw == null ? oud : nieuw), inCasussen, Clock.systemUTC().instant())));
        werkbank().schrijf(json ? Vergelijkingsbestand.tekst(vergelijking, inCasussen)
                : Vergelijkingtekst.van(vergelijking, inCasussen, alles));
        if (pagina != null && !json) {
            werkbank().schrijf("\nDe pagina staat in " + pagina + ". Open dat bestand in een browser.");
        }
        return vergelijking.isAdviesGelijk() ? Werkbank.GELUKT : Werkbank.FOUT_IN_CASUS;
    }

    private static String naam(String map) {
        return map.equals(MEEGELEVERD) ? "de meegeleverde regels" : "de regels in " + Fouttekst.veilig(map);
    }

    private static Toetsregels regels(String map) {
        return map.equals(MEEGELEVERD) ? Toetsregels.opKlassenpad(Werkbank.adviseur())
                : Regelsoptie.uitMap(map, Toetsregels::uitMap);
    }

    private static Casusvergelijking inCasussen(Casusmap map, Toetsregels eerst, Toetsregels daarna) {
        try {
            return map == null ? null : Casusvergelijking.van(map, eerst, daarna);
        } catch (IOException | UncheckedIOException e) {
            throw new OnleesbaarBestand("In de map " + map.map() + " is iets niet te lezen. Mag u erbij?", e);
        }
    }
}
