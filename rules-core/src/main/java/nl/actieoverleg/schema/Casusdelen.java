package nl.actieoverleg.schema;

import static nl.actieoverleg.schema.Delen.CASUS;
import static nl.actieoverleg.schema.Vorm.boom;
import static nl.actieoverleg.schema.Vorm.deel;
import static nl.actieoverleg.schema.Vorm.met;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a case is: closed, for the reader refuses what it does not know. */
final class Casusdelen {

    private static final String FEITEN = "Feiten";

    private Casusdelen() {
    }

    /** Adds the parts of a case: one of each region, or the case itself when there is one region. */
    static void voegToe(Map<String, Map<String, Object>> delen, List<Woordenschat> regios) {
        Map<String, String> namen = perRegio(regios);
        if (regios.size() > 1) {
            delen.put(CASUS, met("Eén casus, met de feiten van zijn provincie.",
                    boom("oneOf", namen.values().stream().map(Vorm::deel).toList())));
        }
        for (Woordenschat regio : regios) {
            String naam = namen.get(regio.regio());
            String feiten = FEITEN + naam.substring(CASUS.length());
            delen.put(naam, casus(regio, feiten));
            delen.put(feiten, feiten(regio));
        }
    }

    /** The name of the part that is a case of a region, by region. */
    static Map<String, String> perRegio(List<Woordenschat> regios) {
        Map<String, String> namen = new LinkedHashMap<>();
        for (Woordenschat regio : regios) {
            String naam = regios.size() == 1 ? CASUS : CASUS + achtervoegsel(regio.regio());
            while (namen.containsValue(naam)) {
                naam += "_";
            }
            namen.put(regio.regio(), naam);
        }
        return namen;
    }

    /** The name of a region as the end of a name: {@code NOORD_HOLLAND} gives {@code NoordHolland}. */
    private static String achtervoegsel(String regio) {
        StringBuilder naam = new StringBuilder();
        boolean begin = true;
        for (int i = 0; i < regio.length(); i++) {
            char teken = regio.charAt(i);
            if (Character.isLetterOrDigit(teken)) {
                naam.append(begin ? Character.toUpperCase(teken) : Character.toLowerCase(teken));
            }
            begin = !Character.isLetterOrDigit(teken);
        }
        return naam.toString();
    }

    private static Map<String, Object> casus(Woordenschat regio, String feiten) {
        Map<String, Object> leden = boom(
                "kenmerk", met("Een pseudoniem, geen naam en geen dossiernummer: hoofdletters, cijfers en streepjes.",
                        Vorm.patroon(Vorm.KENMERK)),
                "provincie", boom("const", regio.regio()),
                "peildatum", met("De dag waarvoor het advies geldt, of zonder peildatum vandaag.", Vorm.dag()),
                "feiten", deel(feiten),
                "nodig", met("Wat de casus nodig heeft.", Vorm.lijst(deel(Woordsoort.BEHOEFTE))),
                "lopendeOverleggen", met("Waar de casus al loopt.", Vorm.lijst(deel(Woordsoort.LOPEND))));
        regio.teksten(Woordsoort.TELLER).forEach((teller, tekst) -> leden.put(teller, met(tekst, Vorm.aantal(0))));
        List<String> optioneel = new ArrayList<>(leden.keySet());
        optioneel.removeAll(List.of("kenmerk", "provincie"));
        return met("Eén casus. Wat ontbreekt, is onbekend of nul. De lezer weigert meer dan een schema kan zeggen: een "
                + "naam die er twee keer staat, een aantal met een punt of exponent, en meer dan 64 KiB.",
                Vorm.gesloten(leden, optioneel.toArray(String[]::new)));
    }

    private static Map<String, Object> feiten(Woordenschat regio) {
        Map<String, Object> leden = boom();
        regio.teksten(Woordsoort.FEIT).forEach((feit, vraag) -> leden.put(feit,
                met(vraag, deel(Delen.ANTWOORD))));
        return met("De antwoorden. Een feit dat ontbreekt, is ONBEKEND.",
                Vorm.gesloten(leden, leden.keySet().toArray(String[]::new)));
    }
}
