package nl.actieoverleg.regelmodule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Toets;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import org.junit.jupiter.api.Test;

/** Drools looks once at conditions with the same text: so no two that differ may have it. */
class VoorwaardeTest {

    private static List<Voorwaarde> verschillende() {
        List<Voorwaarde> voorwaarden = new ArrayList<>();
        for (Toets toets : Toets.values()) {
            voorwaarden.add(new Vraagt("Feiten", "letsel", toets, 1));
        }
        voorwaarden.add(new Vraagt("Feiten", "stalking", Toets.JA, 1));
        voorwaarden.add(new Vraagt("Criteria", "letsel", Toets.JA, 1));
        Vraagt een = new Vraagt("Feiten", "letsel", Toets.JA, 1);
        Vraagt ander = new Vraagt("Feiten", "letsel", Toets.NEE, 1);
        voorwaarden.add(new Minstens(1, List.of(een), 1));
        voorwaarden.add(new Minstens(1, List.of(ander), 1));
        voorwaarden.add(new Minstens(1, List.of(een, ander), 1));
        voorwaarden.add(new Minstens(2, List.of(een, ander), 1));
        voorwaarden.add(new Telt("Tellers", "keer", 1, 1));
        voorwaarden.add(new Telt("Tellers", "keer", 2, 1));
        voorwaarden.add(new Telt("Tellers", "vaak", 2, 1));
        voorwaarden.add(new Dag(true, "2023-09-01", 1));
        voorwaarden.add(new Dag(false, "2023-09-01", 1));
        voorwaarden.add(new Dag(false, "2023-09-02", 1));
        for (Routewoord woord : Routewoord.values()) {
            voorwaarden.add(new Routeert(woord, "TAFEL", 1));
        }
        voorwaarden.add(new Routeert(Routewoord.NAAR, "ANDERE_TAFEL", 1));
        return voorwaarden;
    }

    private static String tekst(Voorwaarde voorwaarde) {
        return voorwaarde.lijst() + "( " + voorwaarde.tekst() + " )";
    }

    @Test
    void verschillendeVoorwaardenHebbenVerschillendeTeksten() {
        List<Voorwaarde> voorwaarden = verschillende();
        Set<String> teksten = new HashSet<>();
        for (Voorwaarde voorwaarde : voorwaarden) {
            teksten.add(tekst(voorwaarde));
        }
        assertEquals(voorwaarden.size(), teksten.size(), teksten::toString);
    }

    @Test
    void gelijkeVoorwaardenHebbenDezelfdeTekst() {
        List<Voorwaarde> nogEens = verschillende();
        for (Voorwaarde voorwaarde : verschillende()) {
            assertEquals(tekst(voorwaarde),
                    tekst(nogEens.get(nogEens.indexOf(voorwaarde))));
        }
    }
}
