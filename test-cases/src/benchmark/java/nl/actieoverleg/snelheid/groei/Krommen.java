package nl.actieoverleg.snelheid.groei;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.actieoverleg.snelheid.groei.Cijfers.Start;
import nl.actieoverleg.snelheid.groei.Cijfers.Vertaald;
import nl.actieoverleg.snelheid.groei.Cijfers.Warm;

/** Which curves the page shows. */
final class Krommen {

    private Krommen() {
    }

    /** The drawings by the name of their file. */
    static Map<String, String> van(Cijfers cijfers) {
        Map<String, String> tekeningen = new LinkedHashMap<>();
        tekeningen.put("regios-start.svg", new Grafiek("Start of an application, ms", "regions on the class path")
                .met("loading", Jarmap.REGIOS, elk(cijfers.regiosStart(), Start::laden))
                .met("first advice", Jarmap.REGIOS, elk(cijfers.regiosStart(), Start::advies)).svg());
        tekeningen.put("regios-warm.svg", new Grafiek("One advice, µs", "regions on the class path")
                .met("one in use", Jarmap.REGIOS, elk(cijfers.regiosEen(), Warm::micros))
                .met("each case another", Jarmap.REGIOS, elk(cijfers.regiosAlle(), Warm::micros))
                .met(Jarmap.OP_RIJ + " in a row", Jarmap.REGIOS, elk(cijfers.regiosOpRij(), Warm::micros)).svg());
        tekeningen.put("regels.svg", new Grafiek("One advice, µs", "rules in the region")
                .met("whole advice", Jarmap.REGELS, elk(cijfers.regelsWarm(), Warm::micros)).svg());
        tekeningen.put("tekst.svg", new Grafiek("Rules to first advice, ms", "rules in the region")
                .met("text, fresh JVM", Jarmap.REGELS, elk(cijfers.regelsVertaald(), Vertaald::eerste))
                .met("text, warm", Jarmap.REGELS, elk(cijfers.regelsVertaald(), Vertaald::opnieuw))
                .met("built, fresh JVM", Jarmap.REGELS,
                        elk(cijfers.regelsStart(), start -> start.laden() + start.advies())).svg());
        List<Integer> onbekend = Jarmap.ONBEKEND.stream().map(aantal -> Math.min(aantal, cijfers.vragen())).toList();
        tekeningen.put("onbekend.svg", new Grafiek("One advice, µs", "unknown facts")
                .met("whole advice", onbekend, elk(cijfers.onbekend(), Warm::micros)).svg());
        return tekeningen;
    }

    private static <T> List<Double> elk(List<T> metingen, ToDoubleFunction<T> figuur) {
        return metingen.stream().map(figuur::applyAsDouble).toList();
    }
}
