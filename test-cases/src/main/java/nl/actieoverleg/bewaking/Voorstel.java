package nl.actieoverleg.bewaking;

import java.util.List;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;

/**
 * An example case to be finished by a person, with what it expects of the advice of now.
 *
 * @param uitleg what the case guards, in Dutch; a comment at the top
 * @param titel what it is about; what is too long for a title is cut off
 * @param omschrijving a story, or the request to make one up
 * @param casus what is put to the router
 * @param vragen the facts that can be asked about it
 * @param advies the advice on it
 * @param verwacht what it expects beside route and certainty
 * @param waarom why, or the request to tell
 */
public record Voorstel(List<String> uitleg, String titel, String omschrijving, Casus casus, List<String> vragen,
        Advies advies, Verwachting verwacht, String waarom) {

    private static final int LANGSTE_TITEL = 80;

    /** A case of which a person has to write story and reason. */
    static Voorstel teVertellen(List<String> uitleg, String titel, Casus casus, List<String> vragen, Advies advies,
            Verwachting verwacht) {
        return new Voorstel(uitleg, titel, "Verzin hier in een paar zinnen een situatie die bij deze antwoorden past.",
                casus, vragen, advies, verwacht, "Leg hier uit waarom u dit advies verwacht.");
    }

    /** The text of its file. */
    public String tekst() {
        StringBuilder tekst = new StringBuilder();
        uitleg.forEach(regel -> tekst.append("# ").append(regel).append('\n'));
        tekst.append("titel: ").append(aangehaald(titel.substring(0, Math.min(titel.length(), LANGSTE_TITEL))))
                .append('\n');
        tekst.append("omschrijving: ").append(scalair(omschrijving)).append('\n');
        tekst.append("provincie: ").append(casus.provincie()).append('\n');
        tekst.append("peildatum: ").append(casus.peildatum()).append('\n');
        casus.tellers().forEach((teller, aantal) ->
                tekst.append(aantal == 0 ? "" : teller + ": " + aantal + "\n"));
        List<String> ja = met(Antwoord.JA);
        List<String> onbekend = met(Antwoord.ONBEKEND);
        if (!ja.isEmpty() || !onbekend.isEmpty()) {
            tekst.append("feiten:\n");
            Verwachting.lijst("  JA: ", ja, tekst);
            Verwachting.lijst("  ONBEKEND: ", onbekend, tekst);
        }
        tekst.append("overigeFeiten: NEE\n");
        Verwachting.lijst("nodig: ", casus.nodig(), tekst);
        Verwachting.lijst("lopendeOverleggen: ", casus.lopendeOverleggen(), tekst);
        tekst.append("verwacht:\n  route: ").append(advies.route()).append("\n  zekerheid: ")
                .append(advies.zekerheid()).append('\n').append(verwacht.tekst());
        return tekst.append("waarom: ").append(scalair(waarom)).append('\n').toString();
    }

    private List<String> met(Antwoord antwoord) {
        return vragen.stream().filter(feit -> casus.feiten().getOrDefault(feit, Antwoord.ONBEKEND) == antwoord)
                .toList();
    }

    /** A text as it is where YAML reads that back, and else between quotes. */
    private static String scalair(String tekst) {
        return tekst.matches("\\p{L}(?:(?!: | #)[^\"\\\\\\p{Cntrl}])*[^:\\s]") ? tekst : aangehaald(tekst);
    }

    /** A text between quotes, as YAML reads it back. */
    static String aangehaald(String tekst) {
        return "\"" + tekst.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
