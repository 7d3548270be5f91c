package nl.actieoverleg.snelheid.groei;

import java.util.concurrent.atomic.AtomicLong;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.snelheid.Casusreeks;
import nl.actieoverleg.snelheid.VerseJvm;

/**
 * How many advices the whole machine gives in a second, JSON in to JSON out, by the shipped rules. Prints advices per
 * second on as many threads as there are cores, by the clock on the wall.
 */
final class Doorvoer {

    private Doorvoer() {
    }

    /** @param argumenten how many seconds to warm up, and again to measure */
    public static void main(String[] argumenten) throws InterruptedException {
        Adviseur adviseur = Casusreeks.adviseur();
        byte[][] casussen = Casusreeks.json();
        int seconden = Integer.parseInt(argumenten[0]);
        perSeconde(adviseur, casussen, seconden);
        VerseJvm.toon(perSeconde(adviseur, casussen, seconden));
    }

    private static double perSeconde(Adviseur adviseur, byte[][] casussen, int seconden) throws InterruptedException {
        AtomicLong geteld = new AtomicLong();
        Thread[] draden = new Thread[Runtime.getRuntime().availableProcessors()];
        long begin = System.nanoTime();
        long einde = begin + seconden * 1_000_000_000L;
        for (int nummer = 0; nummer < draden.length; nummer++) {
            draden[nummer] = new Thread(() -> geteld.addAndGet(loop(adviseur, casussen, einde)));
            draden[nummer].start();
        }
        for (Thread draad : draden) {
            draad.join();
        }
        return geteld.get() * 1e9 / (System.nanoTime() - begin);
    }

    private static long loop(Adviseur adviseur, byte[][] casussen, long einde) {
        long aantal = 0;
        long lengte = 0;
        while (System.nanoTime() < einde) {
            byte[] casus = casussen[(int) (aantal % casussen.length)];
            lengte += adviseur.schrijf(adviseur.adviseer(adviseur.lees(casus))).length();
            aantal++;
        }
        if (lengte == 0) {
            throw new IllegalStateException("Nothing was written");
        }
        return aantal;
    }
}
