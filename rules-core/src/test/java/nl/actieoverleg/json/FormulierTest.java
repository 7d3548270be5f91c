package nl.actieoverleg.json;

import static nl.actieoverleg.json.Lezing.LEZER;
import static nl.actieoverleg.json.Lezing.fout;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.casus.OngeldigeCasus;
import org.junit.jupiter.api.Test;

/** A form has nothing but text; a case comes of it as of JSON, with the same faults at the same places. */
class FormulierTest {

    /** A form with these texts beside the required ones: {@code naam=tekst}; a name may come more than once. */
    private static Map<String, List<String>> formulier(String... velden) {
        Map<String, List<String>> formulier = new LinkedHashMap<>();
        formulier.put("kenmerk", List.of("N-1"));
        formulier.put("provincie", List.of("NOORDERLAND"));
        for (String veld : velden) {
            int is = veld.indexOf('=');
            String naam = veld.substring(0, is);
            formulier.put(naam, Arrays.stream(velden).filter(een -> een.startsWith(naam + "="))
                    .map(een -> een.substring(is + 1)).toList());
        }
        return formulier;
    }

    private static OngeldigeCasus weiger(Map<String, List<String>> formulier) {
        return assertThrows(OngeldigeCasus.class, () -> LEZER.leesFormulier(formulier));
    }

    @Test
    void hetzelfdeAlsInJson() {
        assertEquals(Lezing.lees(Lezing.casus("""
                'peildatum':'2026-01-15','feiten':{'regenVerwacht':'JA','sluis/open':'ONBEKEND'},\
                'nodig':['DIJKWACHT'],'lopendeOverleggen':['DIJKOVERLEG'],'keerGewaarschuwd':7""").replace('\'', '"')),
                LEZER.leesFormulier(formulier("keerGewaarschuwd=7", "regenVerwacht= JA ", "windVerwacht=", "peildatum="
                        + "2026-01-15", "nodig=DIJKWACHT", "nodig=", "lopendeOverleggen=DIJKOVERLEG",
                        "sluis/open=ONBEKEND", "keerUitgerukt=  ")));
    }

    @Test
    void eenLeegFormulierMistWatErMoetZijn() {
        Lezing.verwacht(weiger(Map.of("kenmerk", List.of(""), "provincie", List.of())),
                fout("/kenmerk", "Het kenmerk ontbreekt.", null),
                fout("/provincie", "De provincie ontbreekt.", null));
    }

    @Test
    void alleFoutenTegelijk() {
        Lezing.verwacht(weiger(formulier("kenmerk=n 1", "peildatum=15-01-2026", "keerGewaarschuwd=twee",
                "nodig=DIJKWAHT",
                "regenVerwacht=ja", "windVerwacht=misschien", "regenVerwcht=JA", "_csrf=x", "dijkBewaakt=JA",
                "dijkBewaakt=NEE", "heuvelGlad=JA")),
                fout("/kenmerk", "Dit kenmerk is niet geldig.", null),
                fout("/peildatum", "jjjj-mm-dd", null),
                fout("/keerGewaarschuwd", "geheel getal", null),
                fout("/nodig/0", "Deze behoefte is hier niet bekend.", "DIJKWACHT"),
                fout("/feiten/regenVerwacht", "Dit antwoord is niet geldig.", "JA"),
                fout("/feiten/windVerwacht", "Dit antwoord is niet geldig.", null),
                fout("/feiten/regenVerwcht", "Dit feit is niet bekend.", "regenVerwacht"),
                fout("/feiten/_csrf", "Dit feit is niet bekend.", null),
                fout("/feiten/_csrf", "Dit antwoord is niet geldig.", null),
                fout("/feiten/dijkBewaakt", "Dit staat er meer dan eens.", null),
                fout("/feiten/heuvelGlad", "Dit feit hoort bij Zuiderland", null));
    }
}
