package nl.actieoverleg.bouw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.kwitantie.Afwijking;
import nl.actieoverleg.kwitantie.Kwitantie;
import nl.actieoverleg.kwitantie.OngeldigeKwitantie;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever an application has of a case may end up in a log by accident: as text it shows nothing of it. The public
 * types are found, not listed; one that is new has to come out of the calls below, or be said to hold nothing of a
 * case.
 */
class AfschermingTest {

    /** What is said of rules alone, whichever cases come. */
    private static final Set<String> ALLEEN_REGELS = Set.of("Adviseur", "Adviseurbouwer", "Regelstatus", "Regelwacht",
            "advies.Regelsetversie", "casus.Vraag", "casus.Vragenlijst", "casus.Vragenlijst.Keuze",
            "casus.Woordenlijst",
            "fout.Weigering", "kwitantie.Kwitanties", "schema.Schemas");
    /** What is said of all possible cases; an example in it is made up. */
    private static final List<String> OVER_ALLE_CASUSSEN = List.of("analyse.", "regelcontrole.", "vergelijking.");
    /** What is handed to the rules while they run, and to nobody else. */
    private static final Set<String> BINNEN = Set.of("regel.Peildatum", "regel.Routering", "regel.Woorden");
    private static final String GEHEIM = "ZQX-4711";
    private static final String VERSCHREVEN = "stalkng";

    private static final Set<Object> GEZIEN = Collections.newSetFromMap(new IdentityHashMap<>());

    @BeforeAll
    static void vraagAllesWatMetEenCasusKan() throws Exception {
        Adviseur adviseur = Adviseur.bouwer().opwarmen(false).maak();
        try (Stream<Path> voorbeelden = Files.list(Path.of("voorbeelden"))) {
            for (Path voorbeeld : voorbeelden.sorted().toList()) {
                Casus gelezen = adviseur.lees(Files.readString(voorbeeld));
                kijk(gelezen);
                Casus casus = metKenmerk(gelezen);
                kijk(casus);
                Vooruitblik blik = adviseur.vooruitblik(casus);
                Advies advies = adviseur.adviseer(casus);
                kijk(advies);
                kijk(blik);
                kijk(adviseur.tekst(advies, blik));
                kijk(adviseur.tekst(casus, blik));
                Kwitantie kwitantie = adviseur.kwitanties().maak(casus, advies);
                kijk(kwitantie);
                kijk(adviseur.kwitanties().metKenmerk(kwitantie, GEHEIM, new byte[32]));
            }
        }
        Casus.Bouwer fout = Casus.voor(GEHEIM + " x", "DRENTHE").feit(VERSCHREVEN, Antwoord.JA);
        kijk(fout);
        kijk(geworpen(OngeldigeCasus.class, () -> adviseur.adviseer(fout.maak())));
        kijk(geworpen(OngeldigeKwitantie.class, () -> adviseur.kwitanties().lees(GEHEIM.getBytes("UTF-8"))));
        kijk(new Afwijking("ZVH", "LOOPT_AL_ELDERS", "VT_MEDEWERKER", null));
    }

    private static Casus metKenmerk(Casus casus) {
        Casus.Bouwer bouwer = Casus.voor(GEHEIM, casus.provincie()).peildatum(casus.peildatum());
        casus.feiten().forEach(bouwer::feit);
        casus.tellers().forEach(bouwer::teller);
        casus.nodig().forEach(bouwer::nodig);
        casus.lopendeOverleggen().forEach(bouwer::looptIn);
        kijk(bouwer);
        return bouwer.maak();
    }

    private interface Poging {
        void doe() throws Exception;
    }

    private static Throwable geworpen(Class<? extends Throwable> soort, Poging poging) {
        try {
            poging.doe();
        } catch (Exception e) {
            return soort.cast(e);
        }
        throw new AssertionError("nothing was thrown");
    }

    /** Notes an object of ours, and whatever it gives to those who ask. */
    private static void kijk(Object een) {
        if (een == null || een instanceof Enum) {
            return;
        }
        if (een instanceof Optional<?> misschien) {
            misschien.ifPresent(AfschermingTest::kijk);
        } else if (een instanceof Collection<?> lijst) {
            lijst.forEach(AfschermingTest::kijk);
        } else if (een instanceof Map<?, ?> kaart) {
            kaart.forEach((sleutel, waarde) -> {
                kijk(sleutel);
                kijk(waarde);
            });
        } else if (een.getClass().isArray() && !een.getClass().getComponentType().isPrimitive()) {
            for (int i = 0; i < Array.getLength(een); i++) {
                kijk(Array.get(een, i));
            }
        } else if (een.getClass().getName().startsWith("nl.actieoverleg.") && GEZIEN.add(een)
                && !(een instanceof Casus.Bouwer)) { // That makes cases, each of which makes another.
            for (Method methode : een.getClass().getMethods()) {
                if (methode.getParameterCount() == 0 && !Modifier.isStatic(methode.getModifiers())
                        && methode.getDeclaringClass() == een.getClass()) {
                    kijk(gegeven(methode, een));
                }
            }
        }
    }

    private static Object gegeven(Method methode, Object een) {
        try {
            return methode.invoke(een);
        } catch (IllegalAccessException e) {
            return null;
        } catch (InvocationTargetException e) {
            throw new AssertionError(methode.toString(), e.getCause());
        }
    }

    private static String naam(String klasse) {
        return klasse.substring("nl.actieoverleg.".length()).replace('$', '.');
    }

    private static boolean houdtNietsVanEenCasus(String naam) {
        return ALLEEN_REGELS.contains(naam) || BINNEN.contains(naam)
                || OVER_ALLE_CASUSSEN.stream().anyMatch(naam::startsWith);
    }

    /** Those that an application can have an object of. */
    private static Set<String> publiekeTypen() {
        JavaClasses klassen = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.actieoverleg");
        Set<String> namen = new TreeSet<>(GrenzenTest.openbareTypen(klassen));
        for (JavaClass klasse : klassen) {
            if (klasse.isEnum() || klasse.isInterface()) {
                namen.remove(naam(klasse.getName()));
            }
        }
        return namen;
    }

    @Test
    void everyPublicTypeCameByOrHoldsNothingOfACase() {
        Set<String> over = new TreeSet<>(publiekeTypen());
        over.removeIf(AfschermingTest::houdtNietsVanEenCasus);
        GEZIEN.forEach(een -> over.remove(naam(een.getClass().getName())));
        assertEquals(Set.of(), over);
    }

    @Test
    void asTextNothingOfACaseIsShown() {
        List<String> verraden = new ArrayList<>();
        for (Object een : GEZIEN) {
            String tekst = een.toString();
            // What is wrong is said in words that quote nothing.
            boolean afgeschermd = een instanceof Throwable || een instanceof Fout
                    ? !tekst.contains(GEHEIM) && !tekst.contains(VERSCHREVEN)
                    : tekst.equals(een.getClass().getSimpleName() + "[afgeschermd]")
                            || tekst.equals(een.getClass().getName() + "@" + Integer.toHexString(een.hashCode()));
            if (!afgeschermd && !houdtNietsVanEenCasus(naam(een.getClass().getName()))) {
                verraden.add(een.getClass().getSimpleName() + ": " + tekst);
            }
        }
        assertEquals(List.of(), verraden.stream().distinct().limit(20).toList());
        assertTrue(GEZIEN.size() > 1000);
    }
}
