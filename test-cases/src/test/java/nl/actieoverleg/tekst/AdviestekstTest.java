package nl.actieoverleg.tekst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;

/** The sentences that intake software shows, in parts. */
class AdviestekstTest {

    private static final Adviseur ADVISEUR = Adviseur.bouwer().opwarmen(false).maak();

    private static Casus voorbeeld(String naam) {
        try {
            return ADVISEUR.lees(Files.readAllBytes(Path.of("voorbeelden", naam + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Adviestekst zonderBlik(Casus casus) {
        return ADVISEUR.tekst(ADVISEUR.adviseer(casus));
    }

    private static Adviestekst metBlik(Casus casus) {
        return ADVISEUR.tekst(ADVISEUR.adviseer(casus), ADVISEUR.vooruitblik(casus));
    }

    private static Casus alles(String provincie, Antwoord antwoord, String... anders) {
        Casus.Bouwer casus = Casus.voor("T-1", provincie);
        for (Vraag vraag : ADVISEUR.vragenlijst(provincie).vragen()) {
            casus.feit(vraag.feit(), antwoord);
        }
        for (String feit : anders) {
            casus.feit(feit, antwoord == Antwoord.JA ? Antwoord.NEE : Antwoord.JA);
        }
        return casus.maak();
    }

    @Test
    void whatIsUrgentStandsApart() {
        Adviestekst acuut = zonderBlik(voorbeeld("drenthe-acuut-kan-het-wachten"));
        assertEquals(List.of("EERST_BELLEN"), acuut.nu().stream().map(Zin::code).toList());
        assertFalse(acuut.letOp().stream().anyMatch(zin -> "EERST_BELLEN".equals(zin.code())));
        Adviestekst bellen = zonderBlik(alles("FRIESLAND", Antwoord.JA));
        assertTrue(bellen.nu().get(0).tekst().startsWith("Bel nu. Veilig Thuis belt met"), bellen.nu()::toString);
        assertEquals("FR_MOTORKAPOVERLEG", bellen.nu().get(1).code());
        assertEquals(List.of(), bellen.stappen());
        assertEquals(List.of(), zonderBlik(voorbeeld("groningen-stalking-ex-partner")).nu());
    }

    @Test
    void saysThatSomethingIsUnknownOnlyWhenItIs() {
        assertEquals("Deze route staat vast.", zonderBlik(alles("DRENTHE", Antwoord.NEE)).uitleg().get(0));
        assertEquals("Wat nog onbekend is, verandert deze route niet.",
                zonderBlik(voorbeeld("drenthe-spoed-letselduiding-peuter")).uitleg().get(0));
    }

    @Test
    void oneQuestionIsOne() {
        Casus een = voorbeeld("groningen-alleen-acuut-nog-open");
        assertEquals("Met het antwoord op deze vraag staat de route vast.", zonderBlik(een).nogTeVragen());
        assertEquals("Met het antwoord staat de route vast.", metBlik(een).nogTeVragen());
        assertEquals("acuteOnveiligheid", metBlik(een).vraag().code());
        Casus veel = voorbeeld("friesland-bijna-niets-bekend");
        int open = ADVISEUR.adviseer(veel).openVragen().size();
        assertEquals("Met het antwoord op " + open + " vragen staat de route zeker vast.",
                zonderBlik(veel).nogTeVragen());
        assertEquals(open, zonderBlik(veel).openVragen().size());
        assertNull(zonderBlik(alles("GRONINGEN", Antwoord.JA)).vraag());
    }

    @Test
    void nothingToAskForTheRouteDoesNotMeanNothingForWhatComesAfterIt() {
        assertEquals("Voor deze route hoeft u niets meer te vragen. Voor wat daarna komt, nog wel.",
                zonderBlik(voorbeeld("drenthe-spoed-letselduiding-peuter")).nogTeVragen());
        assertEquals("Voor deze route hoeft u niets meer te vragen.",
                zonderBlik(voorbeeld("friesland-eerst-bellen-dan-actieoverleg")).nogTeVragen());
    }

    @Test
    void withoutAnOverlegTheAanmeldingNeedsNothing() {
        Adviestekst geen = zonderBlik(alles("GRONINGEN", Antwoord.NEE));
        assertEquals("Geen overleg nodig", geen.route());
        assertEquals(List.of(), geen.aanmelding());
        assertEquals(List.of("Veilig Thuis of de lokale hulp gaat zelf verder."), geen.stappen());
        assertEquals("Er is geen extra expertise of afstemming nodig.", geen.doorslag().get(0).tekst());
        assertEquals(6, zonderBlik(alles("GRONINGEN", Antwoord.NEE, "afstemmingNodig")).aanmelding().size());
    }

    @Test
    void countsOneConditionOnce() {
        Adviestekst derde = zonderBlik(voorbeeld("groningen-derde-keer-op-agenda"));
        Meetlatrij actieoverleg = derde.meetlat().stream().filter(rij -> rij.ingang().equals("Actieoverleg"))
                .findFirst().orElseThrow();
        assertEquals(8, actieoverleg.klopt(), "Without what only repeats another, and without what lies behind INH");
        assertEquals(1, actieoverleg.kloptNiet(), "What holds it back");
        assertEquals(Antwoord.NEE, actieoverleg.past());
        assertEquals("GR-1", actieoverleg.voorwaarden().get(actieoverleg.voorwaarden().size() - 1).code());
        for (Meetlatrij rij : zonderBlik(alles("DRENTHE", Antwoord.JA)).meetlat()) {
            assertEquals(0, rij.onbekend() + rij.kloptNiet(), rij.ingang());
        }
    }

    /** Only the answer on acute danger is open, and nothing that Actieoverleg itself asks for is. */
    @Test
    void whatHoldsBackWithoutBeingCertainIsNotKnown() {
        Casus open = voorbeeld("groningen-derde-keer-op-agenda").kopie().feit("acuteOnveiligheid", Antwoord.ONBEKEND)
                .maak();
        Meetlatrij actieoverleg = zonderBlik(open).meetlat().stream()
                .filter(rij -> rij.ingang().equals("Actieoverleg")).findFirst().orElseThrow();
        assertEquals(Antwoord.ONBEKEND, actieoverleg.past());
        assertEquals(0, actieoverleg.kloptNiet());
        assertEquals(1, actieoverleg.onbekend());
    }

    @Test
    void everyPartOfEveryTextIsASentence() {
        for (String provincie : ADVISEUR.provincies()) {
            for (Adviestekst tekst : List.of(zonderBlik(alles(provincie, Antwoord.JA)),
                    zonderBlik(alles(provincie, Antwoord.NEE, "afstemmingNodig")),
                    metBlik(Casus.voor("T-2", provincie).maak()), zonderBlik(Casus.voor("T-2", provincie).maak()))) {
                List<String> zinnen = tekst.waarom().stream().flatMap(deel -> deel.zinnen().stream()).map(Zin::tekst)
                        .collect(Collectors.toList());
                zinnen.addAll(tekst.uitleg());
                zinnen.addAll(tekst.stappen());
                zinnen.add(tekst.nogTeVragen());
                tekst.doorslag().forEach(zin -> zinnen.add(zin.tekst()));
                zinnen.forEach(zin -> assertTrue(zin.matches("\\p{Lu}.*[.?]"), zin));
            }
        }
    }

    @Test
    void hidesTheCaseAndKnowsItsRegions() {
        Advies advies = ADVISEUR.adviseer(voorbeeld("friesland-niets-past"));
        assertEquals("Adviestekst[afgeschermd]", ADVISEUR.tekst(advies).toString());
        Advies elders = new Advies(advies.kenmerk(), "ELDERS", advies.peildatum(), advies.route(), advies.routeNaam(),
                advies.zekerheid(), advies.nnRoute(), advies.vervolg(), advies.ookPassend(), advies.dichtstbij(),
                advies.overleggen(), advies.redenen(), advies.belemmeringen(), advies.openVragen(), advies.signalen(),
                advies.aanmelding(), advies.deelnemers(), advies.moment(), advies.agenda(), advies.regelset());
        assertThrows(IllegalArgumentException.class, () -> ADVISEUR.tekst(elders));
    }
}
