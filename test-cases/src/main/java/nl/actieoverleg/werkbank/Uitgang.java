package nl.actieoverleg.werkbank;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Locale;

/** The standard output, which remembers why it could not take something: a stream for printing does not. */
final class Uitgang extends FileOutputStream {

    private String fout;

    Uitgang() {
        super(FileDescriptor.out);
    }

    @Override
    public void write(byte[] bytes, int begin, int aantal) throws IOException {
        try {
            super.write(bytes, begin, aantal);
        } catch (IOException e) {
            fout = String.valueOf(e.getMessage());
            throw e;
        }
    }

    /** Whether something is lost that someone waits for; who closes a pipe has read enough. */
    boolean isIetsKwijt() {
        return fout != null && !fout.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
