package nl.actieoverleg.snelheid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.actieoverleg.snelheid.Deelnemers.Deelnemer;
import nl.actieoverleg.snelheid.Uitslag.Vers;
import nl.actieoverleg.snelheid.Uitslag.Warm;
import org.openjdk.jmh.runner.RunnerException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures everything in one run and prints the tables; first it checks that all who take part say the same. Leaves
 * {@code snelheid.json} and {@code snelheid.md} behind.
 */
final class Meting {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Meting() {
    }

    /** How thoroughly to measure. */
    private enum Vorm {
        /** To see that it works; the figures say little. */
        KORT(new Loper.Duur(1, 1, 1, 1), 1, 1_000),
        /** For figures to publish. */
        VOLLEDIG(new Loper.Duur(2, 4, 4, 2), 9, Casusreeks.AANTAL);

        private final Loper.Duur duur;
        private final int verseJvms;
        private final int zencasussen;

        Vorm(Loper.Duur duur, int verseJvms, int zencasussen) {
            this.duur = duur;
            this.verseJvms = verseJvms;
            this.zencasussen = zencasussen;
        }
    }

    /**
     * Measures, or shows again what was measured before.
     *
     * @param argumenten {@code kort}, {@code volledig} or {@code tabel}, and the folder for the results
     */
    public static void main(String[] argumenten) throws IOException, RunnerException {
        Path map = Path.of(argumenten[1]);
        Path bestand = map.resolve("snelheid.json");
        if (!argumenten[0].equals("tabel")) {
            Files.createDirectories(map);
            Uitslag uitslag = meet(Vorm.valueOf(argumenten[0].toUpperCase(Locale.ROOT)), map);
            Files.writeString(bestand, JSON.writeValueAsString(uitslag));
        }
        String tabel = Tabel.van(JSON.readValue(Files.readString(bestand), Uitslag.class));
        Files.writeString(map.resolve("snelheid.md"), tabel);
        System.out.println(tabel);
    }

    private static Uitslag meet(Vorm vorm, Path map) throws RunnerException {
        List<String> machine = Machine.beschrijf();
        controleer(vorm);
        List<Vers> vers = new ArrayList<>();
        for (Adviesgever adviesgever : Adviesgever.values()) {
            vers.add(vers(adviesgever.naam, vorm.verseJvms, adviesgever.name()));
        }
        vers.add(vers(Adviesgever.ROUTER.naam + ", asked once it has warmed itself", vorm.verseJvms,
                Adviesgever.ROUTER.name(), EersteAdviezen.OPGEWARMD));
        Loper loper = new Loper(vorm.duur, map.resolve("jmh.txt"));
        List<Warm> warm = new ArrayList<>(loper.beslissingen());
        System.err.println("Measuring: GoRules Zen");
        warm.addAll(Zendeelname.meet(map.resolve("zen"), Casusreeks.proef(vorm.zencasussen),
                2 * vorm.duur.rondes() * vorm.duur.seconden()));
        warm.addAll(loper.adviezen());
        return new Uitslag(machine, Casusreeks.AANTAL, warm, vers);
    }

    private static void controleer(Vorm vorm) {
        System.err.println("Comparing the answers");
        eis(Kruisproef.verschilInAdvies());
        for (Deelnemer deelnemer : Deelnemers.alle()) {
            eis(Kruisproef.verschil(deelnemer.maak(), vorm == Vorm.KORT ? deelnemer.proeven() : Casusreeks.AANTAL));
        }
    }

    private static void eis(Optional<String> verschil) {
        verschil.ifPresent(wat -> {
            throw new IllegalStateException("Not the same answers: " + wat);
        });
    }

    private static Vers vers(String naam, int keren, String... wie) {
        double[] eerste = VerseJvm.medianen(keren, EersteAdviezen.class, List.of(), wie);
        double[] geheugen = VerseJvm.medianen(Math.min(keren, 3), Geheugen.class, List.of("-XX:+UseSerialGC"), wie[0]);
        return new Vers(naam, eerste[0] / 1000,
                Arrays.stream(eerste).skip(1).map(micros -> micros / 1000).boxed().toList(),
                geheugen[0], geheugen[1]);
    }
}
