package nl.actieoverleg.snelheid.groei;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.actieoverleg.snelheid.groei.Cijfers.Start;
import nl.actieoverleg.snelheid.groei.Cijfers.Vertaald;
import nl.actieoverleg.snelheid.groei.Cijfers.Warm;

/** Shows what was measured as Markdown, a piece for each place in the page. */
final class Tabellen {

    private static final int ALLE_REGIOS = 25;

    private Tabellen() {
    }

    /** The pieces by name. */
    static Map<String, String> van(Cijfers cijfers) {
        Map<String, String> stukken = new LinkedHashMap<>();
        stukken.put("machine", cijfers.machine().stream().map(regel -> "- " + regel + "\n")
                .collect(Collectors.joining()));
        stukken.put("regios-start", regiosStart(cijfers));
        stukken.put("regios-warm", regiosWarm(cijfers));
        stukken.put("regels", regels(cijfers));
        stukken.put("onbekend", onbekend(cijfers));
        stukken.put("tekst", tekst(cijfers));
        stukken.put("jaarlast", Jaarlast.tabel(cijfers.perSeconde(),
                cijfers.regiosStart().get(Jarmap.REGIOS.indexOf(ALLE_REGIOS)).heapAlle()));
        return stukken;
    }

    private static String regiosStart(Cijfers cijfers) {
        return tabel(List.of("regions", "loading, ms", "first advice, ms", "JVM start to advice, ms",
                "heap kept, one in use, KiB", "heap kept, all in use, KiB"), 1 + Jarmap.REGIOS.size(),
                i -> rij(i == 0 ? "3, as shipped" : String.valueOf(Jarmap.REGIOS.get(i - 1)),
                        i == 0 ? cijfers.geleverdStart() : cijfers.regiosStart().get(i - 1)));
    }

    private static List<String> rij(String naam, Start start) {
        return List.of(naam, getal(start.laden()), getal(start.advies()), getal(start.proces()),
                getal(start.heapEen()), getal(start.heapAlle()));
    }

    private static String regiosWarm(Cijfers cijfers) {
        List<String> koppen = List.of("regions", "one in use, µs", "× shipped", "bytes", "each case another, µs",
                "× shipped", "bytes", Jarmap.OP_RIJ + " in a row, µs", "× shipped");
        return tabel(koppen, Jarmap.REGIOS.size(), i -> {
            Warm een = cijfers.regiosEen().get(i);
            Warm alle = cijfers.regiosAlle().get(i);
            Warm opRij = cijfers.regiosOpRij().get(i);
            return List.of(String.valueOf(Jarmap.REGIOS.get(i)), getal(een.micros()), getal(een.keer()),
                    getal(een.bytes()), getal(alle.micros()), getal(alle.keer()), getal(alle.bytes()),
                    getal(opRij.micros()), getal(opRij.keer()));
        });
    }

    private static String regels(Cijfers cijfers) {
        return tabel(List.of("rules in the region", "µs", "× shipped", "bytes", "loading, ms", "first advice, ms",
                "heap kept, KiB"), Jarmap.REGELS.size(), i -> {
            Warm warm = cijfers.regelsWarm().get(i);
            Start start = cijfers.regelsStart().get(i);
            return List.of(String.valueOf(Jarmap.REGELS.get(i)), getal(warm.micros()), getal(warm.keer()),
                    getal(warm.bytes()), getal(start.laden()), getal(start.advies()), getal(start.heapAlle()));
        });
    }

    private static String onbekend(Cijfers cijfers) {
        return tabel(List.of("unknown facts", "µs", "× shipped", "bytes"), Jarmap.ONBEKEND.size(), i -> {
            Warm warm = cijfers.onbekend().get(i);
            int aantal = Jarmap.ONBEKEND.get(i);
            return List.of(aantal < cijfers.vragen() ? String.valueOf(aantal) : "all " + cijfers.vragen(),
                    getal(warm.micros()), getal(warm.keer()), getal(warm.bytes()));
        });
    }

    private static String tekst(Cijfers cijfers) {
        return tabel(List.of("rules from text", "fresh JVM, start to advice, ms", "of which rules and advice, ms",
                "again, one file changed, ms"), 1 + Jarmap.REGELS.size(), i -> {
            Vertaald vertaald = i == 0 ? cijfers.geleverdVertaald() : cijfers.regelsVertaald().get(i - 1);
            return List.of(i == 0 ? "as shipped, 3 regions" : Jarmap.REGELS.get(i - 1) + " on the base layer",
                    getal(vertaald.proces()), getal(vertaald.eerste()), getal(vertaald.opnieuw()));
        });
    }

    private static String tabel(List<String> koppen, int aantal, IntFunction<List<String>> rij) {
        return regel(koppen) + "|---|" + "---:|".repeat(koppen.size() - 1) + "\n"
                + IntStream.range(0, aantal).mapToObj(i -> regel(rij.apply(i))).collect(Collectors.joining());
    }

    private static String regel(List<String> cellen) {
        return "| " + String.join(" | ", cellen) + " |\n";
    }

    /** Three digits that count, more only before the point. */
    private static String getal(double waarde) {
        return String.format(Locale.ROOT, waarde >= 100 ? "%,.0f" : waarde >= 10 ? "%.1f" : "%.2f", waarde);
    }
}
