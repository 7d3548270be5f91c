package nl.actieoverleg.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.drl.Modulelezer;
import nl.actieoverleg.engine.drools.Droolsnetwerk;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regel.Routering;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Regelset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The DRL files are real DRL: what the compiler of Drools makes of them matches exactly when our rules hold. It guards
 * the way in which we hand rules to Drools without compiling them.
 */
class DroolsvertalingTest {

    private static final int CASUSSEN = 150;

    private static Map<String, String> bronnen(List<Regelmodule> lagen) {
        Map<String, String> bronnen = new TreeMap<>();
        for (Regelmodule laag : lagen) {
            bronnen.putAll(laag.teksten());
        }
        bronnen.keySet().removeIf(bestand -> !bestand.endsWith(".drl"));
        return bronnen;
    }

    @ParameterizedTest
    @ValueSource(strings = {"GRONINGEN", "DRENTHE", "FRIESLAND"})
    void deGeleverdeRegels(String regio) {
        List<Regelmodule> modules = Moduleregister.opKlassenpad(DroolsvertalingTest.class.getClassLoader());
        List<Regelmodule> lagen = List.of(modules.get(0), modules.stream()
                .filter(module -> regio.equals(module.regio())).findFirst().orElseThrow());
        vergelijk(Regelset.van(lagen), bronnen(lagen), CASUSSEN);
    }

    @Test
    void namenVanElkeVormEnAlleVoorwaarden() {
        List<String> namen = List.of("a1", "aB", "aBC", "ja", "in", "over", "minstens", "criteria", "value");
        StringBuilder drl = new StringBuilder("""
                package nl.proef.vormen;
                import nl.actieoverleg.regel.*;
                import function nl.actieoverleg.regel.Woorden.minstens;
                declare Feiten
                    @vragenlijst
                """);
        namen.forEach(naam -> drl.append("    ").append(naam)
                .append(" : Antwoord @vraag( \"Is het zo?\" ) @groep( \"Vooraf\" ) @bron( \"Werkwijze\" )\n"));
        String alle = String.join(".ja, ", namen) + ".ja";
        drl.append("""
                end
                declare Tellers @tellerlijst keer : int @tekst( "Hoe vaak?" ) @bron( "B" ) end
                declare Criteria
                    @criterialijst
                    c1 : Antwoord @code( "C-1" ) @tekst( "T" ) @bron( "B" )
                    c2 : Antwoord @code( "C-2" ) @tekst( "T" ) @bron( "B" )
                    c3 : Antwoord @code( "C-3" ) @tekst( "T" ) @bron( "B" )
                end
                declare Tafels @overleglijst tafel : String @code( "TAFEL" ) @naam( "Tafel" ) end
                declare Ingangen
                    @inganglijst
                    tafel : Antwoord @code( "TAFEL" ) @naam( "Tafel" ) @overleg( "TAFEL" )
                end
                declare Signalen
                    @signaallijst
                    s1 : String @code( "S-1" ) @tekst( "Let op." ) @bron( "B" )
                end
                rule "Alles" @criterium( "C-1" ) when Feiten( %s, minstens( 9, %s ) ) then end
                rule "Zes" @criterium( "C-1" ) when Feiten( minstens( 6, %s ) ) Tellers( keer >= 2 ) then end
                rule "Dag" @criterium( "C-2" ) when Peildatum( vanaf( "2025-07-01" ) ) Feiten( in.ja ) then end
                rule "Voor" @criterium( "C-2" ) when Peildatum( voor( "2024-07-01" ) ) Feiten( over.ja ) then end
                rule "Tafel" @ingang( "TAFEL" ) when Criteria( c3.ja ) then end
                rule "Een van twee" @criterium( "C-3" ) when Criteria( minstens( 1, c1.ja, c2.ja ) ) then end
                rule "nee" @signaal( "S-1" ) when Feiten( ja.nee, in.onbekend ) then end
                rule "niet" @signaal( "S-1" ) when Feiten( over.nietJa ) Criteria( c1.nietNee ) then end
                rule "past" @signaal( "S-1" ) when Ingangen( tafel.onbekend ) then end
                rule "routeIs" @signaal( "S-1" ) when Routering( routeIs( "TAFEL" ), meerderePassend ) then end
                rule "routeIsNiet" @signaal( "S-1" ) when Routering( routeIsNiet( "TAFEL" ), looptElders ) then end
                rule "naar" @signaal( "S-1" ) when Routering( naar( "TAFEL" ), bijnaPassend ) then end
                rule "via" @signaal( "S-1" ) when Routering( viaIngang( "TAFEL" ), aanmeldingOnvolledig ) then end
                rule "ook" @signaal( "S-1" ) when Routering( ookPassend( "TAFEL" ) ) Tellers( keer >= 1 ) then end
                """.formatted(alle, alle, alle));
        Map<String, String> bronnen = Map.of("vormen.drl", drl.toString());
        Map<String, String> metKop = new HashMap<>(bronnen);
        metKop.put("regelmodule.properties", "id=vormen\nnaam=Vormen\nversie=1\n");
        vergelijk(Regelset.van(List.of(Modulelezer.bouw(metKop, List.of()))), bronnen, 10 * CASUSSEN);
    }

