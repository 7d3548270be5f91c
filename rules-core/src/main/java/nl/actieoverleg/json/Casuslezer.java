package nl.actieoverleg.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.controle.Casusvelden;
import nl.actieoverleg.draad.Aanloop;

/**
 * Reads one case from JSON, strictly, and reports all its faults at once.
 *
 * <p>Text that cannot be read as exactly one JSON object of at most 64 KiB gets that one fault, with pointer
 * {@code ""}. Otherwise every fault is given, in the order of the text; required fields that are missing come last. A
 * fault that is found twice at the same place (a key that stands there twice) is given once.
 *
 * <p>Thread-safe; one reader serves any number of cases.
 */
public final class Casuslezer {

    /** The size of the largest case in bytes of UTF-8: 64 KiB. */
    public static final int GROOTSTE = 64 * 1024;

    private static final String VLOT = "vlot";
    private static final String STRENG = "streng";

    private final Casusvelden velden;
    private final Aanloop aanloop = new Aanloop();

    /** @param velden what a case may hold, not null; no counter or fact has the name of a field */
    public Casuslezer(Casusvelden velden) {
        this.velden = Objects.requireNonNull(velden, "velden");
    }

    /**
     * Reads a case.
     *
     * @param json the text of one case, not null; a leading byte order mark is tolerated
     * @return the case, without faults
     * @throws OngeldigeCasus with every fault, when there is one
     */
    public Casus lees(String json) {
        Objects.requireNonNull(json, "json");
        bereidVoor();
        return maak(Ontleder.ontleed(Casustekst.van(json), 0));
    }

    /**
     * Reads a case.
     *
     * @param utf8 the text of one case in UTF-8, not null; a leading byte order mark is tolerated
     * @return the case, without faults
     * @throws OngeldigeCasus with every fault, when there is one
     */
    public Casus lees(byte[] utf8) {
        return lees(utf8, 0);
    }

    /**
     * The same, for one line of a longer text.
     *
     * @param utf8 the text of one case in UTF-8, not null; a leading byte order mark is tolerated
     * @param regelnummer where that text stands in one that holds a case a line, from 1; 0 for a case by itself
     * @return the case, without faults
     * @throws OngeldigeCasus with every fault, when there is one
     */
    public Casus lees(byte[] utf8, long regelnummer) {
        Objects.requireNonNull(utf8, "utf8");
        Casus casus = aanloop.doe(VLOT, new Vlotlezer(utf8, velden));
        if (casus != null) {
            return casus;
        }
        bereidVoor();
        try {
            return maak(Ontleder.ontleed(Casustekst.van(utf8), regelnummer));
        } catch (OngeldigeCasus e) {
            throw regelnummer == 0 || e.kenmerk() != null ? e : metRegelnummer(e, regelnummer);
        }
    }

    /** Without a pseudonym, nothing else tells which case it was. */
    private static OngeldigeCasus metRegelnummer(OngeldigeCasus ongeldig, long regelnummer) {
        String plek = " Kijk bij " + Ontleder.REGELNUMMER + regelnummer + ".";
        List<Fout> fouten = new ArrayList<>();
        for (Fout fout : ongeldig.fouten()) {
            boolean gezegd = fout.melding().contains(Ontleder.REGELNUMMER);
            fouten.add(gezegd ? fout : new Fout(fout.pad(), fout.melding() + plek, fout.bedoeldeU()));
        }
        fouten.addAll(Collections.nCopies(ongeldig.nietGenoemd(), fouten.get(0))); // Those are only counted.
        return new OngeldigeCasus(null, fouten);
    }

    /**
     * Reads a case from the fields of a form.
     *
     * @param formulier the texts by name; no name, list or text is null
     * @return the case, without faults
     * @throws OngeldigeCasus with every fault, when there is one
     */
    public Casus leesFormulier(Map<String, List<String>> formulier) {
        bereidVoor();
        return maak(Formulier.leden(formulier, velden));
    }

    /** Has Java prepare, once, all that it takes to read a case in which something may be wrong, and to say what. */
    private void bereidVoor() {
        if (!aanloop.isGedaan(STRENG)) {
            aanloop.doe(STRENG, Leesoefening::doe);
        }
    }

    private Casus maak(List<Waarde.Lid> leden) {
        return new Casusopbouw(velden, leden).maak();
    }
}
