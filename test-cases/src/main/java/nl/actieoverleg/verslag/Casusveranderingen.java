package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;

import java.util.List;
import nl.actieoverleg.regressie.Casusfout;
import nl.actieoverleg.regressie.Verandering;
import nl.actieoverleg.regressie.Veranderingen.Groep;
import nl.actieoverleg.regressie.Veranderingen.Overgang;
import nl.actieoverleg.regressie.Veranderingen;
import nl.actieoverleg.taal.Codenamen;

/** What changes in the example cases: from what to what first, equal changes once. */
final class Casusveranderingen {

    private final Vergelijkingsstof stof;
    private final Codenamen namen;

    Casusveranderingen(Vergelijkingsstof stof, Codenamen namen) {
        this.stof = stof;
        this.namen = namen;
    }

    Element deel() {
        Element deel = el("section").met("id", "casussen").met("aria-labelledby", "kop-casussen")
                .in(el("h2", "In de voorbeeldcasussen").met("id", "kop-casussen"));
        if (stof.casussen() == null) {
            return deel.in(el("p", "Er zijn geen voorbeeldcasussen bekeken."));
        }
        if (!stof.casussen().onleesbaar().isEmpty()) {
            Element fouten = el("ul");
            stof.casussen().onleesbaar().stream().map(Casusfout::toString).forEach(fout -> fouten.in(el("li", fout)));
            return deel.in(el("p", "De casussen zijn met geen van beide regels goed te lezen:"), fouten);
        }
        Veranderingen veranderingen = stof.casussen().veranderingen();
        deel.in(el("p", Opmaak.aantal(stof.casussen().getoetst(), "casus", "casussen") + " vergeleken: "
                + (veranderingen.alle().isEmpty() ? "geen enkel advies verandert."
                        : Opmaak.aantal(veranderingen.alle().size(), "advies verandert.", "adviezen veranderen."))));
        totalen("Route", veranderingen.routes(), deel);
        totalen("Zekerheid", veranderingen.zekerheden(), deel);
        veranderingen.groepen().forEach(groep -> deel.in(groep(groep)));
        List<Verandering> alleenRij = veranderingen.alleenRij();
        if (!alleenRij.isEmpty()) {
            deel.in(Opmaak.uitklap("Alleen een rij in de meetlat erbij of weg: "
                    + Opmaak.aantal(alleenRij.size(), "casus", "casussen"), lijst(alleenRij.stream()
                            .flatMap(een -> een.verschillen().stream()).distinct().toList())));
        }
        return deel;
    }

    private void totalen(String wat, List<Overgang> overgangen, Element deel) {
        if (!overgangen.isEmpty()) {
            Element rijen = el("tbody");
            overgangen.forEach(een -> rijen.in(el("tr").in(
                    el("td", naam(een.was())).met("data-kop", "Nu"), el("td", naam(een.is())).met("data-kop", "Straks"),
                    el("td", Opmaak.getal(een.aantal())).soort("aantal").met("data-kop", "Casussen"))));
            deel.in(Opmaak.schuifvak(wat, el("table").soort("overgangen")
                    .in(el("caption", wat), el("thead").in(el("tr").in(
                    el("th", "Nu").met("scope", "col"), el("th", "Straks").met("scope", "col"),
                    el("th", "Casussen").met("scope", "col"))), rijen)));
        }
    }

    private String naam(String code) {
        return code == null ? "geen advies mogelijk" : namen.naam(code);
    }

    private Element groep(Groep groep) {
        Verandering eerste = groep.gelijken().get(0);
        String kop = (groep.isAndereRoute() ? naam(eerste.routeWas()) + " wordt " + naam(eerste.routeIs()) + ": "
                : "Zelfde route, " + naam(eerste.routeIs()) + ": ")
                + (groep.gelijken().size() == 1 ? eerste.casus().titel()
                        : Opmaak.aantal(groep.gelijken().size(), "casus", "casussen"));
        Element casussen = el("ul");
        groep.gelijken().forEach(een -> casussen.in(el("li").in(el("strong", een.casus().titel()))
                .tekst(" (" + een.casus().bestand() + ")")));
        return Opmaak.uitklap(kop, casussen, lijst(groep.verschillen()));
    }

    private static Element lijst(List<String> teksten) {
        Element lijst = el("ul");
        teksten.forEach(tekst -> lijst.in(el("li", tekst)));
        return lijst;
    }
}
