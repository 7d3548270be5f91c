package nl.actieoverleg.inbedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.Regelstatus;
import nl.actieoverleg.Regelwacht;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rules that change every second while threads advise: by a link that is turned, by files that are copied one by one,
 * and now and then by rules that are broken. Every advice is, to the byte, that of one release.
 *
 * <p>It takes some seconds; {@code -Dherladen.seconden=600} runs it for ten minutes.
 */
class HerladenOnderLastTest {

    private static final int SECONDEN = Integer.getInteger("herladen.seconden", 6);
    private static final int DRADEN = 2;
    private static final int ELKE_HOEVEELSTE_IS_STUK = 5;
    private static final Path VOORBEELDEN = Path.of("voorbeelden");

    @TempDir
    private Path tijdelijk;

    private final List<byte[]> casussen = new ArrayList<>();
    private final AtomicInteger wissels = new AtomicInteger();
    private final AtomicInteger weigeringen = new AtomicInteger();
    private Map<Path, String> stuk;
    private List<Map<Path, String>> uitgaven;
    private List<List<String>> adviezen;

    /** What one thread saw. */
    private final class Beller extends Thread {

        private final Regelwacht wacht;
        private final Tijden voor = new Tijden();
        private final Tijden tijdens = new Tijden();
        private volatile Tijden nu = voor;
        private volatile boolean klaar;
        private long gemengd;
        private Throwable mislukt;

        Beller(Regelwacht wacht) {
            this.wacht = wacht;
        }

        @Override
        public void run() {
            try {
                for (int i = 0; !klaar; i = (i + 1) % casussen.size()) {
                    long begin = System.nanoTime();
                    Adviseur adviseur = wacht.adviseur();
                    String advies = adviseur.schrijf(adviseur.adviseer(adviseur.lees(casussen.get(i))));
                    nu.tel(System.nanoTime() - begin);
                    gemengd += advies.equals(adviezen.get(0).get(i)) || advies.equals(adviezen.get(1).get(i)) ? 0 : 1;
                    sleep(1);
                }
            } catch (InterruptedException | RuntimeException | Error e) {
                mislukt = e;
            }
        }
    }

    /** How many calls took how many microseconds. */
    private static final class Tijden {

        private static final int LANGSTE = 1_000_000;

        private final int[] aantallen = new int[LANGSTE + 1];
        private long aantal;

        void tel(long nanos) {
            aantallen[(int) Math.min(LANGSTE, nanos / 1000)]++;
            aantal++;
        }

        void voegToe(Tijden andere) {
            for (int i = 0; i <= LANGSTE; i++) {
                aantallen[i] += andere.aantallen[i];
            }
            aantal += andere.aantal;
        }

        int deel(double deel) {
            long gezien = 0;
            for (int i = 0; i <= LANGSTE; i++) {
                gezien += aantallen[i];
                if (gezien >= aantal * deel) {
                    return i;
                }
            }
            return LANGSTE;
        }

        @Override
        public String toString() {
            return aantal + " calls, p50 " + deel(0.5) + " µs, p99 " + deel(0.99) + " µs, p99.9 " + deel(0.999) + " µs";
        }
    }

