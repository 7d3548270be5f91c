package nl.actieoverleg.uitbreiding;

import static nl.actieoverleg.uitbreiding.Proefcasus.ACTIEOVERLEG;
import static nl.actieoverleg.uitbreiding.Proefcasus.ZVH;
import static nl.actieoverleg.uitbreiding.Proefcasus.in;
import static nl.actieoverleg.uitbreiding.Proefcasus.volgorde;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Agendapunt;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.Moment;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import org.junit.jupiter.api.Test;

/** A fourth overleg, opened by a region at a place that it names, takes part in all that the other three do. */
class VierdeOverlegTest {

    private static final Adviseur ADVISEUR = Regelmappen.metMap("code-rood");
    private static final String[] CODE_ROOD = {"afstemmingNodig", "dreigingMetDood", "verblijfplaatsBekend"};
    private static final String BRON = "Proef Zeeland, Code rood";

    private static Proefcasus casus() {
        return in("ZEELAND", ADVISEUR);
    }

    @Test
    void hetWordtDeRouteMetAllesWatErbijHoort() {
        Advies advies = casus().ja(CODE_ROOD).advies();
        assertEquals("CODE_ROOD", advies.route());
        assertEquals("Code rood", advies.routeNaam());
        assertEquals("GEEN_PASSEND_OVERLEG", advies.nnRoute());
        assertEquals(List.of(new Deelnemer("POLITIE", "Politie", Rol.VAST),
                new Deelnemer("OM", "Openbaar Ministerie (OM)", Rol.VAST),
                new Deelnemer("BURGEMEESTER", "Burgemeester", Rol.VAST)), advies.deelnemers());
        assertEquals(new Moment(Wanneer.TUSSENDOOR, "Binnen 24 uur na de melding."), advies.moment());
        assertEquals(new Signaal("CR_GEHEIM", "Houd de plek waar de bedreigde verblijft geheim, ook in de verslagen.",
                BRON, "zeeland", false), advies.signalen().get(advies.signalen().size() - 1));
        assertEquals(List.of(
                new Agendapunt("Stap 1: Wie loopt gevaar?", List.of("Wie wordt er bedreigd, en wie nog meer?"), BRON),
                new Agendapunt("Stap 2: Wat is er vandaag nodig?",
                        List.of("Wie zorgt er vandaag voor een veilige plek?"), BRON + ", Acties")), advies.agenda());
    }

    @Test
    void hetStaatOpDePlaatsDieDeRegioNoemt() {
        assertEquals(List.of("DIRECT_TELEFONISCH", "ACTIEOVERLEG", "CODE_ROOD", "ZVH", "MDA_PLUS_PLUS"),
                volgorde(casus().ja("acuteOnveiligheid").advies()));
    }

    @Test
    void hetPastOokNaastEenEerderOverleg() {
        Advies advies = casus().ja(ACTIEOVERLEG).ja(CODE_ROOD).ja(ZVH).advies();
        assertEquals("ACTIEOVERLEG", advies.route());
        assertEquals(List.of("CODE_ROOD", "ZVH"), advies.ookPassend());
        assertEquals("ACTIEOVERLEG", advies.nnRoute());
        assertTrue(advies.signalen().stream().anyMatch(signaal -> signaal.code().equals("MEERDERE_OVERLEGGEN")));
        assertFalse(advies.signalen().stream().anyMatch(signaal -> signaal.code().equals("CR_GEHEIM")));
    }

    @Test
    void hetVolgtNaDirectBellen() {
        Advies advies = casus().ja(CODE_ROOD).ja("spoedinterventieNodig").advies();
        assertEquals("DIRECT_TELEFONISCH", advies.route());
        assertEquals("CODE_ROOD", advies.vervolg());
        assertTrue(advies.signalen().stream().anyMatch(signaal -> signaal.code().equals("CR_GEHEIM")));
        assertEquals(2, advies.agenda().size());
        assertEquals("GEEN_OVERLEG_NODIG", casus().ja("dreigingMetDood").advies().route());
    }

    @Test
    void hetKanHetDichtstbijZijn() {
        assertEquals(List.of(new Dichtstbij("CODE_ROOD", "CR-2")),
                casus().ja("afstemmingNodig", "dreigingMetDood").advies().dichtstbij());
    }

    @Test
    void watDeCasusNodigHeeftZetHetVooraan() {
        Proefcasus casus = casus().ja(ACTIEOVERLEG).ja(CODE_ROOD).nodig("BESCHERMINGSPLAN");
        Advies advies = casus.advies();
        assertEquals(List.of("DIRECT_TELEFONISCH", "CODE_ROOD", "ACTIEOVERLEG", "ZVH", "MDA_PLUS_PLUS"),
                volgorde(advies));
        assertEquals("CODE_ROOD", advies.route());
        assertEquals(List.of("ACTIEOVERLEG"), advies.ookPassend());
        assertEquals("ACTIEOVERLEG", advies.nnRoute());
        assertEquals("ACTIEOVERLEG", casus.ja("acuteOnveiligheid").advies().route(), "the base order holds");
    }

    @Test
    void waarDeCasusAlLooptGaatVoor() {
        Advies advies = casus().ja(ACTIEOVERLEG).ja(CODE_ROOD).looptIn("CODE_ROOD")
                .nodig("ACTIEPLAN_DIRECTE_VEILIGHEID").advies();
        assertEquals("CODE_ROOD", advies.route());
        assertEquals("ACTIEOVERLEG", advies.nnRoute());
        Advies elders = casus().ja(ZVH).ja("acuteOnveiligheid").looptIn("CODE_ROOD").advies();
        assertTrue(elders.signalen().stream().anyMatch(signaal -> signaal.code().equals("LOPEND_ELDERS")));
    }

    @Test
    void deVragenlijstNoemtOverlegEnBehoefte() {
        assertTrue(ADVISEUR.vragenlijst("ZEELAND").overleggen().contains(new Keuze("CODE_ROOD", "Code rood")));
        assertTrue(ADVISEUR.vragenlijst("ZEELAND").behoeften().stream()
                .anyMatch(keuze -> keuze.code().equals("BESCHERMINGSPLAN")));
        assertFalse(ADVISEUR.vragenlijst("DRENTHE").overleggen().contains(new Keuze("CODE_ROOD", "Code rood")));
    }

    @Test
    void eenAndereProvincieKentHetNiet() {
        String json = in("GRONINGEN", ADVISEUR).looptIn("CODE_ROOD").nodig("BESCHERMINGSPLAN").json();
        OngeldigeCasus ongeldig = assertThrows(OngeldigeCasus.class, () -> ADVISEUR.lees(json));
        assertEquals(List.of("/nodig/0", "/lopendeOverleggen/0"),
                ongeldig.fouten().stream().map(fout -> fout.pad()).toList());
        assertTrue(ongeldig.fouten().get(1).melding().contains("Kies uit: ACTIEOVERLEG, ZVH, MDA_PLUS_PLUS, ANDER."));
    }
}
