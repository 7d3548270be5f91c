package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Agendapunt;
import nl.actieoverleg.regelset.Lijst.Woord;

/** What rules that follow the route name, read from their annotations. */
public final class Vervolgdoel {

    private Vervolgdoel() {
    }

    /** The codes of the parties that a rule on participants names. */
    public static List<String> partijen(Regel regel) {
        return Stream.of(regel.doel().split(",")).map(String::strip).filter(code -> !code.isEmpty()).toList();
    }

    /** The points of an agenda, those under the same heading together, in the order in which headings first come. */
    static List<Agendapunt> agendapunten(Lijst lijst) {
        Map<String, List<Woord>> opKop = new LinkedHashMap<>();
        for (Woord woord : lijst.woorden()) {
            opKop.computeIfAbsent(woord.kenmerk("kop"), kop -> new ArrayList<>()).add(woord);
        }
        List<Agendapunt> punten = new ArrayList<>();
        opKop.forEach((kop, woorden) -> punten.add(new Agendapunt(kop,
                woorden.stream().map(woord -> woord.kenmerk("tekst")).toList(),
                String.join("; ", woorden.stream().map(woord -> woord.kenmerk("bron")).distinct().toList()))));
        return List.copyOf(punten);
    }
}
