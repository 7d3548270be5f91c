package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;
import static nl.actieoverleg.verslag.Opmaak.aantal;
import static nl.actieoverleg.verslag.Opmaak.balk;
import static nl.actieoverleg.verslag.Opmaak.getal;
import static nl.actieoverleg.verslag.Opmaak.uitklap;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.actieoverleg.mutatie.Lot;
import nl.actieoverleg.mutatie.Mutantuitslag;
import nl.actieoverleg.mutatie.Mutatiesoort;
import nl.actieoverleg.mutatie.Mutatieverslag;
import nl.actieoverleg.regelset.Regelmodule;
import nl.actieoverleg.verslag.Opmaak.Balkdeel;

/** What became of rules that were broken on purpose; what no case noticed comes first. */
final class Mutatiedeel {

    private final List<Mutantuitslag> uitslagen;
    private final List<Regelmodule> modules;
    private final Wegwijzer wegwijzer;

    Mutatiedeel(Verslagstof stof, Wegwijzer wegwijzer) {
        Mutatieverslag mutatie = stof.mutatie();
        this.uitslagen = mutatie == null ? null : mutatie.uitslagen();
        this.modules = stof.regels().modules();
        this.wegwijzer = wegwijzer;
    }

    Element deel() {
        Element deel = el("section").met("id", "mutatie").met("aria-labelledby", "kop-mutatie")
                .in(el("h2", "Mutatie: vallen fouten in de regels op?").met("id", "kop-mutatie"),
                        el("p", "De computer maakt expres één fout in de regels, bijvoorbeeld door een voorwaarde weg "
                                + "te laten. Zo'n veranderde set regels heet een mutant. Daarna toetst hij alle "
                                + "casussen. Krijgt er één een ander advies, dan is de fout opgemerkt. Dat doet hij "
                                + "opnieuw voor elke fout die hij kan bedenken.").soort("inleiding"));
        if (uitslagen == null) {
            return deel.in(el("p", "Voor dit verslag is dat niet gedaan.").soort("bericht"));
        }
        return deel.in(overleefd(), el("div").soort("naast").in(
                        telling("Per laag", "Laag", modules.stream().map(module -> rij(module.naam(),
                                een -> een.mutant().module().equals(module.id()))).toList()),
                        telling("Per soort fout", "Soort fout", Stream.of(Mutatiesoort.values()).map(soort ->
                                rij(Opmaak.zin(soort.woord()), een -> een.mutant().soort() == soort)).toList())))
                .in(lijst(Lot.GELIJKWAARDIG, "Zonder verschil", "Deze fouten veranderen de betekenis van de regels "
                        + "niet: bij geen enkele combinatie van antwoorden komt er iets anders uit. Geen casus kan "
                        + "ze dus opmerken."))
                .in(lijst(Lot.GEWEIGERD, "Geweigerd", "Met deze fouten zijn de regels niet meer te lezen. Wie ze "
                        + "maakt, krijgt meteen een melding."))
                .in(gevangen());
    }

    private Stream<Mutantuitslag> met(Lot lot) {
        return uitslagen.stream().filter(een -> een.lot() == lot);
    }

    private Element telling(String titel, String kop, List<Element> rijen) {
        return el("div").soort("vlak").in(el("table").soort("telling").in(el("caption", titel),
                el("thead").in(el("tr").in(el("th", kop).met("scope", "col"),
                        el("th", "Opgemerkt").met("scope", "col"), el("th", "Zonder verschil").met("scope", "col"),
                        el("th", "Overleefd").met("scope", "col"))), el("tbody").in(rijen)));
    }

