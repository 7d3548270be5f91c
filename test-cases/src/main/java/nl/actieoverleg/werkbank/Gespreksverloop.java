package nl.actieoverleg.werkbank;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.gesprek.Gespreksleider;
import nl.actieoverleg.gesprek.Gespreksstand;
import nl.actieoverleg.scherm.Adviesscherm;
import nl.actieoverleg.scherm.Kolomtekst;
import nl.actieoverleg.tekst.Adviestekst;
import nl.actieoverleg.tekst.Zin;

/** A conversation: asks, takes the answer and says what is still possible, until nothing is left. Not thread-safe. */
final class Gespreksverloop {

    private final Gespreksleider leider;
    private final Gespreksinvoer invoer;
    private final Werkbank werkbank;
    private final Deque<Gespreksstand> eerder = new ArrayDeque<>();
    /** Asks for all of a case that is no question; null when that is done. */
    private UnaryOperator<Casus> aanvulling;
    private Gespreksstand stand;
    private List<Zin> urgent = List.of();
    private int gesteld;

    /**
     * @param begin the case before the first question
     * @param aanvulling asks for what the case has besides answers, once the most urgent is known, and returns null
     *     to stop; null when the case has it
     */
    Gespreksverloop(Gespreksleider leider, Gespreksinvoer invoer, Werkbank werkbank, Casus begin,
            UnaryOperator<Casus> aanvulling) {
        this.leider = leider;
        this.invoer = invoer;
        this.werkbank = werkbank;
        this.aanvulling = aanvulling;
        this.stand = new Gespreksstand(begin, List.of());
    }

    Gespreksstand stand() {
        return stand;
    }

    /** How many questions were put, those taken back not counted. */
    int gesteld() {
        return gesteld;
    }

    /** Asks one question at a time. */
    void perVraag() {
        toonStand();
        toonHoeveelNog();
        for (OpenVraag vraag = volgende(); vraag != null; vraag = volgende()) {
            schrijf("");
            schrijf((gesteld + 1) + ". " + vraag.vraag());
            Gesprekstoets toets = toets();
            if (toets == Gesprekstoets.STOP) {
                return;
            }
            if (toets == Gesprekstoets.TERUG) {
                terug(1);
            } else {
                eerder.push(stand);
                stand = stand.met(vraag.feit(), toets.antwoord());
                gesteld++;
            }
            toonStand();
            toonHoeveelNog();
        }
    }

    private OpenVraag volgende() {
        OpenVraag vraag = leider.volgende(stand);
        return gaanVragenVoor(vraag != null) ? vraag : vulAan() ? leider.volgende(stand) : null;
    }

    private List<OpenVraag> scherm(List<Vraag> vragen) {
        List<OpenVraag> scherm = leider.scherm(stand, vragen);
        return gaanVragenVoor(!scherm.isEmpty()) ? scherm : vulAan() ? leider.scherm(stand, vragen) : List.of();
    }

    /** Whether questions go before completing the case: those on what cannot wait, and all once that is done. */
    private boolean gaanVragenVoor(boolean isNogTeVragen) {
        return aanvulling == null || isNogTeVragen && leider.isEersteNogOpen(stand);
    }

    /** Completes the case; false when the user stops there. */
    private boolean vulAan() {
        schrijf("");
        Casus casus = aanvulling.apply(stand.casus());
        if (casus == null) {
            return false;
        }
        aanvulling = null;
        stand = stand.in(casus);
        // Going back takes answers back, and no more.
        List<Gespreksstand> zonder = List.copyOf(eerder);
        eerder.clear();
        zonder.forEach(een -> eerder.add(een.in(casus)));
        toonStand();
        return true;
    }

    private Gesprekstoets toets() {
        String keuze = Stream.of(Gesprekstoets.values()).map(Gesprekstoets::uitleg)
                .collect(Collectors.joining(", ", "", ":"));
        while (true) {
            String regel = invoer.toets(keuze);
            Optional<Gesprekstoets> toets = regel == null ? Optional.of(Gesprekstoets.STOP) : Gesprekstoets.van(regel);
            if (toets.isPresent()) {
                return toets.get();
            }
            schrijf("Kies één letter.");
        }
    }

    private void terug(int aantal) {
        for (int i = 0; i < aantal && !eerder.isEmpty(); i++) {
            stand = eerder.pop();
            gesteld--;
        }
    }

    /**
     * Asks the questions that are still open together, a screen full at a time: group after group, beginning with the
     * group of the question that helps most.
     *
     * @param vragen the questionnaire
     */
    void perGroep(List<Vraag> vragen) {
        Deque<Integer> aantallen = new ArrayDeque<>();
        toonStand();
        for (List<OpenVraag> scherm = scherm(vragen); !scherm.isEmpty(); scherm = scherm(vragen)) {
            schrijf("");
            for (int i = 0; i < scherm.size(); i++) {
                schrijf(Gespreksleider.opScherm(i + 1, scherm.get(i)));
            }
            List<Gesprekstoets> toetsen = toetsen(scherm.size());
            if (toetsen.contains(Gesprekstoets.STOP)) {
                return;
            }
            if (toetsen.contains(Gesprekstoets.TERUG)) {
                terug(aantallen.isEmpty() ? 0 : aantallen.pop());
            } else {
                for (int i = 0; i < toetsen.size(); i++) {
                    eerder.push(stand);
                    stand = stand.met(scherm.get(i).feit(), toetsen.get(i).antwoord());
                    gesteld++;
                }
                aantallen.push(toetsen.size());
            }
            toonStand();
        }
    }

    /** One key for each question, in one line; the one key to go back or to stop. */
    private List<Gesprekstoets> toetsen(int aantal) {
        while (true) {
            String regel = invoer.vraag("Per vraag één letter (j, n of w), zoals jnnw; t = terug, s = stop:");
            if (regel == null) {
                return List.of(Gesprekstoets.STOP);
            }
            String letters = regel.replace(" ", "");
            List<Gesprekstoets> toetsen = new ArrayList<>();
            for (char letter : letters.toCharArray()) {
                Gesprekstoets.van(String.valueOf(letter)).ifPresent(toetsen::add);
            }
            boolean isOpdracht = toetsen.size() == 1 && toetsen.get(0).antwoord() == null;
            boolean isAntwoord = toetsen.size() == aantal && toetsen.stream().allMatch(een -> een.antwoord() != null);
            if (toetsen.size() == letters.length() && (isOpdracht || isAntwoord)) {
                return toetsen;
            }
            schrijf(aantal == 1 ? "Geef één letter." : "Geef " + aantal + " letters, voor elke vraag één.");
        }
    }

    /** What is still possible; and what has become urgent, once. */
    private void toonStand() {
        Adviestekst woorden = leider.woorden(stand);
        for (Zin zin : woorden.nu()) {
            if (!urgent.contains(zin)) {
                schrijf("NU: " + zin.tekst());
            }
        }
        urgent = woorden.nu();
        schrijf(woorden.uitleg().get(0));
    }

    private void toonHoeveelNog() {
        Adviestekst woorden = leider.woorden(stand);
        if (woorden.vraag() != null) {
            schrijf(woorden.nogTeVragen());
        }
    }

    private void schrijf(String tekst) {
        Kolomtekst uit = new Kolomtekst(Adviesscherm.BREEDTE);
        uit.alinea(0, tekst);
        werkbank.schrijf(uit.toString());
    }
}
