package nl.actieoverleg.proefbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.proefbank.Regelbank.Bewaard;
import nl.actieoverleg.proefbank.Regelbank.Proef;
import nl.actieoverleg.proefbank.Regelbank.Wijziging;
import nl.actieoverleg.regelcontrole.Regelcontrole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the page asks about rules: to read them, to try a change of them, and to save it. Thread-safe. */
final class Regeldienst {

    /** All rule files together, changed, with room to spare. */
    private static final int GROOTSTE_VRAAG = 2 * 1024 * 1024;
    private static final int KLEINSTE_VRAAG = 4 * 1024;

    private final Regelbank regels;

    Regeldienst(Regelbank regels) {
        this.regels = regels;
    }

    void zetIn(Verkeer verkeer) {
        verkeer.vraagJson("/api/regels", KLEINSTE_VRAAG, vraag -> lijst());
        verkeer.vraagJson("/api/regels/bestand", KLEINSTE_VRAAG, this::bestand);
        verkeer.vraagJson("/api/regels/controleer", GROOTSTE_VRAAG, this::controleer);
        verkeer.vraagJson("/api/regels/vergelijk", GROOTSTE_VRAAG, this::vergelijk);
        verkeer.vraagJson("/api/regels/bewaar", GROOTSTE_VRAAG, this::bewaar);
    }

    private Reactie lijst() {
        ObjectNode blad = Blad.nieuw().put("naam", regels.naam()).put("bewaren", regels.magBewaren());
        regels.bestanden().forEach(blad.putArray("bestanden")::add);
        return goed(blad);
    }

    private Reactie bestand(JsonNode vraag) {
        Werkmap.Bestand bestand = regels.lees(vraag.path("pad").asString(""));
        return goed(Blad.nieuw().put("tekst", bestand.tekst()).put("vingerafdruk", bestand.vingerafdruk()));
    }

    private Reactie controleer(JsonNode vraag) {
        return Reactie.json(Reactie.GOED, Adviseur.schrijf(regels.controleer(teksten(vraag))));
    }

    private Reactie vergelijk(JsonNode vraag) {
        Map<String, String> teksten = teksten(vraag);
        try {
            Proef proef = regels.vergelijk(teksten);
            ObjectNode blad = Vergelijkingsblad.van(proef);
            blad.set("casus", new Casusverschil(proef).blad(vraag));
            return goed(blad);
        } catch (Weigering e) {
            return ongeldig("Zo zijn de regels niet te gebruiken. Verbeter eerst de fouten.",
                    regels.controleer(teksten));
        }
    }

    private Reactie bewaar(JsonNode vraag) {
        List<Wijziging> wijzigingen = wijzigingen(vraag);
        if (wijzigingen.isEmpty()) {
            throw new Afwijzing(Reactie.ONGELDIG, "Er is niets gewijzigd.");
        }
        Bewaard bewaard = regels.bewaar(wijzigingen);
        if (!bewaard.botsingen().isEmpty()) {
            ObjectNode blad = Blad.nieuw().put("melding", "Er is niets bewaard: iemand anders, of u in een ander "
                    + "venster, heeft intussen gewijzigd:");
            bewaard.botsingen().forEach(blad.putArray("botsingen")::add);
            return Reactie.json(Reactie.BOTSING, Blad.tekst(blad));
        }
        if (!bewaard.isGelukt()) {
            return ongeldig("Er is niets bewaard: er zit nog een fout in de regels.", bewaard.controle());
        }
        ObjectNode blad = Blad.nieuw();
        ObjectNode vingerafdrukken = blad.putObject("vingerafdrukken");
        for (Wijziging een : wijzigingen) {
            vingerafdrukken.put(een.pad(), regels.lees(een.pad()).vingerafdruk());
        }
        return goed(blad);
    }

    private static Reactie goed(ObjectNode blad) {
        return Reactie.json(Reactie.GOED, Blad.tekst(blad));
    }

    private static Reactie ongeldig(String melding, Regelcontrole controle) {
        ObjectNode blad = Blad.nieuw().put("melding", melding);
        blad.set("meldingen", Blad.JSON.readTree(Adviseur.schrijf(controle)).required("meldingen"));
        return Reactie.json(Reactie.NIET_TE_BEOORDELEN, Blad.tekst(blad));
    }

    private static Map<String, String> teksten(JsonNode vraag) {
        Map<String, String> teksten = new LinkedHashMap<>();
        wijzigingen(vraag).forEach(een -> teksten.put(een.pad(), een.tekst()));
        return teksten;
    }

    private static List<Wijziging> wijzigingen(JsonNode vraag) {
        List<Wijziging> wijzigingen = new ArrayList<>();
        for (JsonNode een : vraag.path("bestanden")) {
            if (!een.path("pad").isString() || !een.path("tekst").isString()) {
                throw new Afwijzing(Reactie.ONGELDIG, "Bij een bestand hoort een pad en een tekst.");
            }
            wijzigingen.add(new Wijziging(een.required("pad").asString(),
                    een.required("tekst").asString().replace("\r\n", "\n"),
                    een.path("vingerafdruk").asString("")));
        }
        return wijzigingen;
    }
}
