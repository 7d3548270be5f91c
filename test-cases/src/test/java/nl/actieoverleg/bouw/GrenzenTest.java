package nl.actieoverleg.bouw;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How little is public, and of what is not for all, how little is shared between packages. */
@AnalyzeClasses(packages = "nl.actieoverleg", importOptions = ImportOption.DoNotIncludeTests.class)
class GrenzenTest {

    static final String[] OPENBAAR = {
        "nl.actieoverleg", "nl.actieoverleg.casus", "nl.actieoverleg.advies", "nl.actieoverleg.regel",
        "nl.actieoverleg.fout",
        "nl.actieoverleg.analyse", "nl.actieoverleg.kwitantie", "nl.actieoverleg.regelcontrole",
        "nl.actieoverleg.schema", "nl.actieoverleg.tekst", "nl.actieoverleg.vergelijking"};
    private static final String[] INTERN = {"nl.actieoverleg.controle", "nl.actieoverleg.json",
        "nl.actieoverleg.melding", "nl.actieoverleg.regelmodule", "nl.actieoverleg.regelset",
        "nl.actieoverleg.engine", "nl.actieoverleg.engine.drools", "nl.actieoverleg.kaart", "nl.actieoverleg.drl",
        "nl.actieoverleg.verwoording", "nl.actieoverleg.vorm", "nl.actieoverleg.draad"};

    @ArchTest
    static void thePublicApiIsThisAndNoMore(JavaClasses klassen) {
        assertEquals(List.of(
                "Adviesgever", "Adviesluisteraar", "Adviseur", "Adviseurbouwer", "Regelstatus", "Regelwacht",
                "advies.Aanmelding", "advies.Advies", "advies.Agendapunt",
                "advies.Belemmering", "advies.Criteriumuitkomst", "advies.Deelnemer", "advies.Dichtstbij",
                "advies.Moment", "advies.Omslagpunt", "advies.OpenVraag", "advies.Overleguitkomst", "advies.Reden",
                "advies.Regelsetversie", "advies.Rol", "advies.RouteZonderOverleg", "advies.Signaal",
                "advies.Vooruitblik", "advies.Wanneer", "advies.Zekerheid", "analyse.Aantal", "analyse.Analyse",
                "analyse.Bevinding", "analyse.Bevinding.Soort", "analyse.Regioanalyse", "analyse.Regioanalyse.Gevolg",
                "analyse.Regioanalyse.NietsPast", "analyse.Regioanalyse.Overlap", "analyse.Regioanalyse.Route",
                "casus.Casus", "casus.Casus.Bouwer",
                "casus.Fout", "casus.OngeldigeCasus", "casus.Vraag", "casus.Vragenlijst", "casus.Vragenlijst.Keuze",
                "casus.Woordenlijst",
                "fout.Weigering",
                "kwitantie.Afwijking", "kwitantie.Kwitantie", "kwitantie.Kwitanties", "kwitantie.OngeldigeKwitantie",
                "kwitantie.Uitkomst", "kwitantie.Uitkomst.Ingang",
                "regel.Antwoord", "regel.Peildatum", "regel.Routering", "regel.Woorden", "regelcontrole.Regelcontrole",
                "regelcontrole.Regelmelding", "regelcontrole.Regelmelding.Ernst", "schema.Schemas", "tekst.Adviestekst",
                "tekst.Deelnemersgroep", "tekst.Meetlatrij", "tekst.Vooruitbliktekst", "tekst.Waarom", "tekst.Zin",
                "vergelijking.Onderdeel", "vergelijking.Regelverschil", "vergelijking.Regelwijziging",
                "vergelijking.Regelwijziging.Soort", "vergelijking.Regiovergelijking",
                "vergelijking.Regiovergelijking.Stand", "vergelijking.Vergelijking", "vergelijking.Wijziging",
                "vergelijking.Woordwijziging"),
                openbareTypen(klassen));
    }

    /** The public types of the API, by name without what all names begin with. */
    static List<String> openbareTypen(JavaClasses klassen) {
        return publiek(klassen, OPENBAAR);
    }

