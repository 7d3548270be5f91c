package nl.actieoverleg.kwitantie;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The two fingerprints in a receipt, in hex. */
final class Zegel {

    /** As long as what it gives, so that it cannot be guessed where the pseudonym can. */
    static final int KORTSTE_SLEUTEL = 32;

    private static final String HMAC = "HmacSHA256";

    private Zegel() {
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static String hmac(String kenmerk, byte[] sleutel) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(sleutel, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(kenmerk.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }
}
