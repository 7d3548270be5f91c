package nl.actieoverleg.scherm;

import nl.actieoverleg.casus.Fout;

/** Says in plain text what is wrong in a case. */
public final class Fouttekst {

    private static final String VERVANGTEKEN = "\uFFFD";

    private Fouttekst() {
    }

    /** The fault with its place. A name in the place may hold anything; what could steer a screen is replaced. */
    public static String metPlaats(Fout fout) {
        String plaats = fout.pad().isEmpty() ? "de hele tekst" : veilig(fout.pad());
        return plaats + ": " + zonderPlaats(fout);
    }

    /** Text from a file without what could steer a screen. */
    public static String veilig(String tekst) {
        return tekst.replaceAll("\\p{C}", VERVANGTEKEN);
    }

    /** The same for a text of several lines. */
    public static String veiligeRegels(String tekst) {
        return tekst.replaceAll("[\\p{C}&&[^\n]]", VERVANGTEKEN);
    }

    /** What is wrong and what was probably meant. */
    public static String zonderPlaats(Fout fout) {
        return fout.bedoeldeU() == null ? fout.melding() : fout.melding() + " Bedoelde u " + fout.bedoeldeU() + "?";
    }
}
