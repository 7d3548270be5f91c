package nl.actieoverleg.uitbreiding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.vergelijking.Onderdeel;
import nl.actieoverleg.vergelijking.Regelwijziging.Soort;
import nl.actieoverleg.vergelijking.Regiovergelijking;
import nl.actieoverleg.vergelijking.Regiovergelijking.Stand;
import nl.actieoverleg.vergelijking.Vergelijking;
import nl.actieoverleg.vergelijking.Wijziging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes of the shipped rules do to advices: every example that is given shows what it says in both engines. */
class VergelijkingTest {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);
    private static final Adviseur OUD = Adviseur.bouwer().klok(KLOK).opwarmen(false).maak();

    @TempDir
    private Path map;
    private Path nn;
    private Path groningen;

    @BeforeEach
    void pakUit() {
        nn = Regelmappen.kopie("nn", map);
        groningen = Regelmappen.kopie("groningen", map);
    }

    private Adviseur nieuw() {
        return Adviseur.bouwer().klok(KLOK).opwarmen(false).regels(map).maak();
    }

    /** Of Groningen alone: the other regions are not in the folder. */
    private static Regiovergelijking groningen(Vergelijking vergelijking) {
        return vergelijking.regios().stream().filter(regio -> regio.regio().equals("GRONINGEN")).findFirst()
                .orElseThrow();
    }

    /** Compares, and advises on every example with both. */
    private Vergelijking vergelijk() {
        Adviseur nieuw = nieuw();
        Vergelijking vergelijking = OUD.vergelijk(nieuw);
        for (Wijziging een : groningen(vergelijking).wijzigingen()) {
            assertFalse(een.onderdeel() == Onderdeel.VRAAGVOLGORDE, "An advice does not show what asked a question.");
            assertEquals(een.was(), deel(advies(OUD, een.voorbeeld()), een), een::toString);
            assertEquals(een.is(), deel(advies(nieuw, een.voorbeeld()), een), een::toString);
        }
        return vergelijking;
    }

    /** The advice on what these rules know of a case. */
    private static Advies advies(Adviseur adviseur, Casus casus) {
        Vragenlijst lijst = adviseur.vragenlijst(casus.provincie());
        Map<String, Antwoord> feiten = new HashMap<>(casus.feiten());
        feiten.keySet().retainAll(lijst.vragen().stream().map(Vraag::feit).collect(Collectors.toSet()));
        Casus.Bouwer bekend = Casus.voor(casus.kenmerk(), casus.provincie()).peildatum(casus.peildatum())
                .feiten(feiten);
        casus.tellers().forEach(bekend::teller);
        lijst.behoeften().stream().map(keuze -> keuze.code()).filter(casus.nodig()::contains).forEach(bekend::nodig);
        lijst.overleggen().stream().map(keuze -> keuze.code()).filter(casus.lopendeOverleggen()::contains)
                .forEach(bekend::looptIn);
        return adviseur.adviseer(bekend.maak());
    }

    /** What an advice says of a part, written as a comparison writes it; null when it says nothing. */
    private static String deel(Advies advies, Wijziging wijziging) {
        String code = wijziging.code();
        String gevonden = switch (wijziging.onderdeel()) {
            case ROUTE -> advies.route();
            case ZEKERHEID -> advies.zekerheid().name();
            case NN_ROUTE -> advies.nnRoute();
            case VERVOLG -> advies.vervolg();
            case OOK_PASSEND -> String.join(", ", advies.ookPassend());
            case SIGNAAL -> ja(advies.signalen().stream().anyMatch(een -> een.code().equals(code)));
            case SIGNAALZIN -> ja(advies.signalen().stream().anyMatch(een -> code.startsWith(een.code() + ": ")
                    && een.tekst().contains(code.substring(een.code().length() + 2))));
            case DEELNEMER -> advies.deelnemers().stream().filter(een -> een.partij().equals(code))
                    .map(een -> een.rol().name()).findFirst().orElse(null);
            case WANNEER -> advies.moment().wanneer() == null ? null : advies.moment().wanneer().name();
            case FREQUENTIE -> advies.moment().frequentie();
            case AGENDA -> ja(!advies.agenda().isEmpty());
            case OPEN_VRAAG -> ja(advies.openVragen().stream().anyMatch(een -> een.feit().equals(code)));
            case DICHTSTBIJ -> advies.dichtstbij().stream().filter(een -> een.ingang().equals(code))
                    .map(een -> een.ontbreekt()).findFirst().orElse(null);
            case AANMELDING -> ja(advies.aanmelding().ontbreekt().contains(code));
            case VOLGORDE -> String.join(", ", advies.overleggen().stream().map(een -> een.ingang()).toList());
            case PAST -> advies.overleggen().stream().filter(een -> een.ingang().equals(code))
                    .map(een -> een.past().name()).findFirst().orElse(null);
            case CRITERIUM -> advies.overleggen().stream().flatMap(een -> een.criteria().stream())
                    .filter(een -> een.code().equals(code)).map(een -> een.uitkomst().name()).findFirst().orElse(null);
            case MEETLAT -> advies.overleggen().stream().filter(een -> een.ingang().equals(code))
                    .map(een -> String.join(", ", een.criteria().stream().map(criterium -> criterium.code()).toList()))
                    .findFirst().orElse(null);
            case TEGENGEHOUDEN -> ja(advies.overleggen().stream().anyMatch(een ->
                    een.weerhoudenDoor().stream().anyMatch(door -> code.equals(een.ingang() + " " + door))));
            case BELEMMERING -> advies.belemmeringen().stream()
                    .filter(een -> een.uitkomst() != Antwoord.JA && code.equals(een.ingang() + " " + een.code()))
                    .map(een -> een.uitkomst().name()).findFirst().orElse(null);
            case REDEN -> ja(advies.redenen().stream().anyMatch(een ->
                    een.feiten().stream().anyMatch(feit -> code.equals(een.code() + " " + feit))));
            case VRAAGVOLGORDE -> throw new IllegalArgumentException(code);
        };
        return gevonden == null || gevonden.isEmpty() ? null : gevonden;
    }

    private static String ja(boolean zo) {
        return zo ? "JA" : null;
    }

    private static Set<Onderdeel> onderdelen(Vergelijking vergelijking) {
        return groningen(vergelijking).wijzigingen().stream().map(Wijziging::onderdeel).collect(Collectors.toSet());
    }

    @Test
    void eenAndereNaamVerandertNiets() {
        Regelmappen.vervang(nn, "inhoudelijke-factoren.drl", "rule \"Stalking is een complexe vorm van geweld\"",
                "rule \"Stalking telt\"");
        Vergelijking vergelijking = vergelijk();
        assertEquals(Stand.GELIJK, groningen(vergelijking).stand());
        assertEquals(1, vergelijking.aantal(Soort.HERNOEMD));
        assertFalse(vergelijking.isAdviesGelijk(), "Drenthe and Friesland are gone.");
    }

    @Test
    void wegVanDeMapIsWeg() {
        Vergelijking vergelijking = vergelijk();
        assertEquals(List.of(Stand.WEG, Stand.WEG, Stand.GELIJK),
                vergelijking.regios().stream().map(Regiovergelijking::stand).sorted((een, ander) ->
                        ander.compareTo(een)).toList());
        assertTrue(vergelijking.aantal(Soort.WEG) > 0);
        assertEquals(0, OUD.vergelijk(OUD).regels().size());
        assertTrue(OUD.vergelijk(OUD).isAdviesGelijk());
    }

    @Test
    void eenRegelWegMaaktEenCriteriumOnmogelijk() {
        String tekst = Regelmappen.lees(nn.resolve("nl/actieoverleg/nn/inhoudelijke-factoren.drl"));
        int begin = tekst.indexOf("rule \"Stalking is een complexe vorm van geweld\"");
        String regel = tekst.substring(begin, tekst.indexOf("end", begin) + 3);
        Regelmappen.vervang(nn, "inhoudelijke-factoren.drl", regel, regel.replace("stalking.ja", "stalking.ja, "
                + "bedreiging.ja"));
        Vergelijking vergelijking = vergelijk();
        assertTrue(onderdelen(vergelijking).containsAll(Set.of(Onderdeel.ROUTE, Onderdeel.ZEKERHEID,
                Onderdeel.OPEN_VRAAG, Onderdeel.CRITERIUM)));
        assertTrue(groningen(vergelijking).van(Onderdeel.ROUTE).stream().noneMatch(een ->
                een.is().equals("ACTIEOVERLEG")), "More conditions never open the Actieoverleg.");
    }

    @Test
    void eenDrempelVerandertHetCriteriumEnWatEropRust() {
        Regelmappen.vervang(groningen, "derde-keer.drl", ">= 2", ">= 3");
        Vergelijking vergelijking = vergelijk();
        assertEquals(1, vergelijking.aantal(Soort.GEWIJZIGD));
        assertEquals(List.of("NEE", "JA"), groningen(vergelijking).van(Onderdeel.CRITERIUM).stream()
                .flatMap(een -> List.of(een.is(), een.was()).stream()).toList());
        assertTrue(groningen(vergelijking).van(Onderdeel.ROUTE).stream().allMatch(een ->
                een.voorbeeld().tellers().equals(Map.of("keerBesprokenInActieoverleg", 2))));
    }

    @Test
    void eenAnderSignaalVerandertAlleenDat() {
        Regelmappen.vervang(nn, "signalen.drl", "keerBesprokenInActieoverleg >= 1", "keerBesprokenInActieoverleg >= 2");
        Vergelijking vergelijking = vergelijk();
        List<Wijziging> wijzigingen = groningen(vergelijking).wijzigingen();
        assertEquals(Set.of(Onderdeel.SIGNAAL), onderdelen(vergelijking));
        assertEquals(List.of("HERHAALDE_BESPREKING"), wijzigingen.stream().map(Wijziging::code).toList());
        assertEquals(Map.of("keerBesprokenInActieoverleg", 1), wijzigingen.get(0).voorbeeld().tellers());
    }

    @Test
    void eenAndereDeelnemerVerandertAlleenDie() {
        Regelmappen.vervang(nn, "deelnemers.drl", "ZVH_PROCESREGISSEUR", "GEMEENTE");
        assertEquals(List.of("ZVH_PROCESREGISSEUR VAST null", "GEMEENTE AFHANKELIJK_VAN_CASUS VAST"),
                groningen(vergelijk()).wijzigingen().stream().map(een -> een.code() + " " + een.was() + " " + een.is())
                        .toList());
    }

    @Test
    void eenAndereVraagtekstVerandertTekstenAlleen() {
        Regelmappen.vervang(nn, "vragen.drl", "Is er stalking, bijvoorbeeld door een ex-partner?",
                "Wordt iemand gestalkt?");
        Vergelijking vergelijking = vergelijk();
        assertEquals(Stand.GELIJK, groningen(vergelijking).stand());
        assertEquals("Wordt iemand gestalkt?", vergelijking.woorden().stream().filter(woord ->
                woord.code().equals("stalking")).findFirst().orElseThrow().is());
        assertTrue(vergelijking.woorden().stream().anyMatch(woord -> woord.inAdvies()
                && woord.code().equals("stalking")));
    }

    @Test
    void eenVierdeOverleg() {
        Regelmappen.schrijf(groningen.resolve("nl/actieoverleg/groningen/code-rood.drl"), """
                package nl.actieoverleg.groningen;

                import nl.actieoverleg.nn.Criteria;
                import nl.actieoverleg.nn.Feiten;
                import nl.actieoverleg.regel.*;

                declare CodeRoodOverleg
                    @overleglijst
                    codeRood : String @code( "CODE_ROOD" ) @naam( "Code rood" )
                end

                declare CodeRoodIngang
                    @inganglijst
                    codeRood : Antwoord @code( "CODE_ROOD" ) @naam( "Code rood" ) @overleg( "CODE_ROOD" )
                        @na( "ACTIEOVERLEG" )
                end

                declare CodeRoodCriteria
                    @criterialijst
                    cr1 : Antwoord @code( "CR-1" ) @tekst( "Er is een vuurwapen." ) @bron( "Proef" )
                end

                rule "Er is een vuurwapen"
                    @criterium( "CR-1" )
                when
                    Feiten( vuurwapengevaar.ja )
                then
                end

                rule "Code rood past"
                    @ingang( "CODE_ROOD" )
                when
                    Criteria( mt0.ja )
                    CodeRoodCriteria( cr1.ja )
                then
                end
                """);
        Regiovergelijking regio = groningen(vergelijk());
        assertTrue(regio.van(Onderdeel.ROUTE).stream().anyMatch(een -> "CODE_ROOD".equals(een.is())
                && "GEEN_PASSEND_OVERLEG".equals(een.was())));
        assertTrue(regio.van(Onderdeel.PAST).stream().allMatch(een -> een.was() == null
                && een.code().equals("CODE_ROOD")));
        assertTrue(regio.van(Onderdeel.NN_ROUTE).isEmpty());
    }
}
