package nl.actieoverleg.werkbank;

import java.io.PrintStream;
import picocli.CommandLine.Help.Ansi;

/** Shows on a terminal, and nowhere else, how far a long command is. */
final class Voortgang {

    private final PrintStream naar;
    private final int aantal;
    private final boolean toon;
    private int gedaan;

    /** @param aantal how many steps there are */
    Voortgang(PrintStream naar, int aantal) {
        this(naar, aantal, System.console() != null && Ansi.AUTO.enabled());
    }

    Voortgang(PrintStream naar, int aantal, boolean toon) {
        this.naar = naar;
        this.aantal = aantal;
        this.toon = toon;
    }

    /** One step is done. */
    void stap() {
        gedaan++;
        if (toon) {
            naar.print("\r" + gedaan + " van " + aantal);
            naar.flush();
        }
    }

    /** All steps are done; wipes the line. */
    void klaar() {
        if (toon) {
            naar.print("\r" + " ".repeat((aantal + " van " + aantal).length()) + "\r");
            naar.flush();
        }
    }
}
