package nl.actieoverleg.snelheid.groei;

import nl.actieoverleg.Adviseur;
import nl.actieoverleg.snelheid.Geheugen;
import nl.actieoverleg.snelheid.VerseJvm;

/**
 * The heap that the rules on the class path keep. Prints KiB: with the first region in use, and with all regions in
 * use.
 */
final class Blijvend {

    private Blijvend() {
    }

    /** @param argumenten none */
    public static void main(String[] argumenten) throws InterruptedException {
        double vooraf = Geheugen.heap();
        Adviseur adviseur = Adviseur.bouwer().opwarmen(false).maak();
        Starten.adviseer(adviseur, adviseur.provincies().get(0));
        double een = Geheugen.heap() - vooraf;
        adviseur.provincies().forEach(regio -> Starten.adviseer(adviseur, regio));
        double alle = Geheugen.heap() - vooraf;
        // Used once more, so that it cannot be collected before it was measured.
        Starten.adviseer(adviseur, adviseur.provincies().get(0));
        VerseJvm.toon(een, alle);
    }
}
