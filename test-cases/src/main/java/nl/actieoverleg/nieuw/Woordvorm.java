package nl.actieoverleg.nieuw;

import java.text.Normalizer;
import java.util.Locale;

/** How names, codes and file names are made from one another. */
final class Woordvorm {

    private Woordvorm() {
    }

    static String hoofdletter(String woord) {
        return woord.substring(0, 1).toUpperCase(Locale.ROOT) + woord.substring(1);
    }

    /**
     * The name of a field for a code: {@code NN-3g} becomes {@code nn3g}, {@code GR_DERDE_KEER} {@code grDerdeKeer}.
     */
    static String veld(String code) {
        StringBuilder veld = new StringBuilder();
        for (String deel : code.split("_")) {
            String kaal = deel.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
            veld.append(veld.isEmpty() || kaal.isEmpty() ? kaal : hoofdletter(kaal));
        }
        return veld.toString();
    }

    /** Small letters and digits with hyphens between, as names of files and modules are. */
    static String streepjes(String tekst) {
        return Normalizer.normalize(tekst, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** A text without the point at its end, as names of rules are. */
    static String zonderPunt(String tekst) {
        return tekst.endsWith(".") ? tekst.substring(0, tekst.length() - 1) : tekst;
    }
}
