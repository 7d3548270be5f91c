package nl.actieoverleg.schema;

import static nl.actieoverleg.schema.Vorm.boom;
import static nl.actieoverleg.schema.Vorm.deel;
import static nl.actieoverleg.schema.Vorm.jaOfNee;
import static nl.actieoverleg.schema.Vorm.lijst;
import static nl.actieoverleg.schema.Vorm.met;
import static nl.actieoverleg.schema.Vorm.object;
import static nl.actieoverleg.schema.Vorm.ofNiets;
import static nl.actieoverleg.schema.Vorm.tekst;

import java.util.Map;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.regel.Antwoord;

/** What an advice is, and what comes in its place: open, for more fields may be added to it. */
final class Adviesdelen {

    static final String ADVIES = "Advies";
    static final String FOUTEN = "Fouten";
    static final String VOORUITBLIK = "Vooruitblik";
    static final String ANTWOORD = "Antwoord";
    static final String ZEKERHEID = "Zekerheid";
    static final String ROL = "Rol";
    static final String WANNEER = "Wanneer";

    private Adviesdelen() {
    }

    /** Adds the words that are the same whatever the rules say. */
    static void voegWoordenToe(Map<String, Map<String, Object>> delen) {
        delen.put(ANTWOORD, Vorm.keuze(Antwoord.values()));
        delen.put(ZEKERHEID, met("Of de onbekende antwoorden de route nog kunnen veranderen.",
                Vorm.keuze(Zekerheid.values())));
        delen.put(ROL, Vorm.keuze(Rol.values()));
        delen.put(WANNEER, Vorm.keuze(Wanneer.values()));
    }

    /** Adds the parts of an advice. */
    static void voegToe(Map<String, Map<String, Object>> delen) {
        delen.put(ADVIES, met("Het advies over één casus.", object(advies(), "vooruitblik")));
        voegUitkomstenToe(delen);
        delen.put("OpenVraag", object(boom("feit", deel(Woordsoort.FEIT), "vraag", tekst())));
        delen.put("Signaal", object(boom("code", deel(Woordsoort.SIGNAAL), "tekst", tekst(), "bron", tekst(),
                "laag", deel(Woordsoort.LAAG), "urgent", met("Komt vóór alles wat kan wachten.", jaOfNee()))));
        delen.put("Aanmelding", object(boom("volledig", jaOfNee(), "ontbreekt", lijst(deel(Woordsoort.CRITERIUM)),
                "toelichting", lijst(deel("Aanmeldpunt")))));
        delen.put("Aanmeldpunt", object(boom("code", deel(Woordsoort.CRITERIUM), "tekst", tekst(),
                "uitkomst", deel(ANTWOORD))));
        delen.put("Deelnemer", object(boom("partij", deel(Woordsoort.PARTIJ), "naam", tekst(), "rol", deel(ROL))));
        delen.put("Moment", object(boom("wanneer", ofNiets(deel(WANNEER)), "frequentie", ofNiets(tekst()))));
        delen.put("Agendapunt", object(boom("onderdeel", tekst(), "punten", lijst(tekst()), "bron", tekst())));
        delen.put("Regelsetversie", object(boom("versie", tekst(), "vingerafdruk",
                met("De SHA-256 van de bronnen van de regels.", Vorm.vingerafdruk()))));
        voegVooruitblikToe(delen);
    }

