package nl.actieoverleg.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;

/** The text of one case, before it is taken apart: not too large, whole characters, no byte order mark. */
final class Casustekst {

    /** The size of the largest case in bytes of UTF-8: 64 KiB. */
    static final int GROOTSTE = Casuslezer.GROOTSTE;

    private static final char BYTEVOLGORDETEKEN = '\uFEFF';
    private static final String VERVANGCIJFERS = "fffd";
    private static final int ESCAPE = "\\uXXXX".length();

    private Casustekst() {
    }

    /** The fault of a text that cannot be read as one object; it stands alone. */
    static OngeldigeCasus onleesbaar(String melding) {
        return new OngeldigeCasus(null, List.of(new Fout("", melding, null)));
    }

    /** The text that the bytes hold. */
    static String van(byte[] utf8) {
        if (utf8.length > GROOTSTE) {
            throw teGroot();
        }
        try {
            return ontdaan(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
        } catch (CharacterCodingException fout) {
            throw geenUtf8();
        }
    }

    /** The same text, checked. */
    static String van(String tekst) {
        if (tekst.length() > GROOTSTE) {
            throw teGroot();
        }
        int bytes = 0;
        boolean geheel = true;
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (teken < 0x80) {
                bytes++;
            } else if (teken < 0x800) {
                bytes += 2;
            } else if (Character.isHighSurrogate(teken) && i + 1 < tekst.length()
                    && Character.isLowSurrogate(tekst.charAt(i + 1))) {
                bytes += 4;
                i++;
            } else {
                bytes += 3;
                geheel &= !Character.isSurrogate(teken);
            }
        }
        if (bytes > GROOTSTE) {
            throw teGroot();
        }
        if (!geheel) {
            throw geenUtf8();
        }
        return ontdaan(tekst);
    }

    private static OngeldigeCasus teGroot() {
        return onleesbaar("De tekst is groter dan 64 KiB. Geef één casus tegelijk.");
    }

    private static OngeldigeCasus geenUtf8() {
        return onleesbaar("De tekst is geen geldige UTF-8. Sla het bestand op als UTF-8.");
    }

    private static String ontdaan(String tekst) {
        return metHeleTekens(tekst.startsWith(String.valueOf(BYTEVOLGORDETEKEN)) ? tekst.substring(1) : tekst);
    }

    /**
     * Replaces each escape that stands for half a surrogate pair by the one for U+FFFD: it is good JSON, but the parser
     * does not take it in a name. The length stays the same, so every place in the text does too.
     */
    private static String metHeleTekens(String tekst) {
        if (!tekst.contains("\\u")) {
            return tekst;
        }
        StringBuilder hersteld = null;
        int i = tekst.indexOf('\\');
        while (i >= 0) {
            int stap = 2;
            int eenheid = eenheid(tekst, i);
            if (eenheid >= 0) {
                boolean paar = Character.isHighSurrogate((char) eenheid)
                        && Character.isLowSurrogate((char) Math.max(0, eenheid(tekst, i + ESCAPE)));
                stap = paar ? 2 * ESCAPE : ESCAPE;
                if (!paar && Character.isSurrogate((char) eenheid)) {
                    hersteld = hersteld == null ? new StringBuilder(tekst) : hersteld;
                    for (int j = 0; j < VERVANGCIJFERS.length(); j++) {
                        hersteld.setCharAt(i + 2 + j, VERVANGCIJFERS.charAt(j));
                    }
                }
            }
            i = tekst.indexOf('\\', i + stap);
        }
        return hersteld == null ? tekst : hersteld.toString();
    }

    /** The code unit that the escape at this place stands for, or −1 when there is none. */
    private static int eenheid(String tekst, int plek) {
        if (plek + ESCAPE > tekst.length() || tekst.charAt(plek) != '\\' || tekst.charAt(plek + 1) != 'u') {
            return -1;
        }
        int eenheid = 0;
        for (int i = plek + 2; i < plek + ESCAPE; i++) {
            int cijfer = Character.digit(tekst.charAt(i), 16);
            if (cijfer < 0 || tekst.charAt(i) > 'f') {
                return -1;
            }
            eenheid = eenheid * 16 + cijfer;
        }
        return eenheid;
    }
}
