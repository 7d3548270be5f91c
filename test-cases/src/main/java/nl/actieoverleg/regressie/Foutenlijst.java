package nl.actieoverleg.regressie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regel.Antwoord;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Gathers what is wrong in one file. Not thread-safe. */
final class Foutenlijst {

    /** A longer choice is no help in a message. */
    private static final int LANGSTE_KEUZE = 12;
    private static final int LANGSTE_WOORD = 60;
    private static final Set<String> ANTWOORDEN =
            Stream.of(Antwoord.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final String bestand;
    private final List<Casusfout> fouten = new ArrayList<>();

    Foutenlijst(String bestand) {
        this.bestand = bestand;
    }

    /** Something wrong with the file as a whole. */
    void meld(String melding) {
        fouten.add(new Casusfout(bestand, 0, melding));
    }

    /** Something wrong on a line. */
    void meld(int regel, String melding) {
        fouten.add(new Casusfout(bestand, regel, melding));
    }

    /** Something wrong with a part. */
    void meld(Node plaats, String melding) {
        meld(regel(plaats), melding);
    }

    /** A word that is not one of those known here. */
    void onbekend(Node plaats, String onderwerp, String woord, Collection<String> bekend) {
        String bedoeld = woord.isEmpty() ? null : bedoeld(woord, bekend);
        meld(plaats, onderwerp + " is hier niet bekend: " + leesbaar(woord) + "."
                + (bedoeld != null ? " Bedoelde u " + bedoeld + "?" : keuze(bekend)));
    }

    /** An answer is never guessed by its letters: the nearest one is often the opposite. */
    private static String bedoeld(String woord, Collection<String> bekend) {
        if (!bekend.containsAll(ANTWOORDEN)) {
            return Spelling.dichtstbij(woord, bekend);
        }
        String antwoord = Spelling.antwoord(woord);
        return antwoord != null || bekend.size() == ANTWOORDEN.size() ? antwoord
                : Spelling.dichtstbij(woord, bekend.stream().filter(een -> !ANTWOORDEN.contains(een)).toList());
    }

    private static String leesbaar(String woord) {
        String schoon = woord.replaceAll("\\p{C}", "\uFFFD");
        return schoon.length() <= LANGSTE_WOORD ? schoon : schoon.substring(0, LANGSTE_WOORD) + "…";
    }

    private static String keuze(Collection<String> bekend) {
        return bekend.isEmpty() || bekend.size() > LANGSTE_KEUZE ? "" : " Kies uit: " + String.join(", ", bekend) + ".";
    }

    /** The faults in the order of the file; none when all is well. */
    List<Casusfout> fouten() {
        return fouten.stream().sorted(Comparator.comparingInt(Casusfout::regel)).toList();
    }

    private static int regel(Node plaats) {
        return plaats.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
