package nl.actieoverleg.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.actieoverleg.fout.Weigering;

/**
 * One object of an advice that is read, with what each of its members has to be. Members that nobody asks for do not
 * matter. No message quotes what was read.
 */
final class Jsonknoop {

    private final String pad;
    private final Map<?, ?> leden;

    Jsonknoop(String pad, Map<?, ?> leden) {
        this.pad = pad;
        this.leden = leden;
    }

    private Weigering anders(String naam) {
        return new Weigering("Dit is geen advies van deze router: " + pad + "/" + naam
                + " ontbreekt of heeft een andere vorm.");
    }

    private <T> T lid(String naam, Class<T> soort) {
        Object lid = leden.get(naam);
        if (!soort.isInstance(lid)) {
            throw anders(naam);
        }
        return soort.cast(lid);
    }

    private boolean isNull(String naam) {
        return leden.containsKey(naam) && leden.get(naam) == null;
    }

    String tekst(String naam) {
        return lid(naam, String.class);
    }

    /** Text, or null when it says so; not when it is missing. */
    String tekstOfNull(String naam) {
        return isNull(naam) ? null : tekst(naam);
    }

    boolean waar(String naam) {
        return lid(naam, Boolean.class);
    }

    <E extends Enum<E>> E woord(String naam, Class<E> woorden) {
        String tekst = tekst(naam);
        for (E woord : woorden.getEnumConstants()) {
            if (woord.name().equals(tekst)) {
                return woord;
            }
        }
        throw anders(naam);
    }

    <E extends Enum<E>> E woordOfNull(String naam, Class<E> woorden) {
        return isNull(naam) ? null : woord(naam, woorden);
    }

    /** A value that is written as text, of which the reader throws when it is not one. */
    <T> T waarde(String naam, Function<String, T> lezer) {
        try {
            return lezer.apply(tekst(naam));
        } catch (RuntimeException e) {
            throw anders(naam);
        }
    }

    List<String> teksten(String naam) {
        List<String> teksten = new ArrayList<>();
        for (Object deel : lid(naam, List.class)) {
            if (!(deel instanceof String tekst)) {
                throw anders(naam);
            }
            teksten.add(tekst);
        }
        return List.copyOf(teksten);
    }

    Jsonknoop object(String naam) {
        return new Jsonknoop(pad + "/" + naam, lid(naam, Map.class));
    }

    <T> List<T> objecten(String naam, Function<Jsonknoop, T> lezer) {
        List<T> delen = new ArrayList<>();
        for (Object deel : lid(naam, List.class)) {
            if (!(deel instanceof Map<?, ?> hier)) {
                throw anders(naam);
            }
            delen.add(lezer.apply(new Jsonknoop(pad + "/" + naam + "/" + delen.size(), hier)));
        }
        return List.copyOf(delen);
    }
}
