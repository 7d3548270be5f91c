package nl.actieoverleg.json;

import nl.actieoverleg.casus.Casus;
import tools.jackson.core.JsonGenerator;

/** Writes a case as the JSON that it can be read from. What it does not hold is left out. */
public final class Casusschrijver {

    private Casusschrijver() {
    }

    /**
     * The case on one line, without a line end.
     *
     * @param casus the case, not null
     */
    public static String schrijf(Casus casus) {
        return Jsontekst.opEenRegel(json -> casus(json, casus));
    }

    /**
     * The case to be read by people: indented by two spaces, lines ended by LF.
     *
     * @param casus the case, not null
     */
    public static String schrijfMetInspringen(Casus casus) {
        return Jsontekst.metInspringen(json -> casus(json, casus));
    }

    private static void casus(JsonGenerator json, Casus casus) {
        json.writeStringProperty("kenmerk", casus.kenmerk());
        json.writeStringProperty("provincie", casus.provincie());
        if (casus.peildatum() != null) {
            json.writeStringProperty("peildatum", casus.peildatum().toString());
        }
        json.writeObjectPropertyStart("feiten");
        casus.feiten().forEach((feit, antwoord) -> Jsontekst.woord(json, feit, antwoord));
        json.writeEndObject();
        if (!casus.nodig().isEmpty()) {
            Jsontekst.woorden(json, "nodig", casus.nodig());
        }
        if (!casus.lopendeOverleggen().isEmpty()) {
            Jsontekst.woorden(json, "lopendeOverleggen", casus.lopendeOverleggen());
        }
        casus.tellers().forEach(json::writeNumberProperty);
    }
}
