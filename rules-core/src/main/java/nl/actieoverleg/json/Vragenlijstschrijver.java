package nl.actieoverleg.json;

import java.util.List;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import tools.jackson.core.JsonGenerator;

/** Writes a questionnaire as JSON. Stateless and thread-safe. */
public final class Vragenlijstschrijver {

    private Vragenlijstschrijver() {
    }

    /**
     * The questionnaire, indented by two spaces, lines ended by LF; its lists have the names that they have in a case.
     *
     * @param vragenlijst the questionnaire, not null
     */
    public static String schrijf(Vragenlijst vragenlijst) {
        return Jsontekst.metInspringen(json -> {
            json.writeStringProperty("provincie", vragenlijst.provincie());
            Jsontekst.objecten(json, "feiten", vragenlijst.vragen(), Vragenlijstschrijver::vraag);
            keuzes(json, "tellers", vragenlijst.tellers());
            keuzes(json, "nodig", vragenlijst.behoeften());
            keuzes(json, "lopendeOverleggen", vragenlijst.overleggen());
        });
    }

    private static void vraag(JsonGenerator json, Vraag vraag) {
        json.writeStringProperty("feit", vraag.feit());
        json.writeStringProperty("vraag", vraag.vraag());
        json.writeStringProperty("groep", vraag.groep());
        json.writeStringProperty("bron", vraag.bron());
        json.writeStringProperty("laag", vraag.laag());
    }

    private static void keuzes(JsonGenerator json, String naam, List<Keuze> keuzes) {
        Jsontekst.objecten(json, naam, keuzes, (uit, keuze) -> {
            uit.writeStringProperty("code", keuze.code());
            uit.writeStringProperty("tekst", keuze.tekst());
        });
    }
}