    @ArchTest
    static void betweenPackagesNoMoreIsSharedThanThis(JavaClasses klassen) {
        assertEquals(List.of(
                "controle.Casuscontrole", "controle.Casusvelden", "controle.Casusvelden.Velden",
                "controle.Regiovelden",
                "draad.Aanloop", "draad.Eigendraad", "drl.Modulelezer",
                "drl.Moduleregister", "drl.Regelmap", "engine.Besluit", "engine.Grondslag",
                "engine.Motor", "engine.Regelnetwerk", "engine.Voorgelegd",
                "engine.drools.Droolsnetwerk",
                "json.Advieslezer", "json.Advieslezer.Woorden",
                "json.Adviesschrijver",
                "json.Boomschrijver", "json.Casuslezer", "json.Casusschrijver", "json.Domeinvorm",
                "json.Jsonboom", "json.Jsonknoop", "json.Regelcontroleschrijver", "json.Vragenlijstschrijver",
                "kaart.Analist", "kaart.NietBewezen",
                "kaart.Regelproef", "kaart.Regelproef.Paar", "kaart.Vergelijker",
                "kaart.Verschilzoeker", "kaart.Vooruitblikker",
                "melding.Bestandsnaam",
                "melding.OngeldigeRegels", "melding.Plaats", "melding.Regelfout", "melding.Regelfouten",
                "melding.Spelling", "regelmodule.Conclusie", "regelmodule.Dagtekst", "regelmodule.Geldigheid",
                "regelmodule.Lijst", "regelmodule.Lijst.Veld",
                "regelmodule.Lijstsoort", "regelmodule.Regel", "regelmodule.Regelmodule",
                "regelmodule.Routewoord", "regelmodule.Voorwaarde", "regelmodule.Voorwaarde.Bezoeker",
                "regelmodule.Voorwaarde.Dag", "regelmodule.Voorwaarde.Minstens", "regelmodule.Voorwaarde.Routeert",
                "regelmodule.Voorwaarde.Telt", "regelmodule.Voorwaarde.Toets", "regelmodule.Voorwaarde.Verwijzing",
                "regelmodule.Voorwaarde.Vraagt", "regelset.Criterium", "regelset.GekoppeldeRegel", "regelset.Ingang",
                "regelset.Ingang.Soort", "regelset.Invoer",
                "regelset.Regelset", "regelset.Regio",
                "verwoording.Verwoorder",
                "vorm.Jsonvorm"),
                publiek(klassen, INTERN));
    }

    @ArchTest
    static void ofTheExampleCasesNoMoreIsSharedThanThis(JavaClasses klassen) {
        assertEquals(List.of("regressie.Analysebestand", "regressie.Casusfout", "regressie.Casusmap",
                "regressie.Casusvergelijking", "regressie.Eis", "regressie.FouteTestcasussen", "regressie.Junitverslag",
                "regressie.Regressieloop", "regressie.Terugblik", "regressie.Terugblik.Verandering",
                "regressie.Testcasus", "regressie.Toetsregels", "regressie.Uitslag", "regressie.Verandering",
                "regressie.Veranderingen", "regressie.Veranderingen.Groep", "regressie.Veranderingen.Overgang",
                "regressie.Vergelijkingsbestand"),
                publiek(klassen, "nl.actieoverleg.regressie").stream()
                        .filter(naam -> !naam.startsWith("regressie.Eis.")).toList());
    }

    @ArchTest
    static void ofWhatIsNewInRulesNoMoreIsSharedThanThis(JavaClasses klassen) {
        assertEquals(List.of("nieuw.Aangevuld", "nieuw.Aangevuld.Casus", "nieuw.Aanvulling",
                "nieuw.Aanvulling.Criterium", "nieuw.Aanvulling.Overleg", "nieuw.Aanvulling.Regio",
                "nieuw.Aanvulling.Signaal", "nieuw.Aanvulling.Vraag", "nieuw.Nieuw", "nieuw.OngeldigeAanvulling"),
                publiek(klassen, "nl.actieoverleg.nieuw"));
    }

