package nl.actieoverleg.werkbank;

import nl.actieoverleg.nieuw.Aanvulling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nieuw}: adds something to rules in a folder, with the example cases that decide it. */
@Command(name = "nieuw", description = "Voegt iets toe aan regels in een map, met voorbeeldcasussen erbij. Wat u niet "
        + "als optie geeft, wordt gevraagd.", subcommands = {Nieuwopdracht.Vraag.class, Nieuwopdracht.Criterium.class,
            Nieuwopdracht.Signaal.class, Nieuwopdracht.Overleg.class, Nieuwopdracht.Regio.class},
        synopsisHeading = "Gebruik: ", synopsisSubcommandLabel = "OPDRACHT", descriptionHeading = "%n",
        optionListHeading = "%nOpties:%n", commandListHeading = "%nOpdrachten:%n")
final class Nieuwopdracht implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Toont deze uitleg.")
    private boolean help;

    @Override
    public void run() {
        throw new VerkeerdGebruik(spec.commandLine(), "Noem een opdracht: nieuw vraag, nieuw criterium, nieuw signaal, "
                + "nieuw overleg of nieuw regio.");
    }

    /** What comes in a layer that is there. */
    abstract static class Laagsoort extends Nieuwsoort {

        @Option(names = "--in", paramLabel = "MODULE", defaultValue = "nn", description = "Van wie het is: nn (zonder "
                + "--in), of de map van een regio, zoals groningen, drenthe of friesland.")
        private String in;

        final String in() {
            return in;
        }
    }

    /** {@code nieuw vraag}. */
    @Command(name = "vraag", description = "Voegt een vraag toe.")
    static final class Vraag extends Laagsoort {

        @Option(names = "--vraag", paramLabel = "TEKST", description = "De vraag, zo gesteld dat ja telt.")
        private String vraag;

        @Option(names = "--veld", paramLabel = "NAAM", description = "De naam waarmee regels ernaar vragen, zoals "
                + "mijnVraag.")
        private String veld;

        @Option(names = "--groep", paramLabel = "TEKST", description = "De groep waar de vraag bij staat.")
        private String groep;

        @Option(names = "--genoeg-voor", paramLabel = "CODE", description = "Een criterium of signaal waarvoor ja een "
                + "reden is; zonder deze optie vraagt nog geen regel ernaar.")
        private String genoegVoor;

        @Override
        Aanvulling vraag(Optievragen vragen) {
            vragen.nodig("--vraag", vraag, "--veld", veld, "--groep", groep, "--bron", bron());
            return new Aanvulling.Vraag(in(),
                    vragen.moet("--veld", veld, "Onder welke naam vragen regels ernaar? Eén woord, zoals: mijnVraag"),
                    vragen.moet("--vraag", vraag, "Hoe luidt de vraag? Stel haar zo dat ja betekent dat een regel "
                            + "telt."),
                    vragen.moet("--groep", groep, "Bij welke groep staat de vraag, zoals: Geweld"),
                    vraagBron(vragen),
                    vragen.mag(genoegVoor, "Voor welk criterium of signaal is ja een reden?"));
        }
    }

    /** {@code nieuw criterium}. */
    @Command(name = "criterium", description = "Voegt een criterium toe, met de regel die zegt wanneer het klopt.")
    static final class Criterium extends Laagsoort {

        @Option(names = "--code", paramLabel = "CODE", description = "De code, zoals NN-3g.")
        private String code;

        @Option(names = "--tekst", paramLabel = "TEKST", description = "Wat het criterium zegt, in een zin.")
        private String tekst;

        @Option(names = "--als", paramLabel = "VOORWAARDEN", description = "Wanneer het klopt, zoals: stalking.ja, of: "
                + "minstens( 2, a.ja, b.ja, c.ja )")
        private String als;

        @Option(names = "--genoeg-voor", paramLabel = "CODE", description = "Een criterium of ingang waarvoor dit "
                + "criterium één van de redenen is.")
        private String genoegVoor;

        @Option(names = "--nodig-voor", paramLabel = "CODE", description = "Een criterium of ingang waarvoor dit "
                + "criterium ook moet kloppen.")
        private String nodigVoor;

        @Override
        Aanvulling vraag(Optievragen vragen) {
            vragen.nodig("--code", code, "--tekst", tekst, "--als", als, "--bron", bron());
            return new Aanvulling.Criterium(in(),
                    vragen.moet("--code", code, "Welke code krijgt het criterium, zoals: NN-3g"),
                    vragen.moet("--tekst", tekst, "Wat zegt het criterium? Schrijf één zin."),
                    vraagBron(vragen),
                    vragen.moet("--als", als, "Wanneer klopt het? Schrijf bijvoorbeeld: stalking.ja"),
                    vragen.mag(genoegVoor, "Voor welk criterium of welke ingang is dit één van de redenen?"),
                    vragen.mag(nodigVoor, "Voor welk criterium of welke ingang moet dit ook kloppen?"));
        }
    }

    /** {@code nieuw signaal}. */
    @Command(name = "signaal", description = "Voegt een signaal toe, met de regel die zegt wanneer het geldt.")
    static final class Signaal extends Laagsoort {

        @Option(names = "--code", paramLabel = "CODE", description = "De code, zoals MIJN_SIGNAAL.")
        private String code;

        @Option(names = "--tekst", paramLabel = "TEKST", description = "Wat de medewerker leest.")
        private String tekst;

        @Option(names = "--als", paramLabel = "VOORWAARDEN", description = "Wanneer het geldt, zoals: stalking.ja, "
                + "naar( ZVH )")
        private String als;

        @Option(names = "--urgent", description = "Het signaal kan niet wachten.")
        private boolean urgent;

        @Override
        Aanvulling vraag(Optievragen vragen) {
            vragen.nodig("--code", code, "--tekst", tekst, "--als", als, "--bron", bron());
            return new Aanvulling.Signaal(in(),
                    vragen.moet("--code", code, "Welke code krijgt het signaal, zoals: MIJN_SIGNAAL"),
                    vragen.moet("--tekst", tekst, "Wat leest de medewerker?"), vraagBron(vragen),
                    vragen.moet("--als", als, "Wanneer geldt het? Schrijf bijvoorbeeld: stalking.ja, "
                            + "naar( ACTIEOVERLEG )"), urgent);
        }
    }

    /** {@code nieuw overleg}. */
    @Command(name = "overleg", description = "Voegt een overleg toe, met zijn ingang, wie erbij is en wanneer het is.")
    static final class Overleg extends Laagsoort {

        @Option(names = "--code", paramLabel = "CODE", description = "De code, zoals WIJKOVERLEG.")
        private String code;

        @Option(names = "--naam", paramLabel = "TEKST", description = "De naam.")
        private String naam;

        @Option(names = "--inzin", paramLabel = "TEKST", description = "De naam midden in een zin, zoals: het "
                + "Wijkoverleg")
        private String inzin;

        @Option(names = "--na", paramLabel = "INGANG", description = "De ingang die voorgaat, zoals ZVH: de volgorde "
                + "is de voorrang.")
        private String na;

        @Option(names = "--als", paramLabel = "VOORWAARDEN", description = "Wanneer het past: welke criteria moeten "
                + "kloppen, zoals: mt0.ja, WO-1.ja")
        private String als;

        @Option(names = "--partijen", paramLabel = "CODES", description = "Wie er altijd bij is, met komma's ertussen. "
                + "Een nieuwe partij is CODE=Naam.")
        private String partijen;

        @Option(names = "--wanneer", paramLabel = "MOMENT", description = "DIRECT, TUSSENDOOR of GEPLAND.")
        private String wanneer;

        @Option(names = "--frequentie", paramLabel = "TEKST", description = "Hoe vaak het is, zoals: Elke maand.")
        private String frequentie;

        @Override
        Aanvulling vraag(Optievragen vragen) {
            vragen.nodig("--code", code, "--naam", naam, "--na", na, "--als", als, "--partijen", partijen,
                    "--wanneer", wanneer, "--bron", bron());
            return new Aanvulling.Overleg(in(),
                    vragen.moet("--code", code, "Welke code krijgt het overleg, zoals: WIJKOVERLEG"),
                    vragen.moet("--naam", naam, "Hoe heet het?"),
                    vragen.mag(inzin, "Hoe heet het midden in een zin, zoals: het Wijkoverleg?"),
                    vraagBron(vragen),
                    vragen.moet("--na", na, "Welke ingang gaat voor, zoals: ZVH"),
                    vragen.moet("--als", als, "Wanneer past het? Noem de criteria, zoals: mt0.ja, WO-1.ja"),
                    vragen.moet("--partijen", partijen, "Wie is er altijd bij, zoals: POLITIE, "
                            + "BURGEMEESTER=Burgemeester"),
                    vragen.moet("--wanneer", wanneer, "Wanneer is het: DIRECT, TUSSENDOOR of GEPLAND"),
                    vragen.mag(frequentie, "Hoe vaak is het, zoals: Elke maand."));
        }
    }

    /** {@code nieuw regio}. */
    @Command(name = "regio", description = "Voegt een regio toe die op de basis staat.")
    static final class Regio extends Nieuwsoort {

        @Option(names = "--map", paramLabel = "MAP", description = "De naam van haar map, zoals overijssel; in "
                + "hoofdletters is dat de provincie van een casus.")
        private String map;

        @Option(names = "--naam", paramLabel = "TEKST", description = "De naam.")
        private String naam;

        @Option(names = "--overleg", paramLabel = "CODE", description = "Over welk overleg de afspraken gaan, zoals "
                + "ACTIEOVERLEG.")
        private String overleg;

        @Option(names = "--frequentie", paramLabel = "TEKST", description = "Hoe vaak het daar is, zoals: Elke twee "
                + "weken.")
        private String frequentie;

        @Option(names = "--partijen", paramLabel = "CODES", description = "Wie er daar altijd bij is en elders niet, "
                + "met komma's ertussen. Een nieuwe partij is CODE=Naam.")
        private String partijen;

        @Override
        Aanvulling vraag(Optievragen vragen) {
            vragen.nodig("--map", map, "--naam", naam, "--overleg", overleg, "--frequentie", frequentie, "--bron",
                    bron());
            return new Aanvulling.Regio(
                    vragen.moet("--map", map, "Hoe heet de map van de regio, zoals: overijssel"),
                    vragen.moet("--naam", naam, "Hoe heet de regio?"), vraagBron(vragen),
                    vragen.moet("--overleg", overleg, "Over welk overleg gaan de afspraken, zoals: ACTIEOVERLEG"),
                    vragen.mag(partijen, "Wie is er daar altijd bij en elders niet, zoals: RVDK, RECLASSERING"),
                    vragen.moet("--frequentie", frequentie, "Hoe vaak is het daar, zoals: Elke twee weken."));
        }
    }
}
