package nl.actieoverleg.snelheid.vooruit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.kaart.KoudeKaart;
import nl.actieoverleg.snelheid.Casusreeks;
import nl.actieoverleg.snelheid.Machine;
import nl.actieoverleg.snelheid.VerseJvm;

/**
 * Measures looking ahead: how many questions it saves, what it takes beside a plain advice, and how fast the map of the
 * rules is drawn. Prints the figures and leaves them in {@code vooruitblik.md} in the folder for results.
 */
public final class Vooruitmeting {

    private Vooruitmeting() {
    }

    /** @param argumenten {@code kaart} or {@code kaart-kort}, and the folder for results */
    public static void main(String[] argumenten) throws IOException {
        boolean volledig = argumenten[0].equals("kaart");
        Adviseur adviseur = Casusreeks.adviseur();
        List<String> regels = new ArrayList<>();
        Machine.beschrijf().forEach(regel -> regels.add("- " + regel));
        regels.add("");
        vragen(adviseur, volledig ? 10_000 : 200, regels);
        warm(adviseur, volledig ? 8 : 1, regels);
        koud(adviseur, volledig ? 5 : 1, regels);
        String tekst = String.join("\n", regels) + "\n";
        Files.writeString(Files.createDirectories(Path.of(argumenten[1])).resolve("vooruitblik.md"), tekst);
        System.out.print(tekst);
    }

    private static void vragen(Adviseur adviseur, int aantal, List<String> regels) {
        Vraagmeting meting = new Vraagmeting(adviseur);
        regels.add("| answers of " + aantal + " complete cases | volgendeVraag | openVragen from the top | all |");
        regels.add("|---|---:|---:|---:|");
        for (Vraagprofiel profiel : Vraagprofiel.values()) {
            List<Casus> casussen = profiel.casussen(adviseur, aantal);
            regels.add(String.format(Locale.ROOT, "| %s | %.2f | %.2f | %.1f |", profiel.naam,
                    meting.metVooruitblik(casussen), meting.vanBoven(casussen), meting.allesIneens(casussen)));
        }
        regels.add("");
    }

    /** In turns, so that both meet the machine as it is; of each the median of the rounds. */
    private static void warm(Adviseur adviseur, int rondes, List<String> regels) {
        Casus[] casussen = Casusreeks.casussen();
        double[] advies = new double[rondes];
        double[] vooruitblik = new double[rondes];
        for (int ronde = -rondes; ronde < rondes; ronde++) {
            double eerst = meet(casussen, casus -> adviseur.adviseer(casus).openVragen().size());
            double daarna = meet(casussen, casus -> adviseur.vooruitblik(casus).omslagpunten().size());
            if (ronde >= 0) {
                advies[ronde] = eerst;
                vooruitblik[ronde] = daarna;
            }
        }
        double plat = VerseJvm.mediaan(advies);
        double vooruit = VerseJvm.mediaan(vooruitblik);
        regels.add("| warm | µs |");
        regels.add("|---|---:|");
        regels.add(String.format(Locale.ROOT, "| advice | %.1f |", plat));
        regels.add(String.format(Locale.ROOT, "| looking ahead | %.1f, %.2f times an advice |", vooruit,
                vooruit / plat));
        regels.add("");
    }

    private static double meet(Casus[] casussen, ToIntFunction<Casus> doe) {
        long begin = System.nanoTime();
        long som = 0;
        for (Casus casus : casussen) {
            som += doe.applyAsInt(casus);
        }
        if (som == 0) {
            throw new IllegalStateException("Nothing came out");
        }
        return (System.nanoTime() - begin) / 1e3 / casussen.length;
    }

    private static void koud(Adviseur adviseur, int keren, List<String> regels) {
        regels.add("| map, drawn in a fresh JVM | whole, ms | nodes | for looking ahead, ms | nodes "
                + "| for one case, ms | nodes |");
        regels.add("|---|---:|---:|---:|---:|---:|---:|");
        for (String regio : adviseur.provincies()) {
            double[] alles = VerseJvm.medianen(keren, KoudeKaart.class, List.of(), regio, "alles");
            double[] deel = VerseJvm.medianen(keren, KoudeKaart.class, List.of(), regio, "vooruitblik");
            double[] casus = VerseJvm.medianen(keren, KoudeKaart.class, List.of(), regio, "casus");
            regels.add(String.format(Locale.ROOT, "| %s | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f |", regio, alles[0],
                    alles[1], deel[0], deel[1], casus[0], casus[1]));
        }
    }
}
