package nl.actieoverleg.json;

import nl.actieoverleg.regelcontrole.Regelcontrole;
import nl.actieoverleg.regelcontrole.Regelmelding;
import tools.jackson.core.JsonGenerator;

/** Writes what a check of rules found as JSON. Stateless and thread-safe. */
public final class Regelcontroleschrijver {

    private Regelcontroleschrijver() {
    }

    /**
     * What was found, indented by two spaces, lines ended by LF. The JSON Schema of it is the resource
     * {@code nl/actieoverleg/regelcontrole/regelcontrole.schema.json}.
     *
     * @param controle what was found, not null
     */
    public static String schrijf(Regelcontrole controle) {
        return Jsontekst.metInspringen(json -> {
            json.writeBooleanProperty("goed", controle.isGoed());
            Jsontekst.objecten(json, "meldingen", controle.meldingen(), Regelcontroleschrijver::melding);
        });
    }

    private static void melding(JsonGenerator json, Regelmelding melding) {
        json.writeStringProperty("ernst", melding.ernst().name());
        json.writeStringProperty("bestand", melding.bestand());
        getal(json, "regelnummer", melding.regelnummer());
        getal(json, "kolom", melding.kolom());
        json.writeStringProperty("regel", melding.regel());
        json.writeStringProperty("melding", melding.melding());
        json.writeStringProperty("remedie", melding.remedie());
    }

    private static void getal(JsonGenerator json, String naam, int getal) {
        if (getal > 0) {
            json.writeNumberProperty(naam, getal);
        } else {
            json.writeNullProperty(naam);
        }
    }
}
