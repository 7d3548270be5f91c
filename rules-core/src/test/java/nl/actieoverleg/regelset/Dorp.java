package nl.actieoverleg.regelset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.actieoverleg.drl.Modulelezer;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.regelmodule.Regelmodule;

/** A made-up base layer and a region on it, both valid, to spoil in tests. */
public final class Dorp {

    public static final String EIGENSCHAPPEN = "id=dorp\nnaam=Dorp\nversie=1.0.0\n";
    public static final String EIGENSCHAPPEN_WIJK = "id=wijk\nnaam=Wijk\nversie=2.0.0\nregio=WIJK\nop=dorp\n";
    public static final String LIJSTENBESTAND = "a-lijsten.drl";
    public static final String REGELBESTAND = "b-regels.drl";
    public static final String WIJKBESTAND = "wijk.drl";
    public static final String DORPSKOP = """
            package nl.proef.dorp;
            import nl.actieoverleg.regel.*;
            import function nl.actieoverleg.regel.Woorden.minstens;
            """;
    public static final String WIJKKOP = """
            package nl.proef.wijk;
            import nl.actieoverleg.regel.*;
            import function nl.actieoverleg.regel.Woorden.minstens;
            import nl.proef.dorp.Vragen;
            import nl.proef.dorp.Aantallen;
            import nl.proef.dorp.Toetsen;
            import nl.proef.dorp.Deuren;
            """;
    public static final String LIJSTEN = DORPSKOP + """
            declare Vragen
                @vragenlijst
                hulpNodig : Antwoord @vraag( "Is er hulp nodig?" ) @groep( "Vooraf" ) @bron( "Boek" ) @poort
                haast : Antwoord @vraag( "Is er haast?" ) @groep( "Vooraf" ) @bron( "Boek" ) @volgorde
                nat : Antwoord @vraag( "Is het nat?" ) @groep( "Weer" ) @bron( "Boek" )
                koud : Antwoord @vraag( "Is het koud?" ) @groep( "Weer" ) @bron( "Boek" )
            end
            declare Aantallen
                @tellerlijst
                bezoeken : int @tekst( "Hoe vaak is er bezoek geweest?" ) @bron( "Boek" )
            end
            declare Toetsen
                @criterialijst
                t0 : Antwoord @code( "T-0" ) @tekst( "Er is hulp nodig." ) @bron( "Boek" )
                t1 : Antwoord @code( "T-1" ) @tekst( "Het is nat." ) @bron( "Boek" )
                t2 : Antwoord @code( "T-2" ) @tekst( "Het is nat en koud." ) @bron( "Boek" ) @aanmelding
            end
            declare Tafels
                @overleglijst
                loket : String @code( "LOKET" ) @naam( "Loket" )
                keuken : String @code( "KEUKEN" ) @naam( "Keuken" )
                zolder : String @code( "ZOLDER" ) @naam( "Zolder" )
            end
            declare Deuren
                @inganglijst
                loket : Antwoord @code( "LOKET" ) @naam( "Loket" ) @overleg( "LOKET" ) @soort( "DIRECT" )
                keuken : Antwoord @code( "KEUKEN" ) @naam( "Keuken" ) @overleg( "KEUKEN" )
                zolder : Antwoord @code( "ZOLDER" ) @naam( "Zolder" ) @overleg( "ZOLDER" )
            end
            declare Wensen
                @behoeftelijst
                rust : String @code( "RUST" ) @tekst( "Er is rust nodig." ) @overleg( "ZOLDER" ) @bron( "Boek" )
            end
            declare Lampen
                @signaallijst
                lamp : String @code( "LAMP" ) @tekst( "De lamp brandt." ) @bron( "Boek" )
            end
            declare Mensen
                @partijlijst
                kok : String @code( "KOK" ) @naam( "Kok" )
                bakker : String @code( "BAKKER" ) @naam( "Bakker" )
            end
            declare Punten
                @agendalijst
                begin : String @kop( "Begin" ) @tekst( "Kennismaken" ) @bron( "Boek" )
                eind : String @kop( "Eind" ) @tekst( "Besluiten" ) @bron( "Boek" )
            end
            """;
    public static final String REGELS = DORPSKOP
            + regel("Hulp nodig", "@criterium( \"T-0\" )", "Vragen( hulpNodig.ja )")
            + regel("Nat", "@criterium( \"T-1\" )", "Vragen( nat.ja )")
            + regel("Nat en koud", "@criterium( \"T-2\" )", "Toetsen( t1.ja ) Vragen( koud.ja )")
            + regel("Loket bij haast", "@ingang( \"LOKET\" )", "Toetsen( t2.ja )")
            + regel("De keuken past", "@ingang( \"KEUKEN\" )", "Toetsen( t0.ja, t1.ja )")
            + regel("De zolder past", "@ingang( \"ZOLDER\" )", "Toetsen( t0.ja )")
            + regel("Lamp aan", "@signaal( \"LAMP\" )", "Routering( naar( \"KEUKEN\" ) )")
            + regel("De kok kookt", "@deelnemer( \"KOK, BAKKER\" ) @rol( \"VAST\" )",
                    "Routering( routeIs( \"KEUKEN\" ) )")
            + regel("De agenda", "@agenda( \"Punten\" )", "Routering( naar( \"KEUKEN\" ) )")
            + regel("Gepland", "@moment( \"GEPLAND\" )", "Deuren( keuken.nietNee )");
    /** What the region adds when a test adds nothing: a hold-back on a count, with an exception. */
    public static final String WIJK = WIJKKOP + """
            declare ToetsenWijk
                @criterialijst
                w1 : Antwoord @code( "W-1" ) @tekst( "Er is vaak bezoek geweest." ) @bron( "Wijkboek" )
            end
            """
            + regel("Vaak bezoek", "@criterium( \"W-1\" )", "Aantallen( bezoeken >= 2 )")
            + regel("Niet weer naar de keuken", "@weerhoudt( \"KEUKEN\" )", "ToetsenWijk( w1.ja )")
            + regel("Bij kou wel", "@tenzij( \"KEUKEN\" )", "Vragen( koud.ja )");

