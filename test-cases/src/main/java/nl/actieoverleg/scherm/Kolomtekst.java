package nl.actieoverleg.scherm;

import java.util.Locale;

/** Plain text in lines of a width, {@value #BREEDTE} characters if not said otherwise, wrapped. Not thread-safe. */
public final class Kolomtekst {

    static final int BREEDTE = 100;
    private static final String INSPRONG = "  ";

    private final StringBuilder tekst = new StringBuilder();
    private final int breedte;

    public Kolomtekst() {
        this(BREEDTE);
    }

    public Kolomtekst(int breedte) {
        this.breedte = breedte;
    }

    /** A heading with an empty line before it. */
    public void kop(String kop) {
        leeg();
        tekst.append(kop.toUpperCase(Locale.ROOT)).append('\n');
    }

    void leeg() {
        tekst.append('\n');
    }

    /** Text that goes on at the same indent. */
    public void alinea(int diepte, String alinea) {
        regel(diepte, "", alinea);
    }

    /** An item of a list. */
    public void punt(int diepte, String punt) {
        regel(diepte, "- ", punt);
    }

    /** Text behind a label; lines that follow stand under the text, not under the label. */
    public void regel(int diepte, String label, String inhoud) {
        String eerste = INSPRONG.repeat(diepte) + label;
        String volgende = " ".repeat(eerste.length());
        StringBuilder regel = new StringBuilder(eerste);
        boolean leeg = true;
        for (String woord : inhoud.split(" ")) {
            if (!leeg && regel.length() + 1 + woord.length() > breedte) {
                tekst.append(regel).append('\n');
                regel = new StringBuilder(volgende);
                leeg = true;
            }
            regel.append(leeg ? "" : " ").append(woord);
            leeg = false;
        }
        tekst.append(regel).append('\n');
    }

    /** A line as it is, however long. */
    void letterlijk(int diepte, String regel) {
        tekst.append(INSPRONG.repeat(diepte)).append(regel).append('\n');
    }

    @Override
    public String toString() {
        return tekst.toString().stripTrailing();
    }
}