    @ArchTest
    static void ofCoverageAndMutantsNoMoreIsSharedThanThis(JavaClasses klassen) {
        assertEquals(List.of("bewaking.Dekking", "bewaking.Dekkingsgat", "bewaking.Dekkingsgat.Stand",
                "bewaking.Dekkingsmeting", "bewaking.Dekkingsvoorstellen", "bewaking.Lot", "bewaking.Mutant",
                "bewaking.Mutantuitslag", "bewaking.Mutatieloop", "bewaking.Mutatiesoort", "bewaking.Mutatieverslag",
                "bewaking.Regeldekking", "bewaking.Verwachting", "bewaking.Voorstel", "bewaking.Voorwaardedekking"),
                publiek(klassen, "nl.actieoverleg.bewaking"));
    }

    @ArchTest
    static void ofTheReportAndItsWordsNoMoreIsSharedThanThis(JavaClasses klassen) {
        assertEquals(List.of("regelboek.Overlegtekst", "regelboek.Regelboek", "taal.Adviestaal", "taal.Codenamen",
                "taal.Gevallentaal", "taal.Regeltekst",
                "taal.Vergelijkingstaal", "verslag.Element", "verslag.Inlas", "verslag.Kader",
                "verslag.Vergelijkingsstof", "verslag.Vergelijkingsverslag", "verslag.Verslag", "verslag.Verslagstof"),
                publiek(klassen, "nl.actieoverleg.regelboek", "nl.actieoverleg.taal", "nl.actieoverleg.verslag"));
    }

    @ArchTest
    static void ofReceiptsOverTimeNoMoreIsSharedThanThis(JavaClasses klassen) {
        assertEquals(List.of("herspel.Herspeeluitslag", "herspel.Herspeeluitslag.Voorbeeld", "herspel.Herspeling",
                "herspel.Verschil", "herspel.Verschil.Soort", "monitor.Monitor", "monitor.Monitorgegevens",
                "monitor.Monitorpagina", "monitor.Monitorstand", "monitor.Periode", "proefjaar.Jaarplan",
                "proefjaar.Proefjaar"),
                publiek(klassen, "nl.actieoverleg.herspel", "nl.actieoverleg.monitor", "nl.actieoverleg.proefjaar"));
    }

    @ArchTest
    static void ofTryingThingsNoMoreIsSharedThanThis(JavaClasses klassen) {
        assertEquals(List.of("gesprek.Gespreksleider", "gesprek.Gespreksstand", "proefbank.Proefbank"),
                publiek(klassen, "nl.actieoverleg.gesprek", "nl.actieoverleg.proefbank"));
    }

    @ArchTest
    static void ofTheAnonymityCheckNoMoreIsSharedThanThis(JavaClasses klassen) {
        assertEquals(List.of("anonimiteit.Anonimiteitscontrole", "anonimiteit.Anonimiteitsuitslag",
                "anonimiteit.Vondst"), publiek(klassen, "nl.actieoverleg.anonimiteit"));
    }

    private static List<String> publiek(JavaClasses klassen, String... pakketten) {
        DescribedPredicate<JavaClass> hier = resideInAnyPackage(pakketten);
        return klassen.stream().filter(hier).filter(klasse -> klasse.getModifiers().contains(PUBLIC))
                .filter(klasse -> klasse.getEnclosingClass().map(in -> in.getModifiers().contains(PUBLIC)).orElse(true))
                .map(klasse -> klasse.getName().substring("nl.actieoverleg.".length()).replace('$', '.'))
                .filter(naam -> !naam.endsWith("package-info"))
                .collect(Collectors.toCollection(TreeSet::new)).stream()
                .sorted((een, ander) -> vergelijk(een, ander)).toList();
    }

    /** The top package first. */
    private static int vergelijk(String een, String ander) {
        boolean eenBoven = Character.isUpperCase(een.charAt(0));
        boolean anderBoven = Character.isUpperCase(ander.charAt(0));
        return eenBoven == anderBoven ? een.compareTo(ander) : eenBoven ? -1 : 1;
    }
}
