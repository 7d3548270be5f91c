package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds files that are a copy of another: everything in them is there twice, and one of the two is to blame. */
final class Kopieen {

    /** Fewer names in common may be a slip. */
    private static final int MINSTENS = 2;
    private static final String RULE = "rule \"";
    private static final String CODE = "@code( \"";

    private Kopieen() {
    }

    /** The original of each copy. */
    static Map<String, String> zoek(Map<String, String> bronnen) {
        Map<String, String> eersteMetNaam = new HashMap<>();
        Map<String, Set<String>> namen = new HashMap<>();
        Set<String> verdacht = new HashSet<>();
        for (Map.Entry<String, String> bron : bronnen.entrySet()) {
            Set<String> hier = namen(bron.getValue());
            namen.put(bron.getKey(), hier);
            for (String naam : hier) {
                String eerder = eersteMetNaam.putIfAbsent(naam, bron.getKey());
                if (eerder != null) {
                    verdacht.add(eerder);
                    verdacht.add(bron.getKey());
                }
            }
        }
        return verdacht.isEmpty() ? Map.of() : kopieen(new ArrayList<>(verdacht), namen);
    }

    private static Map<String, String> kopieen(List<String> bestanden, Map<String, Set<String>> namen) {
        bestanden.sort((een, ander) -> een.length() != ander.length() ? een.length() - ander.length()
                : een.compareTo(ander));
        Map<String, String> kopieen = new HashMap<>();
        for (int i = 1; i < bestanden.size(); i++) {
            for (String origineel : bestanden.subList(0, i)) {
                if (!kopieen.containsKey(origineel) && isKopie(namen.get(bestanden.get(i)), namen.get(origineel))) {
                    kopieen.putIfAbsent(bestanden.get(i), origineel);
                }
            }
        }
        return kopieen;
    }

    /** Whether most of what stands here stands there too. */
    private static boolean isKopie(Set<String> hier, Set<String> daar) {
        int samen = 0;
        for (String naam : hier) {
            samen += daar.contains(naam) ? 1 : 0;
        }
        return samen >= MINSTENS && 2 * samen > hier.size();
    }

    /** The names of the rules and the codes, as far as they are written as usual. */
    private static Set<String> namen(String tekst) {
        Set<String> namen = new HashSet<>();
        zoek(tekst, RULE, namen);
        zoek(tekst, CODE, namen);
        return namen;
    }

    private static void zoek(String tekst, String begin, Set<String> namen) {
        for (int i = tekst.indexOf(begin); i >= 0; i = tekst.indexOf(begin, i + 1)) {
            int eind = tekst.indexOf('"', i + begin.length());
            if (eind > 0) {
                namen.add(tekst.substring(i, eind));
            }
        }
    }
}
