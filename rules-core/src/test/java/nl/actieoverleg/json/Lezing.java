package nl.actieoverleg.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;

/** Reading cases in tests, as text and as bytes, which must come to the same. */
final class Lezing {

    static final Casuslezer LEZER = new Casuslezer(Testvelden.VELDEN);

    private Lezing() {
    }

    /** A case of NOORDERLAND with these fields beside the required ones; {@code '} stands for a double quote. */
    static String casus(String velden) {
        return json("{'kenmerk':'N-1','provincie':'NOORDERLAND'" + (velden.isEmpty() ? "" : "," + velden) + "}");
    }

    /** The text with double quotes. */
    static String json(String metEnkeleQuotes) {
        return metEnkeleQuotes.replace('\'', '"');
    }

    static Casus lees(String json) {
        Casus casus = LEZER.lees(json);
        Casus uitBytes = LEZER.lees(json.getBytes(StandardCharsets.UTF_8));
        assertEquals(casus.kenmerk(), uitBytes.kenmerk());
        assertEquals(casus.feiten(), uitBytes.feiten());
        return casus;
    }

    static OngeldigeCasus weiger(String json) {
        OngeldigeCasus uitTekst = assertThrows(OngeldigeCasus.class, () -> LEZER.lees(json));
        OngeldigeCasus uitBytes = assertThrows(OngeldigeCasus.class,
                () -> LEZER.lees(json.getBytes(StandardCharsets.UTF_8)));
        assertEquals(uitTekst.fouten(), uitBytes.fouten());
        assertEquals(uitTekst.kenmerk(), uitBytes.kenmerk());
        return uitTekst;
    }

    /** A fault as it should be: this place, a message with this in it, and this suggestion. */
    record Verwacht(String pad, String inMelding, String bedoeldeU) {
    }

    static Verwacht fout(String pad, String inMelding, String bedoeldeU) {
        return new Verwacht(pad, inMelding, bedoeldeU);
    }

    /** Holds the faults to exactly these, in this order. */
    static OngeldigeCasus verwacht(OngeldigeCasus ongeldig, Verwacht... verwacht) {
        assertEquals(Arrays.stream(verwacht).map(fout -> fout.pad() + " -> " + fout.bedoeldeU()).toList(),
                ongeldig.fouten().stream().map(fout -> fout.pad() + " -> " + fout.bedoeldeU()).toList());
        List<Fout> fouten = ongeldig.fouten();
        for (int i = 0; i < verwacht.length; i++) {
            assertTrue(fouten.get(i).melding().contains(verwacht[i].inMelding()),
                    verwacht[i] + " maar er staat: " + fouten.get(i).melding());
        }
        return ongeldig;
    }

    static OngeldigeCasus weiger(String json, Verwacht... verwacht) {
        return verwacht(weiger(json), verwacht);
    }
}
