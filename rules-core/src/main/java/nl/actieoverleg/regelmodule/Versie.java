package nl.actieoverleg.regelmodule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.regelmodule.Regelmodule.Vingerafdruk;

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
        for (Regelmodule laag : lagen) {
            versies.add(laag.id() + " " + laag.versie());
        }
        String bewaard = bewaard(lagen);
        return new Regelsetversie(versies.toString(), bewaard != null ? bewaard : bereken(lagen));
    }

    /** The uppermost of these layers with its fingerprint: Java takes long to get ready to work one out. */
    public static Regelmodule metVingerafdruk(List<Regelmodule> lagen) {
        int boven = lagen.size() - 1;
        String onder = boven == 0 ? null : van(lagen.subList(0, boven)).vingerafdruk();
        return lagen.get(boven).met(new Vingerafdruk(onder, van(lagen).vingerafdruk()));
    }

    /** The fingerprint that was worked out when each layer was built on those under it, or null when it was not. */
    private static String bewaard(List<Regelmodule> lagen) {
        String samen = null;
        for (Regelmodule laag : lagen) {
            Vingerafdruk vingerafdruk = laag.vingerafdruk();
            if (vingerafdruk == null || !Objects.equals(vingerafdruk.onder(), samen)) {
                return null;
            }
            samen = vingerafdruk.samen();
        }
        return samen;
    }

    private static String bereken(List<Regelmodule> lagen) {
        SortedMap<String, String> opNaam = new TreeMap<>();
        for (Regelmodule laag : lagen) {
            for (Regelmodule.Bron bron : laag.bronnen()) {
                opNaam.put(laag.id() + "/" + bron.bestand(), bron.vingerafdruk());
            }
        }
        StringBuilder bronnen = new StringBuilder();
        for (Map.Entry<String, String> bron : opNaam.entrySet()) {
            bronnen.append(bron.getValue()).append("  ").append(bron.getKey()).append('\n');
        }
        return sha256(bronnen.toString());
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
