package nl.actieoverleg.engine.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever uses this library gets what it needs: an advice is given on its own runtime class path and no more. */
class KlassenpadTest {

    /** Only drools-core, drools-base, drools-util and kie-api are left of Drools. */
    private static final Pattern NIET_MEEGELEVERD = Pattern.compile(".*(jakarta|logback|junit|opentest4j|apiguardian"
            + "|surefire|drools-(?!core|base|util)|kie-(?!api)|commons|xstream|antlr|ecj|mxparser|xmlpull|istack"
            + "|activation|jaxb|txw2).*\\.jar");

    @Test
    void eenAdviesMetAlleenWatMeegaat() throws Exception {
        List<URL> meegeleverd = new ArrayList<>();
        for (String deel : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!NIET_MEEGELEVERD.matcher(deel).matches()) {
                meegeleverd.add(url(deel));
            }
        }
        assertTrue(meegeleverd.size() > 2, meegeleverd::toString);
        try (URLClassLoader lader = new URLClassLoader(meegeleverd.toArray(URL[]::new),
                ClassLoader.getPlatformClassLoader())) {
            for (String afwezig : List.of("jakarta.xml.bind.annotation.XmlElement", "org.junit.jupiter.api.Test",
                    "org.drools.modelcompiler.KieBaseBuilder", "org.kie.internal.utils.ChainedProperties")) {
                assertThrows(ClassNotFoundException.class, () -> lader.loadClass(afwezig));
            }
            assertEquals("KAAS", lader.loadClass(Klassenpadproef.class.getName()).getMethod("route").invoke(null));
        }
    }

    private static URL url(String deel) throws MalformedURLException {
        return Path.of(deel).toUri().toURL();
    }
}
