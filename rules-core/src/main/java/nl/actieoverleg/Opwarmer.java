package nl.actieoverleg;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.actieoverleg.engine.drools.Droolsnetwerk;
import nl.actieoverleg.melding.OngeldigeRegels;

/** Prepares what the first cases need on a thread of its own, which ends by itself. */
final class Opwarmer implements Runnable {

    private static final int ADEMPAUZE_MS = 100;
    private static final int REGIOS = 5;
    private static final int RONDES = 40;
    private static final int CASUSSEN = 100;

    private final CountDownLatch geladen = new CountDownLatch(1);
    /** Null until the rules were read, and when they could not be. */
    private volatile Adviseur adviseur;

    /** Starts at once; what does not depend on the rules is done while they are read. */
    static Opwarmer start() {
        Opwarmer opwarmer = new Opwarmer();
        Thread draad = new Thread(opwarmer, "actieoverleg-opwarmen");
        draad.setDaemon(true);
        draad.start();
        return opwarmer;
    }

    /** Says that the rules were read, or with null that they could not be. */
    void geladen(Adviseur metRegels) {
        adviseur = metRegels;
        geladen.countDown();
    }

    @Override
    public void run() {
        Droolsnetwerk.bereidVoor();
        try {
            geladen.await();
            if (adviseur != null) {
                Thread.sleep(ADEMPAUZE_MS); // Who asks at once does not want to share the processor with a rehearsal.
                warmOp();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Gets up to speed while nobody asks for advice. What made-up cases make Java compile is the same for all regions,
     * so one region does most of them; of a few others the rules are made ready. Once a case has come, cases themselves
     * do the rest.
     */
    private void warmOp() {
        List<String> regios = adviseur.provincies();
        int rondes = RONDES;
        for (String regio : regios.subList(0, Math.min(REGIOS, regios.size()))) {
            try {
                for (int i = 0; i < rondes && !adviseur.isGevraagd(); i++) {
                    adviseur.motor(regio).warmOp(CASUSSEN);
                }
                rondes = 1;
            } catch (OngeldigeRegels e) {
                // Whoever asks for advice in this region is told.
            }
        }
    }
}
