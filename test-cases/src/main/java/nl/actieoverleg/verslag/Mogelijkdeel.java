package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.taal.Adviestaal;
import nl.actieoverleg.taal.Codenamen;
import nl.actieoverleg.taal.Vergelijkingstaal;
import nl.actieoverleg.vergelijking.Onderdeel;
import nl.actieoverleg.vergelijking.Regiovergelijking;
import nl.actieoverleg.vergelijking.Regiovergelijking.Stand;
import nl.actieoverleg.vergelijking.Wijziging;

/** What changes over all possible cases, per region: the routes first. */
final class Mogelijkdeel {

    private final Vergelijkingsstof stof;
    private final Codenamen namen;

    Mogelijkdeel(Vergelijkingsstof stof, Codenamen namen) {
        this.stof = stof;
        this.namen = namen;
    }

    Element deel() {
        Element deel = el("section").met("id", "mogelijk").met("aria-labelledby", "kop-mogelijk")
                .in(el("h2", "In alle mogelijke casussen").met("id", "kop-mogelijk"),
                        el("p", "Dit is exact: elke casus die er kan zijn, is bekeken. " + Vergelijkingstaal.AANDEEL)
                                .soort("inleiding"));
        stof.vergelijking().regios().forEach(regio -> deel.in(regio(regio)));
        return deel;
    }

    private Element regio(Regiovergelijking regio) {
        Element vlak = el("div").soort("vlak").in(el("h3", Adviestaal.provincie(regio.regio())));
        if (regio.stand() != Stand.ANDERS) {
            return vlak.in(el("p", switch (regio.stand()) {
                case GELIJK -> "Geen enkele route, vraag, deelnemer of ander onderdeel verandert. Dat is bewezen.";
                case NIEUW -> "Deze provincie is nieuw.";
                case WEG -> "Voor deze provincie zijn er geen regels meer.";
                default -> "Niet bewezen: de oude en nieuwe regels samen zijn te groot om helemaal na te gaan.";
            }));
        }
        vlak.in(el("p", "Er zijn " + Vergelijkingstaal.getal(regio.volledig()) + " mogelijke casussen met een antwoord "
                + "op elke vraag, en " + Vergelijkingstaal.getal(regio.alle())
                + " als antwoorden ook onbekend mogen zijn.").soort("hint"));
        for (Onderdeel onderdeel : List.of(Onderdeel.ROUTE, Onderdeel.ZEKERHEID)) {
            if (!regio.van(onderdeel).isEmpty()) {
                vlak.in(tabel(Opmaak.zin(onderdeel.naam()), regio, regio.van(onderdeel)));
            }
        }
        if (regio.van(Onderdeel.ROUTE).isEmpty()) {
            vlak.in(el("p", "In geen enkele casus verandert de route. Dat is bewezen."));
        }
        Map<Onderdeel, List<Wijziging>> rest = new LinkedHashMap<>();
        regio.wijzigingen().stream().filter(een -> een.onderdeel() != Onderdeel.ROUTE
                && een.onderdeel() != Onderdeel.ZEKERHEID && !een.onderdeel().isUitleg())
                .forEach(een -> rest.computeIfAbsent(een.onderdeel(), onderdeel -> new ArrayList<>()).add(een));
        rest.forEach((onderdeel, wijzigingen) -> vlak.in(Opmaak.uitklap(Opmaak.zin(onderdeel.naam()) + " ("
                + Opmaak.aantal(wijzigingen.size(), "verschil", "verschillen") + ")",
                tabel(Opmaak.zin(onderdeel.naam()), regio, wijzigingen))));
        long uitleg = regio.wijzigingen().stream().filter(een -> een.onderdeel().isUitleg()).count();
        return uitleg == 0 ? vlak : vlak.in(
                el("p", "De uitleg bij het advies (criteria en onderbouwing) verandert mee op "
                + Opmaak.aantal(uitleg, "punt", "punten") + ".").soort("hint"));
    }

    private Element tabel(String naam, Regiovergelijking regio, List<Wijziging> wijzigingen) {
        boolean metCode = !wijzigingen.get(0).code().isEmpty();
        Element kop = el("tr");
        if (metCode) {
            kop.in(el("th", "Wat").met("scope", "col"));
        }
        kop.in(el("th", "Nu").met("scope", "col"), el("th", "Straks").met("scope", "col"),
                el("th", "Volledige casussen").met("scope", "col"), el("th", "Alle casussen").met("scope", "col"),
                el("th", "Kleinste casus die het laat zien").met("scope", "col"));
        Element rijen = el("tbody");
        for (Wijziging een : wijzigingen) {
            Element rij = el("tr");
            if (metCode) {
                rij.in(el("th").met("scope", "row").tekst(namen.wat(een)));
            }
            rijen.in(rij.in(el("td", namen.inhoud(een.onderdeel(), een.was())).met("data-kop", "Nu"),
                    el("td", namen.inhoud(een.onderdeel(), een.is())).met("data-kop", "Straks"),
                    aantal("Volledige casussen", een.volledig().signum() == 0 ? "geen"
                            : Vergelijkingstaal.aandeel(een.volledig(), regio.volledig()),
                            een.volledig().signum() == 0 ? "" : Vergelijkingstaal.getal(een.volledig())),
                    aantal("Alle casussen", Vergelijkingstaal.aandeel(een.alle(), regio.alle()),
                            Vergelijkingstaal.getal(een.alle())), voorbeeld(een.voorbeeld())));
        }
        return Opmaak.schuifvak(naam + " in " + Adviestaal.provincie(regio.regio()),
                el("table").soort("overgangen").in(el("caption", naam), el("thead").in(kop), rijen));
    }

    private static Element aantal(String kop, String aandeel, String getal) {
        return el("td").soort("aantal").met("data-kop", kop).tekst(aandeel).in(el("small", getal));
    }

    private Element voorbeeld(Casus casus) {
        long aantal = casus.feiten().values().stream().filter(antwoord -> antwoord != Antwoord.ONBEKEND).count();
        Element lijst = el("ul");
        casus.feiten().forEach((feit, antwoord) -> lijst.in(el("li", namen.vraag(feit) + " "
                + Opmaak.zin(Adviestaal.woord(antwoord)) + ".")));
        String rest = Vergelijkingstaal.casus(zonderFeiten(casus), 0);
        return el("td").in(Opmaak.uitklap(aantal == 0 ? "Zonder antwoorden"
                : Opmaak.aantal(aantal, "antwoord", "antwoorden"), lijst,
                isKaal(casus) ? el("p", "Al het andere is onbekend.")
                        : el("p", Opmaak.zin(rest) + ". Al het andere is onbekend.")));
    }

    private static boolean isKaal(Casus casus) {
        return casus.nodig().isEmpty() && casus.lopendeOverleggen().isEmpty() && casus.peildatum() == null
                && casus.tellers().values().stream().allMatch(aantal -> aantal == 0);
    }

    private static Casus zonderFeiten(Casus casus) {
        Casus.Bouwer zonder = Casus.voor(casus.kenmerk(), casus.provincie()).peildatum(casus.peildatum());
        casus.tellers().forEach(zonder::teller);
        casus.nodig().forEach(zonder::nodig);
        casus.lopendeOverleggen().forEach(zonder::looptIn);
        return zonder.maak();
    }
}
