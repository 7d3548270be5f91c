package nl.actieoverleg.drl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regel.Routering;
import nl.actieoverleg.regelset.GeladenModule;
import nl.actieoverleg.regelset.OngeldigeRegels;
import nl.actieoverleg.regelset.Plaats;
import nl.actieoverleg.regelset.Regelmodule;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.KieSession;

/** Rules that pass every check compile, load and run. */
class BouwTest {

    private static final ClassLoader OUDER = BouwTest.class.getClassLoader();

    private static final Map<String, String> NOORD = Proef.bronnen(Proef.KOP + """
            rule "Stalking – een “complexe” vorm van geweld"
                @criterium( "NN-3a" )
            when
                Feiten( stalking.ja ) // één feit is genoeg
            then
                // niets
            end

            rule "Letsel en dreiging, of twee van de drie"
                @criterium( "NN-3b" )
            when
                Feiten( minstens( 2,
                    stalking.ja, /* of */ letsel.ja, dreiging.ja ) )
            then
            end

            rule "Vaak besproken sinds de nieuwe werkwijze"
                @criterium( "AM-1" )
            when
                Tellers( keerBesproken >= 3 )
                Peildatum( vanaf( "2023-09-01" ) )
            then
            end

            rule "Overleg past niet, en er is geen letsel"
                @signaal( "S-1" )
            when
                Routering( bijnaPassend, routeIs( "GEEN_PASSEND_OVERLEG" ) )
                Feiten( letsel.nee, minstens( 1, dreiging.nietJa ) )
            then
            end

            rule "Eerst bellen" @ingang( "EERST_BELLEN" ) when Criteria( nn3b.ja ) then end
            rule "Inhoudelijk" @ingang( "INH" ) when Criteria( nn3a.ja ) then end
            rule "Maatwerk" @ingang( "MAATWERK" ) when Criteria( am1.ja ) then end
            """);

    private static final Map<String, String> DRENTHE = Map.of("regelmodule.properties", """
            id=drenthe
            naam=Drenthe
            versie=1.0.0
            regio=DRENTHE
            op=noord
            """, "regels van Drenthe.drl", """
            package nl.actieoverleg.drenthe;

            import nl.actieoverleg.regel.*;
            import nl.actieoverleg.noord.Feiten;
            import nl.actieoverleg.noord.Criteria;

            declare FeitenDrenthe
                @vragenlijst
                huisverbod : Antwoord @vraag( "Is er een huisverbod?" ) @groep( "Vooraf" ) @bron( "Drenthe" )
            end

            declare CriteriaDrenthe
                @criterialijst
                dr1 : Antwoord @code( "DR-1" ) @tekst( "Er is een huisverbod." ) @bron( "Drenthe" )
            end

            rule "Stalking met een huisverbod"
                @criterium( "DR-1" )
            when
                Criteria( nn3a.ja )
                Feiten( stalking.ja )
                FeitenDrenthe( huisverbod.ja )
            then
            end
            """);

    private static GeladenModule noord;

    @BeforeAll
    static void laadNoord() {
        noord = Regelbouwer.laad(NOORD, List.of(), OUDER);
    }

    private static KieBase kennis(GeladenModule... modules) throws ReflectiveOperationException {
        List<Model> modellen = new ArrayList<>();
        for (GeladenModule module : modules) {
            for (String model : module.module().modellen()) {
                modellen.add((Model) module.lader().loadClass(model).getDeclaredConstructor().newInstance());
            }
        }
        KieBaseConfiguration configuratie = RuleBaseFactory.newKnowledgeBaseConfiguration(null,
                modules[modules.length - 1].lader());
        return KieBaseBuilder.createKieBaseFromModel(modellen, configuratie);
    }

    private static Object feit(GeladenModule module, String type, Map<String, ?> velden)
            throws ReflectiveOperationException {
        Class<?> klasse = module.lader().loadClass(module.module().pakket() + "." + type);
        Object feit = klasse.getDeclaredConstructor().newInstance();
        module.module().lijsten().stream().filter(lijst -> lijst.naam().equals(type)).findFirst()
                .orElseThrow().woorden()
                .forEach(woord -> zet(feit, woord.veld(), velden.containsKey(woord.veld()) ? velden.get(woord.veld())
                        : type.equals("Tellers") ? (Object) 0 : Antwoord.NEE));
        return feit;
    }

