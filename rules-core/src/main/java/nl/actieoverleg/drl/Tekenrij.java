package nl.actieoverleg.drl;

import java.util.List;
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

    /** The next token; one of the kind EINDE when there is none. */
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
        return new Teken(Teken.Soort.EINDE, "", regelnummer, true);
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
        if (gevonden) {
            plek++;
        }
        return gevonden;
    }

    /** Reads this many tokens, as a row of their own. */
    Tekenrij neem(int aantal) {
        Tekenrij deel = new Tekenrij(bestand, tekens.subList(plek, plek + aantal), fouten);
        plek += aantal;
        return deel;
    }

    /** Whether all that is still to be read is made of proper characters; what is not was reported. */
    boolean isLeesbaar() {
        for (int i = plek; i < tekens.size(); i++) {
            if (tekens.get(i).soort() == Teken.Soort.ONLEESBAAR) {
                return false;
            }
        }
        return true;
    }

    /** How many tokens are still to be read. */
    int lengte() {
        return tekens.size() - plek;
    }

    /** What is still to be read as one line of text. */
    String tekst() {
        StringBuilder tekst = new StringBuilder();
        for (int i = plek; i < tekens.size(); i++) {
            tekst.append(i > plek && tekens.get(i).los() ? " " : "").append(tekens.get(i).tekst());
        }
        return tekst.toString();
    }

    /** Reports a fault on the line of this token. */
    void meld(Teken bij, String melding, String remedie) {
        fouten.meld(bestand, bij.regelnummer(), melding, remedie);
    }
}
