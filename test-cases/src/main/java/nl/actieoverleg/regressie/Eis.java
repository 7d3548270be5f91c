package nl.actieoverleg.regressie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.actieoverleg.advies.Advies;

/** One thing that a case expects of its advice. */
public sealed interface Eis {

    /** The field of the advice that it is about, as it stands in the case. */
    String veld();

    /** What is expected of that field, in Dutch. */
    String tekst();

    /** In which respects an advice does not meet this, in Dutch; empty when it does. */
    List<String> verschillen(Advies advies);

    /**
     * One value.
     *
     * @param veld the field
     * @param verwacht the value expected
     * @param uit reads the value from an advice
     */
    record Waarde(String veld, String verwacht, Function<Advies, String> uit) implements Eis {
        @Override
        public String tekst() {
            return verwacht;
        }

        @Override
        public List<String> verschillen(Advies advies) {
            String gekregen = uit.apply(advies);
            return verwacht.equals(gekregen) ? List.of()
                    : List.of(anders(veld, aangehaald(verwacht), aangehaald(gekregen)));
        }
    }

    /**
     * A list in which every word and its place count.
     *
     * @param veld the field
     * @param verwacht the words expected, in order
     * @param uit reads the words from an advice
     */
    record Rij(String veld, List<String> verwacht, Function<Advies, List<String>> uit) implements Eis {
        @Override
        public String tekst() {
            return som(verwacht) + (verwacht.size() > 1 ? " (in deze volgorde)" : "");
        }

        @Override
        public List<String> verschillen(Advies advies) {
            List<String> gekregen = uit.apply(advies);
            return verwacht.equals(gekregen) ? List.of() : List.of(anders(veld, som(verwacht), som(gekregen)));
        }
    }

    /**
     * A list in which every word counts, but not its place.
     *
     * @param veld the field
     * @param verwacht the words expected
     * @param uit reads the words from an advice
     */
    record Verzameling(String veld, List<String> verwacht, Function<Advies, List<String>> uit) implements Eis {
        @Override
        public String tekst() {
            return som(verwacht) + (verwacht.isEmpty() ? "" : " en niets anders");
        }

        @Override
        public List<String> verschillen(Advies advies) {
            List<String> gekregen = uit.apply(advies);
            List<String> verschillen = new ArrayList<>(ontbreekt(veld, verwacht, gekregen));
            gekregen.stream().filter(woord -> !verwacht.contains(woord))
                    .forEach(woord -> verschillen.add(veld + ": " + woord + " was niet verwacht."));
            return verschillen;
        }
    }

    /**
     * A list of which some words count.
     *
     * @param veld the field
     * @param wel the words that must be there
     * @param niet the words that may not be there
     * @param uit reads the words from an advice
     */
    record WelNiet(String veld, List<String> wel, List<String> niet, Function<Advies, List<String>> uit)
            implements Eis {
        @Override
        public String tekst() {
            String zonder = niet.isEmpty() ? "" : "niet " + String.join(", ", niet);
            return wel.isEmpty() ? zonder : String.join(", ", wel) + (niet.isEmpty() ? "" : "; " + zonder);
        }

        @Override
        public List<String> verschillen(Advies advies) {
            List<String> gekregen = uit.apply(advies);
            List<String> verschillen = new ArrayList<>(ontbreekt(veld, wel, gekregen));
            niet.stream().filter(gekregen::contains)
                    .forEach(woord -> verschillen.add(veld + ": " + woord + " hoort er niet bij, maar staat er wel."));
            return verschillen;
        }
    }

    /**
     * Words that each have a value.
     *
     * @param veld the field
     * @param verwacht the values expected, by word
     * @param volledig whether no other words may be there
     * @param uit reads the values from an advice
     */
    record Tabel(String veld, Map<String, String> verwacht, boolean volledig,
            Function<Advies, Map<String, String>> uit) implements Eis {
        @Override
        public String tekst() {
            return verwacht.isEmpty() ? "niets" : verwacht.entrySet().stream()
                    .map(een -> een.getKey() + " " + een.getValue()).collect(Collectors.joining(", "));
        }

        @Override
        public List<String> verschillen(Advies advies) {
            Map<String, String> gekregen = uit.apply(advies);
            List<String> verschillen = new ArrayList<>();
            verwacht.forEach((woord, waarde) -> {
                if (!waarde.equals(gekregen.get(woord))) {
                    verschillen.add(anders(veld + " " + woord, waarde, gekregen.getOrDefault(woord, "niets")));
                }
            });
            if (volledig) {
                new TreeSet<>(gekregen.keySet()).stream().filter(woord -> !verwacht.containsKey(woord))
                        .forEach(woord -> verschillen.add(veld + ": " + woord + " was niet verwacht."));
            }
            return verschillen;
        }
    }

    private static String anders(String veld, String verwacht, String gekregen) {
        return veld + ": verwacht " + verwacht + ", gekregen " + gekregen + ".";
    }

    /** A sentence between quotes, so that it does not run on in the message; a word as it is. */
    private static String aangehaald(String waarde) {
        return waarde.contains(" ") ? "\"" + waarde + "\"" : waarde;
    }

    private static List<String> ontbreekt(String veld, List<String> verwacht, List<String> gekregen) {
        return verwacht.stream().filter(woord -> !gekregen.contains(woord))
                .map(woord -> veld + ": " + woord + " ontbreekt.").toList();
    }

    private static String som(List<String> woorden) {
        return woorden.isEmpty() ? "niets" : String.join(", ", woorden);
    }
}
