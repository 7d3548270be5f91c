package nl.actieoverleg.drl;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Has Drools make the syntax tree of a DRL file; the only class that knows its parser. */
final class DrlOntleder {

    private static final Pattern INVOER = Pattern.compile("at input '([^']+)'|mismatched input '([^']+)'");

    private DrlOntleder() {
    }

    /**
     * The syntax tree of a file. What cannot be read is reported and left out, so that the rest is still checked.
     *
     * @return the tree, or null when nothing of the file can be read
     */
    static PackageDescr ontleed(String bestand, Verdeler verdeler, Foutenlijst fouten) {
        while (true) {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr boom = ontleed(parser, verdeler.tekst());
            if (!parser.hasErrors() && boom != null) {
                return boom;
            }
            int regel = meld(bestand, parser.getErrors(), verdeler, fouten);
            if (!verdeler.laatWeg(regel)) {
                return null;
            }
        }
    }

    private static PackageDescr ontleed(DrlParser parser, String tekst) {
        try {
            return parser.parse(false, tekst);
        } catch (DroolsParserException e) {
            // The parser lists it among its errors as well.
            return null;
        }
    }

    /** Reports the first error only: the others tend to follow from it, and the next round finds those that do not. */
    private static int meld(String bestand, List<DroolsError> meldingen, Verdeler verdeler, Foutenlijst fouten) {
        DroolsError eerste = meldingen.isEmpty() ? null : meldingen.get(0);
        int[] regels = eerste == null ? new int[0] : eerste.getLines();
        int regel = verdeler.regelMetTekst(Math.max(1, regels.length == 0 ? 1 : regels[0]));
        Matcher invoer = INVOER.matcher(eerste == null ? "" : String.valueOf(eerste.getMessage()));
        String bij = !invoer.find() ? "" : invoer.group(1) == null ? invoer.group(2) : invoer.group(1);
        String remedie = Javateken.remedie(bij);
        fouten.meld(bestand, regel, "Dit is niet te lezen; het gaat mis " + (bij.isEmpty() ? "op deze regel" : "bij " + bij)
                + ".", remedie != null ? remedie : "Kijk na of er een komma, punt of haakje te veel of te weinig staat. "
                        + "Een voorwaarde ziet er zo uit: Feiten( stalking.ja, letsel.ja )");
        return regel;
    }
}
