package nl.actieoverleg.json;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Woordenlijst;
import nl.actieoverleg.controle.Casuscontrole;
import nl.actieoverleg.controle.Casusvelden;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;

/**
 * Reads a case without faults that is written plainly: the pseudonym and the province before the rest, and in texts
 * nothing but visible ASCII without a backslash. At the first doubt it stops, and leaves the text to those who find
 * every fault; it knows no fault and no message. What it reads, they read alike: that is a test.
 *
 * <p>Used once, by one thread.
 */
final class Vlotlezer implements Supplier<Casus> {

    private static final int MEESTE_CIJFERS = 9;

    private final byte[] tekst;
    private final Casusvelden velden;
    private int plek;
    /** Where the text that was last read begins and ends. */
    private int van;
    private int tot;

    private String kenmerk;
    /** Made as soon as the pseudonym and the province are known. */
    private Casus.Bouwer bouwer;
    private Casusvelden.Velden woorden;
    private Antwoord[] antwoorden;
    private int[] gegeven = {};
    private final List<String> tellers = new ArrayList<>(2);
    private boolean metPeildatum;
    private boolean metFeiten;
    private boolean metNodig;
    private boolean metLopende;

    Vlotlezer(byte[] tekst, Casusvelden velden) {
        this.tekst = tekst;
        this.velden = velden;
    }

    /** The case, or null when others have to look. */
    @Override
    public Casus get() {
        if (tekst.length > Casuslezer.GROOTSTE || !teken('{')) {
            return null;
        }
        do {
            if (!naam() || !lid()) {
                return null;
            }
        } while (teken(','));
        boolean heel = teken('}') && bouwer != null;
        slaWitOver();
        if (!heel || plek < tekst.length) {
            return null;
        }
        if (antwoorden == null) {
            antwoorden = onbekend(woorden.woordenlijst());
        }
        return woorden.woordenlijst().casus(antwoorden, gegeven, bouwer);
    }

    /** Reads one member at the top, of which the name was read; false at the first doubt. */
    private boolean lid() {
        if (bouwer == null) {
            return is("kenmerk") ? kenmerk() : is("provincie") && kenmerk != null && provincie();
        }
        return is("feiten") ? feiten() : is("nodig") ? nodig() : is("lopendeOverleggen") ? lopende()
                : is("peildatum") ? peildatum() : teller();
    }

    private boolean kenmerk() {
        if (kenmerk != null || !tekst()) {
            return false;
        }
        kenmerk = gelezen();
        return Casuscontrole.kenmerk(kenmerk) == null;
    }

    private boolean provincie() {
        if (!tekst()) {
            return false;
        }
        for (String regio : velden.regios()) {
            if (is(regio)) {
                woorden = velden.van(regio);
                bouwer = Casus.voor(kenmerk, regio);
                return woorden.woordenlijst() != null;
            }
        }
        return false;
    }

    private boolean peildatum() {
        if (metPeildatum || !tekst()) {
            return false;
        }
        metPeildatum = true;
        LocalDate dag = Peildatum.lees(gelezen());
        bouwer.peildatum(dag);
        return dag != null;
    }

    private static Antwoord[] onbekend(Woordenlijst lijst) {
        Antwoord[] antwoorden = new Antwoord[lijst.aantal()];
        Arrays.fill(antwoorden, Antwoord.ONBEKEND);
        return antwoorden;
    }

    private boolean feiten() {
        if (metFeiten || !teken('{')) {
            return false;
        }
        metFeiten = true;
        if (teken('}')) {
            return true;
        }
        Woordenlijst lijst = woorden.woordenlijst();
        antwoorden = new Antwoord[lijst.aantal()];
        int[] genoemd = new int[antwoorden.length];
        int aantal = 0;
        do {
            int nummer = naam() ? lijst.nummer(tekst, van, tot) : -1;
            if (nummer < 0 || antwoorden[nummer] != null || !tekst()) {
                return false;
            }
            Antwoord antwoord = is("NEE") ? Antwoord.NEE : is("JA") ? Antwoord.JA
                    : is("ONBEKEND") ? Antwoord.ONBEKEND : null;
            if (antwoord == null) {
                return false;
            }
            antwoorden[nummer] = antwoord;
            genoemd[aantal++] = nummer;
        } while (teken(','));
        gegeven = Arrays.copyOf(genoemd, aantal);
        for (int i = 0; i < antwoorden.length; i++) {
            if (antwoorden[i] == null) {
                antwoorden[i] = Antwoord.ONBEKEND;
            }
        }
        return teken('}');
    }

    private boolean nodig() {
        boolean eerst = !metNodig;
        metNodig = true;
        return eerst && lijst(woorden.behoeften(), true);
    }

    private boolean lopende() {
        boolean eerst = !metLopende;
        metLopende = true;
        return eerst && lijst(woorden.overleggen(), false);
    }

    private boolean lijst(Set<String> bekend, boolean behoeften) {
        if (!teken('[')) {
            return false;
        }
        if (teken(']')) {
            return true;
        }
        do {
            String woord = tekst() ? gelezen() : null;
            if (woord == null || !bekend.contains(woord)) {
                return false;
            }
            if (behoeften) {
                bouwer.nodig(woord);
            } else {
                bouwer.looptIn(woord);
            }
        } while (teken(','));
        return teken(']');
    }

    private boolean teller() {
        for (String teller : woorden.tellers()) {
            if (is(teller)) {
                int aantal = tellers.contains(teller) ? -1 : aantal();
                tellers.add(teller);
                bouwer.teller(teller, aantal);
                return aantal >= 0;
            }
        }
        return false;
    }

    /** A whole number, or -1 at the first doubt. */
    private int aantal() {
        slaWitOver();
        int begin = plek;
        int aantal = 0;
        while (plek < tekst.length && tekst[plek] >= '0' && tekst[plek] <= '9' && plek - begin < MEESTE_CIJFERS) {
            aantal = 10 * aantal + tekst[plek++] - '0';
        }
        return plek == begin || tekst[begin] == '0' && plek > begin + 1 ? -1 : aantal;
    }

    /** Reads a name and the colon after it. */
    private boolean naam() {
        return tekst() && teken(':');
    }

    /** Reads a text between quotes. */
    private boolean tekst() {
        if (!teken('"')) {
            return false;
        }
        van = plek;
        for (int i = plek; i < tekst.length; i++) {
            byte teken = tekst[i];
            if (teken == '"') {
                tot = i;
                plek = i + 1;
                return true;
            }
            if (teken < ' ' || teken == '\\') { // What is not ASCII is below zero.
                return false;
            }
        }
        return false;
    }

    /** Whether the text that was last read is this one. */
    private boolean is(String woord) {
        if (woord.length() != tot - van) {
            return false;
        }
        for (int i = 0; i < woord.length(); i++) {
            if (woord.charAt(i) != tekst[van + i]) {
                return false;
            }
        }
        return true;
    }

    private String gelezen() {
        return new String(tekst, van, tot - van, StandardCharsets.ISO_8859_1);
    }

    /** Passes over this character, and the spaces before it; when it does not stand there, only over the spaces. */
    private boolean teken(char gevraagd) {
        slaWitOver();
        if (plek < tekst.length && tekst[plek] == gevraagd) {
            plek++;
            return true;
        }
        return false;
    }

    private void slaWitOver() {
        while (plek < tekst.length && (tekst[plek] == ' ' || tekst[plek] == '\n' || tekst[plek] == '\r'
                || tekst[plek] == '\t')) {
            plek++;
        }
    }
}
