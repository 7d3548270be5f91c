package nl.actieoverleg.drl;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regel.Routering;
import nl.actieoverleg.regel.Woorden;

/**
 * The head of a DRL file: its package and what it imports.
 *
 * @param bestand the file
 * @param pakket its package; empty when it has none that can be read
 * @param pakketregel the line of it
 * @param namen the full names of what it imports, by simple name
 * @param woordenschat whether it imports the whole vocabulary
 * @param minstens whether it imports the word {@code minstens}
 */
record Bestandskop(String bestand, String pakket, int pakketregel, Map<String, String> namen, boolean woordenschat,
        boolean minstens) {

    /** The package of the vocabulary. */
    static final String REGELPAKKET = Antwoord.class.getPackageName();
    static final String ANTWOORD = Antwoord.class.getSimpleName();
    static final String PEILDATUM = Peildatum.class.getSimpleName();
    static final String ROUTERING = Routering.class.getSimpleName();
    /** Every type of the vocabulary; a list cannot have such a name. */
    static final Set<String> WOORDTYPEN = Set.of(ANTWOORD, PEILDATUM, ROUTERING, Woorden.class.getSimpleName());
    /** The types of the vocabulary that a rule may put conditions on. */
    static final List<String> VRAAGBAAR = List.of(PEILDATUM, ROUTERING);
    /** The one function that rules may use. */
    static final String MINSTENS = Woorden.class.getName() + ".minstens";

    /** Whether this type of the vocabulary is imported. */
    boolean kentWoord(String type) {
        return woordenschat || (REGELPAKKET + "." + type).equals(namen.get(type));
    }
}
