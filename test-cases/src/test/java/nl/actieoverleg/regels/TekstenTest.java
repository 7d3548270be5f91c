package nl.actieoverleg.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Agendapunt;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every text that an advice or a questionnaire can show, and where it comes from. */
class TekstenTest {

    private static final int AANTAL = 400;
    private static final List<String> BRONNEN = List.of("Meetlat NN 2023", "Werkwijze NN 2023",
            "Methodische onderlegger 2021", "Inventarisatie 2020", "Eindrapportage 2020");
    private static final Pattern SLORDIG = Pattern.compile(
            "\\s\\s|[\\n\\t]|TODO|FIXME|XXX|\\.\\.\\.|…|\\s[.,;:?!]|[,;](?!\\s)|\\(\\s|\\s\\)|^\\s|\\s$|^$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGELS = Pattern.compile("\\b(the|and|or|of the|with|when|case|if|not|this)\\b");

    private static List<Advies> adviezen;

    @BeforeAll
    static void adviseer() {
        Stream<Geval> reeks = Gevallenreeks.reeks(AANTAL)
                .flatMap(bron -> Geval.PROVINCIES.stream().map(provincie -> Gevallenreeks.geval(bron, provincie)));
        Stream<Geval> alles = Geval.PROVINCIES.stream().flatMap(provincie -> Stream.of(
                Geval.allesJa(provincie), Geval.allesNee(provincie), Geval.nietsBekend(provincie),
                Geval.allesJa(provincie).nee("spoedinterventieNodig", "spoedLetselduidingNodig",
                        "spoedSporenonderzoekNodig", "andereSpoedonderzoekNodig", "kanNietWachten")));
        adviezen = Stream.concat(alles, reeks).map(Geval::advies).toList();
    }

    /** A text, and where it stands. */
    record Tekst(String waar, String tekst) {
    }

    /** A source, and where it stands. */
    record Bron(String waar, String bron) {
    }

    private static Set<Tekst> zinnen() {
        Set<Tekst> zinnen = new LinkedHashSet<>();
        for (Advies advies : adviezen) {
            advies.redenen().forEach(reden -> zinnen.add(new Tekst("reden " + reden.code(), reden.tekst())));
            advies.belemmeringen().forEach(deel -> zinnen.add(new Tekst("belemmering " + deel.code(), deel.tekst())));
            advies.signalen().forEach(deel -> zinnen.add(new Tekst("signaal " + deel.code(), deel.tekst())));
            advies.openVragen().forEach(vraag -> zinnen.add(new Tekst("open vraag " + vraag.feit(), vraag.vraag())));
            advies.agenda().forEach(deel -> deel.punten()
                    .forEach(punt -> zinnen.add(new Tekst("agenda " + deel.onderdeel(), punt))));
            advies.overleggen().forEach(ingang -> ingang.criteria().forEach(criterium ->
                    zinnen.add(new Tekst("criterium " + criterium.code(), criterium.tekst()))));
            if (advies.moment().frequentie() != null) {
                zinnen.add(new Tekst("frequentie " + advies.provincie(), advies.moment().frequentie()));
            }
        }
        for (Vragenlijst vragenlijst : vragenlijsten()) {
            vragenlijst.vragen().forEach(vraag -> zinnen.add(new Tekst("vraag " + vraag.feit(), vraag.vraag())));
            Stream.concat(vragenlijst.tellers().stream(), vragenlijst.behoeften().stream())
                    .forEach(keuze -> zinnen.add(new Tekst("keuze " + keuze.code(), keuze.tekst())));
        }
        return zinnen;
    }

    private static Set<Tekst> namen() {
        Set<Tekst> namen = new LinkedHashSet<>();
        for (Advies advies : adviezen) {
            namen.add(new Tekst("route " + advies.route(), advies.routeNaam()));
            advies.deelnemers().forEach(deel -> namen.add(new Tekst("partij " + deel.partij(), deel.naam())));
            advies.overleggen().forEach(ingang -> namen.add(new Tekst("ingang " + ingang.ingang(), ingang.naam())));
            advies.agenda().forEach(deel -> namen.add(new Tekst("agenda", deel.onderdeel())));
        }
        for (Vragenlijst vragenlijst : vragenlijsten()) {
            vragenlijst.vragen().forEach(vraag -> namen.add(new Tekst("groep " + vraag.feit(), vraag.groep())));
            vragenlijst.overleggen().forEach(keuze -> namen.add(new Tekst("overleg " + keuze.code(), keuze.tekst())));
        }
        return namen;
    }

    private static Set<Bron> bronnen() {
        Set<Bron> bronnen = new LinkedHashSet<>();
        for (Advies advies : adviezen) {
            advies.redenen().forEach(reden -> bronnen.add(new Bron("reden " + reden.code(), reden.bron())));
            advies.belemmeringen().forEach(deel -> bronnen.add(new Bron("belemmering " + deel.code(), deel.bron())));
            advies.signalen().forEach(deel -> bronnen.add(new Bron("signaal " + deel.code(), deel.bron())));
            advies.agenda().forEach(deel -> bronnen.add(new Bron("agenda " + deel.onderdeel(), deel.bron())));
        }
        vragenlijsten().forEach(vragenlijst -> vragenlijst.vragen()
                .forEach(vraag -> bronnen.add(new Bron("vraag " + vraag.feit(), vraag.bron()))));
        return bronnen;
    }

    private static List<Vragenlijst> vragenlijsten() {
        return Geval.PROVINCIES.stream().map(Geval.ADVISEUR::vragenlijst).toList();
    }

    @Test
    void elkeTekstIsEenAfgemaakteZin() {
        for (Tekst zin : zinnen()) {
            assertTrue(zin.tekst().matches("(?s)\\p{Lu}.{5,}[.?]"), zin::toString);
            assertFalse(zin.tekst().matches("(?s).*(?<!\\d)\\.(?![\\s\\d]|$).*"), zin::toString);
        }
    }

    @Test
    void elkeVraagVraagtIets() {
        zinnen().stream().filter(zin -> zin.waar().matches("(open )?vraag .*"))
                .forEach(zin -> assertTrue(zin.tekst().contains("?"), zin::toString));
    }

    @Test
    void geenTekstOfNaamIsSlordig() {
        Stream.concat(zinnen().stream(), namen().stream()).forEach(tekst -> {
            assertFalse(SLORDIG.matcher(tekst.tekst()).find(), tekst::toString);
            assertFalse(ENGELS.matcher(tekst.tekst()).find(), tekst::toString);
            assertTrue(Character.isUpperCase(tekst.tekst().charAt(0)), tekst::toString);
            assertEquals(haakjes(tekst.tekst(), '('), haakjes(tekst.tekst(), ')'), tekst::toString);
        });
    }

    private static long haakjes(String tekst, char haakje) {
        return tekst.chars().filter(teken -> teken == haakje).count();
    }

    @Test
    void geenTekstToontEenCode() {
        Set<String> codes = new HashSet<>(Tabel.criteria(Geval.DRENTHE).namen());
        codes.removeAll(Set.of("INH"));
        codes.add("GR-1");
        Geval.PROVINCIES.forEach(provincie -> Feitenlijst.van(provincie).stream()
                .filter(feit -> !feit.equals(feit.toLowerCase(Locale.ROOT))).forEach(codes::add));
        for (Tekst zin : zinnen()) {
            codes.forEach(code -> assertFalse(zin.tekst().contains(code), zin::toString));
            assertFalse(zin.tekst().matches("(?s).*[A-Z]_[A-Z].*"), zin::toString);
        }
    }

    @Test
    void elkeBronBegintMetDeNaamVanEenDocumentEnNoemtEenPlek() {
        for (Bron bron : bronnen()) {
            for (String deel : bron.bron().split("; ")) {
                assertTrue(BRONNEN.stream().anyMatch(naam -> deel.startsWith(naam + ", ")
                        && deel.length() > naam.length() + 3), bron::toString);
            }
            assertFalse(SLORDIG.matcher(bron.bron()).find(), bron::toString);
        }
    }

    /** A signal says more in some situations than in others, but always the same first. */
    @Test
    void dezelfdeCodeHeeftOveralDezelfdeTekst() {
        Set<Tekst> signalen = new HashSet<>();
        Set<Tekst> partijen = new HashSet<>();
        for (Advies advies : adviezen) {
            advies.signalen().forEach(signaal -> signalen.add(new Tekst(signaal.code(),
                    signaal.tekst().split("(?<=[.?]) ")[0])));
            advies.deelnemers().forEach(deel -> partijen.add(new Tekst(deel.partij(), deel.naam())));
        }
        assertEquals(signalen.size(), signalen.stream().map(Tekst::waar).distinct().count());
        assertEquals(partijen.size(), partijen.stream().map(Tekst::waar).distinct().count());
    }

    /** What the tests above did not see, they did not check. */
    @Test
    void alleCodesZijnGezien() {
        Set<String> signalen = new TreeSet<>();
        Set<String> partijen = new TreeSet<>();
        Set<String> redenen = new TreeSet<>();
        Set<String> onderdelen = new TreeSet<>();
        for (Advies advies : adviezen) {
            advies.signalen().stream().map(Signaal::code).forEach(signalen::add);
            advies.deelnemers().stream().map(Deelnemer::partij).forEach(partijen::add);
            advies.redenen().forEach(reden -> redenen.add(reden.code()));
            advies.agenda().stream().map(Agendapunt::onderdeel).forEach(onderdelen::add);
        }
        Set<String> verwacht = new TreeSet<>(Tabel.criteria(Geval.DRENTHE).namen());
        verwacht.removeIf(code -> code.startsWith("AM-"));
        assertEquals(verwacht, redenen);
        assertEquals(24, signalen.size(), signalen::toString);
        assertEquals(new TreeSet<>(Feitenlijst.lijst("""
                VEILIG_THUIS, POLITIE, OM, VERTROUWENSARTS, RVDK, RECLASSERING, JEUGDBESCHERMING, FORENSISCH_ARTS,
                ZVH_PROCESREGISSEUR, GEMEENTE, DJI, GGZ, JEUGDZORG, SPECIALISTISCHE_ZORGPARTNER, LOKAAL_TEAM""")),
                partijen);
        assertEquals(4, onderdelen.size());
        Set<String> behoeften = new HashSet<>();
        vragenlijsten().forEach(lijst -> lijst.behoeften().stream().map(Keuze::code).forEach(behoeften::add));
        assertEquals(3, behoeften.size());
    }
}
