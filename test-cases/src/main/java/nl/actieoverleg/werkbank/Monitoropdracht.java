package nl.actieoverleg.werkbank;

import java.time.DateTimeException;
import java.time.YearMonth;
import nl.actieoverleg.monitor.Monitor;
import nl.actieoverleg.monitor.Monitorgegevens;
import nl.actieoverleg.monitor.Monitorpagina;
import nl.actieoverleg.monitor.Monitorstand;
import nl.actieoverleg.monitor.Periode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monitor}: shows what was advised and chosen over a period. */
@Command(name = "monitor", description = "Laat over een periode zien wat is geadviseerd en gekozen, en wat het "
        + "Actieoverleg toevoegt: één pagina voor in de browser.",
        footer = {"  0  de monitor is er", "  1  de monitor is er, maar niet elke kwitantie is meegeteld",
            "  2  verkeerd gebruik, geen kwitantie, of iets is niet te lezen of te schrijven", "", "Voorbeeld:",
            "  actieoverleg monitor kwitanties.jsonl.gz --van 2025-01 --tot 2025-12"})
final class Monitoropdracht extends Opdracht {

    @Mixin
    private Regelsoptie regels;

    @Option(names = "--van", paramLabel = "MAAND", description = "De eerste maand, geschreven als jjjj-mm. Zonder "
            + "--van is de periode het jaar van de laatste kwitantie.")
    private String van;

    @Option(names = "--tot", paramLabel = "MAAND", description = "De laatste maand; zonder --tot het eind van het jaar "
            + "van --van.")
    private String tot;

    @Option(names = "--naar", paramLabel = "BESTAND", defaultValue = "monitor.html",
            description = "Het bestand waarin de pagina komt. Zonder --naar is dat ${DEFAULT-VALUE}.")
    private String naar;

    @Option(names = "--json", paramLabel = "BESTAND", description = "Zet de cijfers ook als JSON in dit bestand.")
    private String json;

    @Option(names = "--csv", paramLabel = "BESTAND", description = "Zet de cijfers ook als CSV in dit bestand.")
    private String csv;

    @Parameters(paramLabel = "KWITANTIES", description = Kwitantiebron.UITLEG)
    private String bestand;

    @Override
    public Integer call() {
        Periode gevraagd = gevraagd();
        Uitvoerbestand pagina = Uitvoerbestand.voor(naar, Uitvoersoort.MONITOR, bestand);
        Uitvoerbestand cijfers = Uitvoerbestand.voor(json, Uitvoersoort.CIJFERS, bestand, naar);
        Uitvoerbestand tabel = Uitvoerbestand.voor(csv, Uitvoersoort.TABEL, bestand, naar, json);
        Monitor monitor;
        try (Kwitantiebron bron = Kwitantiebron.open(bestand, werkbank().in())) {
            monitor = new Monitor(regels.toetsregels());
            bron.lees(monitor::neem);
            if (monitor.laatsteMaand() == null) {
                throw bron.zonderBruikbare("");
            }
        }
        Monitorstand stand = monitor.stand(gevraagd == null ? Periode.jaar(monitor.laatsteMaand()) : gevraagd);
        if (stand.isLeeg()) {
            throw new OnleesbaarBestand("Van deze periode zijn er geen kwitanties. De laatste is van "
                    + monitor.laatsteMaand() + ".", null);
        }
        werkbank().schrijf("De monitor staat in " + pagina.schrijf(Monitorpagina.html(stand))
                + ". Open dat bestand in een browser.");
        if (cijfers != null) {
            cijfers.schrijf(Monitorgegevens.json(stand));
        }
        if (tabel != null) {
            tabel.schrijf(Monitorgegevens.csv(stand));
        }
        if (monitor.onbruikbaar() > 0) {
            werkbank().fout().println("Niet meegeteld: " + monitor.onbruikbaar() + " kwitanties die zijn veranderd of "
                    + "niet te lezen zijn.");
            return Werkbank.FOUT_IN_CASUS;
        }
        return Werkbank.GELUKT;
    }

    private Periode gevraagd() {
        if (van == null && tot == null) {
            return null;
        }
        if (van == null) {
            throw verkeerd("Noem ook de eerste maand, met --van.");
        }
        YearMonth eerste = maand(van);
        YearMonth laatste = tot == null ? eerste.withMonth(12) : maand(tot);
        if (laatste.isBefore(eerste)) {
            throw verkeerd("De periode eindigt voor zij begint. Draai --van en --tot "
                    + "om.");
        }
        return new Periode(eerste, laatste);
    }

    private YearMonth maand(String tekst) {
        try {
            return YearMonth.parse(tekst);
        } catch (DateTimeException e) {
            throw verkeerd("Schrijf een maand als jjjj-mm, bijvoorbeeld 2025-01.");
        }
    }
}
