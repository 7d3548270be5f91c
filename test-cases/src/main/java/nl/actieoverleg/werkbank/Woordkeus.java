package nl.actieoverleg.werkbank;

/** How sentences and columns are written in plain text. */
final class Woordkeus {

    private Woordkeus() {
    }

    /** The first sentence of a text, with its mark. */
    static String eersteZin(String tekst) {
        for (int i = 1; i < tekst.length() - 1; i++) {
            if (".?!".indexOf(tekst.charAt(i)) >= 0 && tekst.charAt(i + 1) == ' '
                    && i + 2 < tekst.length() && Character.isUpperCase(tekst.charAt(i + 2))) {
                return tekst.substring(0, i + 1);
            }
        }
        return tekst;
    }

    /** Filled up with spaces. */
    static String kolom(String woord, int breedte) {
        return woord + " ".repeat(Math.max(0, breedte - woord.length()));
    }
}
