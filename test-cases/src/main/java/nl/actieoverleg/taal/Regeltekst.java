package nl.actieoverleg.taal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Voorwaarde;

/** Writes rules, conditions and lists as they would stand in a DRL file, without comments. */
public final class Regeltekst {

    private Regeltekst() {
    }

    /** A rule, from {@code rule} to {@code end}. */
    public static String van(Regel regel) {
        StringBuilder tekst = new StringBuilder("rule \"").append(regel.naam()).append("\"\n");
        tekst.append("    ").append(kenmerk(regel.conclusie().annotatie(), regel.doel())).append('\n');
        regel.annotaties().forEach((naam, waarde) -> tekst.append("    ").append(kenmerk(naam, waarde)).append('\n'));
        tekst.append("when\n");
        patronen(regel.voorwaarden()).forEach((lijst, delen) -> tekst.append("    ").append(lijst).append("( ")
                .append(String.join(", ", delen)).append(" )\n"));
        return tekst.append("then\nend\n").toString();
    }

    /** A list, from {@code declare} to {@code end}. */
    public static String van(Lijst lijst) {
        StringBuilder tekst = new StringBuilder("declare ").append(lijst.naam()).append("\n    @")
                .append(lijst.soort().annotatie()).append('\n');
        for (Lijst.Veld woord : lijst.velden()) {
            tekst.append("    ").append(woord.naam()).append(" : ").append(lijst.soort().veldtype());
            woord.annotaties().forEach((naam, waarde) -> tekst.append(' ').append(kenmerk(naam, waarde)));
            tekst.append('\n');
        }
        return tekst.append("end\n").toString();
    }

    /** An annotation; one without a value stands alone. */
    private static String kenmerk(String naam, String waarde) {
        return "@" + naam + (waarde.isEmpty() ? "" : "( \"" + waarde + "\" )");
    }

    /** The conditions by the list that they are asked of, in the order in which these first come. */
    private static Map<String, List<String>> patronen(List<Voorwaarde> voorwaarden) {
        return voorwaarden.stream().collect(Collectors.groupingBy(Voorwaarde::lijst, LinkedHashMap::new,
                Collectors.mapping(Voorwaarde::tekst, Collectors.toList())));
    }
}
