package nl.actieoverleg.drl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.regelset.GeladenModule;

/**
 * Gives the classes of one rule module and of the modules below it.
 *
 * <p>A class of a rule module comes from that very module and nowhere else. Were the parent asked first, as class
 * loaders normally do, rules read from a folder would silently run against the classes of a shipped module of the same
 * name.
 */
final class Modulelader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final String pakket;
    private final Map<String, byte[]> klassen;
    private final List<GeladenModule> eronder;

    /**
     * @param pakket the package of the module
     * @param klassen its classes by name; none while it is being compiled
     * @param eronder the modules below it
     * @param ouder sees everything else
     */
    Modulelader(String pakket, Map<String, byte[]> klassen, List<GeladenModule> eronder, ClassLoader ouder) {
        super("regels " + pakket, ouder);
        this.pakket = pakket;
        this.klassen = klassen;
        this.eronder = eronder;
    }

    @Override
    protected Class<?> loadClass(String naam, boolean resolve) throws ClassNotFoundException {
        if (hoortBij(naam, pakket)) {
            return eigenKlasse(naam);
        }
        for (GeladenModule laag : eronder) {
            if (hoortBij(naam, laag.module().pakket())) {
                return laag.lader().loadClass(naam);
            }
        }
        return super.loadClass(naam, resolve);
    }

    private Class<?> eigenKlasse(String naam) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(naam)) {
            Class<?> geladen = findLoadedClass(naam);
            byte[] bytes = klassen.get(naam);
            if (geladen != null) {
                return geladen;
            }
            if (bytes == null) {
                throw new ClassNotFoundException(naam);
            }
            return defineClass(naam, bytes, 0, bytes.length);
        }
    }

    @Override
    public URL getResource(String pad) {
        String naam = klassenaam(pad);
        if (hoortBij(naam, pakket)) {
            return klassen.containsKey(naam) ? url(pad, klassen.get(naam)) : null;
        }
        for (GeladenModule laag : eronder) {
            if (hoortBij(naam, laag.module().pakket())) {
                return laag.lader().getResource(pad);
            }
        }
        return super.getResource(pad);
    }

    @Override
    public InputStream getResourceAsStream(String pad) {
        URL url = getResource(pad);
        try {
            return url == null ? null : url.openStream();
        } catch (IOException e) {
            return null;
        }
    }

    /** The Java compiler that Drools uses reads the classes that it compiles against as resources, by their address. */
    private static URL url(String pad, byte[] bytes) {
        URLStreamHandler handler = new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                return new URLConnection(url) {
                    @Override
                    public void connect() {
                        // There is nothing to connect to: the class is in memory.
                    }

                    @Override
                    public InputStream getInputStream() {
                        return new ByteArrayInputStream(bytes);
                    }
                };
            }
        };
        try {
            return new URL(null, "regels:" + pad, handler);
        } catch (MalformedURLException e) {
            throw new IllegalStateException("A known protocol cannot be malformed", e);
        }
    }

    /** The class in this resource, or the empty text when it holds none. */
    private static String klassenaam(String pad) {
        return pad.endsWith(".class") ? pad.substring(0, pad.length() - ".class".length()).replace('/', '.') : "";
    }

    /** Whether a class belongs to the module with this package: in it, or in a package of lambdas that Drools makes. */
    private static boolean hoortBij(String klasse, String pakket) {
        String in = klasse.substring(0, Math.max(0, klasse.lastIndexOf('.')));
        return in.equals(pakket) || in.startsWith(pakket + ".P") && in.length() == pakket.length() + 4;
    }
}
