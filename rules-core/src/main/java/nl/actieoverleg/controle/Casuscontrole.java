package nl.actieoverleg.controle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.melding.Spelling;

/**
 * Tells what is wrong with the values of a case. Each check and its message stands here once, for cases that are read
 * and for cases that are built in Java.
 *
 * <p>A check gives the fault, or null when all is well; the parts of a case have the same names in a pointer as in
 * {@link Casus}. No message quotes a value from the case; what was probably meant is always one of the known words.
 * When the province is missing or unknown, the other words are checked against everything that any region knows, so
 * that nothing is missed and nothing is wrongly accused.
 *
 * <p>Stateless and thread-safe; no check throws on any text. {@code velden} is never null; {@code regio} is a known
 * region, or null to check against all.
 */
public final class Casuscontrole {

    private static final int LANGSTE_KENMERK = 40;
    private static final String VORM_VAN_KENMERK =
            " Gebruik 1 tot 40 tekens: hoofdletters A–Z, cijfers en streepjes.";
    private static final int LAATSTE_JAAR = 9999;
    private static final char VERVANGTEKEN = '\uFFFD';

    private Casuscontrole() {
    }

    /**
     * Finds every fault in a case. Allocates next to nothing when there is none, and does not look at one that was read
     * by these words: that was without faults when it was read.
     *
     * @param casus the case, not null
     * @param velden what it may hold
     * @return the faults, in the order of the parts of {@link Casus}, empty when there are none; unmodifiable
     */
    public static List<Fout> controleer(Casus casus, Casusvelden velden) {
        String regio = regio(casus.provincie(), velden);
        if (regio != null && velden.van(regio).woordenlijst() != null
                && velden.van(regio).woordenlijst().heeftGelezen(casus)) {
            return List.of();
        }
        List<Fout> fouten = bij(List.of(), kenmerk(casus.kenmerk()));
        fouten = bij(fouten, provincie(casus.provincie(), velden));
        fouten = bij(fouten, peildatum(casus.peildatum()));
        Set<String> feiten = velden.van(regio).feiten();
        for (String feit : casus.feiten().keySet()) {
            if (!feiten.contains(feit)) {
                fouten = bij(fouten, feit("/feiten", feit, regio, velden));
            }
        }
        for (int i = 0; i < casus.nodig().size(); i++) {
            fouten = bij(fouten, behoefte(i, casus.nodig().get(i), regio, velden));
        }
        for (int i = 0; i < casus.lopendeOverleggen().size(); i++) {
            fouten = bij(fouten, overleg(i, casus.lopendeOverleggen().get(i), regio, velden));
        }
        for (String teller : casus.tellers().keySet()) {
            fouten = bij(fouten, teller(teller, regio, velden));
            fouten = bij(fouten, aantal(teller, casus.tellers().get(teller)));
        }
        return List.copyOf(fouten);
    }

    private static List<Fout> bij(List<Fout> fouten, Fout fout) {
        if (fout == null) {
            return fouten;
        }
        List<Fout> samen = fouten.isEmpty() ? new ArrayList<>() : fouten;
        samen.add(fout);
        return samen;
    }

    /** The region to check the rest of a case against: {@code provincie} when it is known, else null. */
    public static String regio(String provincie, Casusvelden velden) {
        return provincie != null && velden.regios().contains(provincie) ? provincie : null;
    }

    /** Checks the pseudonym, null when it is missing: 1 to 40 of A–Z, 0–9 and {@code -}. */
    public static Fout kenmerk(String kenmerk) {
        if (kenmerk == null) {
            return new Fout("/kenmerk", "Het kenmerk ontbreekt." + VORM_VAN_KENMERK, null);
        }
        return geldigKenmerk(kenmerk) ? null
                : new Fout("/kenmerk", "Dit kenmerk is niet geldig." + VORM_VAN_KENMERK, null);
    }

    private static boolean geldigKenmerk(String kenmerk) {
        for (int i = 0; i < kenmerk.length(); i++) {
            char teken = kenmerk.charAt(i);
            if (!(teken >= 'A' && teken <= 'Z' || teken >= '0' && teken <= '9' || teken == '-')) {
                return false;
            }
        }
        return !kenmerk.isEmpty() && kenmerk.length() <= LANGSTE_KENMERK;
    }

