package nl.actieoverleg.verslag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A file of this program that is put into the page as it is.
 *
 * @param tekst what stands between the tags: for a browser the file with comments around it, for XML plain text
 */
public record Inlas(String tekst) {

    /** The file of this package with this name. */
    static Inlas van(String bestand) {
        return van(Inlas.class, bestand);
    }

    /** The file with this name in the package of a class. */
    public static Inlas van(Class<?> bij, String bestand) {
        try (InputStream bron = bij.getResourceAsStream(bestand)) {
            if (bron == null) {
                throw new IllegalStateException(bestand + " ontbreekt in het programma.");
            }
            String tekst = new String(bron.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return new Inlas("/*<![CDATA[*/\n" + tekst + "/*]]>*/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the security policy of a page calls this text, so that it takes this text alone. */
    String bron() {
        try {
            byte[] som = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(som) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
