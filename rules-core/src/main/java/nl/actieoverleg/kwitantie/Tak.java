package nl.actieoverleg.kwitantie;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * One object in a receipt, taken apart member by member. What is not as it should be is a fault at its own place; one
 * is enough, for a receipt is made by a program and not by hand.
 */
final class Tak {

    private final String pad;
    private final Map<String, Object> leden;
    private final Set<String> gelezen = new HashSet<>();

    Tak(String pad, Map<String, Object> leden) {
        this.pad = pad;
        this.leden = leden;
    }

    boolean heeft(String naam) {
        return leden.containsKey(naam);
    }

    String tekst(String naam) {
        return van(String.class, naam, "Dit moet een code zijn, tussen aanhalingstekens.");
    }

    /** Null when it is left out or null. */
    String tekstOfNiets(String naam) {
        return leden.get(naam) == null ? niets(naam) : tekst(naam);
    }

    int getal(String naam) {
        return van(Integer.class, naam, "Dit moet een geheel getal zijn.");
    }

    LocalDate dag(String naam) {
        try {
            return LocalDate.parse(tekst(naam));
        } catch (DateTimeException e) {
            throw fout(naam, "Dit moet een bestaande dag zijn, geschreven als jjjj-mm-dd.");
        }
    }

    <E extends Enum<E>> E woord(Class<E> soort, String naam) {
        return woord(soort, naam, tekst(naam));
    }

    <E extends Enum<E>> E woordOfNiets(Class<E> soort, String naam) {
        return leden.get(naam) == null ? niets(naam) : woord(soort, naam);
    }

    private <E extends Enum<E>> E woord(Class<E> soort, String naam, Object waarde) {
        for (E woord : soort.getEnumConstants()) {
            if (woord.name().equals(waarde)) {
                return woord;
            }
        }
        throw fout(naam, "Dit woord hoort hier niet.");
    }

    List<String> woorden(String naam) {
        return lijst(naam, (plek, deel) -> {
            if (deel instanceof String woord) {
                return woord;
            }
            throw fout(plek, "Dit moet een code zijn, tussen aanhalingstekens.");
        });
    }

    <E extends Enum<E>> Map<String, E> woordenboek(Class<E> soort, String naam) {
        Map<String, E> woorden = new LinkedHashMap<>();
        tak(naam).leden.forEach((sleutel, waarde) -> woorden.put(sleutel, woord(soort, naam, waarde)));
        return woorden;
    }

    Tak tak(String naam) {
        return tak(naam, lees(naam));
    }

    List<Tak> takken(String naam) {
        return lijst(naam, this::tak);
    }

    /** What is left: the whole numbers beside the fixed members. */
    Map<String, Integer> overigeGetallen() {
        Map<String, Integer> getallen = new LinkedHashMap<>();
        for (String naam : leden.keySet()) {
            if (!gelezen.contains(naam)) {
                getallen.put(naam, getal(naam));
            }
        }
        return getallen;
    }

    /** Says so when there is something that nobody asked for. */
    void isUit() {
        for (String naam : leden.keySet()) {
            if (!gelezen.contains(naam)) {
                throw fout(naam, "Dit hoort niet in een kwitantie.");
            }
        }
    }

    OngeldigeKwitantie fout(String naam, String melding) {
        return OngeldigeKwitantie.met(pad + '/' + naam.replace("~", "~0").replace("/", "~1"), melding);
    }

    private <T> T niets(String naam) {
        gelezen.add(naam);
        return null;
    }

    private Object lees(String naam) {
        gelezen.add(naam);
        if (!leden.containsKey(naam)) {
            throw fout(naam, "Dit ontbreekt.");
        }
        return leden.get(naam);
    }

    private <T> T van(Class<T> soort, String naam, String melding) {
        Object waarde = lees(naam);
        if (!soort.isInstance(waarde)) {
            throw fout(naam, melding);
        }
        return soort.cast(waarde);
    }

    private <T> List<T> lijst(String naam, BiFunction<String, Object, T> lezer) {
        if (!(lees(naam) instanceof List<?> delen)) {
            throw fout(naam, "Dit moet een lijst zijn.");
        }
        List<T> lijst = new ArrayList<>();
        for (Object deel : delen) {
            lijst.add(lezer.apply(naam, deel));
        }
        return lijst;
    }

    private Tak tak(String naam, Object waarde) {
        if (!(waarde instanceof Map<?, ?> map)) {
            throw fout(naam, "Dit moet een object zijn.");
        }
        Map<String, Object> onder = new LinkedHashMap<>();
        map.forEach((sleutel, deel) -> onder.put((String) sleutel, deel));
        return new Tak(pad + '/' + naam, onder);
    }
}
