package nl.actieoverleg.regelboek;

import java.util.List;
import java.util.stream.Collectors;
import nl.actieoverleg.regelboek.Blok.Alinea;
import nl.actieoverleg.regelboek.Blok.Kaart;
import nl.actieoverleg.regelboek.Blok.Kop;
import nl.actieoverleg.regelboek.Blok.Punten;
import nl.actieoverleg.regelboek.Blok.Rij;
import nl.actieoverleg.regelboek.Blok.Tabel;

/** Writes the book as Markdown. */
final class Markdown {

    /** What would not be read as plain text within a line. */
    private static final String BIJZONDER = "\\`*_[]<>|#";

    private final StringBuilder uit = new StringBuilder();

    private Markdown() {
    }

    static String tekst(Inhoud inhoud) {
        Markdown schrijver = new Markdown();
        schrijver.alinea("# " + veilig(inhoud.titel()));
        schrijver.alinea(veilig("Voor " + inhoud.voorWie() + "."));
        inhoud.blokken().forEach(schrijver::schrijf);
        return schrijver.uit.toString().stripTrailing() + "\n";
    }

    private void schrijf(Blok blok) {
        if (blok instanceof Kop kop) {
            alinea("#".repeat(kop.niveau()) + " " + veilig(kop.tekst()));
        } else if (blok instanceof Alinea alinea) {
            alinea(veilig(alinea.tekst()));
        } else if (blok instanceof Punten punten) {
            lijst(punten.zinnen());
        } else if (blok instanceof Kaart kaart) {
            schrijf(kaart);
        } else if (blok instanceof Tabel tabel) {
            schrijf(tabel);
        }
    }

    private void alinea(String tekst) {
        uit.append(tekst).append("\n\n");
    }

    private void lijst(List<Boekzin> zinnen) {
        zinnen.forEach(zin -> uit.append("  ".repeat(zin.diepte())).append("- ").append(regel(zin)).append('\n'));
        uit.append('\n');
    }

    private void schrijf(Kaart kaart) {
        alinea("#".repeat(kaart.niveau()) + " " + (kaart.code() == null ? "" : veilig(kaart.code()) + " · ")
                + veilig(kaart.tekst()));
        lijst(kaart.zinnen());
        if (kaart.voet() != null) {
            alinea("*" + veilig(kaart.voet()) + "*");
        }
    }

    private void schrijf(Tabel tabel) {
        alinea("**" + veilig(tabel.naam()) + "**");
        uit.append("| ");
        tabel.koppen().forEach(kop -> uit.append(" | ").append(veilig(kop.tekst()))
                .append(kop.noot() == null ? "" : "<br>" + veilig(kop.noot())));
        uit.append(" |\n").append("| --- ".repeat(tabel.koppen().size() + 1)).append("|\n");
        for (Rij rij : tabel.rijen()) {
            uit.append("| **").append(veilig(rij.kop())).append("**");
            for (List<Boekzin> cel : rij.cellen()) {
                uit.append(" | ").append(cel.stream().map(zin -> "– ".repeat(zin.diepte()) + regel(zin))
                        .collect(Collectors.joining("<br>")));
            }
            uit.append(" |\n");
        }
        uit.append('\n');
    }

    private static String regel(Boekzin zin) {
        return (zin.label() == null ? "" : "**" + veilig(zin.label()) + "**" + (zin.tekst().isEmpty() ? "" : " "))
                + veilig(zin.tekst()) + (zin.noot() == null ? "" : " *(" + veilig(zin.noot()) + ")*");
    }

    private static String veilig(String tekst) {
        StringBuilder veilig = new StringBuilder();
        for (char teken : tekst.toCharArray()) {
            if (BIJZONDER.indexOf(teken) >= 0) {
                veilig.append('\\');
            }
            veilig.append(teken);
        }
        return veilig.toString();
    }
}
