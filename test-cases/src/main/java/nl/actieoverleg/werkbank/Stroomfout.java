package nl.actieoverleg.werkbank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;

/** What is wrong with one line of a stream, said so that the line can be found. */
final class Stroomfout {

    /** Each line is read by itself, so faults in its form are on the first. */
    private static final String EERSTE = "regelnummer 1,";

    private Stroomfout() {
    }

    /**
     * The answer to a line with a case that cannot be advised on.
     *
     * @param regelnummer the place of the line in the stream, from 1
     */
    static Jsonlstroom.Antwoord antwoord(Adviseur adviseur, OngeldigeCasus fout, long regelnummer) {
        String json = adviseur.schrijf(fout.kenmerk() == null ? metPlaats(fout, regelnummer) : fout);
        return new Jsonlstroom.Antwoord(json.getBytes(StandardCharsets.UTF_8), false);
    }

    /** Without a pseudonym, nothing else tells which case it was. */
    private static OngeldigeCasus metPlaats(OngeldigeCasus fout, long regelnummer) {
        List<Fout> fouten = new ArrayList<>();
        for (Fout een : fout.fouten()) {
            String melding = een.melding();
            fouten.add(new Fout(een.pad(), melding.contains(EERSTE)
                    ? melding.replace(EERSTE, "regelnummer " + regelnummer + ",")
                    : melding + " Kijk bij regelnummer " + regelnummer + ".", een.bedoeldeU()));
        }
        fouten.addAll(Collections.nCopies(fout.nietGenoemd(), fouten.get(0))); // Those are only counted.
        return new OngeldigeCasus(null, fouten);
    }
}
