package nl.actieoverleg.monitor;

import static nl.actieoverleg.verslag.Element.el;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.actieoverleg.monitor.Telling.Maat;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.verslag.Element;

/** Where people chose otherwise, and why: by route, by reason and by the criterion that the advice rested on. */
final class Keuzedeel {

    private static final int CRITERIA = 7;

    private final Monitorstand stand;

    Keuzedeel(Monitorstand stand) {
        this.stand = stand;
    }

    Element deel() {
        return Monitorpagina.deel("keuzes", "Waar anders is gekozen, en waarom",
                "De medewerker beslist. Wordt een advies vaak niet gevolgd, kijk dan of de regel nog klopt.")
                .in(el("div").soort("naast").in(redenen(), criteria()));
    }

    private Element redenen() {
        List<String> routes = stand.namen().routes().stream()
                .filter(route -> stand.cijfers().codes(Maat.ADVIES).contains(route)).toList();
        Set<String> codes = new TreeSet<>();
        stand.cijfers().codes(Maat.REDEN).forEach(paar -> codes.add(paar.split(Telling.EN)[1]));
        Tabel tabel = new Tabel("Redenen om anders te kiezen", "ranglijst", "reden", "aandeel", "aantal", "ervoor");
        List<String> gesorteerd = new ArrayList<>(codes);
        gesorteerd.sort(Comparator.<String>comparingLong(code -> -waarde(Cijfer.van(Maat.REDEN, Telling.EN + code)))
                .thenComparing(Comparator.naturalOrder()));
        Cijfer alle = Cijfer.van(Maat.VAN_NAAR, Telling.EN);
        for (String code : gesorteerd) {
            tabel.rij(stand.namen().tekst(Lijstsoort.AFWIJKREDENEN, code),
                    Ranglijst.cellen(stand, Cijfer.van(Maat.REDEN, Telling.EN + code), alle));
        }
        Tabel perRoute = new Tabel("Niet gevolgd, per geadviseerde route", "ranglijst", "geadviseerd",
                "niet gevolgd", "aantal", "ervoor");
        for (String route : routes) {
            perRoute.rij(stand.namen().route(route), Ranglijst.cellen(stand,
                    Cijfer.van(Maat.VAN_NAAR, route + Telling.EN), Cijfer.van(Maat.ADVIES, route)));
        }
        return el("div").in(tabel.element(), perRoute.element());
    }

    private long waarde(Cijfer cijfer) {
        return stand.nu(cijfer).zichtbaar() ? stand.nu(cijfer).waarde() : 0;
    }

    private Element criteria() {
        Tabel tabel = new Tabel("Criteria onder adviezen die het vaakst niet zijn gevolgd", "ranglijst", "criterium",
                "niet gevolgd", "aantal", "ervoor");
        stand.cijfers().codes(Maat.DRAAGT).stream().filter(code -> afgeweken(code) != null)
                .sorted(Comparator.<String>comparingLong(code -> -afgeweken(code))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(CRITERIA).forEach(code -> tabel.rij(Ranglijst.criterium(stand, code), Ranglijst.cellen(stand,
                        Cijfer.van(Maat.DRAAGT_AFGEWEKEN, code), Cijfer.van(Maat.DRAAGT, code))));
        return el("div").in(tabel.element());
    }

    private Long afgeweken(String code) {
        return stand.nu(Cijfer.van(Maat.DRAAGT_AFGEWEKEN, code)).promille(stand.nu(Cijfer.van(Maat.DRAAGT, code)));
    }
}