    private static Map<String, Object> advies() {
        return boom(
                "kenmerk", Vorm.patroon(Vorm.KENMERK),
                "provincie", deel(Woordsoort.PROVINCIE),
                "peildatum", Vorm.dag(),
                "route", deel(Woordsoort.ROUTE),
                "routeNaam", met("De route in woorden.", tekst()),
                "zekerheid", deel(ZEKERHEID),
                "nnRoute", met("De route volgens de regels zonder die van de provincie.", deel(Woordsoort.ROUTE)),
                "vervolg", met("Waar de casus heen gaat na de directe stappen.", ofNiets(deel(Woordsoort.OVERLEG))),
                "ookPassend", lijst(deel(Woordsoort.OVERLEG)),
                "dichtstbij", lijst(deel("Dichtstbij")),
                "overleggen", met("Elke ingang, in de gebruikte volgorde.", lijst(deel("Overleguitkomst"))),
                "redenen", lijst(deel("Reden")),
                "belemmeringen", lijst(deel("Belemmering")),
                "openVragen", met("De vragen waarvan het antwoord de route nog kan veranderen.",
                        lijst(deel("OpenVraag"))),
                "signalen", lijst(deel("Signaal")),
                "aanmelding", deel("Aanmelding"),
                "deelnemers", lijst(deel("Deelnemer")),
                "moment", deel("Moment"),
                "agenda", lijst(deel("Agendapunt")),
                "regelset", deel("Regelsetversie"),
                "vooruitblik", met("Alleen als erom gevraagd is.", deel(VOORUITBLIK)));
    }

    private static void voegUitkomstenToe(Map<String, Map<String, Object>> delen) {
        delen.put("Dichtstbij", object(boom("overleg", deel(Woordsoort.INGANG),
                "ontbreekt", deel(Woordsoort.CRITERIUM))));
        delen.put("Overleguitkomst", object(boom("overleg", deel(Woordsoort.INGANG), "naam", tekst(),
                "leidtNaar", deel(Woordsoort.OVERLEG), "laag", deel(Woordsoort.LAAG), "past", deel(ANTWOORD),
                "weerhoudenDoor", lijst(deel(Woordsoort.CRITERIUM)), "criteria", lijst(deel("Criteriumuitkomst")))));
        delen.put("Criteriumuitkomst", object(boom("code", deel(Woordsoort.CRITERIUM), "uitkomst", deel(ANTWOORD))));
        delen.put("Reden", object(boom("code", deel(Woordsoort.CRITERIUM), "tekst", tekst(), "bron", tekst(),
                "feiten", lijst(deel(Woordsoort.FEIT)))));
        delen.put("Belemmering", object(boom("overleg", deel(Woordsoort.INGANG), "code", deel(Woordsoort.CRITERIUM),
                "tekst", tekst(), "bron", tekst(), "uitkomst", deel(ANTWOORD))));
    }

    private static void voegVooruitblikToe(Map<String, Map<String, Object>> delen) {
        delen.put(VOORUITBLIK, met("Wat er met de route nog kan gebeuren.", object(boom(
                "mogelijkeRoutes", Vorm.reeks(deel(Woordsoort.ROUTE)),
                "volgendeVraag", ofNiets(deel("OpenVraag")),
                "vragenNogMinstens", Vorm.getal(0),
                "omslagpunten", lijst(deel("Omslagpunt")),
                "genoeg", ofNiets(Vorm.reeks(deel(Woordsoort.FEIT)))))));
        delen.put("Omslagpunt", object(boom("feit", deel(Woordsoort.FEIT), "route", deel(Woordsoort.ROUTE))));
    }

    /** Adds the parts of what comes in place of an advice when a case is faulty. */
    static void voegFoutenToe(Map<String, Map<String, Object>> delen) {
        Map<String, Object> fouten = lijst(deel("Fout"));
        fouten.put("minItems", 1);
        fouten.put("maxItems", OngeldigeCasus.MEESTE_FOUTEN);
        delen.put(FOUTEN, met("De fouten in een casus waarover geen advies te geven is.", object(boom(
                "kenmerk", met("Null als het kenmerk niet te lezen of niet geldig is.",
                        ofNiets(Vorm.patroon(Vorm.KENMERK))),
                "fouten", fouten,
                "nietGenoemd", met("Hoeveel fouten er nog meer zijn.", Vorm.getal(1))), "nietGenoemd")));
        delen.put("Fout", object(boom(
                "pad", met("Een JSON Pointer naar de plaats in de casus; leeg voor de hele tekst.",
                        Vorm.patroon("^(/([^~/]|~[01])*)*$")),
                "melding", met("Wat er mis is en wat helpt; nooit een waarde uit de casus.", tekst()),
                "bedoeldeU", met("Wat er waarschijnlijk bedoeld is.", ofNiets(tekst())))));
    }
}
