package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;
import static nl.actieoverleg.verslag.Opmaak.aantal;
import static nl.actieoverleg.verslag.Opmaak.balk;
import static nl.actieoverleg.verslag.Opmaak.getal;

import java.util.List;
import java.util.stream.Collectors;
import nl.actieoverleg.bewaking.Dekking;
import nl.actieoverleg.bewaking.Regeldekking;
import nl.actieoverleg.bewaking.Voorwaardedekking;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.verslag.Opmaak.Balkdeel;

/** Which rules and conditions the cases decide; what none decides comes first. */
final class Dekkingsdeel {

    private static final int GENOEMD = 3;

    private final Dekking dekking;
    private final List<Regelmodule> modules;
    private final Wegwijzer wegwijzer;

    Dekkingsdeel(Verslagstof stof, Wegwijzer wegwijzer) {
        this.dekking = stof.dekking();
        this.modules = stof.regels().modules();
        this.wegwijzer = wegwijzer;
    }

    Element deel() {
        Element deel = el("section").met("id", "dekking").met("aria-labelledby", "kop-dekking")
                .in(el("h2", "Dekking: welke casus beslist welke regel").met("id", "kop-dekking"),
                        el("p", "Een regel is gedekt als er een casus is waarin hij geldt, en een casus waarin precies "
                                + "één voorwaarde ontbreekt. Voor elke voorwaarde geldt hetzelfde: een casus waarin "
                                + "de regel dankzij die voorwaarde geldt, en een waarin alleen die voorwaarde "
                                + "ontbreekt. Of het advies dan ook anders wordt, staat onder Mutatie.")
                                .soort("inleiding"),
                        perModule(), nietGedekt());
        for (Regelmodule module : modules) {
            List<Regeldekking> regels = regels(module);
            if (!regels.isEmpty()) {
                deel.in(el("h3", "Regels van " + module.naam())).in(regels.stream().map(this::regel).toList());
            }
        }
        return deel;
    }

    private List<Regeldekking> regels(Regelmodule module) {
        return dekking.regels().stream().filter(regel -> regel.module().equals(module.id())).toList();
    }

    private Element perModule() {
        Element rijen = el("tbody");
        for (Regelmodule module : modules) {
            Dekking hier = new Dekking(regels(module), List.of(), List.of());
            rijen.in(el("tr").in(el("th", module.naam()).met("scope", "row"),
                    cel(hier.gedekteRegels(), hier.regels().size()),
                    cel(hier.gedekteVoorwaarden(), hier.voorwaarden())));
        }
        return el("div").soort("vlak").in(el("table").soort("telling").in(el("caption", "Gedekt per laag"),
                el("thead").in(el("tr").in(el("th", "Laag").met("scope", "col"),
                        el("th", "Regels").met("scope", "col"), el("th", "Voorwaarden").met("scope", "col"))), rijen));
    }

    private static Element cel(long deel, long geheel) {
        return el("td", getal(deel) + " van " + getal(geheel))
                .in(balk(geheel, new Balkdeel("ja", deel), new Balkdeel("nee", geheel - deel)));
    }

    private Element nietGedekt() {
        List<Element> open = dekking.regels().stream().filter(regel -> !regel.isGedekt())
                .map(regel -> el("li").in(wegwijzer.naarRegel(regel)).tekst(" (" + regel.module() + ", "
                        + regel.plaats() + ")")).collect(Collectors.toList());
        dekking.ongevraagd().forEach(woord -> open.add(el("li", woord + ": geen enkele regel vraagt hiernaar")));
        dekking.tijdenZonderCasus().forEach(tijd -> open.add(el("li", "Geen casus heeft in " + tijd)));
        return open.isEmpty() ? el("p", "Er zijn geen regels en geen voorwaarden zonder casus.").soort("bericht goed")
                : el("div").soort("bericht mis").in(el("h3", "Nog niet gedekt"), el("ul").in(open));
    }

    private Element regel(Regeldekking regel) {
        Element inhoud = el("div").soort("inhoud").met("id", wegwijzer.anker(regel))
                .in(el("p").tekst("Deze regel geldt in " + aantal(regel.wel().size(), "casus", "casussen") + ". ")
                        .in(wegwijzer.naarWel(regel, "Toon waar de regel geldt"))
                        .tekst(" De regel mist precies één voorwaarde in "
                                + aantal(regel.net().size(), "casus", "casussen") + ". ")
                        .in(wegwijzer.naarNet(regel, "Toon waar de regel er één mist")),
                        el("pre").in(el("code", regel.tekst())), voorwaarden(regel));
        return el("details").soort("regel mee").met("data-regel", wegwijzer.sleutel(regel))
                .met("data-wel", wegwijzer.nummers(regel.wel())).met("data-net", wegwijzer.nummers(regel.net()))
                .in(el("summary").in(el("span", regel.naam()).soort("naam"), el("span", regel.plaats()).soort("plaats"),
                        Opmaak.stand(regel.isGedekt(), regel.isGedekt() ? "gedekt" : "niet gedekt")), inhoud);
    }

    private Element voorwaarden(Regeldekking regel) {
        Element rijen = el("tbody");
        for (Voorwaardedekking voorwaarde : regel.voorwaarden()) {
            rijen.in(el("tr").in(el("th").met("scope", "row").in(el("code", voorwaarde.tekst())),
                    casussen(voorwaarde.wel()), casussen(voorwaarde.niet())));
        }
        return Opmaak.schuifvak("Voorwaarden van " + regel.naam(), el("table").soort("voorwaarden")
                .in(el("caption", "Casussen die elke voorwaarde beslissen"), el("thead").in(el("tr").in(
                        el("th", "Voorwaarde").met("scope", "col"),
                        el("th", "De regel geldt dankzij deze voorwaarde in").met("scope", "col"),
                        el("th", "Alleen deze voorwaarde ontbreekt in").met("scope", "col"))), rijen));
    }

    /** The first few with a link; the rest as a number, for a rule of one condition is decided by every case. */
    private Element casussen(List<String> namen) {
        if (namen.isEmpty()) {
            return el("td", "geen casus").soort("mis");
        }
        Element cel = el("td");
        int genoemd = Math.min(GENOEMD, namen.size());
        for (int i = 0; i < genoemd; i++) {
            cel.tekst(i == 0 ? "" : "; ").in(wegwijzer.naarCasus(namen.get(i)));
        }
        return namen.size() > genoemd
                ? cel.tekst(" en nog " + aantal(namen.size() - genoemd, "casus", "casussen")) : cel;
    }
}
