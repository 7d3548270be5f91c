package nl.actieoverleg.uitbreiding;

import static nl.actieoverleg.uitbreiding.Proefcasus.in;
import static nl.actieoverleg.uitbreiding.Proefcasus.ingang;
import static nl.actieoverleg.uitbreiding.Proefcasus.volgorde;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Reden;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question, a criterion and a way in of a new region come into the advice by DRL alone. */
class NieuweVraagTest {

    private static final Adviseur ADVISEUR = Regelmappen.metMap("flevoland");
    private static final String VRAAG = "Worden er in dit gezin ook dieren mishandeld of bedreigd?";
    private static final String BRON = "Proef Flevoland, Dieren en geweld";
    private static final String[] GEZIN = {"afstemmingNodig", "concreteVraag", "relationeleSfeer"};

    @Test
    void deVraagStaatInDeVragenlijstVanDeRegioAlleen() {
        Vraag vraag = new Vraag("dierenMishandeld", VRAAG, "Alleen in Flevoland", BRON, "flevoland");
        List<Vraag> vragen = ADVISEUR.vragenlijst("FLEVOLAND").vragen();
        assertEquals(vraag, vragen.get(vragen.size() - 1));
        assertTrue(ADVISEUR.vragenlijst().vragen().contains(vraag));
        for (String provincie : List.of("GRONINGEN", "DRENTHE", "FRIESLAND")) {
            assertFalse(ADVISEUR.vragenlijst(provincie).vragen().contains(vraag), provincie);
        }
        assertTrue(ADVISEUR.schrijf(ADVISEUR.vragenlijst("FLEVOLAND")).contains(VRAAG));
    }

    @Test
    void eenAndereProvincieWijstDeVraagAfEnNoemtDeRegio() {
        String json = in("FLEVOLAND", ADVISEUR).json().replace("\"FLEVOLAND\"", "\"DRENTHE\"");
        OngeldigeCasus ongeldig = assertThrows(OngeldigeCasus.class, () -> ADVISEUR.lees(json));
        assertEquals(List.of(new Fout("/feiten/dierenMishandeld", "Dit feit hoort bij Flevoland en wordt in deze "
                + "provincie niet gevraagd. Laat het weg of verbeter de provincie.", null)), ongeldig.fouten());
    }

    @Test
    void watEenAdviseurLasKloptOokBijEenMetAndereVragen(@TempDir Path map) {
        Path nn = Regelmappen.kopie("nn", map);
        Regelmappen.vervang(nn, "vragen.drl", "@vragenlijst\n", "@vragenlijst\n    vooraf : Antwoord "
                + "@vraag( \"Is dit de eerste vraag?\" ) @groep( \"Aanmelding\" ) @bron( \"Proef\" )\n");
        Adviseur zonder = Adviseur.laad();
        Adviseur met = Regelmappen.alleen(List.of(nn, Regelmappen.kopie("drenthe", map)));
        for (String json : Proefcasus.gegenereerd(60, 15)) {
            byte[] utf8 = json.replace("GRONINGEN", "DRENTHE").replace("FRIESLAND", "DRENTHE")
                    .replaceFirst("\"openDossierVeiligThuis\":\"[A-Z]+\",?", "").replace(",}", "}")
                    .getBytes(StandardCharsets.UTF_8);
            assertEquals(met.adviseer(met.lees(utf8)), met.adviseer(zonder.lees(utf8)));
            assertEquals(zonder.adviseer(zonder.lees(utf8)), zonder.adviseer(met.lees(utf8)));
            assertEquals(zonder.lees(utf8), met.lees(utf8));
        }
        byte[] vooraf = "{\"kenmerk\":\"A-1\",\"provincie\":\"DRENTHE\",\"feiten\":{\"vooraf\":\"JA\"}}"
                .getBytes(StandardCharsets.UTF_8);
        assertThrows(OngeldigeCasus.class, () -> zonder.adviseer(met.lees(vooraf)));
    }

    @Test
    void hetCriteriumTeltInEenEigenIngang() {
        Advies advies = in("FLEVOLAND", ADVISEUR).ja(GEZIN).ja("dierenMishandeld").advies();
        assertEquals(List.of("DIRECT_TELEFONISCH", "ACTIEOVERLEG", "DIEREN", "ZVH", "MDA_PLUS_PLUS"), volgorde(advies));
        assertEquals("ACTIEOVERLEG", advies.route());
        assertEquals("GEEN_PASSEND_OVERLEG", advies.nnRoute());
        assertEquals(Zekerheid.DEFINITIEF, advies.zekerheid());
        assertEquals("flevoland", ingang(advies, "DIEREN").laag());
        assertEquals(List.of("MT-0", "REL-1", "REL-4", "FL-1"),
                ingang(advies, "DIEREN").criteria().stream().map(Criteriumuitkomst::code).toList());
    }

    @Test
    void deRedenHeeftTekstBronEnFeit() {
        Advies advies = in("FLEVOLAND", ADVISEUR).ja(GEZIN).ja("dierenMishandeld").advies();
        assertEquals(List.of("MT-0", "REL-1", "REL-4", "FL-1"), advies.redenen().stream().map(Reden::code).toList());
        assertEquals(new Reden("FL-1", "Er is geweld tegen dieren in het gezin.", BRON, List.of("dierenMishandeld")),
                advies.redenen().get(3));
    }

    @Test
    void deOnbekendeVraagStaatOpenEnBeslist() {
        Advies open = in("FLEVOLAND", ADVISEUR).ja(GEZIN).onbekend("dierenMishandeld").advies();
        assertEquals("NADERE_INFORMATIE", open.route());
        assertEquals(Antwoord.ONBEKEND, ingang(open, "DIEREN").past());
        assertEquals(List.of(new OpenVraag("dierenMishandeld", VRAAG)), open.openVragen());
        assertEquals("GEEN_PASSEND_OVERLEG", in("FLEVOLAND", ADVISEUR).ja(GEZIN).advies().route());
    }

    @Test
    void eenOpenVraagDieNietsVerandertWordtNietGesteld() {
        Advies advies = in("FLEVOLAND", ADVISEUR).ja(Proefcasus.ACTIEOVERLEG).onbekend("dierenMishandeld").advies();
        assertEquals("ACTIEOVERLEG", advies.route());
        assertEquals(List.of(), advies.openVragen());
        assertEquals(Zekerheid.DEFINITIEF, advies.zekerheid());
    }
}