    /** Checks the province, null when it is missing. */
    public static Fout provincie(String provincie, Casusvelden velden) {
        List<String> regios = velden.regios();
        if (provincie == null) {
            return new Fout("/provincie", "De provincie ontbreekt." + keuze(regios), null);
        }
        return regios.contains(provincie) ? null : new Fout("/provincie", "Deze provincie is niet bekend."
                + keuze(regios), Spelling.dichtstbij(provincie, regios));
    }

    /** Checks the day asked for, null for today: a year from 0 to 9999. */
    public static Fout peildatum(LocalDate peildatum) {
        if (peildatum == null || peildatum.getYear() >= 0 && peildatum.getYear() <= LAATSTE_JAAR) {
            return null;
        }
        return new Fout("/peildatum", "Het jaar van de peildatum moet tussen 0 en 9999 liggen.", null);
    }

    /** Checks that a fact may be answered; {@code ouder} is the JSON Pointer to where it stands. */
    public static Fout feit(String ouder, String feit, String regio, Casusvelden velden) {
        Set<String> bekend = velden.van(regio).feiten();
        if (bekend.contains(feit)) {
            return null;
        }
        String eigenaar = velden.eigenaars().get(feit);
        if (eigenaar != null) {
            return new Fout(pad(ouder, feit), "Dit feit hoort bij " + eigenaar + " en wordt in deze provincie niet "
                    + "gevraagd. Laat het weg of verbeter de provincie.", null);
        }
        return new Fout(pad(ouder, feit), "Dit feit is niet bekend. Verbeter de naam of laat het weg.",
                Spelling.dichtstbij(feit, bekend));
    }

    /** Checks what the case needs, one by one; {@code plaats} is its place in the list, from 0. */
    public static Fout behoefte(int plaats, String behoefte, String regio, Casusvelden velden) {
        return element("/nodig/", plaats, behoefte, "Deze behoefte is hier niet bekend.",
                velden.van(regio).behoeften());
    }

    /** Checks the overleggen in which the case already runs, likewise. */
    public static Fout overleg(int plaats, String overleg, String regio, Casusvelden velden) {
        return element("/lopendeOverleggen/", plaats, overleg, "Dit overleg is hier niet bekend.",
                velden.van(regio).overleggen());
    }

    private static Fout element(String lijst, int plaats, String element, String melding, Set<String> bekend) {
        return bekend.contains(element) ? null
                : new Fout(lijst + plaats, melding + keuze(bekend), Spelling.dichtstbij(element, bekend));
    }

    /** Checks that a counter of this name may be given. */
    public static Fout teller(String teller, String regio, Casusvelden velden) {
        Set<String> bekend = velden.van(regio).tellers();
        if (bekend.contains(teller)) {
            return null;
        }
        String melding = velden.alleTellers().contains(teller)
                ? "Dit aantal wordt in deze provincie niet gevraagd. Laat het weg of verbeter de provincie."
                : "Dit aantal is niet bekend. Verbeter de naam of laat het weg.";
        return new Fout(pad("", teller), melding, Spelling.dichtstbij(teller, bekend));
    }

    /** Checks the count of a counter: 0 to {@link Integer#MAX_VALUE}. */
    public static Fout aantal(String teller, long aantal) {
        if (aantal >= 0 && aantal <= Integer.MAX_VALUE) {
            return null;
        }
        String melding = aantal < 0 ? "Een aantal kan niet onder nul liggen." : "Dit aantal is te groot.";
        return new Fout(pad("", teller), melding, null);
    }

    /**
     * The JSON Pointer to a member of the object that {@code ouder} points to. Half a surrogate pair in a name becomes
     * U+FFFD, so that every pointer can be written as UTF-8.
     */
    public static String pad(String ouder, String naam) {
        StringBuilder pad = new StringBuilder(ouder.length() + naam.length() + 1).append(ouder).append('/');
        int teken;
        for (int i = 0; i < naam.length(); i += Character.charCount(teken)) {
            teken = naam.codePointAt(i);
            switch (teken) {
                case '~' -> pad.append("~0");
                case '/' -> pad.append("~1");
                default -> pad.appendCodePoint(
                        Character.getType(teken) == Character.SURROGATE ? VERVANGTEKEN : teken);
            }
        }
        return pad.toString();
    }

    private static String keuze(Collection<String> bekend) {
        return bekend.isEmpty() ? "" : " Kies uit: " + String.join(", ", bekend) + ".";
    }
}