    private Element rij(String naam, Predicate<Mutantuitslag> keuze) {
        List<Mutantuitslag> hier = uitslagen.stream().filter(keuze).toList();
        long gelijk = hier.stream().filter(een -> een.lot() == Lot.GELIJKWAARDIG).count();
        long overleeft = hier.stream().filter(een -> een.lot() == Lot.OVERLEEFT).count();
        long opgemerkt = hier.size() - gelijk - overleeft;
        return el("tr").in(el("th", naam).met("scope", "row"),
                el("td", getal(opgemerkt) + " van " + getal(hier.size())).in(balk(hier.size(),
                        new Balkdeel("ja", opgemerkt), new Balkdeel("stil", gelijk), new Balkdeel("nee", overleeft))),
                el("td", getal(gelijk)), el("td", getal(overleeft)));
    }

    private Element overleefd() {
        List<Element> blokken = met(Lot.OVERLEEFT).map(this::overlever).toList();
        return blokken.isEmpty() ? el("p", "Geen enkele fout die verschil maakt, bleef onopgemerkt.").soort("bericht goed")
                : el("div").soort("bericht mis").in(el("h3", "Overleefd: deze fouten merkt geen casus op"))
                        .in(blokken);
    }

    private Element overlever(Mutantuitslag een) {
        Element blok = el("div").soort("overlever").in(el("h4", een.mutant().waar()),
                el("p", Opmaak.zin(een.mutant().soort().woord()) + ": " + een.mutant().wijziging()));
        if (een.uitleg() != null) {
            blok.in(el("p", een.uitleg()));
        }
        return een.voorstel() == null ? blok : blok.in(el("p", "Deze casus zou de fout opmerken:"),
                el("pre").met("tabindex", "0").in(el("code", een.voorstel())));
    }

    private Element lijst(Lot lot, String kop, String uitleg) {
        List<Element> rijen = met(lot).map(een -> el("tr").in(plaats(een), wijziging(een),
                el("td", een.uitleg() == null ? "" : een.uitleg()))).toList();
        return el("div").in(el("h3", kop + " (" + getal(rijen.size()) + ")"), el("p", uitleg))
                .in(rijen.isEmpty() ? el("p", "Die zijn er niet.") : uitklap("Toon "
                        + aantal(rijen.size(), "fout", "fouten"), tabel(kop, "Uitleg", rijen)).soort("mee"));
    }

    private Element gevangen() {
        Element deel = el("div").in(el("h3", "Opgemerkt door een casus (" + getal(met(Lot.GEVANGEN).count()) + ")"),
                el("p", "Bij elke fout staat de casus die haar als eerste opmerkte, en wat die zei."));
        for (Regelmodule module : modules) {
            List<Element> rijen = met(Lot.GEVANGEN).filter(een -> een.mutant().module().equals(module.id()))
                    .map(een -> el("tr").in(plaats(een), wijziging(een), melding(een))).toList();
            if (!rijen.isEmpty()) {
                deel.in(uitklap(module.naam() + ": " + aantal(rijen.size(), "fout", "fouten"),
                        tabel("Opgemerkte fouten in de regels van " + module.naam(), "Opgemerkt door", rijen)));
            }
        }
        return deel;
    }

    private static Element tabel(String titel, String laatste, List<Element> rijen) {
        return Opmaak.schuifvak(titel, el("table").soort("mutanten").in(el("caption", titel),
                el("thead").in(el("tr").in(el("th", "Waar").met("scope", "col"),
                        el("th", "Wat er is veranderd").met("scope", "col"), el("th", laatste).met("scope", "col"))),
                el("tbody").in(rijen)));
    }

    private static Element plaats(Mutantuitslag een) {
        return el("th", een.mutant().onderwerp()).met("scope", "row")
                .in(el("small", een.mutant().module() + ", " + een.mutant().plaats().kort()));
    }

    private static Element wijziging(Mutantuitslag een) {
        return el("td", Opmaak.zin(een.mutant().wijziging()));
    }

    private Element melding(Mutantuitslag een) {
        Element cel = el("td").in(wegwijzer.naarCasus(een.casus().naam()));
        return een.uitleg() == null ? cel : cel.in(el("small", een.uitleg()));
    }
}
