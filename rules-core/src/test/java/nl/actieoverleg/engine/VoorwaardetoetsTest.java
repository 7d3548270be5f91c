package nl.actieoverleg.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Routewoord;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Toets;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import org.junit.jupiter.api.Test;

/** Drools looks once at conditions with the same text: so no two that differ may have it. */
class VoorwaardetoetsTest {

    private static List<Voorwaarde> verschillende() {
        List<Voorwaarde> voorwaarden = new ArrayList<>();
        for (Toets toets : Toets.values()) {
            voorwaarden.add(new Vraagt("Feiten", "letsel", toets));
        }
        voorwaarden.add(new Vraagt("Feiten", "stalking", Toets.JA));
        voorwaarden.add(new Vraagt("Criteria", "letsel", Toets.JA));
        Vraagt een = new Vraagt("Feiten", "letsel", Toets.JA);
        Vraagt ander = new Vraagt("Feiten", "letsel", Toets.NEE);
        voorwaarden.add(new Minstens(1, List.of(een)));
        voorwaarden.add(new Minstens(1, List.of(ander)));
        voorwaarden.add(new Minstens(1, List.of(een, ander)));
        voorwaarden.add(new Minstens(2, List.of(een, ander)));
        voorwaarden.add(new Telt("Tellers", "keer", 1));
        voorwaarden.add(new Telt("Tellers", "keer", 2));
        voorwaarden.add(new Telt("Tellers", "vaak", 2));
        voorwaarden.add(new Dag(true, "2023-09-01"));
        voorwaarden.add(new Dag(false, "2023-09-01"));
        voorwaarden.add(new Dag(false, "2023-09-02"));
        for (Routewoord woord : Routewoord.values()) {
            voorwaarden.add(new Routeert(woord, "TAFEL"));
        }
        voorwaarden.add(new Routeert(Routewoord.NAAR, "ANDERE_TAFEL"));
        return voorwaarden;
    }

    @Test
    void verschillendeVoorwaardenHebbenVerschillendeTeksten() {
        List<Voorwaarde> voorwaarden = verschillende();
        Set<String> teksten = new HashSet<>();
        for (Voorwaarde voorwaarde : voorwaarden) {
            teksten.add(Voorwaardetoets.tekst(voorwaarde));
        }
        assertEquals(voorwaarden.size(), teksten.size(), teksten::toString);
    }

    @Test
    void gelijkeVoorwaardenHebbenDezelfdeTekst() {
        List<Voorwaarde> nogEens = verschillende();
        for (Voorwaarde voorwaarde : verschillende()) {
            assertEquals(Voorwaardetoets.tekst(voorwaarde),
                    Voorwaardetoets.tekst(nogEens.get(nogEens.indexOf(voorwaarde))));
        }
    }
}
