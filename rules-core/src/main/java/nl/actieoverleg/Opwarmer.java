package nl.actieoverleg;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.actieoverleg.draad.Eigendraad;
import nl.actieoverleg.engine.drools.Droolsnetwerk;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Prepares what the first cases need on a thread of its own, which ends by itself or when it is stopped. */
final class Opwarmer implements Runnable {

    private static final int ADEMPAUZE_MS = 100;
    private static final int REGIOS = 5;
    private static final int RONDES = 40;
    private static final int CASUSSEN = 100;

    private final CountDownLatch geladen = new CountDownLatch(1);
    private final CountDownLatch gestopt = new CountDownLatch(1);
    private final Thread draad;
    /** Null until the rules were read, and when they could not be. */
    private volatile @Nullable Adviseur adviseur;

    private Opwarmer() {
        draad = Eigendraad.achtergrond("actieoverleg-opwarmen", this);
    }

    /** Starts at once; what does not depend on the rules is done while they are read. */
    static Opwarmer start() {
        Opwarmer opwarmer = new Opwarmer();
        opwarmer.draad.start();
        return opwarmer;
    }

    /**
     * Stops it, and waits until it has ended, unless the caller is interrupted. It is not interrupted itself: a JAR
     * that it happens to read a class from would be closed for all.
     */
    void stop() {
        gestopt.countDown();
        try {
            draad.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isGestopt() {
        return gestopt.getCount() == 0;
    }

    /** Says that the rules were read, or with null that they could not be. */
    void geladen(@Nullable Adviseur metRegels) {
        adviseur = metRegels;
        geladen.countDown();
    }

    @Override
    public void run() {
        try {
            new Droolsnetwerk(List.of());
            Regelmodule.sha256("");
            Kalender.hier(Instant.EPOCH);
            geladen.await();
            // Who asks at once does not want to share the processor with a rehearsal.
            if (adviseur != null && !gestopt.await(ADEMPAUZE_MS, TimeUnit.MILLISECONDS)) {
                warmOp();
            }
        } catch (InterruptedException e) {
            draad.interrupt();
        } catch (RuntimeException | Error e) {
            // Whoever asks for advice is told, on a thread that has somebody to tell.
            if (!isGestopt()) {
                meld(e);
            }
        }
    }

    private static void meld(Throwable fout) {
        try {
            LoggerFactory.getLogger(Opwarmer.class).debug("Opwarmen is niet gelukt", fout);
        } catch (LinkageError e) {
            // The class loader of the library was closed while this ran: nothing can be written any more.
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
                for (int i = 0; i < rondes && !adviseur.isGevraagd() && !isGestopt(); i++) {
                    adviseur.motor(regio).warmOp(CASUSSEN);
                }
                rondes = 1;
            } catch (OngeldigeRegels e) {
                // Whoever asks for advice in this region is told.
            }
        }
    }
}
