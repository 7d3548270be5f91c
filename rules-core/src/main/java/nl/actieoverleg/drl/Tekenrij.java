package nl.actieoverleg.drl;

import java.util.List;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.melding.Regelfouten;

/** The tokens of a file, or of a part of it, with the place up to where they were read. Not thread-safe. */
final class Tekenrij {

    private final String bestand;
    private final List<Teken> tekens;
    private final Regelfouten fouten;
    private int plek;

    Tekenrij(String bestand, List<Teken> tekens, Regelfouten fouten) {
        this.bestand = bestand;
        this.tekens = tekens;
        this.fouten = fouten;
    }

    String bestand() {
        return bestand;
    }

    Regelfouten fouten() {
        return fouten;
    }

    /** How many tokens were read. */
    int plek() {
        return plek;
    }

    boolean isOp() {
        return plek >= tekens.size();
    }

    /** The next token; an empty one when there is none. */
    Teken kijk() {
        return kijk(0);
    }

    /** The token so many further, or so many back when negative. */
    Teken kijk(int verder) {
        int i = plek + verder;
        if (i >= 0 && i < tekens.size()) {
            return tekens.get(i);
        }
        int regelnummer = i < 0 || tekens.isEmpty() ? 1 : tekens.get(tekens.size() - 1).regelnummer();
        return new Teken("", regelnummer, 0, true, true);
    }

    /** The first of its tokens, read or not. */
    Teken eerste() {
        return kijk(-plek);
    }

    Teken neem() {
        Teken teken = kijk();
        plek++;
        return teken;
    }

    boolean is(String woord) {
        return kijk().is(woord);
    }

    boolean is(int verder, String woord) {
        return kijk(verder).is(woord);
    }

    /** Reads the next token when it is this one. */
    boolean neemAls(String woord) {
        boolean gevonden = is(woord);
        plek += gevonden ? 1 : 0;
        return gevonden;
    }

    /** Reads this many tokens, as a row of their own. */
    Tekenrij neem(int aantal) {
        Tekenrij deel = new Tekenrij(bestand, tekens.subList(plek, plek + aantal), fouten);
        plek += aantal;
        return deel;
    }

    /** Whether all tokens are made of proper characters; what is not was reported. */
    boolean isLeesbaar() {
        for (Teken teken : tekens) {
            if (!teken.leesbaar()) {
                return false;
            }
        }
        return true;
    }

    /** All tokens, read or not. */
    List<Teken> alles() {
        return tekens;
    }

    /** How many tokens are still to be read. */
    int lengte() {
        return tekens.size() - plek;
    }

    /** All of it, read or not, as one line of text. */
    String tekst() {
        StringBuilder tekst = new StringBuilder();
        for (int i = 0; i < tekens.size(); i++) {
            tekst.append(i > 0 && tekens.get(i).los() ? " " : "").append(tekens.get(i).tekst());
        }
        return tekst.toString();
    }

    /** Reports a fault on the line of this token. Always null, for what is faulted is not there. */
    <T> T meld(Teken bij, String melding, String remedie) {
        fouten.meld(new Regelfout(new Plaats(bestand, bij.regelnummer()), bij.kolom(), melding, remedie));
        return null;
    }

    /** The same in a check: always false. */
    boolean weiger(Teken bij, String melding, String remedie) {
        meld(bij, melding, remedie);
        return false;
    }
}
