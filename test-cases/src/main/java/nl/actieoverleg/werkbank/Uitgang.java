package nl.actieoverleg.werkbank;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The standard output, which remembers why it could not take something: a stream for printing does not. */
final class Uitgang extends FileOutputStream {

    private static final Path NIETS = Path.of("/dev/null");
    private static final Path EEN = Path.of("/proc/self/fd/1");
    private static final Path TWEE = Path.of("/proc/self/fd/2");
    /** From here on a JAR that got the number of the output keeps it, so that writing fails. */
    private static final int ZEGT_HET_ZELF = 25;

    private boolean geschreven;
    private String fout;

    Uitgang() {
        super(FileDescriptor.out);
    }

    @Override
    public void write(byte[] bytes, int begin, int aantal) throws IOException {
        try {
            super.write(bytes, begin, aantal);
            geschreven = true;
        } catch (IOException e) {
            fout = String.valueOf(e.getMessage());
            throw e;
        }
    }

    /** Whether something is lost that someone waits for; who closes a pipe has read enough. */
    boolean isIetsKwijt() {
        return fout != null && !fout.toLowerCase(Locale.ROOT).contains("pipe");
    }

    /**
     * Whether the answer was written, but to nowhere, because whoever started the program closed all three streams.
     * Java opens its own files with the numbers that are free: its classes get 0, the JAR of the program gets 1. Java
     * 17 closes that JAR once, and for a number this low it then puts {@code /dev/null} in its place, which takes
     * everything; when it opens the JAR again, that gets 2. So a program sees what its JAR is as where errors go.
     *
     * <p>With the errors left open, output that was closed and output that was sent to {@code /dev/null} look the same
     * down to their flags, and the latter is no mistake.
     */
    boolean isNergens() {
        try {
            return geschreven && Runtime.version().feature() < ZEGT_HET_ZELF && Standaardinvoer.isDicht()
                    && Files.isSymbolicLink(EEN) && Files.readSymbolicLink(EEN).equals(NIETS)
                    && Files.isSymbolicLink(TWEE) && Files.readSymbolicLink(TWEE).toString().endsWith(".jar");
        } catch (IOException e) {
            return false; // A system that cannot tell.
        }
    }
}
