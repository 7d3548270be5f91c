package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * One case a line in, one answer a line out, in the same order.
 *
 * <p>One thread reads lines, as many as there are cores answer them, and the caller's thread writes. What ties them
 * together is a queue of the answers to come, in the order of their lines. It is short, so whoever runs ahead waits,
 * and memory grows neither with the number of lines nor with the length of one.
 */
final class Jsonlstroom {

    /** How many lines may be between reader and writer for each core: enough to go on while one answer takes long. */
    static final int VOORUIT_PER_KERN = 32;

    private static final int MEESTE_ONVERZONDEN = 64;

    private final Beantwoorder beantwoorder;
    private final int kernen;

    /** Answers one line. */
    @FunctionalInterface
    interface Beantwoorder {
        /**
         * @param regel the line without its end
         * @param regelnummer its place in the stream, from 1
         */
        Antwoord bij(byte[] regel, long regelnummer);
    }

    /**
     * The answer to one line.
     *
     * @param regel what to write, without its line end
     * @param goed whether there was nothing wrong with the case
     */
    record Antwoord(byte[] regel, boolean goed) {

        static Antwoord fout(String fouten) {
            return new Antwoord(fouten.getBytes(StandardCharsets.UTF_8), false);
        }
    }

    /**
     * @param beantwoorder called by several threads at a time
     * @param kernen by how many
     */
    Jsonlstroom(Beantwoorder beantwoorder, int kernen) {
        this.beantwoorder = beantwoorder;
        this.kernen = kernen;
    }

    /**
     * Answers all lines, or as many as there is someone to read the answers of. When reading or answering fails, that
     * is thrown after all answers before it are written.
     *
     * @return whether there was nothing wrong with any case
     */
    boolean verwerk(InputStream bron, PrintStream uit) throws IOException {
        ExecutorService draden = Executors.newFixedThreadPool(1 + kernen, Jsonlstroom::draad);
        BlockingQueue<Future<Antwoord>> volgorde = new ArrayBlockingQueue<>(VOORUIT_PER_KERN * kernen);
        try {
            draden.submit(() -> {
                lees(new Jsonlbron(bron), volgorde, draden);
                return null;
            });
            return schrijf(volgorde, uit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            draden.shutdownNow();
        }
    }

    /** Ends with the program: a reader may be waiting for a line that never comes. */
    private static Thread draad(Runnable werk) {
        Thread draad = new Thread(werk, "regelstroom");
        draad.setDaemon(true);
        return draad;
    }

    private void lees(Jsonlbron regels, BlockingQueue<Future<Antwoord>> volgorde, ExecutorService draden)
            throws InterruptedException {
        Future<Antwoord> einde = CompletableFuture.completedFuture(null);
        long regelnummer = 0;
        try {
            for (byte[] regel = regels.volgende(); regel != null; regel = regels.volgende()) {
                byte[] vraag = regel;
                long nummer = ++regelnummer;
                FutureTask<Antwoord> antwoord = new FutureTask<>(() -> beantwoorder.bij(vraag, nummer));
                volgorde.put(antwoord);
                draden.execute(antwoord);
            }
        } catch (IOException | RuntimeException | Error e) {
            einde = CompletableFuture.failedFuture(e);
        }
        volgorde.put(einde);
    }

    private static boolean schrijf(BlockingQueue<Future<Antwoord>> volgorde, PrintStream uit)
            throws IOException, InterruptedException {
        boolean alleGoed = true;
        int onverzonden = 0;
        Future<Antwoord> volgende = volgorde.take();
        for (Antwoord een = uitkomst(volgende); een != null; een = uitkomst(volgende)) {
            alleGoed &= een.goed();
            uit.write(een.regel(), 0, een.regel().length);
            uit.write('\n');
            volgende = volgorde.poll();
            // Someone may be waiting for the answer; where the next one is ready, they go together.
            if (volgende == null || !volgende.isDone() || ++onverzonden == MEESTE_ONVERZONDEN) {
                if (uit.checkError()) { // Sends as well.
                    break;
                }
                onverzonden = 0;
                volgende = volgende == null ? volgorde.take() : volgende;
            }
        }
        return alleGoed;
    }

    /** The answer, or null after the last one. */
    private static Antwoord uitkomst(Future<Antwoord> antwoord) throws IOException, InterruptedException {
        try {
            return antwoord.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException oorzaak) {
                throw oorzaak;
            }
            if (e.getCause() instanceof Error oorzaak) {
                throw oorzaak;
            }
            throw (RuntimeException) e.getCause(); // A function and the reader throw nothing else.
        }
    }
}
