package nl.actieoverleg.casus;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import nl.actieoverleg.vorm.Jsonvorm;
import org.jspecify.annotations.Nullable;

/**
 * One fault in a case.
 *
 * @param pad JSON Pointer (RFC 6901) to the place, {@code ""} for the text as a whole; never null
 * @param melding what is wrong and what helps, in Dutch; never quotes a value from the case
 * @param bedoeldeU what was probably meant, one of the known words, or null
 * @serial exclude
 */
public record Fout(String pad, String melding, @Nullable String bedoeldeU) implements Serializable {

    /** What is wrong, without the place: that can hold what someone typed as the name of a fact. */
    @Override
    public String toString() {
        return melding;
    }

    /** For the Jackson of an application. */
    @JsonValue
    @JsonRawValue
    private String json() {
        return Jsonvorm.van(this);
    }
}
