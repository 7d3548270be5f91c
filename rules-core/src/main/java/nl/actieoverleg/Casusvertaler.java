package nl.actieoverleg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.controle.Casusvelden;
import nl.actieoverleg.draad.Aanloop;
import nl.actieoverleg.json.Casuslezer;
import nl.actieoverleg.json.Casusschrijver;

/** The forms in which an adviser takes a case, and gives it back. */
abstract class Casusvertaler {

    private final Casuslezer lezer;
    private final Luisterpost luisterpost;
    private final Aanloop aanloop = new Aanloop();

    Casusvertaler(Casusvelden velden, Luisterpost luisterpost) {
        this.lezer = new Casuslezer(velden);
        this.luisterpost = luisterpost;
    }

    /** Notes that a case has come. */
    abstract void merkVraag();

    private long begin() {
        merkVraag();
        return luisterpost.begin();
    }

    /**
     * Reads a case from JSON.
     *
     * @param json the text of one case, not null
     * @return the case, without faults
     * @throws OngeldigeCasus with every fault found in the text
     */
    public Casus lees(String json) {
        return gelezen(() -> lezer.lees(json));
    }

    /**
     * Reads a case from JSON in UTF-8.
     *
     * @param utf8 the text of one case, not null
     * @return the case, without faults
     * @throws OngeldigeCasus with every fault found in the text
     */
    public Casus lees(byte[] utf8) {
        return gelezen(utf8, 0);
    }

    /**
     * Reads a case from one line of a text in UTF-8 that holds a case a line. A fault that no pseudonym leads to says
     * on which line it stands.
     *
     * @param utf8 that line, not null, with or without its end
     * @param regelnummer its place in the text, from 1
     * @return the case, without faults
     * @throws OngeldigeCasus with every fault found in the line
     * @throws IllegalArgumentException when the place is below 1
     */
    public Casus lees(byte[] utf8, long regelnummer) {
        if (regelnummer < 1) {
            throw new IllegalArgumentException("Een regelnummer is 1 of meer.");
        }
        return gelezen(utf8, regelnummer);
    }

    /** No lambda here, as below: a program that starts comes this way, and every line of a stream. */
    private Casus gelezen(byte[] utf8, long regelnummer) {
        long begin = begin();
        try {
            return lezer.lees(utf8, regelnummer);
        } catch (OngeldigeCasus e) {
            throw luisterpost.geweigerd(null, e, begin);
        }
    }

    /**
     * Reads a case from a stream of JSON in UTF-8: all of it, or just enough to see that it is too large. The stream is
     * not closed.
     *
     * @param utf8 the text of one case, not null
     * @return the case, without faults
     * @throws OngeldigeCasus with every fault found in the text
     * @throws IOException when the stream cannot be read
     */
    public Casus lees(InputStream utf8) throws IOException {
        return lees(utf8.readNBytes(Casuslezer.GROOTSTE + 1));
    }

    /**
     * Reads a case from a form: what a browser sends of it, for instance. All that it has is text, under the names of
     * the questionnaire: {@code kenmerk}, {@code provincie}, {@code peildatum}, each fact by its name, each count by
     * its name, and one text or more for {@code nodig} and {@code lopendeOverleggen}. Empty text counts as left out,
     * and spaces around a text as not there. Fields of the form itself, such as a token against forgery, are to be left
     * out: they are faults.
     *
     * @param formulier the texts by name; neither the names, the lists nor the texts are null
     * @return the case, without faults
     * @throws OngeldigeCasus with every fault found; each points to where it would stand in JSON, so the fact
     *     {@code stalking} to {@code /feiten/stalking}
     */
    public Casus leesFormulier(Map<String, List<String>> formulier) {
        return gelezen(() -> lezer.leesFormulier(formulier));
    }

    private Casus gelezen(Supplier<Casus> lezing) {
        long begin = begin();
        try {
            return lezing.get();
        } catch (OngeldigeCasus e) {
            throw luisterpost.geweigerd(null, e, begin);
        }
    }

    /**
     * {@return the case on one line, as the JSON that {@link #lees(String)} reads}
     *
     * @param casus the case, not null
     */
    public String schrijf(Casus casus) {
        return aanloop.doe("casus", () -> Casusschrijver.schrijf(casus));
    }

    /**
     * {@return the case on one line, in UTF-8; no byte order mark or line end}
     *
     * @param casus the case, not null
     */
    public byte[] schrijfUtf8(Casus casus) {
        return schrijf(casus).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * {@return the case as JSON for people to read, indented by two}
     *
     * @param casus the case, not null
     */
    public String schrijfMetInspringen(Casus casus) {
        return aanloop.doe("ingesprongen casus", () -> Casusschrijver.schrijfMetInspringen(casus));
    }
}
