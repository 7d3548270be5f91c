package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;
import static nl.actieoverleg.verslag.Opmaak.balk;
import static nl.actieoverleg.verslag.Opmaak.duur;
import static nl.actieoverleg.verslag.Opmaak.getal;
import static nl.actieoverleg.verslag.Opmaak.procent;

import java.time.Duration;
import java.util.List;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.bewaking.Dekking;
import nl.actieoverleg.bewaking.Lot;
import nl.actieoverleg.bewaking.Mutatieverslag;
import nl.actieoverleg.regressie.Uitslag;
import nl.actieoverleg.taal.Adviestaal;
import nl.actieoverleg.verslag.Opmaak.Balkdeel;

/** The judgement, the key figures, how the routes are spread, and which rules it is about. */
final class Samenvatting {

    private final Verslagstof stof;
    private final Routes routes;

    Samenvatting(Verslagstof stof, Routes routes) {
        this.stof = stof;
        this.routes = routes;
    }

    Element deel() {
        Oordeel oordeel = Oordeel.over(stof);
        boolean isOnderzocht = stof.mutatie() != null;
        String soort = !oordeel.isGoed() ? "mis" : isOnderzocht ? "goed" : "deels";
        String teken = !oordeel.isGoed() ? "!" : isOnderzocht ? "✓" : "–";
        Element zinnen = el("ul");
        oordeel.zinnen().forEach(zin -> zinnen.in(el("li", zin)));
        return el("section").met("id", "samenvatting").met("aria-labelledby", "kop-samenvatting")
                .in(el("div").soort("oordeel " + soort)
                        .in(el("h2").met("id", "kop-samenvatting")
                                .in(el("span", teken).soort("teken").met("aria-hidden", "true"))
                                .tekst(oordeel.kop()), zinnen))
                .in(cijfers(), el("p", "Alle casussen zijn verzonnen. Deze cijfers zeggen hoe goed zij de regels "
                        + "bewaken. Over echte meldingen zeggen zij niets.").soort("hint"))
                .in(el("div").soort("naast").in(spreiding(), regels()));
    }

    private Element cijfers() {
        long goed = stof.uitslagen().stream().filter(Uitslag::isGoed).count();
        Dekking dekking = stof.dekking();
        Element cijfers = el("dl").soort("cijfers")
                .in(cijfer("Casussen", stof.uitslagen().size(), stof.uitslagen().size(), "zoals verwacht",
                                "van de verzonnen casussen", goed),
                        cijfer("Regels", dekking.regels().size(), dekking.regels().size(), "gedekt door casussen",
                                "van de regels", dekking.gedekteRegels()),
                        cijfer("Voorwaarden", dekking.voorwaarden(), dekking.voorwaarden(),
                                "gedekt door casussen", "van de voorwaarden", dekking.gedekteVoorwaarden()));
        if (stof.mutatie() != null) {
            cijfers.in(mutanten(stof.mutatie()));
        }
        return cijfers.in(rekentijd());
    }

    private static Element cijfer(String naam, long groot, long geheel, String deelnaam, String waarvan,
            long deel) {
        return el("div").in(el("dt", naam), el("dd", getal(groot)).soort("groot"),
                el("dd").in(balk(geheel, new Balkdeel("ja", deel), new Balkdeel("nee", geheel - deel)))
                        .tekst(getal(deel) + " " + deelnaam + " (" + procent(deel, geheel) + " " + waarvan + ")"));
    }

    private static Element mutanten(Mutatieverslag mutatie) {
        long alle = mutatie.uitslagen().size();
        long opgemerkt = mutatie.aantal(Lot.GEVANGEN) + mutatie.aantal(Lot.GEWEIGERD);
        long gelijk = mutatie.aantal(Lot.GELIJKWAARDIG);
        long overleeft = mutatie.aantal(Lot.OVERLEEFT);
        return el("div").in(el("dt", "Wijzigingen met opzet"), el("dd", getal(alle)).soort("groot"),
                el("dd").in(balk(alle, new Balkdeel("ja", opgemerkt), new Balkdeel("stil", gelijk),
                        new Balkdeel("nee", overleeft)))
                        .tekst(getal(opgemerkt) + " gevangen of geweigerd, " + getal(gelijk)
                                + " zonder gevolg, " + getal(overleeft) + " niet gemerkt"));
    }

    private Element rekentijd() {
        Duration casussen = stof.uitslagen().stream().map(Uitslag::duur).reduce(Duration.ZERO, Duration::plus);
        Element tijd = el("div").in(el("dt", "Rekentijd"), el("dd", duur(casussen)).soort("klein"),
                el("dd", "voor alle adviezen samen"));
        return stof.mutatie() == null ? tijd
                : tijd.in(el("dd", duur(stof.mutatie().duur())).soort("klein"), el("dd", "voor de wijzigingen"));
    }

    /** How many cases take which route, by region. */
    private Element spreiding() {
        List<String> provincies = stof.regels().adviseur().provincies();
        Element kop = el("tr").in(el("th", "Route").met("scope", "col"));
        provincies.forEach(provincie -> kop.in(el("th", Adviestaal.provincie(provincie)).met("scope", "col")));
        Element tabel = el("table").soort("spreiding").in(el("caption", "Casussen per route en provincie"),
                el("thead").in(kop.in(el("th", "Samen").met("scope", "col"))));
        long meeste = routes.codes().stream().flatMap(code -> provincies.stream().map(een -> tel(code, een)))
                .max(Long::compare).orElse(0L);
        Element rijen = el("tbody");
        for (String code : routes.codes()) {
            Element rij = el("tr").in(el("th").met("scope", "row").in(routes.label(code)));
            for (String provincie : provincies) {
                long aantal = tel(code, provincie);
                rij.in(el("td").in(el("span", getal(aantal)).met("data-keuze", "provincie=" + provincie + "&route="
                        + code)).in(balk(meeste, new Balkdeel(routes.kleur(code), aantal))));
            }
            rijen.in(rij.in(el("td", getal(provincies.stream().mapToLong(een -> tel(code, een)).sum()))));
        }
        return el("div").soort("vlak").in(tabel.in(rijen));
    }

    private long tel(String route, String provincie) {
        return stof.uitslagen().stream().filter(uitslag -> uitslag.advies() != null
                && uitslag.advies().route().equals(route) && uitslag.advies().provincie().equals(provincie)).count();
    }

    private Element regels() {
        Element rijen = el("tbody");
        for (String provincie : stof.regels().adviseur().provincies()) {
            Regelsetversie versie = stof.regels().adviseur().regelset(provincie);
            rijen.in(el("tr").in(el("th", Adviestaal.provincie(provincie)).met("scope", "row"),
                    el("td", versie.versie()).in(el("code", versie.vingerafdruk()).soort("vingerafdruk"))));
        }
        return el("div").soort("vlak").in(el("table").soort("regelsets")
                .in(el("caption", "Over welke regels dit verslag gaat"), el("thead").in(el("tr").in(
                        el("th", "Provincie").met("scope", "col"),
                        el("th", "Versie en vingerafdruk van de regels").met("scope", "col"))), rijen));
    }
}
