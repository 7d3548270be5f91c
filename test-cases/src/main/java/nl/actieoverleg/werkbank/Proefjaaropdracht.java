package nl.actieoverleg.werkbank;

import java.io.OutputStream;
import java.time.Year;
import java.util.zip.GZIPOutputStream;
import nl.actieoverleg.proefjaar.Jaarplan;
import nl.actieoverleg.proefjaar.Proefjaar;
import nl.actieoverleg.scherm.Fouttekst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code proefjaar}: makes receipts of made-up cases. */
@Command(name = "proefjaar", description = "Maakt kwitanties van verzonnen casussen, om herspeel en monitor mee uit te "
        + "proberen.", parameterListHeading = "%nUitvoer:%n",
        footer = {"  0  gelukt", Opdracht.NIET_GELUKT, "", "Voorbeelden:",
            "  actieoverleg proefjaar --van 2024 --tot 2025 kwitanties.jsonl.gz",
            "  actieoverleg monitor kwitanties.jsonl.gz --naar monitor.html"})
final class Proefjaaropdracht extends Opdracht {

    private static final int LAATSTE_JAAR = 9999;

    @Mixin
    private Regelsoptie regels;

    @Option(names = "--van", paramLabel = "JAAR", defaultValue = "2025",
            description = "Het eerste jaar; zonder --van is dat ${DEFAULT-VALUE}.")
    private int van;

    @Option(names = "--tot", paramLabel = "JAAR", description = "Het laatste jaar; zonder --tot het eerste.")
    private Integer tot;

    @Option(names = "--aantal", paramLabel = "AANTAL", defaultValue = "" + Jaarplan.NOORD,
            description = "Hoeveel casussen in een jaar; zonder --aantal ${DEFAULT-VALUE}, zoveel meldingen als er in "
                    + "de drie provincies binnenkomen. In het hele land zijn dat er " + Jaarplan.LANDELIJK + ".")
    private int aantal;

    @Parameters(paramLabel = "BESTAND", description = "Het bestand voor de kwitanties; eindigt de naam op .gz, dan "
            + "wordt het ingepakt.")
    private String bestand;

    @Override
    public Integer call() {
        int laatste = tot == null ? van : tot;
        if (van < 1 || laatste > LAATSTE_JAAR) {
            throw verkeerd("Bij --van en --tot hoort een jaar, zoals 2025.");
        }
        if (laatste < van) {
            throw verkeerd("Zet de jaren op volgorde: --van is het eerste, --tot het laatste.");
        }
        if (aantal < 1) {
            throw verkeerd("Bij --aantal hoort een getal van 1 of meer.");
        }
        Uitvoerbestand uitvoer = Uitvoerbestand.voor(bestand, Uitvoersoort.EENMALIG);
        Proefjaar proefjaar = new Proefjaar(regels.adviseur());
        uitvoer.schrijf(naar -> {
            try (OutputStream uit = bestand.endsWith(".gz") ? new GZIPOutputStream(naar, 1 << 16) : naar) {
                for (int jaar = van; jaar <= laatste; jaar++) {
                    proefjaar.schrijf(new Jaarplan(Year.of(jaar), aantal), uit);
                }
            }
        });
        werkbank().schrijf("De kwitanties staan in " + Fouttekst.veilig(bestand) + ". Alle casussen zijn verzonnen.");
        return Werkbank.GELUKT;
    }
}
