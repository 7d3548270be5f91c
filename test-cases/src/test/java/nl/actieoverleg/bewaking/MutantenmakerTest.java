package nl.actieoverleg.bewaking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.Testcasus;
import nl.actieoverleg.regressie.Toetsregels;
import org.junit.jupiter.api.Test;

/** The mutants of the shipped rules: of every kind, each one change, and those that matter are told from the others. */
class MutantenmakerTest {

    private static final int STEEKPROEF = 23;
    private static final Toetsregels REGELS = Toetsregels.opKlassenpad(Adviseur.laad());

    private static List<Mutant> mutanten(Regelmodule module) {
        List<Regelmodule> lagen = module.isBasis() ? List.of(module) : REGELS.lagen(module.regio());
        return new Mutantenmaker(lagen, REGELS.bronnen(module)).maak();
    }

    @Test
    void elkeSoortEnElkeRegelKomtVoor() {
        Set<Mutatiesoort> soorten = EnumSet.noneOf(Mutatiesoort.class);
        for (Regelmodule module : REGELS.modules()) {
            Set<String> onderwerpen = new HashSet<>();
            Set<String> gezien = new HashSet<>();
            for (Mutant mutant : mutanten(module)) {
                soorten.add(mutant.soort());
                onderwerpen.add(mutant.onderwerp());
                assertTrue(gezien.add(mutant.plaats() + " " + mutant.wijziging()), mutant.waar() + mutant.wijziging());
            }
            module.regels().forEach(regel -> assertTrue(onderwerpen.contains(regel.naam()), regel.naam()));
        }
        assertEquals(EnumSet.allOf(Mutatiesoort.class), soorten);
    }

    /** Apart from a signal, which goes with its rules, a mutant is one rule or one list that is not as it was. */
    @Test
    void elkeMutantIsEenWijziging() {
        for (Regelmodule module : REGELS.modules()) {
            Proefregels basis = new Proefregels(REGELS.modules());
            Map<String, String> bronnen = REGELS.bronnen(module);
            List<Mutant> mutanten = mutanten(module);
            for (int i = 0; i < mutanten.size(); i += STEEKPROEF) {
                Mutant mutant = mutanten.get(i);
                assertNotEquals(bronnen.get(mutant.plaats().bestand()), mutant.tekst());
                Regelmodule gewijzigd;
                try {
                    gewijzigd = basis.met(mutant, bronnen).module(module.id());
                } catch (OngeldigeRegels e) {
                    assertFalse(e.fouten().isEmpty());
                    continue;
                }
                List<Object> verschil = inhoud(gewijzigd);
                verschil.removeAll(inhoud(module));
                int verwacht = mutant.soort() == Mutatiesoort.REGEL_WEG ? 0 : 1;
                assertEquals(verwacht, verschil.size(), mutant.waar() + ": " + mutant.wijziging() + verschil);
                assertEquals(inhoud(module).size() - (verwacht == 0 ? 1 : 0)
                        - (mutant.soort() == Mutatiesoort.SIGNAAL_WEG ? signaalregels(module, mutant) : 0),
                        inhoud(gewijzigd).size());
            }
        }
    }

    private static long signaalregels(Regelmodule module, Mutant mutant) {
        return module.regels().stream().filter(regel -> mutant.wijziging().startsWith(regel.doel() + " ")).count();
    }

    private static List<Object> inhoud(Regelmodule module) {
        List<Object> inhoud = new ArrayList<>();
        for (Lijst lijst : module.lijsten()) {
            inhoud.add(List.of(lijst.naam(), lijst.velden().stream()
                    .map(veld -> List.of(veld.naam(), veld.annotaties())).toList()));
        }
        for (Regel regel : module.regels()) {
            // Without lines: those below a change move.
            inhoud.add(List.of(regel.naam(), regel.conclusie(), regel.doel(), regel.annotaties(),
                    regel.voorwaarden().stream().map(een -> List.of(een.lijst(), een.tekst())).toList()));
        }
        return inhoud;
    }

    /**
     * The search for a difference is no rubber stamp: without any example case it finds one for mutants that the
     * example cases catch.
     */
    @Test
    void zonderCasussenVindtHetOnderzoekHetVerschilZelf() throws IOException {
        List<Testcasus> casussen = new Casusmap(Path.of("regressie")).lees(REGELS);
        Proefregels basis = new Proefregels(REGELS.modules());
        Gelijkwaardigheid onderzoek = new Gelijkwaardigheid(basis);
        int onderzocht = 0;
        int gevonden = 0;
        for (Regelmodule module : REGELS.modules()) {
            List<Mutant> mutanten = mutanten(module);
            for (int i = module.id().length(); i < mutanten.size(); i += STEEKPROEF) {
                Mutant mutant = mutanten.get(i);
                try {
                    Proefregels gewijzigd = basis.met(mutant, REGELS.bronnen(module));
                    if (casussen.stream().anyMatch(casus -> basis.regios(module.id())
                            .contains(casus.casus().provincie()) && !basis.adviseer(casus.casus())
                                    .equals(gewijzigd.adviseer(casus.casus())))) {
                        Gelijkwaardigheid.Bevinding bevinding = onderzoek.zoek(mutant, gewijzigd);
                        assertTrue(bevinding.verschil() != null || !bevinding.volledig(),
                                mutant.waar() + ": " + mutant.wijziging());
                        onderzocht++;
                        gevonden += bevinding.verschil() != null ? 1 : 0;
                    }
                } catch (OngeldigeRegels e) {
                    assertFalse(e.fouten().isEmpty());
                }
            }
        }
        assertTrue(onderzocht > 20, "too few were looked at: " + onderzocht);
        assertTrue(gevonden >= onderzocht * 0.95, gevonden + " found of " + onderzocht);
    }
}
