package voorbeeld;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import nl.actieoverleg.regel.Antwoord;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A form that is made from the questionnaire: a new question in the rules needs no change here. */
@RestController
class Formulier {

    private final Regels regels;

    Formulier(Regels regels) {
        this.regels = regels;
    }

    @GetMapping(path = "/formulier/{provincie}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String toon(@PathVariable String provincie) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=nl><title>Aanmelding</title>")
                .append("<form method=post>");
        String groep = "";
        Vragenlijst lijst = regels.adviseur().vragenlijst(provincie);
        for (Vraag vraag : lijst.vragen()) {
            if (!vraag.groep().equals(groep)) {
                groep = vraag.groep();
                html.append("<h2>").append(htmlEscape(groep)).append("</h2>");
            }
            html.append("<p><label>").append(htmlEscape(vraag.vraag())).append(" <select name=\"")
                    .append(htmlEscape(vraag.feit())).append("\">");
            for (Antwoord antwoord : new Antwoord[] {Antwoord.ONBEKEND, Antwoord.JA, Antwoord.NEE}) {
                html.append("<option>").append(antwoord).append("</option>");
            }
            html.append("</select></label></p>");
        }
        for (Keuze teller : lijst.tellers()) {
            html.append("<p><label>").append(htmlEscape(teller.tekst()))
                    .append(" <input type=number value=0 name=\"").append(htmlEscape(teller.code()))
                    .append("\"></label></p>");
        }
        return html.append("<button>Geef advies</button></form></html>").toString();
    }

    @PostMapping(path = "/formulier/{provincie}", produces = MediaType.APPLICATION_JSON_VALUE)
    Advies adviseer(@PathVariable String provincie, @RequestParam MultiValueMap<String, String> velden) {
        velden.add("kenmerk", "FORMULIER");
        velden.add("provincie", provincie);
        Adviseur adviseur = regels.adviseur();
        return adviseur.adviseer(adviseur.leesFormulier(velden));
    }
}
