package nl.actieoverleg.json;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Parts that stand in many advices by the same rules, and texts in them, written beforehand. Found by identity, which
 * takes no time: an equal part that is another object is written anew, to the same bytes. Immutable.
 */
final class Vastedelen {

    static final Vastedelen GEEN = new Vastedelen(List.of());

    private final Map<Object, SerializableString> geschreven = new IdentityHashMap<>();

    /** @param delen parts of advices, and texts */
    Vastedelen(List<?> delen) {
        for (Object deel : delen) {
            geschreven.put(deel, new SerializedString(deel instanceof String tekst ? tekst : Jsontekst.waarde(json -> {
                if (!new Adviesvorm(json, GEEN).deel(deel)) {
                    throw new IllegalArgumentException("No form for " + deel.getClass());
                }
            })));
        }
    }

    boolean isLeeg() {
        return geschreven.isEmpty();
    }

    /** What was written for this part or text, or null. */
    SerializableString van(Object deel) {
        return geschreven.get(deel);
    }
}
