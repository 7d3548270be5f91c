package nl.actieoverleg.schema;

import static nl.actieoverleg.schema.Vorm.boom;
import static nl.actieoverleg.schema.Vorm.deel;
import static nl.actieoverleg.schema.Vorm.lijst;
import static nl.actieoverleg.schema.Vorm.met;
import static nl.actieoverleg.schema.Vorm.object;
import static nl.actieoverleg.schema.Vorm.ofNiets;
import static nl.actieoverleg.schema.Vorm.tekst;

import java.util.Map;

/** What a questionnaire is: open, for more fields may be added to it. */
final class Vragenlijstdelen {

    static final String VRAGENLIJST = "Vragenlijst";

    private Vragenlijstdelen() {
    }

    static void voegToe(Map<String, Map<String, Object>> delen) {
        delen.put(VRAGENLIJST, met("Alles wat over een casus te vragen is.", object(boom(
                "provincie", met("Null voor alle provincies samen.", ofNiets(deel(Woordsoort.PROVINCIE))),
                "feiten", lijst(deel("Vraag")),
                "tellers", keuzes(Woordsoort.TELLER),
                "nodig", keuzes(Woordsoort.BEHOEFTE),
                "lopendeOverleggen", keuzes(Woordsoort.LOPEND)))));
        delen.put("Vraag", object(boom("feit", deel(Woordsoort.FEIT), "vraag", tekst(), "groep", tekst(),
                "bron", tekst(), "laag", deel(Woordsoort.LAAG))));
    }

    private static Map<String, Object> keuzes(Woordsoort soort) {
        return lijst(object(boom("code", deel(soort), "tekst", tekst())));
    }
}
