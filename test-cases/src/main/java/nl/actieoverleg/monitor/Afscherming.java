package nl.actieoverleg.monitor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which numbers may be shown: none that is small, and none from which a small one follows.
 *
 * <p>Knows every sum by which readers can add up and take away: a total and its parts. Hides the small numbers (1 to
 * 4), and then plays the reader: as long as what is shown still fixes a small number, by any chain of sums, or shows
 * that some numbers make up a small one together, it hides the next number, the smallest first. Zero is shown: there is
 * no one to be found. Used once, by one thread.
 *
 * @param <K> what a number goes by
 */
final class Afscherming<K> {

    /** Numbers below this one, but for 0, are small. */
    static final long GRENS = 5;

    private static final long ONBEPERKT = Long.MAX_VALUE / 4;

    private final Map<K, Vak> vakken = new LinkedHashMap<>();
    private final List<Som> sommen = new ArrayList<>();

    /** One number. */
    private static final class Vak {
        private final int plek;
        private final long waarde;
        private final boolean getoond;
        private final List<Som> in = new ArrayList<>();
        private boolean weg;
        private long minst;
        private long meest;

        private Vak(int plek, long waarde, boolean getoond) {
            this.plek = plek;
            this.waarde = waarde;
            this.getoond = getoond;
            this.weg = !getoond || isKlein();
        }

        private boolean isKlein() {
            return waarde > 0 && waarde < GRENS;
        }
    }

    /** A total and its parts. */
    private record Som(Vak totaal, List<Vak> delen) {

        List<Vak> alle() {
            List<Vak> alle = new ArrayList<>(delen);
            alle.add(totaal);
            return alle;
        }
    }

    private final List<Vak> alleVakken = new ArrayList<>();

    /** A number that would be shown. Its value has to be the same each time. */
    void getal(K naam, long waarde) {
        Vak bekend = vakken.get(naam);
        if (bekend == null) {
            vakken.put(naam, nieuw(waarde, true));
        } else if (bekend.waarde != waarde) {
            throw new IllegalStateException(naam + " is " + bekend.waarde + " and " + waarde);
        }
    }

    private Vak nieuw(long waarde, boolean getoond) {
        Vak vak = new Vak(alleVakken.size(), waarde, getoond);
        alleVakken.add(vak);
        return vak;
    }

    /** Readers know that these parts, all of which are known here, make up this total. */
    void som(K totaal, List<K> delen) {
        som(vakken.get(totaal), new ArrayList<>(delen.stream().map(vakken::get).toList()));
    }

    /** Readers know that this is a part of this total; what is left of it is not shown. */
    void deel(K totaal, K deel) {
        Vak geheel = vakken.get(totaal);
        Vak een = vakken.get(deel);
        som(geheel, List.of(een, nieuw(geheel.waarde - een.waarde, false)));
    }

    private void som(Vak totaal, List<Vak> delen) {
        long samen = delen.stream().mapToLong(vak -> vak.waarde).sum();
        if (samen != totaal.waarde || delen.stream().anyMatch(vak -> vak.waarde < 0)) {
            throw new IllegalStateException("The parts make " + samen + ", the total is " + totaal.waarde);
        }
        Som som = new Som(totaal, List.copyOf(delen));
        sommen.add(som);
        som.alle().forEach(vak -> vak.in.add(som));
    }

    /** Hides what has to be hidden; ask after that. */
    void schermAf() {
        boolean lek = true;
        while (lek) {
            lek = false;
            for (Som som : sommen) {
                boolean meer = true;
                while (meer && isLek(som)) {
                    meer = verberg(som.alle());
                }
            }
            for (Vak vak : bepaald()) {
                lek |= verbergNaast(vak);
            }
        }
    }

    Getal toon(K naam) {
        Vak vak = vakken.get(naam);
        return vak == null ? new Getal(0, true) : new Getal(vak.waarde, !vak.weg);
    }

