package nl.actieoverleg.verslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.bewaking.Dekking;
import nl.actieoverleg.bewaking.Dekkingsmeting;
import nl.actieoverleg.bewaking.Lot;
import nl.actieoverleg.bewaking.Mutant;
import nl.actieoverleg.bewaking.Mutantuitslag;
import nl.actieoverleg.bewaking.Mutatiesoort;
import nl.actieoverleg.bewaking.Mutatieverslag;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.Regressieloop;
import nl.actieoverleg.regressie.Testcasus;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.regressie.Uitslag;

/** What reports in tests are about: the shipped cases, and mutants made up. */
final class Stof {

    static final Instant GEMAAKT = Instant.parse("2026-03-01T11:30:00Z");
    static final Toetsregels REGELS = Toetsregels.opKlassenpad(Adviseur.laad());
    static final List<Testcasus> CASUSSEN;
    static final List<Uitslag> UITSLAGEN;
    static final Dekking DEKKING;

    static {
        Casusmap map = new Casusmap(Path.of("regressie"));
        try {
            CASUSSEN = map.lees(REGELS);
            UITSLAGEN = new Regressieloop(REGELS, map).loop(CASUSSEN, uitslag -> { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DEKKING = new Dekkingsmeting(REGELS).meet(CASUSSEN);
    }

    private Stof() {
    }

    static Verslagstof van(List<Uitslag> uitslagen, Dekking dekking, Mutatieverslag mutatie) {
        return new Verslagstof(REGELS, uitslagen, dekking, mutatie, null, GEMAAKT);
    }

    /** One mutant for each of these, in the base layer. */
    static Mutatieverslag mutatie(Lot... loten) {
        List<Mutantuitslag> uitslagen = new ArrayList<>();
        for (Lot lot : loten) {
            Mutant mutant = new Mutant("nn", new Plaats("nl/nn/proef.drl", 7), "Proefregel <" + lot + ">",
                    Mutatiesoort.VOORWAARDE_WEG, "stalking.ja is weg", "");
            uitslagen.add(new Mutantuitslag(mutant, lot, lot == Lot.GEVANGEN ? CASUSSEN.get(0) : null,
                    "uitleg bij " + lot, lot == Lot.OVERLEEFT ? "titel: </code><script>alert(1)</script>" : null));
        }
        return new Mutatieverslag(uitslagen, Duration.ofSeconds(83));
    }

    /** The same outcome with other texts and other deviations. */
    static Uitslag met(Uitslag uitslag, String titel, List<String> verschillen) {
        Testcasus casus = uitslag.casus();
        return new Uitslag(new Testcasus(casus.bestand(), casus.naam(), titel, titel, casus.casus(), casus.verwacht(),
                titel), uitslag.advies(), verschillen, List.of(), List.of(), null, uitslag.tekst(), uitslag.duur());
    }
}
