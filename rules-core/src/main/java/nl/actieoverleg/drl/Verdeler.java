package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.melding.Regelfouten;

/**
 * Divides a DRL file into its head, its lists and its rules, and blanks those that cannot be read.
 *
 * <p>The parser gives up on a whole file at the first thing it cannot read. With that one part blanked, all other parts
 * are read and checked as well, so that an author sees every fault at once.
 */
final class Verdeler {

    private static final Set<String> BEGIN = Set.of("rule", "declare", "query");
    private static final Set<String> KOP = Set.of("package", "import");
    private static final List<String> WOORDEN = List.of("package", "import", "declare", "rule");

    private final Brontekst bron;
    private final List<Teken> tekens;
    private final Regelfouten fouten;
    private final StringBuilder tekst;
    private final List<Onderdeel> onderdelen = new ArrayList<>();
    private boolean heel = true;
    private int plek;

    Verdeler(Brontekst bron, Regelfouten fouten) {
        this.bron = bron;
        this.tekens = bron.tekens();
        this.fouten = fouten;
        this.tekst = new StringBuilder(bron.zonderCommentaar());
    }

    /** Goes through the whole file. */
    void verdeel() {
        while (plek < tekens.size()) {
            if (begint(plek)) {
                verdeelOnderdeel();
            } else if (tekens.get(plek).isNaam() && KOP.contains(tekens.get(plek).tekst())) {
                verdeelKopregel();
            } else {
                weigerRest();
            }
        }
    }

    /** The lists or the rules that can be read, in order. */
    List<Onderdeel> onderdelen(Onderdeel.Soort soort) {
        return onderdelen.stream().filter(onderdeel -> onderdeel.soort() == soort).toList();
    }

    /** The text without comments and without the parts that cannot be read. */
    String tekst() {
        return tekst.toString();
    }

    /** Whether every list and import was read. */
    boolean isHeel() {
        return heel;
    }

    /**
     * Leaves out the list or rule around this line as well, or else the line itself.
     *
     * @return whether there was anything left to leave out
     */
    boolean laatWeg(int regel) {
        for (Iterator<Onderdeel> it = onderdelen.iterator(); it.hasNext();) {
            Onderdeel onderdeel = it.next();
            if (onderdeel.regel() <= regel && regel <= onderdeel.laatsteRegel()) {
                it.remove();
                heel &= onderdeel.soort() == Onderdeel.Soort.REGEL;
                wis(onderdeel.begin(), onderdeel.eind());
                return true;
            }
        }
        String[] regels = tekst.toString().split("\n", -1);
        int begin = 0;
        for (int i = 1; i < regel; i++) {
            begin += regels[i - 1].length() + 1;
        }
        boolean gevuld = !regels[regel - 1].isBlank();
        heel = false;
        wis(begin, begin + regels[regel - 1].length());
        return gevuld;
    }

    /** The line of the last token up to this line; a parser complains about the end of a file where nothing is left. */
    int regelMetTekst(int regel) {
        return tekens.stream().map(Teken::regel).filter(r -> r <= regel).max(Comparator.naturalOrder()).orElse(1);
    }

    private boolean begint(int i) {
        if (!tekens.get(i).isNaam() || !BEGIN.contains(tekens.get(i).tekst()) || isVeld(i)) {
            return false;
        }
        return i == 0 || tekens.get(i - 1).regel() < tekens.get(i).regel() || tekens.get(i - 1).is("end")
                || tekens.get(i - 1).is(";");
    }

    private boolean eindigt(int i) {
        return tekens.get(i).is("end") && !isVeld(i);
    }

    /** Whether a word of the language is used as the name of a field here; that is refused later, as such. */
    private boolean isVeld(int i) {
        return i + 1 < tekens.size() && tekens.get(i + 1).is(":");
    }

    private void verdeelOnderdeel() {
        int begin = plek++;
        while (plek < tekens.size() && !begint(plek) && !eindigt(plek)) {
            plek++;
        }
        boolean afgesloten = plek < tekens.size() && eindigt(plek);
        Teken laatste = tekens.get(afgesloten ? plek++ : plek - 1);
        boolean leesbaar = bron.foutposities().stream()
                .noneMatch(p -> p >= tekens.get(begin).begin() && p < laatste.eind());
        Onderdeel onderdeel = null;
        if (leesbaar && !afgesloten) {
            Teken eerste = tekens.get(begin);
            fouten.meld(bron.bestand(), eerste.regel(),
                    "De " + (eerste.is("declare") ? "lijst" : "regel") + " die hier begint, wordt niet afgesloten.",
                    "Zet er een regel met het woord end onder.");
        } else if (leesbaar) {
            Onderdeellezer lezer = new Onderdeellezer(bron.bestand(), tekens.subList(begin, plek), fouten, this::wis);
            onderdeel = lezer.lees();
        }
        if (onderdeel == null) {
            heel &= tekens.get(begin).is("rule");
            wis(tekens.get(begin).begin(), laatste.eind());
        } else {
            onderdelen.add(onderdeel);
        }
    }

    private void verdeelKopregel() {
        Teken eerste = tekens.get(plek);
        int laatste = plek;
        while (plek < tekens.size() && tekens.get(plek).regel() == eerste.regel() && !begint(plek)) {
            laatste = plek++;
        }
        int eind = tekens.get(laatste).eind();
        boolean misplaatst = eerste.is("package") && eerste != tekens.get(0);
        if (misplaatst) {
            fouten.meld(bron.bestand(), eerste.regel(),
                    "Hier staat package, maar dat hoort één keer helemaal bovenaan.",
                    "Zet package één keer, boven alle import-regels.");
        }
        if (misplaatst || bron.foutposities().stream().anyMatch(p -> p >= eerste.begin() && p < eind)) {
            heel = false;
            wis(eerste.begin(), eind);
        }
    }

    /** Refuses what is neither head nor list nor rule, up to where the next of these starts. */
    private void weigerRest() {
        Teken eerste = tekens.get(plek);
        int laatste = plek++;
        while (plek < tekens.size() && !begint(plek) && !tekens.get(laatste).is("end")) {
            boolean kop = tekens.get(plek).regel() > tekens.get(laatste).regel() && tekens.get(plek).isNaam()
                    && KOP.contains(tekens.get(plek).tekst());
            if (kop) {
                break;
            }
            laatste = plek++;
        }
        int eind = tekens.get(laatste).eind();
        if (bron.foutposities().stream().noneMatch(p -> p >= eerste.begin() && p < eind)) {
            String bedoeld = eerste.isNaam() ? Spelling.dichtstbij(eerste.tekst(), WOORDEN) : null;
            fouten.meld(bron.bestand(), eerste.regel(),
                    "Hier staat iets buiten een lijst of regel: " + eerste.tekst() + ".",
                    (bedoeld == null ? "Haal het weg." : "Bedoelde u " + bedoeld + "?")
                            + " Een bestand bestaat uit package, import, declare … end en rule … end.");
        }
        heel = false;
        wis(eerste.begin(), eind);
    }

    private void wis(int begin, int eind) {
        for (int i = begin; i < eind; i++) {
            if (tekst.charAt(i) != '\n') {
                tekst.setCharAt(i, ' ');
            }
        }
    }
}
