package nl.actieoverleg.anonimiteit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of people, from the lists and from where they stand. */
class MensennamenTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Gisteren belde Fatima met de politie.",
        "Fatima belde met de politie.",
        "fatima belde met de politie.",
        "FATIMA belde met de politie.",
        "Gisteren pakten ze Fatimas fiets.",
        "De man (Jeroen) ontkent.",
        "Het gezin Jansen heeft veel problemen.",
        "Het gezin heeft veel problemen, zegt jansen.",
        "Zijn neef heet iets anders dan Klaas-Jan.",
        "Haar broer is Şahin, zegt zij.",
        "Haar broer is Sahin, zegt zij.",
        "Haar vriend José drinkt.",
        "Haar vriend Jose\u0301 drinkt.",
        "Haar vriend J\u200Beroen drinkt.",
        "Haar vriend \\u004Aeroen drinkt.",
        "Haar vriend Ｊｅｒｏｅｎ drinkt.",
        "Haar vriend 𝐉eroen drinkt.",
        "Het bestand jeroen_jansen is weg.",
        "Het bestand JeroenJansen is weg.",
        "# gevraagd aan Jeroen"})
    void vindtNamenVanDeLijst(String tekst) {
        Vondstproef.vindt(Soort.NAAM, tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Gisteren belde Roos met de politie.",
        "Het gezin de Boer heeft veel problemen.",
        "De Boer heeft veel problemen.",
        "Zij spreekt met Bakker, van de overkant.",
        "Gisteren belde Wil met de politie.",
        "Van der Berg is bang.",
        "De meisjes (Roos en haar zus) zijn bang."})
    void eenNaamDieOokEenWoordIsTeltMetEenHoofdletterInDeZin(String tekst) {
        Vondstproef.vindt(Soort.NAAM, tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Mevrouw Qwertins is bang.",
        "Zij is bang voor de heer van Qwertins.",
        "Dhr. Q. is bang.",
        "De wijkagent sprak met dr. Qwertins.",
        "Zij is bang voor Q. de Xyzema.",
        "Zij is bang voor Q.W. Xyzema.",
        "Zij is bang voor van den Xyzema.",
        "Zij is bang voor haar man Xyzema.",
        "Zij is bang voor iemand genaamd Xyzema.",
        "Haar zoon heet Xyzema.",
        "Zij is bang voor haar man De Xyzema.",
        "Mevrouw\n  Qwertins is bang.",
        "Zij is bang voor mevrouw Veiligema.",
        "Zij is bang voor El Xyzoui."})
    void vindtNamenDieOpGeenLijstStaan(String tekst) {
        Vondstproef.vindt(Soort.NAAM, tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Wil zij weg? Ernst is er niet, en ernst is het wel.",
        "Storm en regen. De boer en de bakker wonen in een groot bos.",
        "omschrijving: >-\n  Elke week is er ruzie. Koos zij voor hem?",
        "- Alle buren zijn bang.",
        "Een kind van de koning der dieren is nog jong.",
        "Mevrouw wil graag dat de heer des huizes weggaat. De man. De vrouw.",
        "Zijn vrouw, Veilig Thuis en de Raad weten ervan.",
        "De Raad voor de Kinderbescherming en het Openbaar Ministerie (OM) doen mee.",
        "Bij criterium MO-4 en in groep B. De vrouw is bang.",
        "Dat heet: geen overleg nodig.",
        "Zij leest ook de berichten van zijn vader en moeder.",
        "{\"feiten\": {\"anderRisicoGeloofOfCultuur\": \"JA\", \"signalen\": [\"GR_DERDE_KEER\"]}}"})
    void laatGewoneWoordenStaan(String tekst) {
        Vondstproef.vindtNiets(tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Daarna belt de huisarts Veilig Thuis.",
        "Vandaag spreekt de wijkagent Bureau\n  Jeugdzorg.",
        "De politie haalt mevrouw op. De Raad komt ook.",
        "Hij sloeg mevrouw in. Het Actieoverleg volgt.",
        "Hij praat met de heer, in Groningen.",
        "Nu woont mevrouw in Drenthe.",
        "Haar moeder Nederlandse, haar vader Turkse.",
        "Zo'n gesprek met zijn vader De wijkagent voert.",
        "Voor de dokter de Raad belt, is hij weg.",
        "Dat overleg heet Actieoverleg.",
        "Groep A. De Raad komt ook."})
    void eenInstantieOfNationaliteitIsGeenNaam(String tekst) {
        Vondstproef.vindtNiets(tekst);
    }

    @Test
    void geenNaamStaatOokInEenAndereLijst() {
        Set<String> dubbel = new HashSet<>(Naamlijst.lees("geen-namen.txt"));
        Set<String> namen = new HashSet<>(Naamlijst.lees("voornamen.txt"));
        namen.addAll(Naamlijst.achternamen());
        namen.addAll(Naamlijst.lees("gemeenten.txt"));
        namen.addAll(Naamlijst.lees("plaatsen.txt"));
        dubbel.retainAll(namen);
        assertTrue(dubbel.isEmpty(), dubbel.toString());
    }

    @Test
    void deLijstenZijnGrootGenoegEnZonderDubbelen() {
        groot("voornamen.txt", 800);
        groot("achternamen.txt", 500);
        groot("gewone-woorden.txt", 300);
        long metTussenvoegsel = Naamlijst.lees("achternamen.txt").stream().filter(een -> een.contains(" ")).count();
        assertTrue(metTussenvoegsel > 150, "Met tussenvoegsel: " + metTussenvoegsel);
    }

    private static void groot(String lijst, int minstens) {
        List<String> namen = Naamlijst.lees(lijst);
        Set<String> verschillend = new HashSet<>(namen);
        assertTrue(verschillend.size() == namen.size() && namen.size() >= minstens, lijst + ": " + namen.size());
    }

    @Test
    void elkGewoonWoordStaatOpEenLijst() {
        Set<String> woorden = new HashSet<>(Naamlijst.GEWONE_WOORDEN);
        woorden.removeAll(Naamlijst.lees("voornamen.txt"));
        woorden.removeAll(Naamlijst.achternamen());
        woorden.removeAll(Naamlijst.lees("gemeenten.txt"));
        woorden.removeAll(Naamlijst.lees("plaatsen.txt"));
        assertTrue(woorden.isEmpty(), woorden.toString());
    }
}
