package nl.actieoverleg.regelboek;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.actieoverleg.regelmodule.Dagtekst;
import nl.actieoverleg.regelmodule.Geldigheid;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijst.Veld;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;

/** Says in the texts of rules when they start, end and change: a book is read on any day. */
final class Dagtaal {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-NL"));
    /** What stands for a word that can start or end. */
    private static final Map<Lijstsoort, String> NAAM = Map.of(Lijstsoort.VRAGEN, "vraag", Lijstsoort.CRITERIA, "tekst",
            Lijstsoort.SIGNALEN, "tekst", Lijstsoort.OVERLEGGEN, "naam", Lijstsoort.INGANGEN, "naam",
            Lijstsoort.AGENDA, "tekst");

    private Dagtaal() {
    }

    /** A day as people write it. */
    static String dag(String datum) {
        return DAG.format(LocalDate.parse(datum));
    }

    /** The module with such texts. */
    static Regelmodule van(Regelmodule module) {
        return module.met(module.lijsten().stream().map(Dagtaal::van).toList(),
                module.regels().stream().map(Dagtaal::van).toList());
    }

    private static Lijst van(Lijst lijst) {
        return lijst.met(lijst.velden().stream().map(veld -> {
            Map<String, String> teksten = voluit(veld.annotaties());
            Geldigheid geldig = Geldigheid.van(veld);
            if (!geldig.isAltijd()) {
                teksten.computeIfPresent(NAAM.get(lijst.soort()), (naam, tekst) -> tekst + " (" + van(geldig) + ")");
            }
            return new Veld(veld.naam(), teksten, veld.plaats());
        }).toList());
    }

    private static String van(Geldigheid geldig) {
        String vanaf = geldig.vanaf().isEmpty() ? "" : "vanaf " + dag(geldig.vanaf());
        String tot = geldig.voor().equals(Geldigheid.NOOIT) ? "" : "tot " + dag(geldig.voor());
        return (vanaf + " " + tot).strip();
    }

    private static Regel van(Regel regel) {
        return new Regel(regel.naam(), regel.conclusie(), tekst(regel.doel()), voluit(regel.annotaties()),
                regel.voorwaarden(), regel.plaats());
    }

    private static Map<String, String> voluit(Map<String, String> teksten) {
        Map<String, String> voluit = new LinkedHashMap<>(teksten);
        voluit.replaceAll((naam, tekst) -> tekst(tekst));
        return voluit;
    }

    /** All that a text says, one day after the other. */
    static String tekst(String tekst) {
        List<String> dagen = Dagtekst.dagen(tekst);
        if (dagen.isEmpty()) {
            return tekst;
        }
        List<String> versies = Dagtekst.versies(tekst);
        StringBuilder samen = new StringBuilder(versies.get(0));
        for (int i = 0; i < dagen.size(); i++) {
            samen.append(" [vanaf ").append(dag(dagen.get(i))).append(": ").append(versies.get(i + 1)).append(']');
        }
        return samen.toString();
    }
}
