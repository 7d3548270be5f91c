package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;
import static nl.actieoverleg.verslag.Opmaak.aantal;
import static nl.actieoverleg.verslag.Opmaak.balk;
import static nl.actieoverleg.verslag.Opmaak.getal;
import static nl.actieoverleg.verslag.Opmaak.uitklap;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.actieoverleg.bewaking.Lot;
import nl.actieoverleg.bewaking.Mutantuitslag;
import nl.actieoverleg.bewaking.Mutatiesoort;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.verslag.Opmaak.Balkdeel;

/** What became of rules that were broken on purpose; what no case noticed comes first. */
final class Mutatiedeel {

    private final List<Mutantuitslag> uitslagen;
    private final List<Regelmodule> modules;
    private final Wegwijzer wegwijzer;

    /** @param stof a report for which that was done */
    Mutatiedeel(Verslagstof stof, Wegwijzer wegwijzer) {
        this.uitslagen = stof.mutatie().uitslagen();
        this.modules = stof.regels().modules();
        this.wegwijzer = wegwijzer;
    }

    Element deel() {
        Element deel = el("section").met("id", "mutatie").met("aria-labelledby", "kop-mutatie")
                .in(el("h2", "Mutatie: valt een wijziging in de regels op?").met("id", "kop-mutatie"),
                        el("p", "De computer maakt de regels met opzet stuk, steeds op één plek: hij laat bijvoorbeeld "
                                + "een voorwaarde weg. Daarna toetst hij alle casussen. Krijgt er één een ander "
                                + "advies, dan is de wijziging gevangen. Dat herhaalt hij voor elke wijziging die "
                                + "hij kan bedenken.").soort("inleiding"));
        return deel.in(overleefd(), el("div").soort("naast").in(
                        telling("Per laag", "Laag", modules.stream().map(module -> rij(module.naam(),
                                een -> een.mutant().module().equals(module.id()))).toList()),
                        telling("Per soort wijziging", "Soort", Stream.of(Mutatiesoort.values()).map(soort ->
                                rij(Opmaak.zin(soort.woord()), een -> een.mutant().soort() == soort)).toList())))
                .in(lijst(Lot.GELIJKWAARDIG, "Zonder gevolg", "Bij deze wijzigingen blijft elk advies gelijk, met alle "
                        + "antwoorden op de betrokken vragen. Is een hele regel weg zonder gevolg, dan zegt een "
                        + "andere regel al hetzelfde.",
                        "Wat is nagegaan"))
                .in(lijst(Lot.GEWEIGERD, "Geweigerd", "Na deze wijzigingen zijn de regels niet meer te lezen. Wie "
                        + "zo'n wijziging maakt, krijgt meteen een melding.", "Melding"))
                .in(gevangen());
    }

    private Stream<Mutantuitslag> met(Lot lot) {
        return uitslagen.stream().filter(een -> een.lot() == lot);
    }

    private Element telling(String titel, String kop, List<Element> rijen) {
        return el("div").soort("vlak").in(el("table").soort("telling").in(el("caption", titel),
                el("thead").in(el("tr").in(el("th", kop).met("scope", "col"),
                        el("th", "Gevangen of geweigerd").met("scope", "col"),
                        el("th", "Zonder gevolg").met("scope", "col"), el("th", "Niet gemerkt").met("scope", "col"))),
                el("tbody").in(rijen)));
    }

    private Element rij(String naam, Predicate<Mutantuitslag> keuze) {
        List<Mutantuitslag> hier = uitslagen.stream().filter(keuze).toList();
        long gelijk = hier.stream().filter(een -> een.lot() == Lot.GELIJKWAARDIG).count();
        long overleeft = hier.stream().filter(een -> een.lot() == Lot.OVERLEEFT).count();
        long gevangen = hier.size() - gelijk - overleeft;
        return el("tr").in(el("th", naam).met("scope", "row"),
                el("td", getal(gevangen) + " van " + getal(hier.size())).in(balk(hier.size(),
                        new Balkdeel("ja", gevangen), new Balkdeel("stil", gelijk), new Balkdeel("nee", overleeft))),
                el("td", getal(gelijk)), el("td", getal(overleeft)));
    }

    private Element overleefd() {
        List<Element> blokken = met(Lot.OVERLEEFT).map(this::overlever).toList();
        return blokken.isEmpty() ? el("p", "Elke wijziging met een gevolg is gemerkt.").soort("bericht goed")
                : el("div").soort("bericht mis").in(el("h3", "Niet gemerkt: hier ontbreekt een casus"))
                        .in(blokken);
    }

    private Element overlever(Mutantuitslag een) {
        Element blok = el("div").soort("overlever").in(el("h4", een.mutant().waar()),
                el("p", Opmaak.zin(een.mutant().soort().woord()) + ": " + een.mutant().wijziging()));
        if (een.uitleg() != null) {
            blok.in(el("p", Opmaak.zin(een.uitleg())));
        }
        return een.voorstel() == null ? blok : blok.in(el("p", "Voorstel voor een casus:"),
                el("pre").met("tabindex", "0").in(el("code", een.voorstel())));
    }

    private Element lijst(Lot lot, String kop, String uitleg, String laatste) {
        List<Element> rijen = met(lot).map(een -> el("tr").in(plaats(een), wijziging(een),
                el("td", een.uitleg() == null ? "" : Opmaak.zin(een.uitleg())))).toList();
        return el("div").in(el("h3", kop + " (" + getal(rijen.size()) + ")"), el("p", uitleg))
                .in(rijen.isEmpty() ? el("p", "Die zijn er niet.") : uitklap("Toon "
                        + aantal(rijen.size(), "wijziging", "wijzigingen"), tabel(kop, laatste, rijen)).soort("mee"));
    }

    private Element gevangen() {
        Element deel = el("div").in(el("h3", "Gevangen door een casus (" + getal(met(Lot.GEVANGEN).count()) + ")"),
                el("p", "Bij elke wijziging staat een casus die haar merkt, en wat er dan anders is."));
        for (Regelmodule module : modules) {
            List<Element> rijen = met(Lot.GEVANGEN).filter(een -> een.mutant().module().equals(module.id()))
                    .map(een -> el("tr").in(plaats(een), wijziging(een), melding(een))).toList();
            if (!rijen.isEmpty()) {
                deel.in(uitklap(module.naam() + ": " + aantal(rijen.size(), "wijziging", "wijzigingen"),
                        tabel("Gevangen wijzigingen in de regels van " + module.naam(), "Gevangen door", rijen)));
            }
        }
        return deel;
    }

    private static Element tabel(String titel, String laatste, List<Element> rijen) {
        return Opmaak.schuifvak(titel, el("table").soort("mutanten").in(el("caption", titel),
                el("thead").in(el("tr").in(el("th", "Waar").met("scope", "col"),
                        el("th", "Wijziging").met("scope", "col"), el("th", laatste).met("scope", "col"))),
                el("tbody").in(rijen)));
    }

    private static Element plaats(Mutantuitslag een) {
        return el("th", een.mutant().onderwerp()).met("scope", "row")
                .in(el("small", een.mutant().module() + ", " + een.mutant().plaats().kort()));
    }

    private static Element wijziging(Mutantuitslag een) {
        return el("td", een.mutant().wijziging());
    }

    private Element melding(Mutantuitslag een) {
        Element cel = el("td").in(wegwijzer.naarCasus(een.casus().naam()));
        return een.uitleg() == null ? cel : cel.in(el("small", een.uitleg()));
    }
}
