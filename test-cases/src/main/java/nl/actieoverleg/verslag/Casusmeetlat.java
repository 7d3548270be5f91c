package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.taal.Adviestaal;
import nl.actieoverleg.verslag.Meetlat.Maat;

/** How the criteria came out in one case: a row for each criterion, a column for each way in that it counts for. */
final class Casusmeetlat {

    private final Meetlat meetlat;

    Casusmeetlat(Meetlat meetlat) {
        this.meetlat = meetlat;
    }

    Element deel(String titel, Advies advies) {
        Map<String, Map<String, Antwoord>> perIngang = new HashMap<>();
        Element kop = el("tr").in(el("th", "Criterium").met("scope", "col"));
        for (Overleguitkomst overleg : advies.overleggen()) {
            perIngang.put(overleg.ingang(), uitkomsten(overleg.criteria()));
            kop.in(el("th", overleg.naam()).met("scope", "col").in(el("span", Adviestaal.past(overleg))
                    .soort("past " + klasse(overleg.past()))));
        }
        Element rijen = el("tbody");
        for (Maat maat : meetlat.criteria()) {
            if (perIngang.values().stream().anyMatch(uitkomsten -> uitkomsten.containsKey(maat.code()))) {
                rijen.in(rij(maat, advies.overleggen(), perIngang));
            }
        }
        return Opmaak.schuifvak("Meetlat bij " + titel, el("table").soort("meetlat").in(
                el("caption", "Uitkomst van elk criterium per ingang"),
                el("thead").in(kop), rijen));
    }

    private static Element rij(Maat maat, List<Overleguitkomst> overleggen,
            Map<String, Map<String, Antwoord>> perIngang) {
        Element naam = el("th").met("scope", "row");
        Element rij = el("tr").in((maat.isDeel() ? naam.soort("deel") : naam).in(el("b", maat.code()))
                .tekst(" " + maat.tekst()));
        for (Overleguitkomst overleg : overleggen) {
            Antwoord uitkomst = perIngang.get(overleg.ingang()).get(maat.code());
            rij.in(uitkomst == null ? el("td") : cel(Adviestaal.woord(uitkomst), uitkomst));
        }
        return rij;
    }

    /** A cell with an outcome. NEE is what most have, so that it goes without a class: a page has thousands. */
    static Element cel(String tekst, Antwoord uitkomst) {
        Element cel = el("td", tekst);
        return uitkomst == Antwoord.NEE ? cel : cel.soort(klasse(uitkomst));
    }

    private static Map<String, Antwoord> uitkomsten(List<Criteriumuitkomst> criteria) {
        Map<String, Antwoord> uitkomsten = new HashMap<>();
        criteria.forEach(criterium -> uitkomsten.put(criterium.code(), criterium.uitkomst()));
        return uitkomsten;
    }

    /** The class that gives the colour of an outcome. */
    static String klasse(Antwoord uitkomst) {
        return Adviestaal.woord(uitkomst).substring(0, 1);
    }
}
