package nl.actieoverleg.nieuw;

import java.util.LinkedHashMap;
import java.util.Map;

/** A rule or a field as it stands in a DRL file. Not thread-safe. */
final class Regelblok {

    private final String begin;
    private final Map<String, String> annotaties = new LinkedHashMap<>();

    private Regelblok(String begin) {
        this.begin = begin;
    }

    /** @param naam a sentence, in which a code may stand: what is in a code may not all be in a name */
    static Regelblok regel(String naam) {
        return new Regelblok("rule \"" + naam.replace('_', ' ') + "\"");
    }

    static Regelblok veld(String naam, String type) {
        return new Regelblok("    " + naam + " : " + type);
    }

    /** Adds an annotation; none when its text is null, one without brackets when it is empty. */
    Regelblok met(String annotatie, String tekst) {
        if (tekst != null) {
            annotaties.put(annotatie, tekst);
        }
        return this;
    }

    /** The lines of the field. */
    String alsVeld() {
        return begin + met("        ");
    }

    /** The lines of the rule with these lines of conditions. */
    String als(String voorwaarden) {
        return begin + met("    ") + "\nwhen\n" + voorwaarden + "then\nend";
    }

    private String met(String inspring) {
        StringBuilder tekst = new StringBuilder();
        annotaties.forEach((naam, waarde) -> tekst.append('\n').append(inspring).append('@').append(naam)
                .append(waarde.isEmpty() ? "" : "( \"" + waarde + "\" )"));
        return tekst.toString();
    }
}
