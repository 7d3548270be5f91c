package nl.actieoverleg.bewaking;

import java.util.List;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;

/** An example case that would notice a mutant, as the text of a file to be finished by a person. */
final class Voorstel {

    private static final int BREEDTE = 116;
    private static final int LANGSTE_TITEL = 80;

    private Voorstel() {
    }

    /**
     * @param verschil a case in which the mutant makes a difference
     * @param vragen the facts that can be asked about it
     * @param advies what the rules without the mutant say on them
     * @param anders what they say with it
     * @param verschillen what becomes different, in Dutch
     */
    static String van(Mutant mutant, Casus verschil, List<String> vragen, Advies advies, Advies anders,
            List<String> verschillen) {
        StringBuilder tekst = new StringBuilder();
        tekst.append("# Deze casus merkt het als dit gebeurt: ").append(mutant.waar()).append(": ")
                .append(mutant.wijziging()).append(".\n");
        verschillen.forEach(een -> tekst.append("#   ").append(een).append('\n'));
        String titel = "Voorstel bij: " + mutant.onderwerp();
        tekst.append("titel: \"").append(titel, 0, Math.min(titel.length(), LANGSTE_TITEL)).append("\"\n");
        tekst.append("omschrijving: Verzin hier in een paar zinnen een situatie die bij deze antwoorden past.\n");
        tekst.append("provincie: ").append(verschil.provincie()).append('\n');
        tekst.append("peildatum: ").append(verschil.peildatum()).append('\n');
        verschil.tellers().forEach((teller, aantal) ->
                tekst.append(aantal == 0 ? "" : teller + ": " + aantal + "\n"));
        List<String> ja = met(Antwoord.JA, verschil, vragen);
        List<String> onbekend = met(Antwoord.ONBEKEND, verschil, vragen);
        if (!ja.isEmpty() || !onbekend.isEmpty()) {
            tekst.append("feiten:\n");
            lijst("  JA: ", ja, tekst);
            lijst("  ONBEKEND: ", onbekend, tekst);
        }
        tekst.append("overigeFeiten: NEE\n");
        lijst("nodig: ", verschil.nodig(), tekst);
        lijst("lopendeOverleggen: ", verschil.lopendeOverleggen(), tekst);
        tekst.append("verwacht:\n  route: ").append(advies.route()).append("\n  zekerheid: ")
                .append(advies.zekerheid()).append('\n');
        verwacht(advies, anders, tekst);
        return tekst.append("waarom: Leg hier uit waarom u dit advies verwacht.\n").toString();
    }

    private static List<String> met(Antwoord antwoord, Casus casus, List<String> vragen) {
        return vragen.stream().filter(feit -> casus.feiten().getOrDefault(feit, Antwoord.ONBEKEND) == antwoord)
                .toList();
    }

    /** What the case has to state, so that it is not approved with the change in it. */
    private static void verwacht(Advies advies, Advies anders, StringBuilder tekst) {
        List<String> signalen = advies.signalen().stream().map(Signaal::code).toList();
        List<String> andere = anders.signalen().stream().map(Signaal::code).toList();
        if (!signalen.equals(andere)) {
            lijst("  signalen: ", signalen, tekst);
        }
        List<Deelnemer> deelnemers = advies.deelnemers();
        if (!deelnemers.equals(anders.deelnemers()) && !deelnemers.isEmpty()) {
            tekst.append("  deelnemers:\n");
            for (Rol rol : Rol.values()) {
                lijst("    " + rol + ": ", deelnemers.stream().filter(een -> een.rol() == rol)
                        .map(Deelnemer::partij).toList(), tekst);
            }
        }
        if (!advies.moment().equals(anders.moment())) {
            tekst.append("  wanneer: ").append(advies.moment().wanneer() == null ? "GEEN"
                    : advies.moment().wanneer()).append('\n');
            tekst.append("  frequentie: ").append(advies.moment().frequentie() == null ? "GEEN"
                    : "\"" + advies.moment().frequentie() + "\"").append('\n');
        }
        lijst("  ontbreekt: ", advies.aanmelding().equals(anders.aanmelding()) ? List.of()
                : advies.aanmelding().ontbreekt(), tekst);
    }

    /** The words between brackets, on as many lines as they take. */
    private static void lijst(String naam, List<String> woorden, StringBuilder tekst) {
        if (woorden.isEmpty()) {
            return;
        }
        StringBuilder regel = new StringBuilder(naam).append('[').append(woorden.get(0));
        for (String woord : woorden.subList(1, woorden.size())) {
            regel.append(',');
            if (regel.length() + woord.length() + 2 > BREEDTE) {
                tekst.append(regel).append('\n');
                regel = new StringBuilder(" ".repeat(naam.length()));
            }
            regel.append(' ').append(woord);
        }
        tekst.append(regel).append("]\n");
    }
}
