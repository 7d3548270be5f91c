package nl.actieoverleg.monitor;

import static nl.actieoverleg.verslag.Element.el;

import nl.actieoverleg.monitor.Telling.Maat;
import nl.actieoverleg.verslag.Element;

/** The four numbers that a steering group asks for first. */
final class Kerncijfers {

    private final Monitorstand stand;

    Kerncijfers(Monitorstand stand) {
        this.stand = stand;
    }

    Element deel() {
        Cijfer alles = Cijfer.ALLES;
        return el("section").met("id", "kern").met("aria-labelledby", "kop-kern")
                .in(el("h2", "In het kort").met("id", "kop-kern").soort("gesproken"),
                        el("dl").soort("cijfers").in(
                                tegel("Adviezen", Getaltekst.getal(stand.nu(alles)), ervoor(
                                        Getaltekst.verschil(stand.nu(alles).verschil(stand.eerder(alles))))),
                                aandeel("Naar het Actieoverleg", Cijfer.van(Maat.MEETLAT, Meetlatvraag.NAAR.name())),
                                aandeel("Definitief", Cijfer.van(Maat.DEFINITIEF, "")),
                                aandeel("Anders gekozen dan geadviseerd", Cijfer.van(Maat.VAN_NAAR, Telling.EN))));
    }

    private Element aandeel(String naam, Cijfer cijfer) {
        Long nu = stand.nu(cijfer).promille(stand.nu(Cijfer.ALLES));
        String eerder = stand.heeftEerder()
                ? "ervoor " + Getaltekst.procent(stand.eerder(cijfer).promille(stand.eerder(Cijfer.ALLES))) : "";
        return tegel(naam, Getaltekst.procent(nu), Getaltekst.getal(stand.nu(cijfer)) + " adviezen"
                + (eerder.isEmpty() ? "" : " · " + eerder));
    }

    private String ervoor(String verschil) {
        return stand.heeftEerder() ? verschil + " tegenover de periode ervoor" : "";
    }

    private static Element tegel(String naam, String groot, String klein) {
        return el("div").in(el("dt", naam), el("dd", groot).soort("groot"), el("dd", klein));
    }
}
