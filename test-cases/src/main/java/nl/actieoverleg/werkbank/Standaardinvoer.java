package nl.actieoverleg.werkbank;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The standard input. Whoever starts the program may have closed it; the first file that Java opens, one of its own,
 * then gets its number. To read that for cases is wrong, and to close it ends Java.
 */
final class Standaardinvoer extends InputStream {

    private static final Path NUL = Path.of("/proc/self/fd/0");

    private final InputStream in = new FileInputStream(FileDescriptor.in);
    private boolean bekeken;

    @Override
    public int read() throws IOException {
        return open().read();
    }

    @Override
    public int read(byte[] buffer, int begin, int aantal) throws IOException {
        return open().read(buffer, begin, aantal);
    }

    @Override
    public int available() throws IOException {
        return open().available();
    }

    /** Ends with the program. */
    @Override
    public void close() {
        // Nothing to let go of sooner.
    }

    /** Whether it was closed; a system that cannot tell has no such folder, and a closed input there cannot be read. */
    static boolean isDicht() throws IOException {
        return Files.isSymbolicLink(NUL) && Files.readSymbolicLink(NUL)
                .startsWith(Path.of(System.getProperty("java.home")).toRealPath());
    }

    private InputStream open() throws IOException {
        if (!bekeken) {
            if (isDicht()) {
                throw new OnleesbaarBestand("Er is geen standaardinvoer om te lezen. Geef een bestand, of laat de "
                        + "standaardinvoer open.", null);
            }
            bekeken = true;
        }
        return in;
    }
}
