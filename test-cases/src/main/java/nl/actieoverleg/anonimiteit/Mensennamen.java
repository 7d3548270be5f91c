package nl.actieoverleg.anonimiteit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds names of people by the lists. A name that is also an ordinary word counts when it has a capital that its place
 * does not explain.
 */
final class Mensennamen implements Zoeker {

    private static final Set<String> NAMEN = namen();

    private static Set<String> namen() {
        Set<String> namen = new HashSet<>(Naamlijst.lees("voornamen.txt"));
        namen.addAll(Naamlijst.achternamen());
        return Set.copyOf(namen);
    }

    @Override
    public void zoek(Leestekst tekst, List<Treffer> treffers) {
        for (Woord woord : tekst.woorden()) {
            if (isNaam(tekst, woord)) {
                treffers.add(new Treffer(woord.begin(), woord.eind(), Soort.NAAM));
            }
        }
    }

    private static boolean isNaam(Leestekst tekst, Woord woord) {
        String naam = woord.klein();
        if (!NAMEN.contains(naam)) {
            return isBezit(tekst, woord);
        }
        if (Naamlijst.GEWONE_WOORDEN.contains(naam)) {
            return woord.isNaamvorm() && !tekst.beginVanZin(woord.begin());
        }
        return woord.isNaamvorm() || naam.length() > 2;
    }

    /** Whose it is: Fatimas fiets. */
    private static boolean isBezit(Leestekst tekst, Woord woord) {
        if (!woord.isNaamvorm() || !woord.klein().endsWith("s") || tekst.beginVanZin(woord.begin())) {
            return false;
        }
        String naam = woord.klein().substring(0, woord.klein().length() - 1);
        return naam.length() > 2 && NAMEN.contains(naam) && !Naamlijst.GEWONE_WOORDEN.contains(naam);
    }
}
