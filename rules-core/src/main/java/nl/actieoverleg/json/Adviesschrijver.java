package nl.actieoverleg.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;
import tools.jackson.core.JsonGenerator;

/**
 * Writes an advice, or the faults of a case, as JSON.
 *
 * <p>Every field of the contract is always there, in the same order; what is not there is {@code null}. Equal advice
 * gives equal text. Letters outside ASCII stand there as they are, so the text is meant to be stored as UTF-8. There is
 * no line end after the last brace.
 *
 * <p>Thread-safe; one writer serves any number of advices.
 */
public final class Adviesschrijver {

    private final Function<Advies, List<?>> delen;
    private final Map<Regelsetversie, Vastedelen> geschreven = new ConcurrentHashMap<>();

    /** Makes a writer. */
    public Adviesschrijver() {
        this(advies -> List.of());
    }

    /**
     * Makes a writer that writes beforehand what stands in many advices; these are equal to those of any other.
     *
     * @param delen gives what the advices by the same rules as this one are made of; nothing when that is not known
     */
    public Adviesschrijver(Function<Advies, List<?>> delen) {
        this.delen = delen;
    }

    /**
     * The advice on one line.
     *
     * @param advies the advice, not null
     */
    public String schrijf(Advies advies) {
        return tekst(advies, null, vast(advies));
    }

    /**
     * The advice on one line, in UTF-8.
     *
     * @param advies the advice, not null
     */
    public byte[] schrijfUtf8(Advies advies) {
        return utf8(advies, null, vast(advies));
    }

    private static byte[] utf8(Advies advies, Vooruitblik vooruitblik, Vastedelen vast) {
        Jsonreeks json = new Jsonreeks(vast);
        new Adviesvorm(json).advies(advies, vooruitblik);
        return json.utf8();
    }

    private static String tekst(Advies advies, Vooruitblik vooruitblik, Vastedelen vast) {
        return new String(utf8(advies, vooruitblik, vast), StandardCharsets.UTF_8);
    }

    private Vastedelen vast(Advies advies) {
        Vastedelen bekend = geschreven.get(advies.regelset());
        if (bekend != null) {
            return bekend;
        }
        Vastedelen vast = new Vastedelen(delen.apply(advies));
        if (!vast.isLeeg()) {
            geschreven.put(advies.regelset(), vast);
        }
        return vast;
    }

    /**
     * The advice to be read by people: indented by two spaces, lines ended by LF.
     *
     * @param advies the advice, not null
     */
    public String schrijfMetInspringen(Advies advies) {
        return Inspringer.ingesprongen(tekst(advies, null, Vastedelen.GEEN));
    }

    /**
     * The advice on one line, with what lies ahead as its last field.
     *
     * @param advies the advice, not null
     * @param vooruitblik what can still happen in that case, not null
     */
    public String schrijf(Advies advies, Vooruitblik vooruitblik) {
        return tekst(advies, vooruitblik, vast(advies));
    }

    /**
     * The same to be read by people: indented by two spaces, lines ended by LF.
     *
     * @param advies the advice, not null
     * @param vooruitblik what can still happen in that case, not null
     */
    public String schrijfMetInspringen(Advies advies, Vooruitblik vooruitblik) {
        return Inspringer.ingesprongen(tekst(advies, vooruitblik, Vastedelen.GEEN));
    }

    /**
     * The faults of a case on one line.
     *
     * @param ongeldig the faults, not null
     */
    public String schrijf(OngeldigeCasus ongeldig) {
        return Jsontekst.opEenRegel(json -> fouten(json, ongeldig));
    }

    /** One fault on one line. */
    String schrijf(Fout fout) {
        return Jsontekst.opEenRegel(json -> fout(json, fout));
    }

    /** What lies ahead on one line. */
    String schrijf(Vooruitblik vooruitblik) {
        Jsonreeks json = new Jsonreeks(Vastedelen.GEEN);
        new Adviesvorm(json).vooruitblik(vooruitblik);
        return new String(json.utf8(), StandardCharsets.UTF_8);
    }

    private static void fouten(JsonGenerator json, OngeldigeCasus ongeldig) {
        json.writeStringProperty("kenmerk", ongeldig.kenmerk());
        Jsontekst.objecten(json, "fouten", ongeldig.fouten(), Adviesschrijver::fout);
        if (ongeldig.nietGenoemd() > 0) {
            json.writeNumberProperty("nietGenoemd", ongeldig.nietGenoemd());
        }
    }

    private static void fout(JsonGenerator json, Fout fout) {
        json.writeStringProperty("pad", fout.pad());
        json.writeStringProperty("melding", fout.melding());
        json.writeStringProperty("bedoeldeU", fout.bedoeldeU());
    }
}
