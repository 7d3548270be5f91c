package nl.actieoverleg.snelheid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Says what is measured on, as far as that can be read. */
public final class Machine {

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");
    private static final String MODEL = "model name";
    private static final String ONBEKEND = "processor unknown";

    private Machine() {
    }

    /** A few lines: day, processor, system, versions. */
    public static List<String> beschrijf() {
        Runtime jvm = Runtime.getRuntime();
        return List.of(
                LocalDate.now() + ", " + processor() + ", " + jvm.availableProcessors() + " cores seen by the JVM, "
                        + System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version") + ", JMH "
                        + versie(org.openjdk.jmh.Main.class) + ", Drools " + versie(org.kie.api.KieBase.class));
    }

    private static String processor() {
        try {
            return Files.readAllLines(PROCESSOR).stream().filter(regel -> regel.startsWith(MODEL))
                    .map(regel -> regel.substring(regel.indexOf(':') + 1).strip()).findFirst().orElse(ONBEKEND);
        } catch (IOException e) {
            return ONBEKEND; // not Linux
        }
    }

    /** From the name of the jar: not every jar states its version inside. */
    private static String versie(Class<?> klasse) {
        String jar = Path.of(klasse.getProtectionDomain().getCodeSource().getLocation().getPath()).getFileName()
                .toString();
        return jar.substring(jar.lastIndexOf('-') + 1).replace(".jar", "");
    }
}
