package nl.actieoverleg.anonimiteit;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form by which something can be recognised. A form that looks back begins with a look at its own first character,
 * {@code (?=\d)}: most places fail on that alone, and looking back is slow.
 *
 * @param soort what it looks like
 * @param vorm the form
 * @param telt whether a text of this form counts at this place
 */
record Patroon(Soort soort, Pattern vorm, BiPredicate<Leestekst, MatchResult> telt) implements Zoeker {

    /** A form that always counts. */
    Patroon(Soort soort, String vorm) {
        this(soort, vorm, (tekst, plaats) -> true);
    }

    Patroon(Soort soort, String vorm, BiPredicate<Leestekst, MatchResult> telt) {
        this(soort, Pattern.compile(vorm), telt);
    }

    @Override
    public void zoek(Leestekst tekst, List<Treffer> treffers) {
        Matcher plaats = vorm.matcher(tekst.tekst());
        while (plaats.find()) {
            if (telt.test(tekst, plaats)) {
                treffers.add(new Treffer(plaats.start(), plaats.end(), soort));
            }
        }
    }
}
