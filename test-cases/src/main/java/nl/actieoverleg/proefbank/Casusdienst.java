package nl.actieoverleg.proefbank;

import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.gesprek.Gespreksleider;
import nl.actieoverleg.gesprek.Gespreksstand;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelboek.Overlegtekst;
import nl.actieoverleg.regelboek.Regelboek;
import nl.actieoverleg.taal.Adviestaal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the page asks about a case. Nothing of it is kept. Thread-safe. */
final class Casusdienst {

    /** One byte more than a case may have, so that the library itself says that it is too large. */
    private static final int GROOTSTE_CASUS = 64 * 1024 + 1;
    /** A case and what nobody knew. */
    private static final int GROOTSTE_VRAAG = 128 * 1024;
    private static final int KLEINSTE_VRAAG = 1024;

    private final Regelbank regels;

    Casusdienst(Regelbank regels) {
        this.regels = regels;
    }

    void zetIn(Verkeer verkeer) {
        verkeer.vraagJson("/api/begin", KLEINSTE_VRAAG, vraag -> begin());
        verkeer.vraagJson("/api/advies", GROOTSTE_VRAAG, this::advies);
        verkeer.vraag("/api/casus", GROOTSTE_CASUS, this::casus);
    }

    /** All that the page needs to ask about a case. */
    private Reactie begin() {
        regels.ververs();
        Adviseur adviseur = regels.adviseur();
        ObjectNode blad = Blad.nieuw();
        ArrayNode provincies = blad.putArray("provincies");
        for (String provincie : adviseur.provincies()) {
            ObjectNode een = provincies.addObject().put("code", provincie)
                    .put("naam", Adviestaal.provincie(provincie));
            Blad.zet(een, "vragenlijst", adviseur.schrijf(adviseur.vragenlijst(provincie)));
        }
        ObjectNode overleggen = blad.putObject("overleggen");
        for (String provincie : adviseur.provincies()) {
            ObjectNode perCode = overleggen.putObject(provincie);
            for (Overlegtekst een : Regelboek.overleggen(regels.regels(), provincie)) {
                perCode.set(een.code(), Blad.JSON.valueToTree(een));
            }
        }
        Voorbeelden.zetIn(blad.putArray("voorbeelden"));
        return Reactie.json(Reactie.GOED, Blad.tekst(blad));
    }

    /** The advice on a case, with its sentences and what can still happen. */
    private Reactie advies(JsonNode vraag) {
        Adviseur adviseur = regels.adviseur();
        try {
            Casus casus = casus(adviseur, vraag);
            return Reactie.json(Reactie.GOED, Blad.tekst(advies(adviseur, casus, nietGeweten(vraag))));
        } catch (OngeldigeCasus e) {
            return Reactie.json(Reactie.NIET_TE_BEOORDELEN, adviseur.schrijf(e));
        }
    }

    /** The case in a question of the page. */
    static Casus casus(Adviseur adviseur, JsonNode vraag) {
        return adviseur.lees(Blad.JSON.writeValueAsString(vraag.path("casus")));
    }

    private static List<String> nietGeweten(JsonNode vraag) {
        return vraag.path("nietGeweten").valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList();
    }

    private static ObjectNode advies(Adviseur adviseur, Casus casus, List<String> nietGeweten) {
        Advies advies = adviseur.adviseer(casus);
        Vooruitblik blik = kijkVooruit(adviseur, casus);
        ObjectNode blad = Blad.nieuw();
        Blad.zet(blad, "advies", blik == null ? adviseur.schrijf(advies) : adviseur.schrijf(advies, blik));
        blad.put("casusJson", adviseur.schrijfMetInspringen(casus));
        blad.set("tekst", Blad.JSON.valueToTree(adviseur.tekst(advies, blik)));
        if (blik != null) {
            ObjectNode vooruit = blad.putObject("vooruitblik");
            vooruit.set("tekst", Blad.JSON.valueToTree(adviseur.tekst(casus, blik)));
            Gespreksstand stand = new Gespreksstand(casus, nietGeweten.stream()
                    .filter(feit -> isGevraagd(adviseur, casus, feit)).toList());
            OpenVraag volgende = new Gespreksleider(adviseur).volgende(stand);
            if (volgende != null) {
                vooruit.putObject("volgende").put("feit", volgende.feit()).put("vraag", volgende.vraag());
                naAntwoord(adviseur, stand, volgende.feit(), vooruit.putArray("naAntwoord"));
            }
        }
        return blad;
    }

    /** Whether the rules ask for this fact and the case does not answer it. */
    private static boolean isGevraagd(Adviseur adviseur, Casus casus, String feit) {
        return casus.feiten().getOrDefault(feit, Antwoord.ONBEKEND) == Antwoord.ONBEKEND
                && adviseur.vragenlijst(casus.provincie()).vragen().stream().anyMatch(een -> een.feit().equals(feit));
    }

    /** What either answer to the next question leaves possible. */
    private static void naAntwoord(Adviseur adviseur, Gespreksstand stand, String feit, ArrayNode lijst) {
        for (Antwoord antwoord : List.of(Antwoord.JA, Antwoord.NEE)) {
            Casus daarna = stand.met(feit, antwoord).casus();
            Advies advies = adviseur.adviseer(daarna);
            lijst.addObject().put("antwoord", antwoord.name())
                    .put("tekst", adviseur.tekst(advies, kijkVooruit(adviseur, daarna)).uitleg().get(0))
                    .put("route", advies.routeNaam()).put("definitief", advies.openVragen().isEmpty());
        }
    }

    /** Null when the rules are too large to look at all answers. */
    static Vooruitblik kijkVooruit(Adviseur adviseur, Casus casus) {
        try {
            return adviseur.vooruitblik(casus);
        } catch (Weigering e) {
            return null;
        }
    }

    /** The case that a text holds, as the page keeps it. */
    private Reactie casus(byte[] json) {
        Adviseur adviseur = regels.adviseur();
        try {
            Casus casus = adviseur.lees(json);
            adviseur.adviseer(casus);
            return Reactie.json(Reactie.GOED, adviseur.schrijfMetInspringen(casus));
        } catch (OngeldigeCasus e) {
            return Reactie.json(Reactie.NIET_TE_BEOORDELEN, adviseur.schrijf(e));
        }
    }
}
