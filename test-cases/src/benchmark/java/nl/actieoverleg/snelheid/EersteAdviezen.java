package nl.actieoverleg.snelheid;

import java.util.Arrays;
import java.util.function.Function;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;

/**
 * The first advices of a fresh JVM, each timed alone, in microseconds: making the one who advises, and the 1st, 2nd,
 * 10th, 100th and 1,000th advice. All cases are of one province, as in an application of one region, and are made
 * before the clock starts.
 */
final class EersteAdviezen {

    static final int[] WELKE = {1, 2, 10, 100, 1000};
    static final String OPGEWARMD = "opgewarmd";

    private EersteAdviezen() {
    }

    private static void wachtOpOpwarmen() throws InterruptedException {
        for (Thread draad : Thread.getAllStackTraces().keySet()) {
            if (draad.getName().equals("actieoverleg-opwarmen")) {
                draad.join();
            }
        }
    }

    /**
     * @param argumenten one {@link Adviesgever}, and {@value #OPGEWARMD} to let it warm itself first, as in an
     *     application that gets its first case some seconds after it was started
     */
    public static void main(String[] argumenten) throws InterruptedException {
        Casus[] casussen = Arrays.stream(Casusreeks.casussen())
                .filter(casus -> casus.provincie().equals("GRONINGEN")).limit(1000).toArray(Casus[]::new);
        double[] figuren = new double[1 + WELKE.length];
        long begin = System.nanoTime();
        Function<Casus, Advies> adviesgever = Adviesgever.valueOf(argumenten[0]).maak();
        figuren[0] = (System.nanoTime() - begin) / 1000.0;
        if (argumenten.length > 1) {
            wachtOpOpwarmen();
        }
        double[] duur = new double[casussen.length];
        int signalen = 0;
        for (int i = 0; i < casussen.length; i++) {
            long voor = System.nanoTime();
            Advies advies = adviesgever.apply(casussen[i]);
            duur[i] = (System.nanoTime() - voor) / 1000.0;
            signalen += advies.signalen().size();
        }
        if (signalen == 0) {
            throw new IllegalStateException("No advice gave a signal");
        }
        for (int i = 0; i < WELKE.length; i++) {
            figuren[i + 1] = duur[WELKE[i] - 1];
        }
        VerseJvm.toon(figuren);
    }
}
