package nl.actieoverleg.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.actieoverleg.fout.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * One object of an advice or a receipt, taken apart member by member. What is not as it should be is told with its
 * place; one fault is enough, for such a text is made by a program and not by hand. No message quotes what was read.
 * For one thread.
 */
public final class Jsonknoop {

    private static final String GEEN_TEKST = "Dit moet een code zijn, tussen aanhalingstekens.";

    private final String pad;
    private final Map<?, ?> leden;
    private final BiFunction<String, String, Weigering> weigering;
    private final Set<Object> gelezen = new HashSet<>();

    /**
     * @param leden the members as {@link Jsonboom} reads them
     * @param weigering makes what is thrown of a JSON Pointer and what is wrong there
     */
    public Jsonknoop(Map<String, Object> leden, BiFunction<String, String, Weigering> weigering) {
        this("", leden, weigering);
    }

    private Jsonknoop(String pad, Map<?, ?> leden, BiFunction<String, String, Weigering> weigering) {
        this.pad = pad;
        this.leden = leden;
        this.weigering = weigering;
    }

    private Weigering fout(String naam, String melding) {
        return weigering.apply(pad + "/" + naam, melding);
    }

    private static String inPad(Object naam) {
        return naam.toString().replace("~", "~0").replace("/", "~1");
    }

    private <T> T lid(String naam, Class<T> soort, String melding) {
        gelezen.add(naam);
        Object lid = leden.get(naam);
        if (!soort.isInstance(lid)) {
            throw fout(inPad(naam), leden.containsKey(naam) ? melding : "Dit ontbreekt.");
        }
        return soort.cast(lid);
    }

    /** Whether it says that there is nothing; not when it is missing. */
    private boolean isNull(String naam) {
        gelezen.add(naam);
        return leden.containsKey(naam) && leden.get(naam) == null;
    }

    /** {@return whether there is such a member} */
    public boolean heeft(String naam) {
        return leden.containsKey(naam);
    }

    /** {@return the text that this member is} */
    public String tekst(String naam) {
        return lid(naam, String.class, GEEN_TEKST);
    }

    /** {@return the text, or null when that is what it says} */
    public @Nullable String tekstOfNull(String naam) {
        return isNull(naam) ? null : tekst(naam);
    }

    /** {@return whether this member is true} */
    public boolean waar(String naam) {
        return lid(naam, Boolean.class, "Dit moet true of false zijn.");
    }

    /** {@return the number that this member is} */
    public int getal(String naam) {
        return lid(naam, Integer.class, "Dit moet een geheel getal zijn.");
    }

    /** {@return what a reader makes of the text; when that throws, it is not what it should be} */
    public <T> T waarde(String naam, String melding, Function<String, T> lezer) {
        String tekst = tekst(naam);
        try {
            return lezer.apply(tekst);
        } catch (RuntimeException e) {
            throw fout(inPad(naam), melding);
        }
    }

    /** {@return the word that this member is} */
    public <E extends Enum<E>> E woord(String naam, Class<E> woorden) {
        return woord(naam, tekst(naam), woorden);
    }

    /** {@return the word, or null when that is what it says} */
    public <E extends Enum<E>> @Nullable E woordOfNull(String naam, Class<E> woorden) {
        return isNull(naam) ? null : woord(naam, woorden);
    }

    private <E extends Enum<E>> E woord(String naam, Object tekst, Class<E> woorden) {
        for (E woord : woorden.getEnumConstants()) {
            if (woord.name().equals(tekst)) {
                return woord;
            }
        }
        throw fout(inPad(naam), "Dit woord hoort hier niet.");
    }

    /** {@return the members of an object that are all such a word} */
    public <E extends Enum<E>> Map<String, E> woordenboek(String naam, Class<E> woorden) {
        Map<String, E> boek = new LinkedHashMap<>();
        object(naam).leden.forEach((sleutel, tekst) -> boek.put((String) sleutel, woord(naam, tekst, woorden)));
        return boek;
    }

    /** {@return the texts in a list} */
    public List<String> teksten(String naam) {
        return delen(naam, String.class, GEEN_TEKST, (plek, tekst) -> tekst);
    }

    /** {@return the object that this member is} */
    public Jsonknoop object(String naam) {
        return new Jsonknoop(pad + "/" + inPad(naam), lid(naam, Map.class, "Dit moet een object zijn."), weigering);
    }

    /** {@return what a reader makes of each object in a list} */
    public <T> List<T> objecten(String naam, Function<Jsonknoop, T> lezer) {
        return delen(naam, Map.class, "Dit moet een object zijn.",
                (plek, deel) -> lezer.apply(new Jsonknoop(pad + "/" + plek, deel, weigering)));
    }

    private <D, T> List<T> delen(String naam, Class<D> soort, String melding, BiFunction<String, D, T> lezer) {
        List<T> delen = new ArrayList<>();
        for (Object deel : lid(naam, List.class, "Dit moet een lijst zijn.")) {
            String plek = inPad(naam) + "/" + delen.size();
            if (!soort.isInstance(deel)) {
                throw fout(plek, melding);
            }
            delen.add(lezer.apply(plek, soort.cast(deel)));
        }
        return List.copyOf(delen);
    }

    /** {@return what nobody asked for so far, which has to be numbers} */
    public Map<String, Integer> overigeGetallen() {
        Map<String, Integer> getallen = new LinkedHashMap<>();
        for (Object naam : leden.keySet()) {
            if (!gelezen.contains(naam)) {
                getallen.put((String) naam, getal((String) naam));
            }
        }
        return getallen;
    }

    /**
     * {@return what a reader makes of this object, of which it has to ask for all that there is}
     *
     * @param wat what the object is part of, for the message
     */
    public <T> T heel(String wat, Function<Jsonknoop, T> lezer) {
        T uitkomst = lezer.apply(this);
        for (Object naam : leden.keySet()) {
            if (!gelezen.contains(naam)) {
                throw fout(inPad(naam), "Dit hoort niet in " + wat + ".");
            }
        }
        return uitkomst;
    }
}
