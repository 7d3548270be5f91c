package nl.actieoverleg.uitbreiding;

import static nl.actieoverleg.uitbreiding.Proefcasus.ACTIEOVERLEG;
import static nl.actieoverleg.uitbreiding.Proefcasus.ZVH;
import static nl.actieoverleg.uitbreiding.Proefcasus.adviezen;
import static nl.actieoverleg.uitbreiding.Proefcasus.gegenereerd;
import static nl.actieoverleg.uitbreiding.Proefcasus.in;
import static nl.actieoverleg.uitbreiding.Proefcasus.ingang;
import static nl.actieoverleg.uitbreiding.Proefcasus.volgorde;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;

/** A fourth region does all that a region may: add, hold back, open and say otherwise; the others notice nothing. */
class VierdeRegioTest {

    private static final Adviseur ADVISEUR = Regelmappen.metMap("overijssel");
    private static final String[] WACHTLIJST = {"afstemmingNodig", "wachtlijstHulp", "opvoedproblematiek",
        "verslavingsproblematiek", "specialistenNodig"};

    private static Proefcasus casus() {
        return in("OVERIJSSEL", ADVISEUR);
    }

    @Test
    void deRegioIsErNaastDeAndere() {
        assertEquals(List.of("DRENTHE", "FRIESLAND", "GRONINGEN", "OVERIJSSEL"), ADVISEUR.provincies());
        assertEquals("nn 1.0.0 + overijssel 0.1.0", ADVISEUR.regelset("OVERIJSSEL").versie());
    }

    @Test
    void deAndereRegiosGevenDezelfdeBytes() {
        List<String> casussen = gegenereerd(300, 7);
        assertEquals(adviezen(Adviseur.laad(), casussen), adviezen(ADVISEUR, casussen));
    }

    @Test
    void toevoegen() {
        Advies advies = casus().ja(WACHTLIJST).advies();
        assertTrue(advies.signalen().stream().anyMatch(signaal -> signaal.code().equals("OV_WACHTLIJST")
                && signaal.laag().equals("overijssel")));
        assertTrue(advies.deelnemers().contains(new Deelnemer("WIJKTEAM", "Wijkteam", Rol.AANBEVOLEN)));
    }

    @Test
    void weerhouden() {
        Advies eerste = casus().ja(ZVH).advies();
        assertEquals("ZVH", eerste.route());
        Advies tweede = casus().ja(ZVH).aantal("keerBesprokenInZvh", 1).advies();
        assertEquals("GEEN_PASSEND_OVERLEG", tweede.route());
        assertEquals("ZVH", tweede.nnRoute());
        assertEquals(Antwoord.NEE, ingang(tweede, "ZVH").past());
        assertEquals(List.of("OV-2"), ingang(tweede, "ZVH").weerhoudenDoor());
        assertEquals(List.of(new Dichtstbij("ZVH", "OV-2")), tweede.dichtstbij());
    }

    @Test
    void weerhoudenMetUitzondering() {
        Advies advies = casus().ja(ZVH).ja("gevolgenVoorLeefomgeving").aantal("keerBesprokenInZvh", 3).advies();
        assertEquals("ZVH", advies.route());
        assertEquals(List.of(), ingang(advies, "ZVH").weerhoudenDoor());
        Advies open = casus().ja(ZVH).onbekend("gevolgenVoorLeefomgeving").aantal("keerBesprokenInZvh", 1).advies();
        assertEquals(Antwoord.ONBEKEND, ingang(open, "ZVH").past());
        assertEquals(List.of("gevolgenVoorLeefomgeving"),
                open.openVragen().stream().map(vraag -> vraag.feit()).toList());
    }

    @Test
    void eenTellingIsVanDeRegioAlleen() {
        assertTrue(ADVISEUR.vragenlijst("OVERIJSSEL").tellers().stream()
                .anyMatch(keuze -> keuze.code().equals("keerBesprokenInZvh")));
        String json = in("FRIESLAND", ADVISEUR).aantal("keerBesprokenInZvh", 1).json();
        OngeldigeCasus ongeldig = assertThrows(OngeldigeCasus.class, () -> ADVISEUR.lees(json));
        assertEquals("/keerBesprokenInZvh", ongeldig.fouten().get(0).pad());
    }

    @Test
    void openen() {
        Advies advies = casus().ja(WACHTLIJST).advies();
        assertEquals("MDA_PLUS_PLUS", advies.route());
        assertEquals("GEEN_PASSEND_OVERLEG", advies.nnRoute());
        assertEquals(List.of("DIRECT_TELEFONISCH", "ACTIEOVERLEG", "ZVH", "MDA_PLUS_PLUS", "MDA_WACHTLIJST"),
                volgorde(advies));
        assertEquals("overijssel", ingang(advies, "MDA_WACHTLIJST").laag());
    }

    @Test
    void hetAndersZeggen() {
        Advies hier = casus().ja(ACTIEOVERLEG).ja("bekendBijReclassering").advies();
        Advies friesland = in("FRIESLAND", ADVISEUR).ja(ACTIEOVERLEG).ja("bekendBijReclassering").advies();
        assertEquals(Wanneer.TUSSENDOOR, hier.moment().wanneer());
        assertEquals(Wanneer.GEPLAND, friesland.moment().wanneer());
        Deelnemer vast = new Deelnemer("RECLASSERING", "Reclassering", Rol.VAST);
        assertTrue(hier.deelnemers().contains(vast));
        assertTrue(friesland.deelnemers().contains(new Deelnemer("RECLASSERING", "Reclassering", Rol.AANBEVOLEN)));
    }
}
