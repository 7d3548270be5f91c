package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;
import static nl.actieoverleg.verslag.Element.punt;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regressie.Uitslag;
import nl.actieoverleg.taal.Adviestaal;
import nl.actieoverleg.verslag.Meetlat.Groep;
import nl.actieoverleg.verslag.Meetlat.Maat;

/** All cases against all criteria, so that the spread can be seen. */
final class Meetlatoverzicht {

    private final Meetlat meetlat;
    private final Routes routes;
    private final Wegwijzer wegwijzer;

    Meetlatoverzicht(Meetlat meetlat, Routes routes, Wegwijzer wegwijzer) {
        this.meetlat = meetlat;
        this.routes = routes;
        this.wegwijzer = wegwijzer;
    }

    Element deel(List<Uitslag> uitslagen) {
        Map<String, List<Uitslag>> perProvincie = uitslagen.stream().filter(uitslag -> uitslag.advies() != null)
                .collect(Collectors.groupingBy(uitslag -> uitslag.advies().provincie(), LinkedHashMap::new,
                        Collectors.toList()));
        Element tabel = el("table").soort("overzicht").met("id", "overzicht")
                .in(el("caption", "Uitkomst van elk criterium in elke casus"))
                .in(kolommen()).in(kop());
        perProvincie.forEach((provincie, casussen) -> tabel.in(el("tbody").in(el("tr").soort("tussenkop")
                .in(el("th", Adviestaal.provincie(provincie)).met("scope", "rowgroup").met("colspan", "2"),
                        el("td").met("colspan", String.valueOf(meetlat.criteria().size()))))
                .in(casussen.stream().map(this::rij).toList())));
        return el("section").met("id", "meetlat").soort("liggend").met("aria-labelledby", "kop-meetlat")
                .in(el("h2", "Meetlat van alle casussen").met("id", "kop-meetlat"),
                        el("p", "Elke rij is een casus, elke kolom een criterium van de meetlat. Zo ziet u hoe de "
                                + "casussen over de criteria zijn verdeeld. Kiest u hierboven casussen, dan staan "
                                + "alleen die hier.").soort("inleiding"),
                        legenda(), criteria(), Opmaak.schuifvak("Meetlat van alle casussen", tabel));
    }

    private static Element legenda() {
        return el("ul").soort("legenda").in(el("li").in(el("span", "ja").soort("j")).tekst("vervuld"),
                el("li").in(el("span", "nee").soort("n")).tekst("niet vervuld"),
                el("li").in(el("span", "?").soort("o")).tekst("onbekend"),
                el("li").in(el("span").soort("geen")).tekst("geldt niet in deze provincie"));
    }

    private Element kolommen() {
        Element kolommen = el("colgroup").in(punt("col"), punt("col"));
        return meetlat.groepen().isEmpty() ? kolommen : kolommen.in(punt("col").met("span",
                String.valueOf(meetlat.criteria().size())));
    }

    private Element kop() {
        Element groepen = el("tr").in(el("th", "Casus").met("scope", "col").met("rowspan", "2"),
                el("th", "Route").met("scope", "col").met("rowspan", "2"));
        Element codes = el("tr");
        for (Groep groep : meetlat.groepen()) {
            boolean smal = groep.criteria().size() < 2;
            groepen.in(el("th").met("scope", "colgroup").met("colspan", String.valueOf(groep.criteria().size()))
                    .in(smal ? Opmaak.gesproken(groep.naam()) : el("span", groep.naam())));
            boolean eerste = true;
            for (Maat maat : groep.criteria()) {
                Element code = el("th").met("scope", "col").met("title", maat.tekst())
                        .in(el("span").in(el("a", maat.code()).met("href", "#code-" + maat.code())));
                codes.in(eerste ? code.soort("begin") : code);
                eerste = false;
            }
        }
        return el("thead").in(groepen, codes);
    }

    private Element rij(Uitslag uitslag) {
        Advies advies = uitslag.advies();
        Map<String, Antwoord> uitkomsten = new HashMap<>();
        advies.overleggen().forEach(overleg -> overleg.criteria().forEach(criterium ->
                uitkomsten.put(criterium.code(), criterium.uitkomst())));
        Element rij = el("tr").met("data-casus", wegwijzer.nummer(uitslag.casus()))
                .in(el("th").met("scope", "row").in(wegwijzer.naarCasus(uitslag.casus().naam()),
                        el("span", routes.naam(advies.route())).soort("smal route " + routes.kleur(advies.route()))),
                        el("td").in(routes.label(advies.route())));
        for (Maat maat : meetlat.criteria()) {
            Antwoord uitkomst = uitkomsten.get(maat.code());
            rij.in(uitkomst == null ? el("td")
                    : Casusmeetlat.cel(uitkomst == Antwoord.ONBEKEND ? "?" : Adviestaal.woord(uitkomst), uitkomst));
        }
        return rij;
    }

    private Element criteria() {
        Element lijst = el("dl").soort("codes");
        meetlat.criteria().forEach(maat -> lijst.in(el("div").met("id", "code-" + maat.code())
                .met("tabindex", "-1").in(el("dt", maat.code()), el("dd", maat.tekst()))));
        return Opmaak.uitklap("Wat de codes betekenen", lijst).soort("mee").met("open");
    }
}
