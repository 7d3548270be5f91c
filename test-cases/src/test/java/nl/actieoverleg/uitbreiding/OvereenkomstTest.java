package nl.actieoverleg.uitbreiding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;
import org.junit.jupiter.api.Test;

/** Drools decides, the structure explains: on the shipped rules of every region the two say the same. */
class OvereenkomstTest {

    private static final int CASUSSEN = 2_000;

    private static Map<String, Regelset> regelsets() {
        List<Regelmodule> modules = Moduleregister.opKlassenpad(Adviseur.class.getClassLoader());
        Map<String, Regelset> regelsets = new HashMap<>();
        for (Regelmodule regio : modules.subList(1, modules.size())) {
            regelsets.put(regio.regio(), Regelset.van(List.of(modules.get(0), regio)));
        }
        return regelsets;
    }

    @Test
    void uitkomstenVanCriteriaEnIngangen() {
        Adviseur adviseur = Adviseur.laad();
        Map<String, Regelset> regelsets = regelsets();
        Map<String, Set<Antwoord>> gezien = new TreeMap<>();
        for (String json : Proefcasus.gegenereerd(CASUSSEN, 17)) {
            Casus casus = adviseur.lees(json);
            Regelset regelset = regelsets.get(casus.provincie());
            vergelijk(adviseur.adviseer(casus), new Structuur(regelset, casus), gezien);
        }
        // Every way in of every region was seen to fit, not to fit and to be undecided, or the comparison says little.
        Set<String> verwacht = new TreeSet<>();
        regelsets.forEach((provincie, regelset) ->
                regelset.ingangen().forEach(ingang -> verwacht.add(provincie + " " + ingang.code())));
        assertEquals(verwacht, gezien.keySet());
        gezien.forEach((ingang, uitkomsten) -> assertEquals(Set.of(Antwoord.values()), uitkomsten, ingang));
    }

    private static void vergelijk(Advies advies, Structuur structuur, Map<String, Set<Antwoord>> gezien) {
        Map<String, Antwoord> criteria = new HashMap<>();
        for (Criterium criterium : structuur.regelset().criteria()) {
            criteria.put(criterium.code(), structuur.criterium(criterium.index()));
        }
        Map<String, Antwoord> past = new HashMap<>();
        for (Ingang ingang : structuur.regelset().ingangen()) {
            past.put(ingang.code(), structuur.past(ingang));
        }
        assertEquals(past.keySet(), new HashSet<>(Proefcasus.volgorde(advies)));
        for (Overleguitkomst ingang : advies.overleggen()) {
            assertEquals(past.get(ingang.ingang()), ingang.past(), () -> advies.kenmerk() + " " + ingang.ingang());
            gezien.computeIfAbsent(advies.provincie() + " " + ingang.ingang(), code -> new HashSet<>())
                    .add(ingang.past());
            for (Criteriumuitkomst criterium : ingang.criteria()) {
                assertEquals(criteria.get(criterium.code()), criterium.uitkomst(),
                        () -> advies.kenmerk() + " " + criterium.code());
            }
        }
        assertEquals(structuur.regelset().criteria().stream().filter(Criterium::aanmelding).map(Criterium::code)
                .filter(code -> criteria.get(code) != Antwoord.JA).toList(), advies.aanmelding().ontbreekt());
    }
}
