package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.tekst.Adviestekst;
import nl.actieoverleg.tekst.Deelnemersgroep;
import nl.actieoverleg.tekst.Waarom;
import nl.actieoverleg.tekst.Zin;

/** The advice on one case, as a worker of Veilig Thuis gets it, without the agenda: that is the same each time. */
final class Adviesblok {

    private final Advies advies;
    private final Adviestekst woorden;
    private final Element blok = el("div").soort("advies doorzoek");

    Adviesblok(Advies advies, Adviestekst woorden) {
        this.advies = advies;
        this.woorden = woorden;
    }

    Element deel() {
        blok.in(el("h4", "Het advies"), el("p").in(el("strong", woorden.route()))
                .tekst(" (" + woorden.zekerheid() + "). " + String.join(" ", woorden.uitleg())));
        lijst("Nu meteen", punten(woorden.nu()));
        for (Waarom deel : woorden.waarom()) {
            lijst(deel.kop() == null ? "Redenen" : deel.kop(), punten(deel.zinnen()));
        }
        watNu();
        lijst("Nog te vragen", woorden.openVragen().stream().map(vraag -> el("li", vraag.tekst())).toList());
        lijst("Let op", punten(woorden.letOp()));
        return blok;
    }

    private void watNu() {
        List<Element> punten = new ArrayList<>();
        woorden.stappen().forEach(stap -> punten.add(el("li", stap)));
        for (Deelnemersgroep groep : woorden.deelnemers()) {
            punten.add(el("li", groep.naam() + ": " + String.join(", ", groep.partijen()) + "."));
        }
        if (advies.aanmelding().volledig()) {
            punten.add(el("li", "De aanmelding is compleet."));
        } else if (!woorden.aanmelding().isEmpty()) {
            punten.add(el("li", "De aanmelding is nog niet compleet:").in(el("ul").in(punten(woorden.aanmelding()))));
        }
        lijst("Wat nu, en met wie", punten);
    }

    private static List<Element> punten(List<Zin> zinnen) {
        return zinnen.stream().map(Adviesblok::punt).toList();
    }

    private static Element punt(Zin zin) {
        Element punt = el("li", zin.tekst());
        return zin.code() == null ? punt
                : punt.in(el("small", " [" + zin.code() + (zin.bron() == null ? "" : "; " + zin.bron()) + "]"));
    }

    private void lijst(String kop, List<Element> punten) {
        if (!punten.isEmpty()) {
            blok.in(el("h4", kop), el("ul").in(punten));
        }
    }
}