    private static void vergelijk(Regelset regelset, Map<String, String> bronnen, int aantal) {
        Droolsvertaling drools = new Droolsvertaling(regelset, bronnen);
        Regelloop regelloop = new Regelloop(regelset, new Droolsnetwerk(regelset.regels()));
        Random kans = new Random(regelset.invoer().vragen().size());
        Set<String> voorDeRoute = regelset.regels().stream().filter(regel -> regel.conclusie().bepaaltRoute())
                .map(regel -> naam(regelset, regel)).collect(Collectors.toSet());
        Set<String> gezien = new HashSet<>();
        for (int i = 0; i < aantal; i++) {
            Weging weging = regelloop.weeg(casus(regelset, kans));
            for (Antwoord onbekendAls : List.of(Antwoord.NEE, Antwoord.JA)) {
                Set<String> onze = new HashSet<>();
                for (GekoppeldeRegel regel : regelset.regels()) {
                    Antwoord uitkomst = weging.weeg(regel);
                    if ((uitkomst == Antwoord.ONBEKEND ? onbekendAls : uitkomst) == Antwoord.JA) {
                        onze.add(naam(regelset, regel));
                    }
                }
                Set<String> hunne = drools.treffers(gelezenAls(weging.casus(), onbekendAls));
                hunne.retainAll(voorDeRoute);
                assertEquals(hunne, onze);
                gezien.addAll(onze);
            }
            Voorgelegd naRoute = weging.casus().met(routering(regelset, kans));
            Set<String> treffers = drools.treffers(naRoute);
            Set<String> verwacht = new HashSet<>();
            Set<String> onze = new HashSet<>();
            byte[] uitkomsten = regelloop.volg(naRoute);
            for (GekoppeldeRegel regel : regelset.regels()) {
                if (!regel.conclusie().bepaaltRoute()) {
                    String naam = naam(regelset, regel);
                    if (treffers.contains(naam)) {
                        verwacht.add(naam);
                    }
                    if (uitkomsten[regel.nummer()] == Voorgelegd.JA) {
                        onze.add(naam);
                    }
                }
            }
            assertEquals(verwacht, onze);
            gezien.addAll(onze);
        }
        regelset.regels().forEach(regel -> assertTrue(gezien.contains(naam(regelset, regel)),
                regel.naam() + " never held"));
    }

    private static String naam(Regelset regelset, GekoppeldeRegel regel) {
        return regelset.lagen().get(regel.laag()).pakket() + "/" + regel.naam();
    }

    /** The case with this answer in the place of each that is unknown, and the outcomes that go with it. */
    private static Voorgelegd gelezenAls(Voorgelegd casus, Antwoord onbekendAls) {
        return new Voorgelegd(gelezenAls(casus.feiten(), onbekendAls), gelezenAls(casus.criteria(), onbekendAls), null,
                casus.tellers(), casus.dag(), null);
    }

    private static byte[] gelezenAls(byte[] waarden, Antwoord onbekendAls) {
        byte[] gelezen = waarden.clone();
        for (int i = 0; i < gelezen.length; i++) {
            gelezen[i] = gelezen[i] == Voorgelegd.ONBEKEND ? Voorgelegd.waarde(onbekendAls) : gelezen[i];
        }
        return gelezen;
    }

    private static Voorgelegd casus(Regelset regelset, Random kans) {
        double ja = kans.nextDouble();
        double onbekend = kans.nextInt(3) * 0.25;
        Antwoord[] feiten = new Antwoord[regelset.invoer().vragen().size()];
        Arrays.setAll(feiten, i -> kans.nextDouble() < onbekend ? Antwoord.ONBEKEND
                : kans.nextDouble() < ja ? Antwoord.JA : Antwoord.NEE);
        int[] tellers = new int[regelset.invoer().tellers().size()];
        Arrays.setAll(tellers, i -> kans.nextBoolean() ? kans.nextInt(4) : kans.nextInt(12));
        return Voorgelegd.van(regelset, feiten, tellers,
                new Peildatum(LocalDate.of(2023 + kans.nextInt(3), 1 + kans.nextInt(12), 1)));
    }

    /** Any routing, also one that would never follow from the case: rules only have to read it alike. */
    private static Routering routering(Regelset regelset, Random kans) {
        List<String> routes = new ArrayList<>(regelset.overleggen().keySet());
        routes.addAll(List.of("NADERE_INFORMATIE", "GEEN_OVERLEG_NODIG", "GEEN_PASSEND_OVERLEG"));
        String ingang = regelset.ingangen().get(kans.nextInt(regelset.ingangen().size())).code();
        String ook = routes.get(kans.nextInt(regelset.overleggen().size()));
        return new Routering(routes.get(kans.nextInt(routes.size())),
                kans.nextBoolean() ? routes.get(kans.nextInt(regelset.overleggen().size())) : null, Set.of(ingang),
                kans.nextBoolean() ? Set.of() : Set.of(ook), kans.nextBoolean(), kans.nextBoolean(),
                kans.nextBoolean());
    }
}
