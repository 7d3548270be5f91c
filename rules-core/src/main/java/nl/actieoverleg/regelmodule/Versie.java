package nl.actieoverleg.regelmodule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import nl.actieoverleg.advies.Regelsetversie;

/** The version and fingerprint of rules. */
public final class Versie {

    private Versie() {
    }

    /**
     * The versions of the layers, and the SHA-256 of the list of their sources as {@code sha256sum} would print it: for
     * each source its own SHA-256, two spaces and {@code module/file}, sorted by that name, each line ended by LF.
     */
    public static Regelsetversie van(List<Regelmodule> lagen) {
        StringJoiner versies = new StringJoiner(" + ");
        SortedMap<String, String> opNaam = new TreeMap<>();
        for (Regelmodule laag : lagen) {
            versies.add(laag.id() + " " + laag.versie());
            for (Regelmodule.Bron bron : laag.bronnen()) {
                opNaam.put(laag.id() + "/" + bron.bestand(),
                        bron.vingerafdruk() != null ? bron.vingerafdruk() : sha256(bron.tekst()));
            }
        }
        StringBuilder bronnen = new StringBuilder();
        for (Map.Entry<String, String> bron : opNaam.entrySet()) {
            bronnen.append(bron.getValue()).append("  ").append(bron.getKey()).append('\n');
        }
        return new Regelsetversie(versies.toString(), sha256(bronnen.toString()));
    }

    /** The SHA-256, in hex, of a text in UTF-8 with LF line ends and no byte order mark: the same on every machine. */
    public static String sha256(String tekst) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(metLf(tekst).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The text with LF line ends and without the byte order mark that some editors put in front of it. */
    public static String metLf(String tekst) {
        String zonderMerk = tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
        return zonderMerk.replace("\r\n", "\n").replace('\r', '\n');
    }
}
