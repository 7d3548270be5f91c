package nl.actieoverleg.regressie;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.actieoverleg.Adviseur;

/** A small case to change and read, and the rules to read it by. */
final class Proef {

    static final Toetsregels REGELS = Toetsregels.opKlassenpad(Adviseur.laad());
    static final String GOED = """
            titel: Een ex-partner blijft komen
            omschrijving: Na de scheiding staat iemand steeds weer voor de deur.
            provincie: GRONINGEN
            feiten:
              JA: [afstemmingNodig, stalking]
              ONBEKEND: [letsel]
            overigeFeiten: NEE
            verwacht:
              route: GEEN_PASSEND_OVERLEG
              signalen: {wel: [GEEN_OVERLEG_DIALOOG], niet: [GR_DERDE_KEER]}
            waarom: Er ontbreekt te veel.
            """;

    private Proef() {
    }

    /** The good case with one part of its text replaced, which must be there. */
    static String met(String oud, String nieuw) {
        if (!GOED.contains(oud)) {
            throw new IllegalArgumentException(oud);
        }
        return GOED.replace(oud, nieuw);
    }

    static Testcasus lees(String tekst) {
        Foutenlijst fouten = new Foutenlijst("proef.yaml");
        Testcasus casus = lees(tekst, fouten);
        if (!fouten.fouten().isEmpty()) {
            throw new AssertionError(fouten.fouten());
        }
        return casus;
    }

    /** The faults in a text, each with its line. */
    static List<String> fouten(String tekst) {
        Foutenlijst fouten = new Foutenlijst("proef.yaml");
        lees(tekst, fouten);
        return fouten.fouten().stream().map(Casusfout::toString).toList();
    }

    private static Testcasus lees(String tekst, Foutenlijst fouten) {
        return new Testcasuslezer(REGELS).lees("proef.yaml", tekst.getBytes(StandardCharsets.UTF_8), fouten);
    }
}