    @Test
    void everyAdviceIsThatOfOneRelease() throws Exception {
        maakUitgaven();
        Path link = Files.createSymbolicLink(tijdelijk.resolve("huidig"), schrijf(0, uitgaven.get(0)));
        try (Regelwacht wacht = Adviseur.bouwer().regels(link).bewaak(Duration.ofMillis(100)).luister(this::tel)) {
            List<Beller> bellers = new ArrayList<>();
            for (int i = 0; i < DRADEN; i++) {
                bellers.add(new Beller(wacht));
                bellers.get(i).start();
            }
            Thread.sleep(SECONDEN * 250L);
            bellers.forEach(beller -> beller.nu = beller.tijdens);
            long begin = geheugen();
            for (int i = 1; i <= SECONDEN; i++) {
                verander(link, i);
                Thread.sleep(1000);
            }
            wacht.herlaad();
            long eind = geheugen();
            int mislukt = 0;
            long gemengd = 0;
            for (Beller beller : bellers) {
                beller.klaar = true;
                beller.join();
                mislukt += beller.mislukt == null ? 0 : 1;
                gemengd += beller.gemengd;
                bellers.get(0).voor.voegToe(beller == bellers.get(0) ? new Tijden() : beller.voor);
                bellers.get(0).tijdens.voegToe(beller == bellers.get(0) ? new Tijden() : beller.tijdens);
            }
            System.out.printf("before: %s%nduring %d s: %s%n%d swaps, %d refusals, %d failures, %d mixed advices%n"
                    + "heap %d KiB at the start, %d KiB at the end; %d classes%n", bellers.get(0).voor, SECONDEN,
                    bellers.get(0).tijdens, wissels.get(), weigeringen.get(), mislukt, gemengd, begin / 1024,
                    eind / 1024, ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
            assertEquals(0, mislukt, () -> "failed: " + bellers.get(0).mislukt + ", " + bellers.get(1).mislukt);
            assertEquals(0, gemengd, "neither of the one release nor of the other");
            assertTrue(wissels.get() > 0, "no rules changed");
            assertTrue(SECONDEN < 60 || weigeringen.get() > 0, "no rules were refused");
            assertTrue(eind < begin * 2 + (16 << 20), "old rules are kept: " + begin + " bytes became " + eind);
        }
    }

    private static long geheugen() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void tel(Regelstatus status) {
        (status.isGoed() ? wissels : weigeringen).incrementAndGet();
    }

    private void maakUitgaven() throws IOException {
        Map<Path, String> geleverd = new TreeMap<>();
        for (Regelmodule module : Moduleregister.opKlassenpad(Adviseur.class.getClassLoader())) {
            module.teksten().forEach((naam, tekst) -> geleverd.put(Path.of(module.id(), naam), tekst));
        }
        // All files differ, so that a folder that is half of each would be seen in the fingerprint.
        uitgaven = List.of(metMerk(geleverd, 1), metMerk(geleverd, 2));
        stuk = metMerk(geleverd, 2);
        stuk.replaceAll((naam, tekst) -> tekst.replace("\nwhen\n", "\nwanneer\n"));
        try (Stream<Path> bestanden = Files.list(VOORBEELDEN)) {
            for (Path bestand : bestanden.sorted().toList()) {
                casussen.add(Files.readAllBytes(bestand));
            }
        }
        adviezen = new ArrayList<>();
        for (Map<Path, String> uitgave : uitgaven) {
            Path map = schrijf(1000 + adviezen.size(), uitgave);
            try (Adviseur adviseur = Adviseur.bouwer().regels(map).opwarmen(false).maak()) {
                adviezen.add(casussen.stream().map(casus -> adviseur.schrijf(adviseur.adviseer(adviseur.lees(casus))))
                        .toList());
            }
        }
        for (int i = 0; i < casussen.size(); i++) {
            assertTrue(!adviezen.get(0).get(i).equals(adviezen.get(1).get(i)), "releases cannot be told apart");
        }
    }

    private static Map<Path, String> metMerk(Map<Path, String> regels, int merk) {
        Map<Path, String> uitgave = new TreeMap<>(regels);
        uitgave.replaceAll((naam, tekst) -> naam.toString().endsWith(".drl")
                ? tekst.replace("@naam( \"", "@naam( \"" + merk + " ") + "// uitgave " + merk + "\n"
                : tekst + "# uitgave " + merk + "\n");
        return uitgave;
    }

    private Path schrijf(int nummer, Map<Path, String> uitgave) throws IOException {
        Path map = tijdelijk.resolve("uitgave-" + nummer);
        for (Map.Entry<Path, String> bestand : uitgave.entrySet()) {
            Path pad = map.resolve(bestand.getKey());
            Files.createDirectories(pad.getParent());
            Files.writeString(pad, bestand.getValue());
        }
        return map;
    }

    private void verander(Path link, int seconde) throws IOException, InterruptedException {
        Map<Path, String> uitgave = seconde % ELKE_HOEVEELSTE_IS_STUK == 0 ? stuk : uitgaven.get(seconde % 2);
        if (seconde % 4 < 2) {
            Path map = schrijf(seconde, uitgave);
            Path oud = link.toRealPath();
            Files.move(Files.createSymbolicLink(tijdelijk.resolve("straks"), map), link,
                    StandardCopyOption.ATOMIC_MOVE);
            verwijder(oud);
        } else {
            for (Map.Entry<Path, String> bestand : uitgave.entrySet()) {
                Files.writeString(link.resolve(bestand.getKey()), bestand.getValue());
                Thread.sleep(5);
            }
        }
    }

    /** At once, also while it is being read. */
    private static void verwijder(Path map) throws IOException {
        try (Stream<Path> paden = Files.walk(map)) {
            for (Path pad : paden.sorted((een, ander) -> ander.compareTo(een)).toList()) {
                Files.delete(pad);
            }
        }
    }
}
