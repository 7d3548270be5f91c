package nl.actieoverleg.monitor;

import static nl.actieoverleg.verslag.Element.el;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.monitor.Telling.Maat;
import nl.actieoverleg.taal.Adviestaal;
import nl.actieoverleg.verslag.Element;

/** What the Actieoverleg adds beside other tables. */
final class Meerwaardedeel {

    private final Monitorstand stand;

    Meerwaardedeel(Monitorstand stand) {
        this.stand = stand;
    }

    Element deel() {
        List<String> koppen = new ArrayList<>(List.of("de casus"));
        stand.namen().provincies().forEach(provincie -> koppen.add(Adviestaal.provincie(provincie)));
        koppen.addAll(List.of("samen", "aandeel", "ervoor"));
        Tabel tabel = new Tabel("Het Actieoverleg naast andere overleggen", "meetlat", koppen.toArray(String[]::new));
        for (Meetlatvraag vraag : Meetlatvraag.values()) {
            List<Element> cellen = new ArrayList<>();
            stand.namen().provincies().forEach(provincie ->
                    cellen.add(Getaltekst.cel(stand.nu(cijfer(vraag).in(provincie)))));
            cellen.add(Getaltekst.cel(stand.nu(cijfer(vraag))));
            cellen.add(Getaltekst.cel(Getaltekst.procent(stand.nu(cijfer(vraag)).promille(stand.nu(geheel(vraag))))));
            cellen.add(Getaltekst.cel(Getaltekst.procent(
                    stand.eerder(cijfer(vraag)).promille(stand.eerder(geheel(vraag))))));
            tabel.rij(vraag.tekst(), cellen);
        }
        return Monitorpagina.deel("meetlat", "Wat het Actieoverleg toevoegt", kern())
                .in(tabel.element(), el("p", "Het aandeel van de eerste twee is van alle adviezen, dat van alleen "
                        + "passend van wat past, en de laatste twee van wat naar het Actieoverleg gaat.")
                        .soort("hint"));
    }

    private String kern() {
        Long alleen = stand.nu(cijfer(Meetlatvraag.ALLEEN)).promille(stand.nu(cijfer(Meetlatvraag.PAST)));
        return "Past het Actieoverleg zeker, dan past in " + Getaltekst.procent(alleen)
                + " van die adviezen geen enkel ander overleg: daar zou zonder Actieoverleg een tafel ontbreken.";
    }

    private static Cijfer cijfer(Meetlatvraag vraag) {
        return Cijfer.van(Maat.MEETLAT, vraag.name());
    }

    private static Cijfer geheel(Meetlatvraag vraag) {
        return switch (vraag) {
            case NAAR, PAST -> Cijfer.ALLES;
            case ALLEEN -> cijfer(Meetlatvraag.PAST);
            case OPNIEUW, LANG_WACHTEN -> cijfer(Meetlatvraag.NAAR);
        };
    }
}
