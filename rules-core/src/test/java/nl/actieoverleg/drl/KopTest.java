package nl.actieoverleg.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The head of a file, the module around it, and what it may import from the layer below. */
class KopTest {

    private static final String DRENTHE = """
            id=drenthe
            naam=Drenthe
            versie=1.2.0-rc.1
            regio=DRENTHE
            op=noord
            """;

    private static final String LIJST = """
            declare Extra
                @vragenlijst
                huisverbod : Antwoord @vraag( "Is er een huisverbod?" ) @groep( "Vooraf" ) @bron( "Drenthe" )
            end
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        import nl.actieoverleg.regel.*; //! ~ Bovenaan dit bestand ontbreekt package ~ Begin het bestand met
        package nl.Actieoverleg.noord; import nl.actieoverleg.regel.*; //! ~ kan niet achter package staan ~ \
            kleine letters
        package nl.a .b; import nl.actieoverleg.regel.*; //! ~ Hier staat iets buiten een lijst of regel: . ~ \
            Haal het weg
        package nl.new.noord; import nl.actieoverleg.regel.*; //! ~ kan niet achter package staan ~ kleine letters
        package nl.actieoverleg.regel; import nl.actieoverleg.regel.*; //! ~ is al in gebruik ~ eigen naam
        package java.util; import nl.actieoverleg.regel.*; //! ~ is al in gebruik ~ eigen naam
        package nl.a; import nl.actieoverleg.regel.*; import java.io.File; //! ~ \
            De import java.io.File is niet toegestaan ~ Regels kennen alleen nl.actieoverleg.regel.*
        package nl.a; import nl.actieoverleg.regel.*; import java.util.*; //! ~ \
            De import java.util.* is niet toegestaan ~ Regels kennen alleen
        package nl.a; import nl.actieoverleg.regel.*; import nl.actieoverleg.regel.Geheim; //! ~ \
            nl.actieoverleg.regel.Geheim is niet toegestaan ~ Bedoelde u nl.actieoverleg.regel.*?
        package nl.a; import nl.actieoverleg.regel.*; import nl.a.Extra; //! ~ \
            De lijst Extra staat in deze regelmodule zelf ~ Haal deze import weg
        package nl.a; import nl.actieoverleg.regel.*; import function java.lang.System.exit; //! ~ \
            De functie java.lang.System.exit ~ Woorden.minstens;
        package nl.a; import nl.actieoverleg.regel.*; import static java.lang.System.exit; //! ~ \
            De functie java.lang.System.exit ~ Woorden.minstens;
        package nl.a; import nl.actieoverleg.regel.*; import function nl.actieoverleg.regel.Woorden.*; //! ~ \
            De functie nl.actieoverleg.regel.Woorden.* ~ Woorden.minstens;
        package nl.a; import nl.actieoverleg.regel.*; import accumulate a.b.C d; //! ~ import accumulate ~ \
            Haal het weg
        package nl.a; import nl.actieoverleg.regel.*; global java.util.List x; //! ~ \
            buiten een lijst of regel: global ~ Haal het weg
        package nl.a; import nl.actieoverleg.regel.*; salience 3 //! ~ \
            buiten een lijst of regel: salience ~ Haal het weg
        package nl.a; unit Regels; import nl.actieoverleg.regel.*; //! ~ buiten een lijst of regel: unit ~ Haal het weg
        package nl.a; import nl.actieoverleg.regel.*; function int f() { return 1; } //! ~ \
            buiten een lijst of regel: function ~ Haal het weg
        """)
    void refusesOtherHeads(String kop, String melding, String remedie) {
        Proef.assertFout(Proef.los(kop + "\n" + LIJST), "los.drl", melding, remedie);
    }

    @Test
    void aMisspeltImportIsOneFault() {
        Proef.assertFout(Proef.los("package nl.a;\nimport nl.actieoverleg.regels.*; //!\n" + LIJST), "los.drl",
                "De import nl.actieoverleg.regels.* is niet toegestaan", "Bedoelde u nl.actieoverleg.regel.*?");
    }

    @Test
    void refusesAPackageTwice() {
        Proef.assertFout(Proef.los("package nl.a;\npackage nl.b; //!\nimport nl.actieoverleg.regel.*;\n"
                + LIJST), "los.drl",
                "Hier staat package", "één keer");
    }

    @Test
    void goesOnAfterALineOfTheHeadThatCannotBeRead() {
        List<Regelfout> fouten = Proef.fouten(Proef.los("package nl.a;\nimport ;\nimport nl.actieoverleg.regel.*;\n"
                + "declare Extra\n    @vragn\nend\n"));
        assertEquals(List.of(2, 5), fouten.stream().map(fout -> fout.plaats().regelnummer()).toList());
    }

    @Test
    void acceptsWordsOneByOne() {
        assertEquals(List.of(), Proef.fouten(Proef.los("package nl.a;\nimport nl.actieoverleg.regel.Antwoord;\n"
                + "import nl.actieoverleg.regel.Peildatum\n" + LIJST)));
    }

    @Test
    void allFilesOfAModuleShareAPackage() {
        Map<String, String> bronnen = Proef.bronnen(Proef.REGELS);
        bronnen.put("a.drl", "package nl.actieoverleg.zuid; //!\nimport nl.actieoverleg.regel.*;\n" + LIJST);
        Proef.assertFout(bronnen, "a.drl", "hoort bij package nl.actieoverleg.zuid, de rest van de module bij "
                + "nl.actieoverleg.noord", "package nl.actieoverleg.noord;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        naam=N^versie=1 ~ 0 ~ De eigenschap id ontbreekt ~ id=mijnregio
        id=n^versie=1 ~ 0 ~ De eigenschap naam ontbreekt ~ naam=Mijn regio
        id=n^naam=N ~ 0 ~ De eigenschap versie ontbreekt ~ versie=1.0.0
        id=^naam=N^versie=1 ~ 1 ~ De eigenschap id is leeg ~ id=mijnregio
        id=Noord^naam=N^versie=1 ~ 1 ~ De eigenschap id kan niet Noord zijn ~ kleine letters
        id=../x^naam=N^versie=1 ~ 1 ~ De eigenschap id kan niet ../x zijn ~ kleine letters
        id=n^naam=N^versie=een ~ 3 ~ De eigenschap versie kan niet een zijn ~ getallen
        id=n^naam=N^versie=1^id=m ~ 4 ~ De eigenschap id staat er dubbel ~ Haal er één weg
        id=n^naam=N^versie=1^ regoi = X ~ 4 ~ De eigenschap regoi bestaat niet ~ Bedoelde u regio?
        id=n^naam=N^versie=1^kleur=rood ~ 4 ~ De eigenschap kleur bestaat niet ~ Gebruik alleen id, naam
        id=n^naam=N^versie=1^drenthe ~ 4 ~ ontbreekt het teken = ~ id=mijnregio
        id=n^naam=N^versie=1^regio=DRENTHE ~ 4 ~ Bij regio hoort ook op ~ allebei
        id=n^naam=N^versie=1^^# laag^op=noord ~ 6 ~ Bij op hoort ook regio ~ allebei
        id=n^naam=N^versie=1^regio=drenthe^op=noord ~ 4 ~ De eigenschap regio kan niet drenthe ~ hoofdletters
        id=n^naam=N^versie=1^regio=N^op=n ~ 5 ~ staat op zichzelf ~ op=basis
        """)
    void refusesOtherProperties(String tekst, int regel, String melding, String remedie) {
        Map<String, String> bronnen = Proef.los("package nl.a;\nimport nl.actieoverleg.regel.*;\n" + LIJST);
        bronnen.put("regelmodule.properties", tekst.replace('^', '\n'));
        List<Regelfout> fouten;
        try {
            Modulelezer.lees(bronnen, null);
            fouten = List.of();
        } catch (OngeldigeRegels ongeldig) {
            fouten = ongeldig.fouten();
        }
        assertEquals(1, fouten.size(), fouten::toString);
        assertEquals(new Plaats("regelmodule.properties", regel), fouten.get(0).plaats());
        assertTrue(fouten.get(0).melding().contains(melding), fouten::toString);
        assertTrue(fouten.get(0).remedie().contains(remedie), fouten::toString);
    }

    @Test
    void asksForThePropertiesAndForRules() {
        assertEquals(List.of("Het bestand regelmodule.properties ontbreekt in deze regelmodule.",
                "Deze regelmodule heeft geen regels."),
                Proef.fouten(Map.of("lees-mij.txt", "hallo")).stream().map(Regelfout::melding).toList());
    }

    @Test
    void readsTheModuleItself() {
        Map<String, String> bronnen = Proef.bronnen(Proef.REGELS);
        bronnen.put("lees-mij.txt", "telt niet mee");
        Regelmodule module = Modulelezer.lees(bronnen, List.of());
        assertEquals("noord", module.id());
        assertEquals("Noord-Nederland", module.naam());
        assertEquals("1.0.0", module.versie());
        assertNull(module.regio());
        assertTrue(module.isBasis());
        assertEquals("nl.actieoverleg.noord", module.pakket());
        assertEquals(List.of("nl/actieoverleg/noord/lijsten.drl", "nl/actieoverleg/noord/regels.drl",
                "regelmodule.properties"), List.copyOf(module.teksten().keySet()));
    }

    @Test
    void fingerprintsDoNotDependOnLineEnds() {
        Map<String, String> bronnen = Proef.bronnen(Proef.REGELS);
        Regelsetversie verwacht = Regelmodule.versie(List.of(Modulelezer.lees(bronnen, List.of())));
        bronnen.replaceAll((bestand, tekst) -> "\uFEFF" + tekst.replace("\n", "\r\n"));
        assertEquals(verwacht, Regelmodule.versie(List.of(Modulelezer.lees(bronnen, List.of()))));
        bronnen.replaceAll((bestand, tekst) -> tekst.replace("\r\n", "\r"));
        assertEquals(verwacht, Regelmodule.versie(List.of(Modulelezer.lees(bronnen, List.of()))));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Regelmodule.sha256("abc"));
    }

    @Test
    void readsALayerAgainstTheOneBelow() {
        Regelmodule noord = Modulelezer.lees(Proef.bronnen(Proef.REGELS), List.of());
        String drl = """
                package nl.actieoverleg.drenthe;
                import nl.actieoverleg.regel.*;
                import nl.actieoverleg.noord.Feiten;
                import nl.actieoverleg.noord.Crteria;
                declare Overleggen2 @overleglijst o : String @code( "O" ) @naam( "O" ) end
                rule "a" @signaal( "S-9" ) when Feiten( stalkin.ja ) then end
                rule "b" @signaal( "S-9" ) when Tellers( keerBesproken >= 2 ) then end
                rule "c" @signaal( "S-9" ) when Feiten( stalking >= 2 ) then end
                rule "d" @signaal( "S-9" ) when Overleggen2( o.ja ) then end
                rule "e" @signaal( "S-9" ) when Feiten( stalking.ja ) then end
                """;
        Map<String, String> bronnen = Map.of("regelmodule.properties", DRENTHE, "d.drl", drl);
        List<String> gevonden = new ArrayList<>();
        try {
            Modulelezer.lees(bronnen, List.of(noord));
        } catch (OngeldigeRegels ongeldig) {
            ongeldig.fouten().forEach(fout -> gevonden.add(fout.toString()));
        }
        assertEquals(List.of(
                "d.drl, regelnummer 4: De import nl.actieoverleg.noord.Crteria is niet toegestaan. "
                        + "Bedoelde u nl.actieoverleg.noord.Criteria?",
                "d.drl, regelnummer 6: Het veld stalkin staat niet in Feiten. Bedoelde u stalking?",
                "d.drl, regelnummer 7: De lijst Tellers is hier niet bekend. "
                        + "Zet bovenaan het bestand: import nl.actieoverleg.noord.Tellers;",
                "d.drl, regelnummer 8: Het veld stalking is geen aantal. Vraag een antwoord, bijvoorbeeld: stalking.ja",
                "d.drl, regelnummer 9: Een regel kan niets vragen aan een lijst @overleglijst. "
                        + "Vraag naar vragen, tellers, criteria of ingangen."), gevonden);
    }

    @Test
    void takesImportsOnTrustWhenTheLayersAreNotKnown() {
        Regelmodule module = Modulelezer.lees(Map.of("regelmodule.properties", DRENTHE, "d.drl", """
                package nl.actieoverleg.drenthe;
                import nl.actieoverleg.regel.*;
                import nl.actieoverleg.noord.Feiten;
                import nl.actieoverleg.noord.Tellers;
                rule "a" @signaal( "S-9" ) when Feiten( wie.ja, weet.ja ) then end
                rule "b" @signaal( "S-9" ) when Tellers( keer >= 2 ) then end
                """), null);
        assertEquals("DRENTHE", module.regio());
        assertEquals("noord", module.op());
        assertEquals(2, module.regels().size());
    }

    @Test
    void aMissingLayerIsOneFaultAndNotMany() {
        List<Regelfout> fouten = Proef.fouten(Map.of("regelmodule.properties", DRENTHE, "d.drl", """
                package nl.actieoverleg.drenthe;
                import nl.actieoverleg.regel.*;
                import nl.actieoverleg.noord.Feiten;
                rule "a" @signaal( "S-9" ) when Feiten( stalking.ja ) then end
                """));
        assertEquals(List.of("regelmodule.properties, regelnummer 5: Deze regelmodule staat op noord, "
                + "maar die module is er niet. Kijk na of achter op= het id van een andere regelmodule staat, "
                + "en of die erbij is."),
                fouten.stream().map(Regelfout::toString).toList());
    }

    @Test
    void aLayerHasAPackageOfItsOwn() {
        Regelmodule noord = Modulelezer.lees(Proef.bronnen(Proef.REGELS), List.of());
        try {
            Modulelezer.lees(Map.of("regelmodule.properties", DRENTHE, "d.drl",
                    "package nl.actieoverleg.noord;\nimport nl.actieoverleg.regel.*;\n" + LIJST), List.of(noord));
            throw new AssertionError("No fault");
        } catch (OngeldigeRegels ongeldig) {
            assertEquals(1, ongeldig.fouten().size());
            assertTrue(ongeldig.fouten().get(0).melding().contains("hoort al bij een regelmodule waar deze op staat"));
        }
    }
}
