package nl.actieoverleg.draad;

import java.util.function.Supplier;

/**
 * A thread of this library: with enough stack, whatever the JVM or the application gives its own, and with nothing of
 * whoever starts it, neither what hangs on that thread nor its class loader.
 *
 * <p>Java initialises a class once. Should the stack of that one thread run out just then, the class is dead for the
 * life of the JVM: ours, or one of Drools, Jackson or Java. So what is done for the first time is done here, while who
 * asks for it waits. Nothing here has to be initialised itself, and no lambda made.
 *
 * <p>Never run here what an application gave to be called, such as its clock or who listens: it may want a lock that
 * the thread that waits has.
 *
 * @param <T> what comes of the work
 */
public final class Eigendraad<T> extends Thread {

    /** In bytes, and twenty times what loading takes. */
    private static final int STAPEL = 2 << 20;

    private final Supplier<T> werk;
    private T uitkomst;
    private Throwable fout;

    private Eigendraad(String naam, Supplier<T> werk) {
        super(null, null, naam, STAPEL, false);
        this.werk = werk;
        setContextClassLoader(Eigendraad.class.getClassLoader());
        setDaemon(true);
    }

    /**
     * Has work done on a thread of its own and waits for it; when this is such a thread already, on this one. To be
     * interrupted meanwhile changes nothing but that this thread is interrupted afterwards.
     *
     * @param werk what is to be done, not null; may give null, and throws nothing that is checked
     * @return what comes of it
     */
    public static <T> T doe(Supplier<T> werk) {
        if (currentThread() instanceof Eigendraad) {
            return werk.get();
        }
        Eigendraad<T> draad = new Eigendraad<>("actieoverleg", werk);
        try {
            draad.start();
        } catch (OutOfMemoryError e) {
            return werk.get(); // No more threads can be had here; this one will nearly always do.
        }
        draad.wacht();
        return draad.uitkomst();
    }

    /**
     * The same for work of which nothing comes.
     *
     * @param werk what is to be done, not null
     */
    public static void voer(Runnable werk) {
        doe(alsVraag(werk));
    }

    /**
     * Makes a thread that goes on by itself, until the JVM ends at the latest.
     *
     * @param naam its name, not null
     * @param werk what it does, not null
     * @return the thread, not started
     */
    public static Thread achtergrond(String naam, Runnable werk) {
        return new Eigendraad<>(naam, alsVraag(werk));
    }

    private static Supplier<Void> alsVraag(Runnable werk) {
        return new Supplier<>() {
            @Override
            public Void get() {
                werk.run();
                return null;
            }
        };
    }

    @Override
    public void run() {
        try {
            uitkomst = werk.get();
        } catch (Throwable e) { // For who waits; who goes on by himself sees to his own.
            fout = e;
        }
    }

    private void wacht() {
        boolean onderbroken = false;
        while (true) {
            try {
                join();
                break;
            } catch (InterruptedException e) {
                onderbroken = true;
            }
        }
        if (onderbroken) {
            currentThread().interrupt();
        }
    }

    private T uitkomst() {
        if (fout == null) {
            return uitkomst;
        }
        StackTraceElement[] hier = new Throwable().getStackTrace();
        Throwable een = fout;
        for (int diep = 0; een != null && diep < hier.length; diep++) {
            zetVoort(een, hier);
            een = een.getCause();
        }
        if (fout instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) fout;
    }

    /** Lets what was thrown on this thread say also where the thread that waited for it was. */
    private static void zetVoort(Throwable fout, StackTraceElement[] hier) {
        StackTraceElement[] daar = fout.getStackTrace();
        int begin = daar.length - 1;
        if (begin < 0 || !daar[begin].getClassName().equals(Eigendraad.class.getName())) {
            return; // Not thrown here, or already done.
        }
        // Of this class, both end in one place: run() there, doe() here behind this method's own.
        StackTraceElement[] samen = new StackTraceElement[begin + hier.length - 1];
        System.arraycopy(daar, 0, samen, 0, begin);
        System.arraycopy(hier, 1, samen, begin, hier.length - 1);
        fout.setStackTrace(samen);
    }
}
