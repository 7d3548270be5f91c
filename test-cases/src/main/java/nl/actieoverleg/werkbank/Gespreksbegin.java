package nl.actieoverleg.werkbank;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import nl.actieoverleg.scherm.Adviesscherm;
import nl.actieoverleg.scherm.Kolomtekst;
import nl.actieoverleg.taal.Adviestaal;

/** What a conversation asks besides its questions: all of a case that is not answered with yes or no. */
final class Gespreksbegin {

    private static final int LANGSTE_AANTAL = 4;

    private final Adviseur adviseur;
    private final Gespreksinvoer invoer;
    private final Werkbank werkbank;

    Gespreksbegin(Adviseur adviseur, Gespreksinvoer invoer, Werkbank werkbank) {
        this.adviseur = adviseur;
        this.invoer = invoer;
        this.werkbank = werkbank;
    }

    /** A case of which only the province is known; null when the user stops, or no more input comes. */
    Casus casus(String kenmerk) {
        List<String> provincies = adviseur.provincies();
        List<Integer> gekozen = kies("Welke provincie?", provincies.stream().map(Adviestaal::provincie).toList(), true);
        return gekozen == null ? null : Casus.voor(kenmerk, provincies.get(gekozen.get(0))).maak();
    }

    /** The case with its counts, needs and running overleggen; null when the user stops, or no more input comes. */
    Casus vulAan(Casus casus) {
        Vragenlijst lijst = adviseur.vragenlijst(casus.provincie());
        Casus.Bouwer bouwer = casus.kopie();
        for (Keuze teller : lijst.tellers()) {
            Integer aantal = aantal(teller.tekst());
            if (aantal == null) {
                return null;
            }
            bouwer.teller(teller.code(), aantal);
        }
        List<Integer> lopend = kies("Waar loopt de casus al?", teksten(lijst.overleggen()), false);
        List<Integer> nodig = lopend == null ? null : kies("Wat heeft de casus nodig?", teksten(lijst.behoeften()),
                false);
        if (nodig == null) {
            return null;
        }
        lopend.forEach(index -> bouwer.looptIn(lijst.overleggen().get(index).code()));
        nodig.forEach(index -> bouwer.nodig(lijst.behoeften().get(index).code()));
        return bouwer.maak();
    }

    private static List<String> teksten(List<Keuze> keuzes) {
        return keuzes.stream().map(Keuze::tekst).toList();
    }

    private Integer aantal(String vraag) {
        werkbank.schrijf(alinea(vraag));
        while (true) {
            String regel = invoer.vraag("Een getal, of Enter voor 0 (s = stop):");
            if (isStop(regel)) {
                return null;
            }
            if (regel.isEmpty()) {
                return 0;
            }
            if (regel.length() <= LANGSTE_AANTAL && regel.chars().allMatch(Character::isDigit)) {
                return Integer.valueOf(regel);
            }
            werkbank.schrijf("Geef een geheel getal, bijvoorbeeld 2.");
        }
    }

    /** Whether the user stops, or no more input comes. */
    private static boolean isStop(String regel) {
        return regel == null || Gesprekstoets.van(regel).filter(Gesprekstoets.STOP::equals).isPresent();
    }

    /** The indexes of what was chosen, by number or as it stands there; null when no more input comes. */
    private List<Integer> kies(String vraag, List<String> keuzes, boolean precies) {
        Kolomtekst uit = new Kolomtekst(Adviesscherm.BREEDTE);
        uit.alinea(0, vraag);
        for (int i = 0; i < keuzes.size(); i++) {
            uit.regel(1, (i + 1) + "  ", keuzes.get(i));
        }
        werkbank.schrijf(uit.toString());
        while (true) {
            String regel = invoer.vraag(precies ? "Kies een nummer (s = stop):"
                    : "Een of meer nummers, of Enter voor niets (s = stop):");
            if (isStop(regel)) {
                return null;
            }
            for (int i = 0; i < keuzes.size(); i++) {
                if (regel.strip().equalsIgnoreCase(keuzes.get(i))) {
                    return List.of(i);
                }
            }
            List<Integer> gekozen = indexen(regel, keuzes.size());
            if (gekozen != null && (!precies || gekozen.size() == 1)) {
                return gekozen;
            }
            werkbank.schrijf("Kies uit 1 tot en met " + keuzes.size() + ".");
        }
    }

    /** The indexes that these numbers stand for; null when one is none. */
    private static List<Integer> indexen(String regel, int aantal) {
        List<Integer> indexen = new ArrayList<>();
        for (char teken : regel.toCharArray()) {
            int index = teken - '1';
            if (index >= 0 && index < aantal) {
                if (!indexen.contains(index)) {
                    indexen.add(index);
                }
            } else if (teken != ' ' && teken != ',') {
                return null;
            }
        }
        return indexen;
    }

    private static String alinea(String tekst) {
        Kolomtekst uit = new Kolomtekst(Adviesscherm.BREEDTE);
        uit.alinea(0, tekst);
        return uit.toString();
    }
}
