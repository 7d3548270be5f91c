package nl.actieoverleg.scherm;

import nl.actieoverleg.regelcontrole.Regelcontrole;
import nl.actieoverleg.regelcontrole.Regelmelding;

/** Shows what a check of rules found: the place, the line with a mark under it, what is wrong and what helps. */
public final class Controletekst {

    private static final String INSPRONG = "    ";
    /** Of a longer line only the part around the mark is shown. */
    private static final int BREEDTE = 110;
    private static final int ERVOOR = 60;

    private Controletekst() {
    }

    public static String van(Regelcontrole controle) {
        StringBuilder tekst = new StringBuilder();
        // What is wrong with a whole file is often why something in another is missed.
        controle.meldingen().stream().filter(melding -> melding.regelnummer() == 0)
                .forEach(melding -> toon(melding, tekst));
        controle.meldingen().stream().filter(melding -> melding.regelnummer() > 0)
                .forEach(melding -> toon(melding, tekst));
        return tekst.append(slot(controle.fouten().size(), controle.letOp().size())).toString();
    }

    private static String slot(int fouten, int letOp) {
        String aandacht = letOp == 0 ? "" : letOp == 1 ? " Let op één ding." : " Let op " + letOp + " dingen.";
        return fouten == 0 ? "De regels kloppen." + aandacht
                : fouten == 1 ? "Er is één fout. Tot die weg is, worden deze regels niet gebruikt." + aandacht
                : "Er zijn " + fouten + " fouten. Tot die weg zijn, worden deze regels niet gebruikt." + aandacht;
    }

    private static void toon(Regelmelding melding, StringBuilder tekst) {
        tekst.append(melding.ernst() == Regelmelding.Ernst.FOUT ? "FOUT    " : "LET OP  ")
                .append(Fouttekst.veilig(melding.bestand()));
        if (melding.regelnummer() > 0) {
            tekst.append(", regelnummer ").append(melding.regelnummer());
        }
        if (melding.kolom() > 0) {
            tekst.append(", kolom ").append(melding.kolom());
        }
        tekst.append('\n');
        if (melding.regel() != null && !melding.regel().isBlank()) {
            toonRegel(melding.regel(), melding.kolom(), tekst);
        }
        tekst.append("  ").append(Fouttekst.veiligeRegels(melding.melding())).append('\n')
                .append("  ").append(Fouttekst.veiligeRegels(melding.remedie())).append("\n\n");
    }

    private static void toonRegel(String regel, int kolom, StringBuilder tekst) {
        int wit = regel.length() - regel.stripLeading().length();
        int merk = kolom > 0 ? Math.min(kolom - 1, regel.length()) : wit;
        int begin = Math.max(Math.min(wit, merk), merk - ERVOOR);
        String deel = regel.substring(begin, Math.min(regel.length(), begin + BREEDTE));
        String voor = begin > wit ? "…" : "";
        tekst.append(INSPRONG).append(voor).append(Fouttekst.veilig(deel.replace('\t', ' ')).stripTrailing());
        if (begin + BREEDTE < regel.length()) {
            tekst.append('…');
        }
        tekst.append('\n').append(INSPRONG).append(" ".repeat(voor.length() + merk - begin)).append("^\n");
    }
}
