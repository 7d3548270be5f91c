package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;
import static nl.actieoverleg.verslag.Opmaak.aantal;
import static nl.actieoverleg.verslag.Opmaak.uitklap;

import java.util.List;
import java.util.Locale;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.bewaking.Regeldekking;
import nl.actieoverleg.regressie.Eis;
import nl.actieoverleg.regressie.Testcasus;
import nl.actieoverleg.regressie.Uitslag;
import nl.actieoverleg.taal.Adviestaal;

/** One case: its story, what was expected, what came of it, and which rules it decides. */
final class Casusblok {

    private final Adviseur adviseur;
    private final Routes routes;
    private final Wegwijzer wegwijzer;
    private final Codewoorden codewoorden;
    private final Antwoordenlijst antwoorden;
    private final Casusmeetlat meetlat;

    Casusblok(Adviseur adviseur, Routes routes, Wegwijzer wegwijzer, Codewoorden codewoorden,
            Antwoordenlijst antwoorden, Casusmeetlat meetlat) {
        this.adviseur = adviseur;
        this.routes = routes;
        this.wegwijzer = wegwijzer;
        this.codewoorden = codewoorden;
        this.antwoorden = antwoorden;
        this.meetlat = meetlat;
    }

    Element deel(Uitslag uitslag) {
        Testcasus casus = uitslag.casus();
        Advies advies = uitslag.advies();
        Casusstand stand = Casusstand.van(uitslag);
        Element blok = el("details").soort("casus").met("data-casus", wegwijzer.nummer(casus))
                .met("data-provincie", casus.casus().provincie()).met("data-uitslag", stand.name());
        Element kop = el("summary").in(el("h3", casus.titel()),
                el("span", Adviestaal.provincie(casus.casus().provincie())).soort("provincie"));
        if (advies != null) {
            blok.met("data-route", advies.route()).met("data-zekerheid", advies.zekerheid().name());
            kop.in(routes.label(advies.route()), el("span", Adviestaal.woord(advies.zekerheid()))
                    .soort("zekerheid " + Adviestaal.woord(advies.zekerheid())));
        }
        Element inhoud = el("div").soort("inhoud").met("id", Wegwijzer.anker(casus));
        if (!uitslag.isGoed()) {
            inhoud.in(verschillen(uitslag));
        }
        Element links = el("div").in(verhaal(casus)).in(antwoorden.delen(casus.casus()));
        inhoud.in(el("div").soort("tweeluik").in(links, advies == null ? el("div")
                : new Adviesblok(advies, adviseur.tekst(advies)).deel()));
        if (advies != null) {
            inhoud.in(el("h4", "Meetlat"), meetlat.deel(casus.titel(), advies));
        }
        return blok.in(kop.in(stand.label()), inhoud.in(regels(casus)));
    }

    private static Element verschillen(Uitslag uitslag) {
        Element vak = el("div").soort("afwijking");
        lijst(vak, "Anders dan verwacht", uitslag.verschillen());
        lijst(vak, "Waardoor", uitslag.oorzaken());
        lijst(vak, "Anders dan opgeslagen", uitslag.veranderingen());
        return vak;
    }

    private static void lijst(Element vak, String kop, List<String> zinnen) {
        if (!zinnen.isEmpty()) {
            vak.in(el("h4", kop), el("ul").in(zinnen.stream().map(zin -> el("li", zin)).toList()));
        }
    }

    private Element verhaal(Testcasus casus) {
        Element verwacht = el("dl").soort("paren");
        for (Eis eis : casus.verwacht()) {
            Element inhoud = el("dd", eis.tekst());
            List<String> woorden = codewoorden.bij(casus.casus().provincie(), eis.tekst());
            if (!woorden.isEmpty()) {
                inhoud.in(el("ul").soort("codewoorden").in(woorden.stream().map(woord -> el("li", woord)).toList()));
            }
            verwacht.in(el("div").in(el("dt", veldnaam(eis.veld())), inhoud));
        }
        return el("div").soort("doorzoek").in(el("h4", "De casus (verzonnen)"), el("p", casus.omschrijving()),
                el("h4", "Wat is verwacht"), verwacht, el("h4", "Waarom"), el("p", casus.waarom()),
                el("p").soort("bestand").tekst("Bestand: ").in(el("code", casus.bestand())));
    }

    /** The name of a field as words: {@code ookPassend} becomes "Ook passend". */
    private static String veldnaam(String veld) {
        return veld.equals("nnRoute") ? "NN-route"
                : Opmaak.zin(veld.replaceAll("(?<=[a-z])(?=[A-Z][a-z])|_", " ").toLowerCase(Locale.ROOT));
    }

    private Element regels(Testcasus casus) {
        List<Regeldekking> wel = wegwijzer.wel(casus);
        List<Regeldekking> opEenNa = wegwijzer.opEenNa(casus);
        return uitklap("Welke regels deze casus beslist (" + aantal(wel.size(), "regel geldt", "regels gelden") + ", "
                + aantal(opEenNa.size(), "mist één voorwaarde", "missen één voorwaarde") + ")",
                el("div").soort("tweeluik").in(rij("Deze regels gelden", wel),
                        rij("Van deze regels met meer voorwaarden ontbreekt er één", opEenNa)));
    }

    private Element rij(String kop, List<Regeldekking> regels) {
        return el("div").in(el("h4", kop), regels.isEmpty() ? el("p", "Geen.") : el("ul").soort("verwijzingen")
                .in(regels.stream().map(regel -> el("li").in(wegwijzer.naarRegel(regel))).toList()));
    }
}
