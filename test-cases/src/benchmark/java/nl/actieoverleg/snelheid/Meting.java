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
        KORT(new Loper.Duur(1, 1, 1), 3),
        /** For figures to publish. */
        VOLLEDIG(new Loper.Duur(3, 5, 2), 15);

        private final Loper.Duur duur;
        private final int verseJvms;

        Vorm(Loper.Duur duur, int verseJvms) {
            this.duur = duur;
            this.verseJvms = verseJvms;
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
            Uitslag uitslag = meet(Vorm.valueOf(argumenten[0].toUpperCase(Locale.ROOT)), map.resolve("jmh.txt"));
            Files.writeString(bestand, JSON.writeValueAsString(uitslag));
        }
        String tabel = Tabel.van(JSON.readValue(Files.readString(bestand), Uitslag.class));
        Files.writeString(map.resolve("snelheid.md"), tabel);
        System.out.println(tabel);
    }

    private static Uitslag meet(Vorm vorm, Path verslag) throws RunnerException {
        List<String> machine = Machine.beschrijf();
        controleer(vorm);
        List<Vers> vers = new ArrayList<>();
        for (Adviesgever adviesgever : Adviesgever.values()) {
            vers.add(vers(adviesgever, vorm.verseJvms));
        }
        return new Uitslag(machine, Casusreeks.AANTAL, new Loper(vorm.duur, verslag).alles(), vers);
    }

    private static void controleer(Vorm vorm) {
        Kruisproef kruisproef = new Kruisproef();
        eis(kruisproef.verschilInAdvies());
        for (Deelnemer deelnemer : Deelnemers.alle()) {
            eis(kruisproef.verschilInBeslissing(deelnemer,
                    vorm == Vorm.KORT ? deelnemer.proeven() : Casusreeks.AANTAL));
        }
    }

    private static void eis(Optional<String> verschil) {
        verschil.ifPresent(wat -> {
            throw new IllegalStateException("Not the same answers: " + wat);
        });
    }

    private static Vers vers(Adviesgever adviesgever, int keren) {
        double[] eerste = VerseJvm.medianen(keren, EersteAdviezen.class, List.of(), adviesgever.name());
        double[] geheugen = VerseJvm.medianen(3, Geheugen.class, List.of("-XX:+UseSerialGC"), adviesgever.name());
        return new Vers(adviesgever.naam, eerste[0] / 1000,
                Arrays.stream(eerste).skip(1).map(micros -> micros / 1000).boxed().toList(),
                geheugen[0], geheugen[1]);
    }
}
