package nl.actieoverleg.bestoking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import nl.actieoverleg.Adviseur;

/**
 * Applications that have run out of something, each in a JVM of its own. They print how many calls went well and how
 * many ended in the error that the JVM has for it; anything else ends them.
 */
final class Krap {

    /** Less than the JVM gives: then it gives its least. */
    private static final long STAPEL = 64 << 10;
    private static final int[] BROKKEN = {1 << 20, 1 << 15, 1 << 10, 1 << 6};

    private Krap() {
    }

    /** @param args what runs out, and whether each call is put to an adviser that is loaded for it */
    public static void main(String[] args) throws InterruptedException {
        Vragers vragers = new Vragers(laad());
        vragers.vraagAlles();
        boolean laden = args.length > 1;
        IntConsumer vraag = laden ? nummer -> vragers.vraag(laad(), nummer) : vragers::vraag;
        System.out.println(args[0].equals("stapel") ? stapel(vraag, laden ? 25 : 5) : geheugen(vraag));
        vraag.accept(0);
        vragers.vraagAlles();
        System.out.println("daarna goed");
    }

    private static Adviseur laad() {
        return Adviseur.bouwer().opwarmen(false).maak();
    }

    /** Calls on the smallest of stacks, from every depth, so that it ends in every place. */
    private static String stapel(IntConsumer vraagt, int stap) throws InterruptedException {
        AtomicInteger goed = new AtomicInteger();
        AtomicInteger vol = new AtomicInteger();
        AtomicReference<Throwable> anders = new AtomicReference<>();
        int nummer = 0;
        for (int diepte = 0; vol.get() < 200 / stap || diepte < 2_000; diepte += stap) {
            int vraag = nummer++;
            int vanaf = diepte;
            Thread draad = new Thread(null, () -> {
                try {
                    diep(vanaf, () -> vraagt.accept(vraag));
                    goed.incrementAndGet();
                } catch (StackOverflowError e) {
                    vol.incrementAndGet();
                } catch (Throwable e) {
                    anders.set(e);
                }
            }, "krap", STAPEL);
            draad.start();
            draad.join();
            if (anders.get() != null) {
                throw new AssertionError("at depth " + diepte, anders.get());
            }
        }
        return "goed " + goed + ", vol " + vol;
    }

    private static void diep(int diepte, Runnable taak) {
        if (diepte == 0) {
            taak.run();
        } else {
            diep(diepte - 1, taak);
        }
    }

    /**
     * Calls while the application keeps hold of nearly all memory, a little less each time. Outside the calls nothing
     * is allocated while it does: that would end this program instead of a call.
     */
    private static String geheugen(IntConsumer vraagt) {
        int goed = 0;
        int vol = 0;
        List<byte[]> vast = new ArrayList<>(1 << 18);
        for (int ronde = 0; ronde < 4; ronde++) {
            vul(vast);
            for (int i = 0; i < 40; i++) {
                try {
                    vraagt.accept(i);
                    goed++;
                } catch (OutOfMemoryError e) {
                    vol++;
                }
                for (int los = 4 << ronde; los > 0 && !vast.isEmpty(); los--) {
                    vast.remove(vast.size() - 1);
                }
            }
        }
        vast.clear();
        return "goed " + goed + ", vol " + vol;
    }

    private static void vul(List<byte[]> vast) {
        for (int grootte : BROKKEN) {
            try {
                while (true) {
                    vast.add(new byte[grootte]);
                }
            } catch (OutOfMemoryError e) {
                // Full.
            }
        }
    }
}
