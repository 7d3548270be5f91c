package nl.actieoverleg.bewaking;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.Moment;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Regel;

/**
 * What an example case expects of its advice beside route and certainty, so that it notices what it is there for.
 *
 * @param tekst the lines of its file, below {@code verwacht}
 */
public record Verwachting(String tekst) {

    private static final int BREEDTE = 116;

    /** What one advice says and another does not, so that the case is not approved with the other. */
    static Verwachting verschil(Advies advies, Advies anders) {
        StringBuilder tekst = new StringBuilder();
        List<String> signalen = advies.signalen().stream().map(Signaal::code).toList();
        List<String> andere = anders.signalen().stream().map(Signaal::code).toList();
        if (!signalen.equals(andere)) {
            lijst("  signalen: ", signalen, tekst);
        }
        List<Deelnemer> deelnemers = advies.deelnemers();
        if (!deelnemers.equals(anders.deelnemers()) && !deelnemers.isEmpty()) {
            tekst.append("  deelnemers:\n");
            for (Rol rol : Rol.values()) {
                lijst("    " + rol + ": ", met(rol, advies), tekst);
            }
        }
        if (!advies.moment().equals(anders.moment())) {
            moment(advies.moment(), tekst);
        }
        lijst("  ontbreekt: ", advies.aanmelding().equals(anders.aanmelding()) ? List.of()
                : advies.aanmelding().ontbreekt(), tekst);
        return new Verwachting(tekst.toString());
    }

    /** What the advice says of what this rule is about. */
    public static Verwachting over(Regel regel, Advies advies) {
        StringBuilder tekst = new StringBuilder();
        switch (regel.conclusie()) {
            case CRITERIUM -> advies.overleggen().stream().flatMap(een -> een.criteria().stream())
                    .filter(een -> een.code().equals(regel.doel())).findFirst()
                    .ifPresent(een -> antwoord("criteria", regel.doel(), een.uitkomst(), tekst));
            case INGANG, WEERHOUDT, TENZIJ -> advies.overleggen().stream()
                    .filter(een -> een.ingang().equals(regel.doel())).findFirst()
                    .ifPresent(een -> antwoord("past", regel.doel(), een.past(), tekst));
            case SIGNAAL -> signaal(regel.doel(), advies, tekst);
            case DEELNEMER -> deelnemers(regel, advies, tekst);
            case MOMENT, FREQUENTIE -> moment(advies.moment(), tekst);
            case AGENDA -> tekst.append("  agenda: ").append(advies.agenda().isEmpty() ? Antwoord.NEE : Antwoord.JA)
                    .append('\n');
        }
        return new Verwachting(tekst.toString());
    }

    private static void antwoord(String onderdeel, String code, Antwoord antwoord, StringBuilder tekst) {
        tekst.append("  ").append(onderdeel).append(":\n    ").append(code).append(": ").append(antwoord).append('\n');
    }

    private static void signaal(String code, Advies advies, StringBuilder tekst) {
        boolean gegeven = advies.signalen().stream().anyMatch(een -> een.code().equals(code));
        tekst.append("  signalen:\n    ").append(gegeven ? "wel" : "niet").append(": [").append(code).append("]\n");
    }

    private static void deelnemers(Regel regel, Advies advies, StringBuilder tekst) {
        Rol rol = Rol.valueOf(regel.annotaties().get("rol"));
        List<String> aanwezig = advies.deelnemers().stream().map(Deelnemer::partij).toList();
        List<String> afwezig = new ArrayList<>(regel.doelen());
        afwezig.removeAll(aanwezig);
        tekst.append("  deelnemers:\n");
        lijst("    " + rol + ": ", met(rol, advies), tekst);
        lijst("    niet: ", afwezig, tekst);
        if (met(rol, advies).isEmpty() && afwezig.isEmpty()) {
            tekst.append("    ").append(rol).append(": []\n");
        }
    }

    private static List<String> met(Rol rol, Advies advies) {
        return advies.deelnemers().stream().filter(een -> een.rol() == rol).map(Deelnemer::partij).toList();
    }

    private static void moment(Moment moment, StringBuilder tekst) {
        tekst.append("  wanneer: ").append(moment.wanneer() == null ? "GEEN" : moment.wanneer()).append('\n');
        tekst.append("  frequentie: ").append(moment.frequentie() == null ? "GEEN"
                : Voorstel.aangehaald(moment.frequentie())).append('\n');
    }

    /** The words between brackets, on as many lines as they take; nothing when there are none. */
    static void lijst(String naam, List<String> woorden, StringBuilder tekst) {
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
