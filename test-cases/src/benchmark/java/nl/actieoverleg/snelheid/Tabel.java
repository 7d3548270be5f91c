package nl.actieoverleg.snelheid;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.actieoverleg.snelheid.Uitslag.Vers;
import nl.actieoverleg.snelheid.Uitslag.Warm;

/** Shows what was measured as Markdown. */
final class Tabel {

    /** Not measured, or in too few rounds to tell. */
    private static final String NIET_BEKEND = "–";

    private Tabel() {
    }

    static String van(Uitslag uitslag) {
        StringBuilder tekst = new StringBuilder();
        uitslag.machine().forEach(regel -> tekst.append("- ").append(regel).append('\n'));
        tekst.append("- ").append(uitslag.casussen()).append(" generated cases, the same in every run\n\n");
        tekst.append("| what | by | µs | ± | × hand-written | × router | bytes | µs, 2 threads | p50 | p99 "
                + "| p99.9 |\n");
        tekst.append("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        uitslag.warm().forEach(warm -> tekst.append(rij(warm, uitslag)));
        tekst.append("\n| fresh JVM | loading, ms | ");
        for (int welke : EersteAdviezen.WELKE) {
            tekst.append("advice ").append(welke).append(", ms | ");
        }
        tekst.append("heap kept, KiB | metaspace, KiB |\n|---|").append("---:|".repeat(EersteAdviezen.WELKE.length + 3))
                .append('\n');
        uitslag.vers().forEach(vers -> tekst.append(rij(vers)));
        return tekst.toString();
    }

    private static String rij(Warm warm, Uitslag uitslag) {
        return "| " + String.join(" | ", warm.soort().naam, warm.naam(), getal(warm.micros()), getal(warm.afwijking()),
                getal(warm.micros() / maat(warm, Adviesgever.HANDWERK, uitslag)),
                getal(warm.micros() / maat(warm, Adviesgever.ROUTER, uitslag)), heel(warm.bytes()),
                getal(warm.microsOpTwee()), getal(warm.p50()), getal(warm.p99()), getal(warm.p999())) + " |\n";
    }

    private static double maat(Warm warm, Adviesgever maat, Uitslag uitslag) {
        return uitslag.warm().stream()
                .filter(ander -> ander.soort() == warm.soort() && ander.naam().equals(maat.naam))
                .findFirst().orElseThrow().micros();
    }

    private static String rij(Vers vers) {
        return "| " + vers.naam() + " | " + getal(vers.laden()) + " | "
                + vers.adviezen().stream().map(Tabel::getal).collect(Collectors.joining(" | "))
                + " | " + heel(vers.heap()) + " | " + heel(vers.metaspace()) + " |\n";
    }

    private static String heel(double waarde) {
        if (Double.isNaN(waarde)) {
            return NIET_BEKEND;
        }
        return String.format(Locale.ROOT, "%,.0f", waarde);
    }

    /** Three digits that count, more only before the point. */
    private static String getal(double waarde) {
        if (Double.isNaN(waarde)) {
            return NIET_BEKEND;
        }
        if (waarde >= 100) {
            return heel(waarde);
        }
        return String.format(Locale.ROOT, waarde >= 10 ? "%.1f" : waarde >= 1 ? "%.2f" : "%.3f", waarde);
    }
}