    /** Whether this sum by itself shows a small number: of one part that is hidden, or of a few together. */
    private static boolean isLek(Som som) {
        long samen = 0;
        int verborgen = 0;
        boolean klein = false;
        for (Vak deel : som.delen) {
            if (deel.weg) {
                samen += deel.waarde;
                verborgen++;
                klein |= deel.isKlein();
            }
        }
        if (som.totaal.weg) {
            return verborgen == 0 && som.totaal.isKlein() && som.delen.stream().anyMatch(deel -> deel.waarde > 0);
        }
        return klein && samen < GRENS || verborgen == 1 && klein;
    }

    /** Hides the smallest of these that still shows; a number before a zero. */
    private static boolean verberg(List<Vak> vakken) {
        Vak kleinste = vakken.stream().filter(vak -> !vak.weg && vak.getoond)
                .min(Comparator.<Vak>comparingInt(vak -> vak.waarde == 0 ? 1 : 0).thenComparingLong(vak -> vak.waarde)
                        .thenComparingInt(vak -> vak.plek)).orElse(null);
        if (kleinste != null) {
            kleinste.weg = true;
        }
        return kleinste != null;
    }

    /** Hides something that this number follows from, as near as can be. */
    private boolean verbergNaast(Vak vak) {
        List<Vak> buren = new ArrayList<>();
        vak.in.forEach(som -> buren.addAll(som.alle()));
        if (verberg(buren)) {
            return true;
        }
        List<Vak> verder = new ArrayList<>();
        buren.forEach(buur -> buur.in.forEach(som -> verder.addAll(som.alle())));
        return verberg(verder);
    }

    /** The small numbers that a reader can work out from what is shown. */
    private List<Vak> bepaald() {
        List<Vak> gevonden = new ArrayList<>();
        boolean[] vast = new Vergelijkingen(vergelijkingen()).vast(alleVakken.size());
        grenzen();
        for (Vak vak : alleVakken) {
            if (vak.isKlein() && vak.weg && (vast[vak.plek] || vak.minst == vak.meest)) {
                gevonden.add(vak);
            }
        }
        return gevonden;
    }

    /** For each sum what is unknown in it: parts count once, the total counts against them. */
    private List<Map<Integer, Integer>> vergelijkingen() {
        List<Map<Integer, Integer>> vergelijkingen = new ArrayList<>();
        for (Som som : sommen) {
            Map<Integer, Integer> onbekend = new LinkedHashMap<>();
            som.delen.stream().filter(deel -> deel.weg).forEach(deel -> onbekend.merge(deel.plek, 1, Integer::sum));
            if (som.totaal.weg) {
                onbekend.merge(som.totaal.plek, -1, Integer::sum);
            }
            if (!onbekend.isEmpty()) {
                vergelijkingen.add(onbekend);
            }
        }
        return vergelijkingen;
    }

    /** Works out between which bounds each number must be, knowing that none is below 0. */
    private void grenzen() {
        for (Vak vak : alleVakken) {
            vak.minst = vak.weg ? 0 : vak.waarde;
            vak.meest = vak.weg ? ONBEPERKT : vak.waarde;
        }
        boolean verandert = true;
        while (verandert) {
            verandert = false;
            for (Som som : sommen) {
                verandert |= grenzen(som);
            }
        }
    }

    private static boolean grenzen(Som som) {
        long minst = 0;
        long meest = 0;
        for (Vak deel : som.delen) {
            minst += deel.minst;
            meest = Math.min(ONBEPERKT, meest + deel.meest);
        }
        boolean verandert = tussen(som.totaal, minst, meest);
        for (Vak deel : som.delen) {
            long anderenMinst = minst - deel.minst;
            long anderenMeest = 0;
            for (Vak ander : som.delen) {
                anderenMeest = ander == deel ? anderenMeest : Math.min(ONBEPERKT, anderenMeest + ander.meest);
            }
            long laagst = som.totaal.minst - anderenMeest;
            long hoogst = som.totaal.meest >= ONBEPERKT ? ONBEPERKT : som.totaal.meest - anderenMinst;
            verandert |= tussen(deel, laagst, hoogst);
            minst = anderenMinst + deel.minst;
        }
        return verandert;
    }

    private static boolean tussen(Vak vak, long minst, long meest) {
        boolean nauwer = minst > vak.minst || meest < vak.meest;
        vak.minst = Math.max(vak.minst, minst);
        vak.meest = Math.min(vak.meest, meest);
        return nauwer;
    }
}
