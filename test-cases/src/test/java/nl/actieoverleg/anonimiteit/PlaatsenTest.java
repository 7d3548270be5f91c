package nl.actieoverleg.anonimiteit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Municipalities, towns and villages, and the provinces that may be named. */
class PlaatsenTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Hij wacht in Hoogeveen op haar.",
        "Hoogeveen is ver weg.",
        "Hij wacht in hoogeveen op haar.",
        "Hij wacht in Aa en\n  Hunze op haar.",
        "Hij wacht in Sudwest-Fryslan op haar.",
        "Hij wacht in Súdwest Fryslân op haar.",
        "Hij wacht in 's-Hertogenbosch op haar.",
        "Hij wacht in Den Haag op haar.",
        "Hij wacht in Assen op haar.",
        "Hij wacht in De Wijk op haar.",
        "Hij wacht in Leek, bij de brug.",
        "Hij wacht in de stad Groningen op haar.",
        "De gemeente Groningen doet mee.",
        "Hij wacht in Groningen-stad op haar.",
        "Hij wacht in het dorp Xyzema op haar.",
        "Hij wacht in het dorp De Xyzema op haar.",
        "Hij wacht in Ter Apel op haar.",
        "Hij wacht in Hoo\u00ADge\u200Bveen op haar."})
    void vindt(String tekst) {
        Vondstproef.vindt(Soort.PLAATS, tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "In Groningen, Drenthe en Friesland, en in Noord-Nederland.",
        "De provincie Groningen en de gemeenten in Groningen.",
        "Zonder de Groningse en de Drentse afspraak was er een Motorkapoverleg.",
        "omschrijving: >-\n  Buren horen al maanden gegil.",
        "Daarna belt de gemeente Veilig Thuis.",
        "Dan ziet in de wijk De politie niets.",
        "Vanuit de stad Nederlandse hulp.",
        "De wijk, de stad en de gemeente vragen om een aanpak.",
        "Hij leek te lijden onder het meppen, en de buren kampen met de rolde deur.",
        "Assen van karren rollen. Best is het niet."})
    void laatStaan(String tekst) {
        Vondstproef.vindtNiets(tekst);
    }

    @Test
    void elkePlaatsVanDeLijstWordtGevonden() {
        List<String> plaatsen = new ArrayList<>(Naamlijst.lees("gemeenten.txt"));
        assertTrue(plaatsen.size() >= 340, "Gemeenten: " + plaatsen.size());
        plaatsen.addAll(Naamlijst.lees("plaatsen.txt"));
        for (String plaats : plaatsen) {
            String tekst = "Hij wacht bij " + hoofdletters(plaats) + " op haar.";
            List<Treffer> treffers = Anonimiteitscontrole.zoek(Leestekst.van(tekst));
            int begin = "Hij wacht bij ".length() + (plaats.startsWith("'") ? 1 : 0);
            assertEquals(List.of(new Treffer(begin, tekst.indexOf(" op haar"), Soort.PLAATS)), treffers, tekst);
        }
    }

    private static String hoofdletters(String naam) {
        return Pattern.compile("\\bij|(?<!')\\b[a-z]").matcher(naam)
                .replaceAll(begin -> begin.group().toUpperCase(Locale.ROOT));
    }
}