    private Dorp() {
    }

    /** A rule with its name on the first line. */
    public static String regel(String naam, String kenmerken, String voorwaarden) {
        return "rule \"" + naam + "\"\n    " + kenmerken + "\nwhen\n    " + voorwaarden + "\nthen\nend\n";
    }

    /** A rule whose first line is marked as the one at fault. */
    public static String foutRegel(String naam, String kenmerken, String voorwaarden) {
        return regel(naam, kenmerken, voorwaarden).replaceFirst("\n", " //!\n");
    }

    /** A rule of which the line with its conditions is marked as the one at fault. */
    public static String foutVoorwaarde(String naam, String kenmerken, String voorwaarden) {
        return regel(naam, kenmerken, voorwaarden + " //!");
    }

    public static Map<String, String> dorp(String lijsten, String regels) {
        return new TreeMap<>(Map.of("regelmodule.properties", EIGENSCHAPPEN, LIJSTENBESTAND, lijsten,
                REGELBESTAND, regels));
    }

    public static Map<String, String> dorp() {
        return dorp(LIJSTEN, REGELS);
    }

    public static Map<String, String> wijk(String drl) {
        return new TreeMap<>(Map.of("regelmodule.properties", EIGENSCHAPPEN_WIJK, WIJKBESTAND, drl));
    }

    /** The base layer with these rules beside its own. */
    public static Map<String, String> dorpMet(String regels) {
        return dorp(LIJSTEN, REGELS + regels);
    }

    /** The base layer with this text in the place of another. */
    public static Map<String, String> dorpMet(String oud, String nieuw) {
        assertTrue(LIJSTEN.contains(oud), () -> "not in the lists: " + oud);
        return dorp(LIJSTEN.replace(oud, nieuw), REGELS);
    }

    /** The region with this beside its own. */
    public static Map<String, String> wijkMet(String drl) {
        return wijk(WIJK + drl);
    }

    @SafeVarargs
    public static Regelset stapel(Map<String, String>... bronnen) {
        return Regelset.van(modules(bronnen));
    }

    /** The modules, each as it was read by itself: what it asks of the others shows when they are layered. */
    @SafeVarargs
    public static List<Regelmodule> modules(Map<String, String>... bronnen) {
        List<Regelmodule> modules = new ArrayList<>();
        for (Map<String, String> module : bronnen) {
            modules.add(Modulelezer.lees(module, null));
        }
        return modules;
    }

    public static List<Regelfout> fouten(List<Regelmodule> modules) {
        try {
            Regelset.van(modules);
            return List.of();
        } catch (OngeldigeRegels ongeldig) {
            return ongeldig.fouten();
        }
    }

    /** Asserts one fault, on the line that is marked with {@code //!} in the last module, and exactly these words. */
    @SafeVarargs
    public static void assertFout(String bestand, String melding, String remedie, Map<String, String>... bronnen) {
        int regel = gemerkteRegel(bronnen[bronnen.length - 1].get(bestand));
        assertFout(modules(bronnen), new Plaats(bestand, regel), melding, remedie);
    }

    public static void assertFout(List<Regelmodule> modules, Plaats plaats, String melding, String remedie) {
        assertEquals(List.of(new Regelfout(plaats, melding, remedie)), fouten(modules));
    }

    private static int gemerkteRegel(String tekst) {
        String[] regels = tekst.split("\n", -1);
        return IntStream.rangeClosed(1, regels.length).filter(i -> regels[i - 1].endsWith("//!")).findFirst()
                .orElseThrow(() -> new AssertionError("No line marked with //!"));
    }

    /** The place of a word in the lists of the base layer. */
    public static Plaats plaats(Regelmodule module, String lijstnaam, String veld) {
        return module.lijsten().stream().filter(lijst -> lijst.naam().equals(lijstnaam))
                .flatMap(lijst -> lijst.velden().stream()).filter(woord -> woord.naam().equals(veld)).findFirst()
                .orElseThrow().plaats();
    }
}
