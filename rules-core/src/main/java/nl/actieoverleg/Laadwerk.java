package nl.actieoverleg;

import java.util.Collections;
import java.util.List;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Regio;

/** Makes an adviser of rules. That is the first use of nearly everything, so it is done on a thread of our own. */
final class Laadwerk {

    private Laadwerk() {
    }

    /** Where rules come from. */
    interface Bron {

        /** Reads them. */
        List<Regelmodule> modules();

        /** Those of the modules whose regions are to be put together now. */
        default List<Regelmodule> teKoppelen(List<Regelmodule> modules) {
            return modules;
        }
    }

    static Adviseur maak(Instellingen instellingen, Bron bron) {
        Spelling.dichtstbij("", List.of()); // What a fault in a case takes, and nothing else up to then.
        Opwarmer opwarmer = instellingen.opwarmen() ? Opwarmer.start() : null;
        Adviseur adviseur = null;
        try {
            List<Regelmodule> modules = bron.modules();
            Regelwerk werk = new Regelwerk(modules);
            koppel(werk, bron.teKoppelen(modules));
            adviseur = new Adviseur(werk, new Kalender(instellingen.klok()), instellingen.luisterpost(), opwarmer);
            return adviseur;
        } finally {
            if (opwarmer != null) {
                opwarmer.geladen(adviseur);
            }
        }
    }

    /** Puts the rules together of the regions that rest on one of these modules, so that faults show now. */
    private static void koppel(Regelwerk werk, List<Regelmodule> modules) {
        for (Regio regio : werk.regios()) {
            if (!Collections.disjoint(regio.lagen(), modules)) {
                regio.regelset();
            }
        }
    }
}
