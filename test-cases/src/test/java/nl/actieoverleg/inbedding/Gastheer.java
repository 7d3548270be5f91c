package nl.actieoverleg.inbedding;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** An application in which the library, and Drools with it, is used for the first time. */
final class Gastheer implements AutoCloseable {

    private final URLClassLoader lader;

    /** @param vooraan folders that stand before the library on the class path */
    Gastheer(Path... vooraan) throws IOException {
        List<URL> klassenpad = new ArrayList<>();
        for (Path map : vooraan) {
            klassenpad.add(map.toUri().toURL());
        }
        for (String deel : System.getProperty("java.class.path").split(File.pathSeparator)) {
            klassenpad.add(Path.of(deel).toUri().toURL());
        }
        lader = new URLClassLoader(klassenpad.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** The advices of {@link Proefadvies}, asked for on a thread with this context class loader. */
    String adviezen(ClassLoader vanDeDraad) throws Exception {
        Callable<?> proef = (Callable<?>) lader.loadClass(Proefadvies.class.getName()).getConstructor().newInstance();
        FutureTask<Object> taak = new FutureTask<>(proef::call);
        Thread draad = new Thread(taak);
        draad.setContextClassLoader(vanDeDraad);
        draad.start();
        return (String) taak.get();
    }

    /** The class loader of the application itself. */
    ClassLoader lader() {
        return lader;
    }

    @Override
    public void close() throws IOException {
        lader.close();
    }
}
