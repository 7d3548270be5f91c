package nl.actieoverleg.drl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regel.Routering;
import nl.actieoverleg.regel.Woorden;

/** The head of a DRL file: its package and what it imports. Filled while the file is read. */
final class Bestandskop {

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

    private final String bestand;
    private final Map<String, String> namen = new LinkedHashMap<>();
    private String pakket = "";
    private int pakketregelnummer = 1;
    private boolean woordenschat;
    private boolean minstens;

    Bestandskop(String bestand) {
        this.bestand = bestand;
    }

    String bestand() {
        return bestand;
    }

    /** Its package; empty when it has none that can be read. */
    String pakket() {
        return pakket;
    }

    int pakketregelnummer() {
        return pakketregelnummer;
    }

    /** The full names of the types that it imports one by one, by simple name. */
    Map<String, String> namen() {
        return namen;
    }

    /** Whether it imports the word {@code minstens}. */
    boolean kentMinstens() {
        return minstens;
    }

    /** Whether it imports this type of the vocabulary. */
    boolean kentWoord(String type) {
        return woordenschat || (REGELPAKKET + "." + type).equals(namen.get(type));
    }

    void zetPakket(String naam, int regelnummer) {
        pakket = naam;
        pakketregelnummer = regelnummer;
    }

    void kenType(String volledigeNaam) {
        namen.put(volledigeNaam.substring(volledigeNaam.lastIndexOf('.') + 1), volledigeNaam);
    }

    void kenMinstens() {
        minstens = true;
    }

    void kenWoordenschat() {
        woordenschat = true;
    }

    /** What is missing from a head that could not be read whole is not reported. */
    void vertrouw() {
        woordenschat = true;
        minstens = true;
    }
}
