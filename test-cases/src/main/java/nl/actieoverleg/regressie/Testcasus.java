package nl.actieoverleg.regressie;

import java.time.LocalDate;
import java.util.List;
import nl.actieoverleg.casus.Casus;

/**
 * One example case, as its author wrote it.
 *
 * @param bestand the file, relative to the folder with cases, with {@code /} between folders
 * @param naam the name of the file without its ending; unique over all cases
 * @param titel what the case is about, in a few words
 * @param omschrijving a short, fictional story
 * @param casus what is put to the router
 * @param verwacht what the author expects of the advice; at least one
 * @param waarom why the author expects that
 */
public record Testcasus(String bestand, String naam, String titel, String omschrijving, Casus casus,
        List<Eis> verwacht, String waarom) {

    /** The day of a case that gives none, so that its advice does not change by itself. */
    public static final LocalDate VASTE_DAG = LocalDate.of(2026, 1, 15);

    /** The folder the file stands in, without the name of the file; empty at the top. */
    public String map() {
        int streep = bestand.lastIndexOf('/');
        return streep < 0 ? "" : bestand.substring(0, streep);
    }
}
