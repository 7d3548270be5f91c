package nl.actieoverleg.bestoking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.actieoverleg.Adviseur;

/**
 * Applications that have run out of something, each in a JVM of its own. They print how many calls went well and how many
 * ended in the error that the JVM has for it; anything else ends them.
 */
final class Krap {

    /** Less than the JVM gives: then it gives its least. */
    private static final long STAPEL = 64 << 10;

    private Krap() {
    }

    public static void main(String[] args) throws InterruptedException {
        Adviseur adviseur = Adviseur.bouwer().opwarmen(false).maak();
        Vragers vragers = new Vragers(adviseur);
        vragers.vraagAlles();
        System.out.println(args[0].equals("stapel") ? stapel(vragers) : geheugen(vragers));
        vragers.vraagAlles();
        System.out.println("daarna goed");
    }

    /** Calls on the smallest of stacks, from every depth, so that it ends in every place. */
    private static String stapel(Vragers vragers) throws InterruptedException {
        AtomicInteger goed = new AtomicInteger();
        AtomicInteger vol = new AtomicInteger();
        AtomicReference<Throwable> anders = new AtomicReference<>();
        int nummer = 0;
        for (int diepte = 0; vol.get() < 40 || diepte < 2_000; diepte += 5) {
            int vraag = nummer++;
            int vanaf = diepte;
            Thread draad = new Thread(null, () -> {
                try {
                    diep(vanaf, () -> vragers.vraag(vraag));
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

    /** Calls while the application keeps hold of nearly all memory, a little less each time. */
    private static String geheugen(Vragers vragers) {
        int goed = 0;
        int vol = 0;
        List<byte[]> vast = new ArrayList<>(1 << 18);
        for (int ronde = 0; ronde < 4; ronde++) {
            vul(vast);
            for (int i = 0; i < 40; i++) {
                try {
                    vragers.vraag(i);
                    goed++;
                } catch (OutOfMemoryError e) {
                    vol++;
                }
                vast.subList(Math.max(0, vast.size() - (4 << ronde)), vast.size()).clear();
            }
        }
        vast.clear();
        return "goed " + goed + ", vol " + vol;
    }

    private static void vul(List<byte[]> vast) {
        for (int grootte : new int[] {1 << 20, 1 << 15, 1 << 10, 1 << 6}) {
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
