package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;
import static nl.actieoverleg.verslag.Opmaak.aantal;
import static nl.actieoverleg.verslag.Opmaak.uitklap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.taal.Adviestaal;

/** The answers of a case in words; the answer that most questions have is said once. */
final class Antwoordenlijst {

    private final Adviseur adviseur;
    private final Map<String, Vragenlijst> vragenlijsten = new HashMap<>();

    Antwoordenlijst(Adviseur adviseur) {
        this.adviseur = adviseur;
    }

    Element delen(Casus casus) {
        Vragenlijst vragen = vragenlijsten.computeIfAbsent(casus.provincie(), adviseur::vragenlijst);
        Map<Antwoord, List<Vraag>> perAntwoord = new EnumMap<>(Antwoord.class);
        for (Vraag vraag : vragen.vragen()) {
            Antwoord antwoord = casus.feiten().getOrDefault(vraag.feit(), Antwoord.ONBEKEND);
            perAntwoord.computeIfAbsent(antwoord, een -> new ArrayList<>()).add(vraag);
        }
        Antwoord meest = Stream.of(Antwoord.values()).reduce((een, ander) ->
                tel(perAntwoord, ander) > tel(perAntwoord, een) ? ander : een).orElseThrow();
        Element lijst = el("dl").soort("antwoorden");
        for (Antwoord antwoord : Antwoord.values()) {
            if (antwoord != meest && perAntwoord.containsKey(antwoord)) {
                lijst.in(el("dt", Adviestaal.woord(antwoord)).soort(Casusmeetlat.klasse(antwoord)));
                lijst.in(perAntwoord.get(antwoord).stream().map(vraag -> el("dd", vraag.vraag())).toList());
            }
        }
        List<Element> rest = overig(casus, vragen);
        rest.add(el("p", "Op " + (lijst.isLeeg() ? "alle " : "de andere ")
                + aantal(tel(perAntwoord, meest), "vraag", "vragen") + " is het antwoord "
                + Adviestaal.woord(meest) + "."));
        Element alles = el("div");
        return uitklap("De antwoorden in deze casus", lijst.isLeeg() ? alles.in(rest) : alles.in(lijst).in(rest))
                .soort("mee");
    }

    private static int tel(Map<Antwoord, List<Vraag>> perAntwoord, Antwoord antwoord) {
        return perAntwoord.getOrDefault(antwoord, List.of()).size();
    }

    /** What a case says beside its answers. */
    private static List<Element> overig(Casus casus, Vragenlijst vragen) {
        List<Element> zinnen = new ArrayList<>();
        zinnen.add(zin("Peildatum: " + Opmaak.dag(casus.peildatum())));
        casus.tellers().forEach((naam, aantal) -> zinnen.add(zin(tekst(vragen.tellers(), naam) + " " + aantal)));
        casus.nodig().forEach(code -> zinnen.add(zin("Nodig: " + tekst(vragen.behoeften(), code))));
        casus.lopendeOverleggen().forEach(code -> zinnen.add(zin("Loopt al in: " + tekst(vragen.overleggen(), code))));
        return zinnen;
    }

    private static Element zin(String tekst) {
        return el("p", tekst.endsWith(".") ? tekst : tekst + ".");
    }

    private static String tekst(List<Keuze> keuzen, String code) {
        return keuzen.stream().filter(keuze -> keuze.code().equals(code)).map(Keuze::tekst).findFirst().orElse(code);
    }
}
