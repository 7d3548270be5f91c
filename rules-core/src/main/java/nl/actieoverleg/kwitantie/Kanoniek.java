package nl.actieoverleg.kwitantie;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes JSON in the one form of RFC 8785, so that equal data gives equal bytes: keys sorted by UTF-16 unit, no blanks,
 * the shortest escapes. Takes maps, lists, text, booleans, null and numbers, of which a receipt holds integers alone.
 */
final class Kanoniek {

    private static final String HEX = "0123456789abcdef";

    private Kanoniek() {
    }

    static byte[] bytes(Object waarde) {
        return tekst(waarde).getBytes(StandardCharsets.UTF_8);
    }

    static String tekst(Object waarde) {
        StringBuilder uit = new StringBuilder(2048);
        schrijf(waarde, uit);
        return uit.toString();
    }

    private static void schrijf(Object waarde, StringBuilder uit) {
        if (waarde instanceof Map<?, ?> map) {
            object(map, uit);
        } else if (waarde instanceof List<?> lijst) {
            String tussen = "";
            uit.append('[');
            for (Object deel : lijst) {
                uit.append(tussen);
                schrijf(deel, uit);
                tussen = ",";
            }
            uit.append(']');
        } else if (waarde instanceof String tekst) {
            tekst(tekst, uit);
        } else if (waarde == null || waarde instanceof Boolean || waarde instanceof Number) {
            uit.append(waarde);
        } else {
            throw new IllegalArgumentException("No form for " + waarde.getClass());
        }
    }

    /** Java compares text by UTF-16 unit, as RFC 8785 asks. */
    private static void object(Map<?, ?> map, StringBuilder uit) {
        uit.append('{');
        Iterator<? extends Map.Entry<?, ?>> leden = new TreeMap<>(map).entrySet().iterator();
        while (leden.hasNext()) {
            Map.Entry<?, ?> lid = leden.next();
            tekst((String) lid.getKey(), uit);
            uit.append(':');
            schrijf(lid.getValue(), uit);
            if (leden.hasNext()) {
                uit.append(',');
            }
        }
        uit.append('}');
    }

    private static void tekst(String tekst, StringBuilder uit) {
        uit.append('"');
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            switch (teken) {
                case '"' -> uit.append("\\\"");
                case '\\' -> uit.append("\\\\");
                case '\b' -> uit.append("\\b");
                case '\t' -> uit.append("\\t");
                case '\n' -> uit.append("\\n");
                case '\f' -> uit.append("\\f");
                case '\r' -> uit.append("\\r");
                default -> {
                    if (teken < ' ') {
                        uit.append("\\u00").append(HEX.charAt(teken >> 4)).append(HEX.charAt(teken & 15));
                    } else {
                        uit.append(teken);
                    }
                }
            }
        }
        uit.append('"');
    }
}
