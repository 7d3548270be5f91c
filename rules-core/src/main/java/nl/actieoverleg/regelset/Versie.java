package nl.actieoverleg.regelset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import nl.actieoverleg.advies.Regelsetversie;

/** The version and fingerprint of rules. */
public final class Versie {

    private Versie() {
    }

    /**
     * The versions of the layers, and the SHA-256 of the list of their sources as {@code sha256sum} would print it: for
     * each source its own SHA-256, two spaces and {@code module/file}, sorted by that name, each line ended by LF.
     */
    static Regelsetversie van(List<Regelmodule> lagen) {
        String versies = lagen.stream().map(laag -> laag.id() + " " + laag.versie()).collect(Collectors.joining(" + "));
        String bronnen = lagen.stream()
                .flatMap(laag -> laag.bronnen().stream().map(bron -> new String[] {
                        laag.id() + "/" + bron.bestand(), bron.vingerafdruk()}))
                .sorted((een, ander) -> een[0].compareTo(ander[0]))
                .map(bron -> bron[1] + "  " + bron[0] + "\n").collect(Collectors.joining());
        return new Regelsetversie(versies, sha256(bronnen));
    }

    /** The SHA-256 of a text in UTF-8 with LF line ends, in hex. */
    public static String sha256(String tekst) {
        String metLf = tekst.replace("\r\n", "\n").replace('\r', '\n');
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(metLf.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
