package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.advies.Agendapunt;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijst.Veld;
import nl.actieoverleg.regelmodule.Regel;

/** What rules that follow the route name, read from their annotations. */
public final class Vervolgdoel {

    private Vervolgdoel() {
    }

    /** The codes of the parties that a rule on participants names. */
    public static List<String> partijen(Regel regel) {
        List<String> codes = new ArrayList<>();
        for (String code : regel.doel().split(",")) {
            if (!code.isBlank()) {
                codes.add(code.strip());
            }
        }
        return List.copyOf(codes);
    }

    /** The points of an agenda, those under the same heading together, in the order in which headings first come. */
    static List<Agendapunt> agendapunten(Lijst lijst) {
        Map<String, List<Veld>> opKop = new LinkedHashMap<>();
        for (Veld woord : lijst.velden()) {
            opKop.computeIfAbsent(woord.annotatie("kop"), kop -> new ArrayList<>()).add(woord);
        }
        List<Agendapunt> punten = new ArrayList<>();
        for (Map.Entry<String, List<Veld>> onderKop : opKop.entrySet()) {
            List<String> teksten = new ArrayList<>();
            Set<String> bronnen = new LinkedHashSet<>();
            for (Veld woord : onderKop.getValue()) {
                teksten.add(woord.annotatie("tekst"));
                bronnen.add(woord.annotatie("bron"));
            }
            punten.add(new Agendapunt(onderKop.getKey(), List.copyOf(teksten), String.join("; ", bronnen)));
        }
        return List.copyOf(punten);
    }
}
