package nl.actieoverleg.afnemers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A WAR that is put in its place and taken away again twenty times, half of them at once: nothing of it stays. */
class TomcatIT {

    /** Where a class was loaded from. */
    private static String van(Class<?> klasse) {
        return new File(klasse.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath();
    }

    @ParameterizedTest
    @CsvSource({"17,20", "25,4"})
    void laatNietsAchter(int java, int keren, @TempDir Path map) throws Exception {
        String klassenpad = Stream.of(Tomcat.class, jakarta.annotation.Resource.class, Tomcatloop.class)
                .map(TomcatIT::van).distinct().reduce((een, ander) -> een + File.pathSeparator + ander).orElseThrow();
        String casus = Afnemer.voorbeelden().get(0).toAbsolutePath().toString();
        // Short of work: no second compiler, and no looking for annotations in the libraries. What is opened, Tomcat's
        // own scripts open as well, for it to look for what stays behind.
        String uit = Afnemer.draai(Jdk.van(java).programma("java"), "-XX:ActiveProcessorCount=4",
                "-XX:TieredStopAtLevel=1", "-Dtomcat.util.scan.StandardJarScanFilter.jarsToSkip=*.jar",
                "-XX:SoftRefLRUPolicyMSPerMB=0", "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.rmi/sun.rmi.transport=ALL-UNNAMED", "-cp", klassenpad, Tomcatloop.class.getName(),
                Afnemer.gebouwd("tomcat", "tomcat.war"), map.toString(), casus, Integer.toString(keren));
        assertEquals(List.of("adviezen: " + keren / 2, "wat er nog is: 0"), uit.lines().toList());
    }
}
