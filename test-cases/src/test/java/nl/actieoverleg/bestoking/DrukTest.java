package nl.actieoverleg.bestoking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.OngeldigeCasus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the application around it goes through, a call ends in the right advice or in an error that says what is the
 * matter, and the same adviser answers right afterwards.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class DrukTest {

    private static final int DRADEN = 64;
    private static final int VRAGEN = Integer.getInteger("bestoking.vragen", 25);
    private static final Pattern UITSLAG = Pattern.compile("goed (\\d+), vol (\\d+)");

    /** Threads are interrupted while they ask, from the very first case on, and the adviser is closed among it. */
    @Test
    void interruptedThreadsAreAnswered() throws InterruptedException {
        Vragers vragers = new Vragers(Adviseur.bouwer().opwarmen(false).maak());
        Adviseur vers = Adviseur.laad();
        AtomicInteger goed = new AtomicInteger();
        AtomicInteger onderbroken = new AtomicInteger();
        AtomicReference<Throwable> anders = new AtomicReference<>();
        CountDownLatch begin = new CountDownLatch(1);
        List<Thread> draden = new ArrayList<>();
        for (int i = 0; i < DRADEN; i++) {
            int eerste = i;
            draden.add(new Thread(() -> {
                try {
                    begin.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                try {
                    for (int keer = 0; keer < VRAGEN; keer++) {
                        boolean was = Thread.currentThread().isInterrupted();
                        vragers.vraag(vers, eerste + keer);
                        goed.incrementAndGet();
                        // The library does not take it away from the application.
                        assertTrue(!was || Thread.interrupted());
                        onderbroken.addAndGet(was ? 1 : 0);
                    }
                } catch (Throwable e) {
                    anders.set(e);
                }
            }));
        }
        draden.forEach(Thread::start);
        begin.countDown();
        Random kans = new Random(13);
        while (draden.stream().anyMatch(Thread::isAlive)) {
            draden.get(kans.nextInt(DRADEN)).interrupt();
            Thread.sleep(0, 200_000);
            if (goed.get() > DRADEN) {
                vers.close();
            }
        }
        assertEquals(null, anders.get());
        assertEquals(DRADEN * VRAGEN, goed.get());
        assertTrue(onderbroken.get() > 0, "nobody was interrupted");
        for (int i = 0; i < vragers.aantal(); i++) {
            vragers.vraag(vers, i);
        }
    }

    @Test
    void aStreamThatIsClosedOrBreaksIsNoCase() throws IOException {
        Adviseur adviseur = Adviseur.bouwer().opwarmen(false).maak();
        Vragers vragers = new Vragers(adviseur);
        InputStream dicht = InputStream.nullInputStream();
        dicht.close();
        for (InputStream stroom : List.of(dicht, new Afgebroken(0), new Afgebroken(100))) {
            Throwable fout = assertThrows(Exception.class, () -> adviseur.lees(stroom));
            assertTrue(fout instanceof UncheckedIOException || fout instanceof IOException, fout.toString());
        }
        assertThrows(OngeldigeCasus.class, () -> adviseur.lees(InputStream.nullInputStream()));
        vragers.vraagAlles();
    }

    /** A case of which no more comes. */
    private static final class Afgebroken extends InputStream {

        private int nog;

        Afgebroken(int bytes) {
            nog = bytes;
        }

        @Override
        public int read() throws IOException {
            if (nog-- <= 0) {
                throw new IOException("gone");
            }
            return ' ';
        }
    }

    private static void goedEnVol(List<String> regels) {
        Matcher uitslag = UITSLAG.matcher(regels.get(regels.size() - 2));
        assertTrue(uitslag.matches(), () -> String.join("\n", regels));
        assertTrue(Integer.parseInt(uitslag.group(1)) > 0, uitslag.group());
        assertTrue(Integer.parseInt(uitslag.group(2)) > 0, uitslag.group());
        assertEquals("daarna goed", regels.get(regels.size() - 1));
    }

    /** Those who ask, and those who load an adviser of their own for it. */
    @ParameterizedTest
    @ValueSource(strings = {"stapel", "stapel laden"})
    void onTheSmallestStacks(String wat, @TempDir Path map) throws IOException, InterruptedException {
        goedEnVol(EigenJvm.draai(map, List.of("-Xmx256m"), Krap.class, wat.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geheugen", "geheugen laden"})
    void withAFullHeap(String wat, @TempDir Path map) throws IOException, InterruptedException {
        goedEnVol(EigenJvm.draai(map, List.of("-Xmx64m", "-XX:+UseSerialGC"), Krap.class, wat.split(" ")));
    }

    @Test
    void nothingOfACaseIsLeftInMemoryOrWritten(@TempDir Path map) throws IOException, InterruptedException {
        List<String> regels = EigenJvm.draai(map, List.of("-Xmx512m"), Merken.class,
                map.resolve("dump.hprof").toString());
        assertEquals(List.of("merken 0 0", "bekend true"), regels);
        assertFalse(String.join("", regels).contains("ZQX"));
    }
}
