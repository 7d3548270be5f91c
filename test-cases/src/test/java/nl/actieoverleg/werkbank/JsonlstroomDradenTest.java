package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.actieoverleg.tweedelezing.CasusGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.ObjectMapper;

/** Many lines at a time look from outside like one after the other. */
@Timeout(60)
class JsonlstroomDradenTest {

    private static final int KERNEN = 4;

    private final ByteArrayOutputStream geschreven = new ByteArrayOutputStream();

    private static InputStream regels(int aantal) {
        return in(IntStream.range(0, aantal).mapToObj(nummer -> nummer + "\n").collect(Collectors.joining()));
    }

    private static InputStream in(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static Jsonlstroom.Antwoord echo(byte[] regel, long regelnummer) {
        return new Jsonlstroom.Antwoord(regel, true);
    }

    private boolean verwerk(Jsonlstroom.Beantwoorder beantwoorder, InputStream in) throws IOException {
        return new Jsonlstroom(beantwoorder, KERNEN).verwerk(in, new PrintStream(geschreven));
    }

    private String uit() {
        return geschreven.toString(StandardCharsets.UTF_8);
    }

    @Test
    void houdtDeVolgordeAlDurenAntwoordenVerschillend() throws IOException {
        Random random = new Random(7);
        int[] duur = random.ints(3_000, 0, 300).toArray();
        Set<Thread> draden = ConcurrentHashMap.newKeySet();
        assertTrue(verwerk((regel, regelnummer) -> {
            draden.add(Thread.currentThread());
            int nummer = Integer.parseInt(new String(regel, StandardCharsets.UTF_8));
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(duur[nummer]));
            return echo(regel, regelnummer);
        }, regels(duur.length)));
        assertEquals(IntStream.range(0, duur.length).boxed().toList(), uit().lines().map(Integer::valueOf).toList());
        assertTrue(draden.size() > 1, "Er werkt er maar één");
        assertFalse(draden.contains(Thread.currentThread()));
    }

    @Test
    void werktMetZoveelTegelijkAlsErKernenZijn() throws IOException {
        CyclicBarrier samen = new CyclicBarrier(KERNEN);
        assertTrue(verwerk((regel, regelnummer) -> {
            try {
                samen.await(20, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return echo(regel, regelnummer);
        }, regels(KERNEN * 50)));
        assertEquals(KERNEN * 50, uit().lines().count());
    }

    @Test
    void geeftDezelfdeBytesAlsCasusVoorCasus() {
        ObjectMapper json = new ObjectMapper();
        Random random = new Random(20260115);
        StringBuilder alles = new StringBuilder();
        StringBuilder eenVoorEen = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            String casus = json.writeValueAsString(CasusGenerator.casus(random, i));
            String regel = i % 9 == 0 ? casus.replace("GRONINGEN", "LIMBURG").replace("JA", "JAA") : casus;
            alles.append(regel).append('\n');
            eenVoorEen.append(Uitvoering.met(regel, "adviseer", "--jsonl").uit());
        }
        assertEquals(eenVoorEen.toString(), Uitvoering.met(alles.toString(), "adviseer", "--jsonl").uit());
    }

    @Test
    void leestNietVerVooruitAlsDeUitvoerStilstaat() throws Exception {
        AtomicInteger gelezen = new AtomicInteger();
        CountDownLatch dicht = new CountDownLatch(1);
        InputStream eindeloos = new InputStream() {
            @Override
            public int read() {
                return '\n';
            }

            @Override
            public int read(byte[] naar, int van, int lengte) {
                gelezen.incrementAndGet();
                naar[van] = '\n'; // One line for each read, so that reads count lines.
                return 1;
            }
        };
        OutputStream kraan = new OutputStream() {
            @Override
            public void write(int teken) throws IOException {
                try {
                    dicht.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                throw new IOException("Broken pipe");
            }
        };
        Jsonlstroom stroom = new Jsonlstroom(JsonlstroomDradenTest::echo, KERNEN);
        Thread schrijver = new Thread(() -> {
            try {
                stroom.verwerk(eindeloos, new PrintStream(kraan));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        schrijver.start();
        // One is being written, one is waiting to get into the queue, and the queue is full.
        int meest = Jsonlstroom.VOORUIT_PER_KERN * KERNEN + 2;
        while (gelezen.get() < meest) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        TimeUnit.MILLISECONDS.sleep(100);
        assertEquals(meest, gelezen.get());
        dicht.countDown();
        schrijver.join();
        int naAfloop = gelezen.get();
        TimeUnit.MILLISECONDS.sleep(100);
        assertTrue(gelezen.get() - naAfloop <= 1, "Zonder lezer van de antwoorden stopt ook het lezen van de vragen");
    }

    @Test
    void verzwijgtNietDatHetBeantwoordenMislukt() {
        for (Throwable fout : new Throwable[] {new IllegalStateException("stuk"), new StackOverflowError()}) {
            geschreven.reset();
            Throwable gemeld = assertThrows(fout.getClass(), () -> verwerk((regel, regelnummer) -> {
                if (new String(regel, StandardCharsets.UTF_8).equals("50")) {
                    if (fout instanceof Error error) {
                        throw error;
                    }
                    throw (RuntimeException) fout;
                }
                return echo(regel, regelnummer);
            }, regels(100_000)));
            assertSame(fout, gemeld);
            assertEquals(50, uit().lines().count(), "Wat ervoor kwam, is beantwoord");
        }
    }

    @Test
    void meldtDatDeInvoerNietVerderTeLezenIsNaDeAntwoordenErvoor() {
        IOException stuk = new IOException("schijf");
        InputStream nietVerder = new InputStream() {
            @Override
            public int read() throws IOException {
                throw stuk;
            }
        };
        assertSame(stuk, assertThrows(IOException.class,
                () -> verwerk(JsonlstroomDradenTest::echo, new SequenceInputStream(regels(10), nietVerder))));
        assertEquals(10, uit().lines().count());
    }

    @Test
    void onthoudtDatEenCasusFoutWas() throws IOException {
        assertFalse(verwerk((regel, regelnummer) -> new Jsonlstroom.Antwoord(echo(regel, regelnummer).regel(),
                !new String(regel, StandardCharsets.UTF_8).equals("7")), regels(100)));
        assertEquals(100, uit().lines().count());
    }
}