    private static void zet(Object feit, String veld, Object waarde) {
        String setter = "set" + Character.toUpperCase(veld.charAt(0)) + veld.substring(1);
        try {
            feit.getClass().getMethod(setter, waarde instanceof Integer ? int.class : waarde.getClass()).invoke(feit,
                    waarde);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> vuur(KieBase kennis, Object... feiten) {
        Set<String> gevuurd = new TreeSet<>();
        KieSession sessie = kennis.newKieSession();
        try {
            for (Object feit : feiten) {
                sessie.insert(feit);
            }
            sessie.fireAllRules(treffer -> {
                gevuurd.add(treffer.getRule().getName());
                return false;
            });
        } finally {
            sessie.dispose();
        }
        return gevuurd;
    }

    @Test
    void compiledRulesRun() throws ReflectiveOperationException {
        KieBase kennis = kennis(noord);
        assertEquals(Set.of("Letsel en dreiging, of twee van de drie", "Stalking – een “complexe” vorm van geweld"),
                vuur(kennis, feit(noord, "Feiten", Map.of("stalking", Antwoord.JA, "letsel", Antwoord.JA)),
                        feit(noord, "Tellers", Map.of("keerBesproken", 2)), new Peildatum(LocalDate.of(2026, 1, 1))));
        assertEquals(Set.of("Vaak besproken sinds de nieuwe werkwijze"),
                vuur(kennis, feit(noord, "Feiten", Map.of()), feit(noord, "Tellers", Map.of("keerBesproken", 3)),
                        new Peildatum(LocalDate.of(2023, 9, 1))));
        assertEquals(Set.of(),
                vuur(kennis, feit(noord, "Feiten", Map.of()), feit(noord, "Tellers", Map.of("keerBesproken", 3)),
                        new Peildatum(LocalDate.of(2023, 8, 31))));
        assertEquals(Set.of("Overleg past niet, en er is geen letsel"), vuur(kennis, feit(noord, "Feiten", Map.of()),
                new Routering("GEEN_PASSEND_OVERLEG", null, Set.of(), Set.of(), false, true, false)));
    }

    @Test
    void aLayerRunsOnTheOneBelow() throws ReflectiveOperationException {
        GeladenModule drenthe = Regelbouwer.laad(DRENTHE, List.of(noord), OUDER);
        KieBase kennis = kennis(noord, drenthe);
        Object feiten = feit(noord, "Feiten", Map.of("stalking", Antwoord.JA));
        Object criteria = feit(noord, "Criteria", Map.of("nn3a", Antwoord.JA));
        assertEquals(Set.of("Stalking – een “complexe” vorm van geweld", "Stalking met een huisverbod", "Inhoudelijk"),
                vuur(kennis, feiten, criteria, feit(drenthe, "FeitenDrenthe", Map.of("huisverbod", Antwoord.JA))));
        assertEquals(Set.of("Stalking – een “complexe” vorm van geweld", "Inhoudelijk"),
                vuur(kennis, feiten, criteria, feit(drenthe, "FeitenDrenthe", Map.of("huisverbod", Antwoord.NEE))));
        assertSame(noord.lader().loadClass("nl.actieoverleg.noord.Feiten"),
                drenthe.lader().loadClass("nl.actieoverleg.noord.Feiten"));
        assertFalse(drenthe.module().modellen().isEmpty());
        assertEquals("nl.actieoverleg.drenthe.FeitenDrenthe",
                drenthe.lader().loadClass("nl.actieoverleg.drenthe.FeitenDrenthe").getName());
    }

    @Test
    void keepsOnlyTheClassesOfTheModuleItself() {
        Regelbouwer.Bouwsel bouwsel = Regelbouwer.bouw(DRENTHE, List.of(noord), OUDER);
        assertTrue(bouwsel.klassen().keySet().stream().allMatch(naam -> naam.startsWith("nl.actieoverleg.drenthe.")));
        assertTrue(bouwsel.klassen().keySet().containsAll(bouwsel.module().modellen()));
        assertEquals(1, bouwsel.module().modellen().size());
    }

    @Test
    void compilesToTheSameClassesAgain() {
        Map<String, byte[]> eerste = Regelbouwer.bouw(NOORD, List.of(), OUDER).klassen();
        Map<String, byte[]> tweede = Regelbouwer.bouw(NOORD, List.of(), OUDER).klassen();
        assertEquals(List.copyOf(eerste.keySet()), List.copyOf(tweede.keySet()));
        // Drools numbers the patterns of rules on from the last build in the same process; nothing else differs.
        eerste.forEach((naam, bytes) -> {
            if (!naam.contains("RuleMethods")) {
                assertArrayEquals(bytes, tweede.get(naam), naam);
            }
        });
    }

    @Test
    void aModuleRunsOnItsOwnClassesThoughTheParentHasThemToo() throws ReflectiveOperationException {
        Map<String, String> anders = Proef.bronnen(NOORD.get("nl/actieoverleg/noord/regels.drl")
                .replace("stalking.ja ) // één feit", "huisverbod.ja ) // één feit"));
        anders.computeIfPresent("nl/actieoverleg/noord/lijsten.drl", (bestand, tekst) -> tekst.replace(
                "letsel : Antwoord",
                "huisverbod : Antwoord @vraag( \"H?\" ) @groep( \"V\" ) @bron( \"B\" )\n    letsel : Antwoord"));
        GeladenModule opnieuw = Regelbouwer.laad(anders, List.of(), noord.lader());
        Class<?> nieuw = opnieuw.lader().loadClass("nl.actieoverleg.noord.Feiten");
        assertNotSame(noord.lader().loadClass("nl.actieoverleg.noord.Feiten"), nieuw);
        assertEquals(Antwoord.class, nieuw.getMethod("getHuisverbod").getReturnType());
        assertEquals(Set.of("Stalking – een “complexe” vorm van geweld"),
                vuur(kennis(opnieuw), feit(opnieuw, "Feiten", Map.of("huisverbod", Antwoord.JA))));
    }

    @Test
    void saysWhereTheCompilerStopsWhenALayerIsNotWhatItSays() {
        // The layer below declares a list, but its class loader does not have it.
        GeladenModule leeg = new GeladenModule(noord.module(), OUDER);
        OngeldigeRegels ongeldig = assertThrows(OngeldigeRegels.class,
                () -> Regelbouwer.bouw(DRENTHE, List.of(leeg), OUDER));
        assertTrue(ongeldig.fouten().stream().allMatch(fout -> fout.plaats().bestand().equals("regels van Drenthe.drl")
                && fout.plaats().regel() > 0), ongeldig::getMessage);
        assertTrue(ongeldig.fouten().get(0).melding().startsWith("Drools kan dit niet vertalen: "),
                ongeldig::getMessage);
        assertTrue(ongeldig.fouten().get(0).remedie().contains("dezelfde versie"), ongeldig::getMessage);
    }

    @Test
    void fieldNamesOfEveryShapeWork() throws ReflectiveOperationException {
        List<String> namen = List.of("a1", "aB", "aBC", "ja", "in", "over", "minstens", "feiten", "value");
        StringBuilder drl = new StringBuilder(Proef.KOP).append("declare Feiten\n    @vragenlijst\n");
        namen.forEach(naam -> drl.append("    ").append(naam)
                .append(" : Antwoord @vraag( \"Is het zo?\" ) @groep( \"Vooraf\" ) @bron( \"Werkwijze\" )\n"));
        String alle = String.join(".ja, ", namen) + ".ja";
        drl.append("""
                end
                declare Criteria
                    @criterialijst
                    c1 : Antwoord @code( "C-1" ) @tekst( "T" ) @bron( "B" )
                end
                rule "Alles" @criterium( "C-1" ) when Feiten( %s, minstens( 9, %s ) ) then end
                """.formatted(alle, alle));
        GeladenModule module = Regelbouwer.laad(Proef.los(drl.toString()), List.of(), OUDER);
        Map<String, Antwoord> ja = new HashMap<>();
        namen.forEach(naam -> ja.put(naam, Antwoord.JA));
        assertEquals(Set.of("Alles"), vuur(kennis(module), feit(module, "Feiten", ja)));
        ja.put("over", Antwoord.ONBEKEND);
        assertEquals(Set.of(), vuur(kennis(module), feit(module, "Feiten", ja)));
    }

    @Test
    void aModuleOfListsAloneCompiles() {
        Regelbouwer.Bouwsel bouwsel = Regelbouwer.bouw(Proef.los("""
                package nl.actieoverleg.noord;
                declare Partijen
                    @partijlijst
                    politie : String @code( "POLITIE" ) @naam( "Politie" )
                end
                """), List.of(), OUDER);
        assertTrue(bouwsel.klassen().containsKey("nl.actieoverleg.noord.Partijen"));
    }

    @Test
    void aModuleKnowsItsSourcesAfterTheBuildAsBefore() {
        Regelmodule gelezen = Regelbouwer.lees(NOORD);
        assertEquals(gelezen, noord.module().metModellen(List.of()));
        assertEquals(new Plaats("nl/actieoverleg/noord/regels.drl", 6), noord.module().regels().get(0).plaats());
    }
}
