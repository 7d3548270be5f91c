package nl.actieoverleg.snelheid.groei;

import java.lang.management.ManagementFactory;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.snelheid.VerseJvm;

/**
 * The start of an application with the rules that are on the class path. Prints milliseconds: loading, the first advice
 * of the first region, and everything since the JVM started.
 */
final class Starten {

    private Starten() {
    }

    /** @param argumenten none */
    public static void main(String[] argumenten) {
        long begin = System.nanoTime();
        Adviseur adviseur = Adviseur.laad();
        long geladen = System.nanoTime();
        adviseer(adviseur, adviseur.provincies().get(0));
        long klaar = System.nanoTime();
        VerseJvm.toon((geladen - begin) / 1e6, (klaar - geladen) / 1e6,
                System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    /** Advises on a small case of this region. */
    static void adviseer(Adviseur adviseur, String regio) {
        Casus casus = Casus.voor("START-1", regio).feit("afstemmingNodig", Antwoord.JA)
                .feit("stalking", Antwoord.JA).feit("acuteOnveiligheid", Antwoord.NEE).maak();
        if (adviseur.adviseer(casus).openVragen().isEmpty()) {
            throw new IllegalStateException("Nothing is asked of a case that says next to nothing");
        }
    }
}
