package nl.actieoverleg.schema;

import static nl.actieoverleg.schema.Vorm.boom;
import static nl.actieoverleg.schema.Vorm.deel;
import static nl.actieoverleg.schema.Vorm.gesloten;
import static nl.actieoverleg.schema.Vorm.met;
import static nl.actieoverleg.schema.Vorm.ofNiets;
import static nl.actieoverleg.schema.Vorm.reeks;
import static nl.actieoverleg.schema.Vorm.woordenboek;

import java.util.List;
import java.util.Map;
import nl.actieoverleg.kwitantie.Kwitantie;
import nl.actieoverleg.regel.Antwoord;

/** What a receipt is: closed, for it proves what it holds. */
final class Kwitantiedelen {

    static final String KWITANTIE = "Kwitantie";

    private Kwitantiedelen() {
    }

    static void voegToe(Map<String, Map<String, Object>> delen, Woordenschat woorden) {
        delen.put(KWITANTIE, met("De kwitantie van een advies.", gesloten(boom(
                "vorm", boom("const", Kwitantie.VORM),
                "kenmerk", met("Het kenmerk van de casus, versleuteld.", Vorm.vingerafdruk()),
                "casus", deel("Kwitantiecasus"),
                "uitkomst", deel("Kwitantieuitkomst"),
                "regelset", gesloten(boom("versie", Vorm.tekst(), "vingerafdruk", Vorm.vingerafdruk())),
                "afwijking", deel("Afwijking"),
                "sha256", Vorm.vingerafdruk()), "kenmerk", "afwijking")));
        delen.put("Kwitantiecasus", casus(woorden));
        delen.put("Kwitantieuitkomst", uitkomst());
        delen.put("Afwijking", met("Een andere keuze dan het advies.", gesloten(boom(
                "gekozen", deel(Woordsoort.KEUZE), "reden", deel(Woordsoort.AFWIJKREDEN),
                "functie", deel(Woordsoort.FUNCTIE), "tweedeFunctie", deel(Woordsoort.FUNCTIE)), "tweedeFunctie")));
    }

    private static Map<String, Object> casus(Woordenschat woorden) {
        Map<String, Object> leden = boom(
                "provincie", deel(Woordsoort.PROVINCIE),
                "peildatum", Vorm.dag(),
                "feiten", woordenboek(deel(Woordsoort.FEIT), Vorm.keuze(Antwoord.JA, Antwoord.NEE)),
                "nodig", reeks(deel(Woordsoort.BEHOEFTE)),
                "lopendeOverleggen", reeks(deel(Woordsoort.LOPEND)));
        List<String> tellers = woorden.codes(Woordsoort.TELLER);
        tellers.forEach(teller -> leden.put(teller, Vorm.aantal(1)));
        return gesloten(leden, tellers.toArray(String[]::new));
    }

    private static Map<String, Object> uitkomst() {
        return gesloten(boom(
                "route", deel(Woordsoort.ROUTE),
                "zekerheid", deel(Adviesdelen.ZEKERHEID),
                "nnRoute", deel(Woordsoort.ROUTE),
                "vervolg", ofNiets(deel(Woordsoort.OVERLEG)),
                "ookPassend", reeks(deel(Woordsoort.OVERLEG)),
                "dichtstbij", reeks(gesloten(boom("overleg", deel(Woordsoort.INGANG),
                        "ontbreekt", deel(Woordsoort.CRITERIUM)))),
                "ingangen", reeks(gesloten(boom("ingang", deel(Woordsoort.INGANG),
                        "overleg", deel(Woordsoort.OVERLEG), "past", deel(Adviesdelen.ANTWOORD)))),
                "criteria", woordenboek(deel(Woordsoort.CRITERIUM), deel(Adviesdelen.ANTWOORD)),
                "redenen", reeks(deel(Woordsoort.CRITERIUM)),
                "openVragen", reeks(deel(Woordsoort.FEIT)),
                "signalen", reeks(deel(Woordsoort.SIGNAAL)),
                "ontbreekt", reeks(deel(Woordsoort.CRITERIUM)),
                "deelnemers", woordenboek(deel(Woordsoort.PARTIJ), deel(Adviesdelen.ROL)),
                "wanneer", ofNiets(deel(Adviesdelen.WANNEER))));
    }
}
