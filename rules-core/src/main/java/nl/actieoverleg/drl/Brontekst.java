package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Versie;

/** The text of one DRL file, in tokens and without its comments. */
final class Brontekst {

    private final String bestand;
    private final List<Teken> tekens;
    private final String zonderCommentaar;
    private final List<Integer> foutposities = new ArrayList<>();

    /** Reads the text; what is wrong with its characters goes to the list of faults. */
    Brontekst(String bestand, String tekst, Regelfouten fouten) {
        this.bestand = bestand;
        Tekenlezer lezer = new Tekenlezer(genormaliseerd(tekst), 1, (positie, regel, melding, remedie) -> {
            foutposities.add(positie);
            fouten.meld(bestand, regel, melding, remedie);
        });
        this.tekens = List.copyOf(lezer.lees());
        this.zonderCommentaar = lezer.zonderCommentaar();
    }

    String bestand() {
        return bestand;
    }

    List<Teken> tekens() {
        return tekens;
    }

    /** The text that Drools gets to see. */
    String zonderCommentaar() {
        return zonderCommentaar;
    }

    /** Where a character was refused. */
    List<Integer> foutposities() {
        return foutposities;
    }

    /** The text with LF line ends and without the byte order mark that some editors put in front of it. */
    static String genormaliseerd(String tekst) {
        String zonderMerk = tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
        return zonderMerk.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** SHA-256, in hex, of the normalised text: the same on every machine, whatever its line ends. */
    static String vingerafdruk(String tekst) {
        return Versie.sha256(genormaliseerd(tekst));
    }
}
