package nl.actieoverleg.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.controle.Casusvelden;
import nl.actieoverleg.json.Waarde.Lid;
import tools.jackson.core.JsonToken;

/** Gives the fields of a form, which are all text, the form that a case has in JSON. */
final class Formulier {

    private Formulier() {
    }

    /** The members of a case; the facts in one object, after all else. */
    static List<Lid> leden(Map<String, List<String>> formulier, Casusvelden velden) {
        List<Lid> leden = new ArrayList<>();
        List<Lid> feiten = new ArrayList<>();
        formulier.forEach((naam, ruw) -> {
            List<String> teksten = ruw.stream().map(String::strip).filter(tekst -> !tekst.isEmpty()).toList();
            if (Casusopbouw.LIJSTEN.contains(naam)) {
                leden.add(new Lid(naam, new Waarde(JsonToken.START_ARRAY, null, List.of(),
                        teksten.stream().map(Formulier::tekst).toList())));
            } else if (Casusopbouw.TEKSTEN.contains(naam)) {
                teksten.forEach(tekst -> leden.add(new Lid(naam, tekst(tekst))));
            } else if (velden.alleTellers().contains(naam)) {
                teksten.forEach(tekst -> leden.add(new Lid(naam, aantal(tekst))));
            } else {
                teksten.forEach(tekst -> feiten.add(new Lid(naam, tekst(tekst))));
            }
        });
        leden.add(new Lid(Casusopbouw.FEITEN, new Waarde(JsonToken.START_OBJECT, null, feiten, List.of())));
        return leden;
    }

    private static Waarde tekst(String tekst) {
        return new Waarde(JsonToken.VALUE_STRING, tekst, List.of(), List.of());
    }

    private static Waarde aantal(String tekst) {
        boolean geheel = tekst.matches("-?[0-9]+");
        return new Waarde(geheel ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING, tekst, List.of(), List.of());
    }
}
