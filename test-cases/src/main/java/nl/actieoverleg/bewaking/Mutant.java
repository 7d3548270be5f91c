package nl.actieoverleg.bewaking;

import nl.actieoverleg.melding.Plaats;

/**
 * One change to the rules, made on purpose.
 *
 * @param module the id of the module
 * @param plaats where the rule or the word stands that is changed
 * @param onderwerp the name of the rule or the list
 * @param soort the kind of change
 * @param wijziging what is changed, in Dutch
 * @param tekst the whole text of the file after the change
 */
public record Mutant(String module, Plaats plaats, String onderwerp, Mutatiesoort soort, String wijziging,
        String tekst) {

    /** The rule or list with its place, as people read it. */
    public String waar() {
        return "\"" + onderwerp + "\" (" + module + ", " + plaats.kort() + ")";
    }
}
