package nl.actieoverleg.herspel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the fewest receipts that show every kind of difference, without keeping them all: a receipt that shows nothing
 * beyond what another one shows is never needed. Not thread-safe.
 */
final class Kleinsteproef {

    /** More receipts that each show something of their own are not kept; then fewer may be possible. */
    private static final int MEESTE = 2_000;
    /** How many choices are looked at before a good set is taken for the best. */
    private static final int STAPPEN = 500_000;

    private final Map<Verschil, Integer> nummers = new LinkedHashMap<>();
    private final List<Kandidaat> kandidaten = new ArrayList<>();
    private boolean bewezen = true;
    private int stappen;

    /** A receipt and the kinds of difference that it shows. */
    private record Kandidaat(BitSet soorten, Getoond kwitantie) {
    }

    /**
     * A receipt that comes out otherwise.
     *
     * @param regelnummer its line, from 1
     * @param bytes as it was read
     * @param verschillen what it shows
     */
    record Getoond(long regelnummer, byte[] bytes, List<Verschil> verschillen) {
    }

    void neem(Getoond kwitantie) {
        BitSet soorten = new BitSet();
        for (Verschil verschil : kwitantie.verschillen()) {
            soorten.set(nummers.computeIfAbsent(verschil, nieuw -> nummers.size()));
        }
        for (Kandidaat kandidaat : kandidaten) {
            if (bevat(kandidaat.soorten, soorten)) {
                return;
            }
        }
        kandidaten.removeIf(kandidaat -> bevat(soorten, kandidaat.soorten));
        kandidaten.add(new Kandidaat(soorten, kwitantie));
        if (kandidaten.size() > MEESTE) {
            List<Kandidaat> genoeg = gretig();
            kandidaten.clear();
            kandidaten.addAll(genoeg);
            bewezen = false;
        }
    }

    private static boolean bevat(BitSet groot, BitSet klein) {
        BitSet over = (BitSet) klein.clone();
        over.andNot(groot);
        return over.isEmpty();
    }

    /** The set, in the order of the lines. */
    List<Getoond> kies() {
        List<Kandidaat> beste = gretig();
        stappen = 0;
        beste = zoek(new BitSet(), new ArrayList<>(), beste);
        if (stappen > STAPPEN) {
            bewezen = false;
        }
        return beste.stream().map(Kandidaat::kwitantie)
                .sorted((een, ander) -> Long.compare(een.regelnummer(), ander.regelnummer())).toList();
    }

    /** Whether no smaller set can be; ask after {@link #kies()}. */
    boolean isBewezen() {
        return bewezen;
    }

    private List<Kandidaat> gretig() {
        BitSet gedekt = new BitSet();
        List<Kandidaat> gekozen = new ArrayList<>();
        while (gedekt.cardinality() < nummers.size()) {
            Kandidaat beste = null;
            int meeste = 0;
            for (Kandidaat kandidaat : kandidaten) {
                int nieuw = nieuw(kandidaat, gedekt);
                if (nieuw > meeste) {
                    meeste = nieuw;
                    beste = kandidaat;
                }
            }
            gekozen.add(beste);
            gedekt.or(beste.soorten);
        }
        return gekozen;
    }

    private static int nieuw(Kandidaat kandidaat, BitSet gedekt) {
        BitSet nieuw = (BitSet) kandidaat.soorten.clone();
        nieuw.andNot(gedekt);
        return nieuw.cardinality();
    }

    /** Tries every receipt for the kind that the fewest show, and gives up where no better set can come of it. */
    private List<Kandidaat> zoek(BitSet gedekt, List<Kandidaat> gekozen, List<Kandidaat> beste) {
        int over = nummers.size() - gedekt.cardinality();
        if (over == 0) {
            return gekozen.size() < beste.size() ? new ArrayList<>(gekozen) : beste;
        }
        int grootste = kandidaten.stream().mapToInt(kandidaat -> nieuw(kandidaat, gedekt)).max().orElse(1);
        if (gekozen.size() + (over + grootste - 1) / grootste >= beste.size() || ++stappen > STAPPEN) {
            return beste;
        }
        List<Kandidaat> beter = beste;
        for (Kandidaat kandidaat : metZeldzaamste(gedekt)) {
            BitSet verder = (BitSet) gedekt.clone();
            verder.or(kandidaat.soorten);
            gekozen.add(kandidaat);
            beter = zoek(verder, gekozen, beter);
            gekozen.remove(gekozen.size() - 1);
        }
        return beter;
    }

    private List<Kandidaat> metZeldzaamste(BitSet gedekt) {
        List<Kandidaat> zeldzaamst = null;
        for (int soort = gedekt.nextClearBit(0); soort < nummers.size(); soort = gedekt.nextClearBit(soort + 1)) {
            int dit = soort;
            List<Kandidaat> met = kandidaten.stream().filter(kandidaat -> kandidaat.soorten.get(dit)).toList();
            if (zeldzaamst == null || met.size() < zeldzaamst.size()) {
                zeldzaamst = met;
            }
        }
        return zeldzaamst;
    }
}
