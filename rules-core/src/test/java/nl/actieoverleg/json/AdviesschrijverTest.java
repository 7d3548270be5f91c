package nl.actieoverleg.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.actieoverleg.advies.Aanmelding;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Agendapunt;
import nl.actieoverleg.advies.Belemmering;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.Moment;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Reden;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;

class AdviesschrijverTest {

    private final Adviesschrijver schrijver = new Adviesschrijver();

    private static Advies vol() {
        return new Advies("N-1", "NOORDERLAND", LocalDate.of(7, 1, 5), "DIJKOVERLEG", "Dijkoverleg",
                Zekerheid.VOORLOPIG, "WATEROVERLEG", "HEUVELOVERLEG", List.of("A", "B"),
                List.of(new Dichtstbij("WATEROVERLEG", "W-3")),
                List.of(new Overleguitkomst("DIJKOVERLEG", "Dijkoverleg", "DIJK", "basis", Antwoord.ONBEKEND,
                        List.of("G-1"), List.of(new Criteriumuitkomst("D-1", "verzwegen", Antwoord.JA),
                                new Criteriumuitkomst("D-2", "verzwegen", Antwoord.NEE)))),
                List.of(new Reden("D-1", "Regen én wind", "§ 3 “Water”", List.of("regenVerwacht"))),
                List.of(new Belemmering("WATEROVERLEG", "W-3", "Geen water", "Bron", Antwoord.NEE)),
                List.of(new OpenVraag("windVerwacht", "Waait het \"hard\"?")),
                List.of(new Signaal("LET_OP", "Let op\nhet water 😀", "a/b \\ c", "noord", true)),
                new Aanmelding(false, List.of("M-1"), List.of(new Criteriumuitkomst("M-1", "Wie?", Antwoord.NEE))),
                List.of(new Deelnemer("DIJKGRAAF", "De dijkgraaf", Rol.TWEEDE_SCHIL)),
                new Moment(Wanneer.TUSSENDOOR, "Elke week"),
                List.of(new Agendapunt("Delen", List.of("Wat?", "Wie?"), "Bron")),
                new Regelsetversie("1 + 2", "00ff"));
    }

    private static Advies leeg() {
        return new Advies("N-2", "NOORDERLAND", LocalDate.of(2026, 1, 15), "GEEN", "Geen", Zekerheid.DEFINITIEF, "GEEN",
                null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                new Aanmelding(true, List.of(), List.of()), List.of(), new Moment(null, null), List.of(),
                new Regelsetversie("1", "00"));
    }

    @Test
    void schrijftElkVeldOpZijnPlek() {
        assertEquals(Lezing.json("{'kenmerk':'N-1','provincie':'NOORDERLAND','peildatum':'0007-01-05',"
                + "'route':'DIJKOVERLEG','routeNaam':'Dijkoverleg','zekerheid':'VOORLOPIG','nnRoute':'WATEROVERLEG',"
                + "'vervolg':'HEUVELOVERLEG','ookPassend':['A','B'],"
                + "'dichtstbij':[{'overleg':'WATEROVERLEG','ontbreekt':'W-3'}],"
                + "'overleggen':[{'overleg':'DIJKOVERLEG','naam':'Dijkoverleg','leidtNaar':'DIJK',"
                + "'laag':'basis','past':'ONBEKEND','weerhoudenDoor':['G-1'],"
                + "'criteria':[{'code':'D-1','uitkomst':'JA'},"
                + "{'code':'D-2','uitkomst':'NEE'}]}],"
                + "'redenen':[{'code':'D-1','tekst':'Regen én wind','bron':'§ 3 “Water”','feiten':['regenVerwacht']}],"
                + "'belemmeringen':[{'overleg':'WATEROVERLEG','code':'W-3','tekst':'Geen water','bron':'Bron',"
                + "'uitkomst':'NEE'}],"
                + "'openVragen':[{'feit':'windVerwacht','vraag':'Waait het \\'hard\\'?'}],"
                + "'signalen':[{'code':'LET_OP','tekst':'Let op\\nhet water 😀','bron':'a/b \\\\ c','laag':'noord',"
                + "'urgent':true}],"
                + "'aanmelding':{'volledig':false,'ontbreekt':['M-1'],"
                + "'toelichting':[{'code':'M-1','tekst':'Wie?','uitkomst':'NEE'}]},"
                + "'deelnemers':[{'partij':'DIJKGRAAF','naam':'De dijkgraaf','rol':'TWEEDE_SCHIL'}],"
                + "'moment':{'wanneer':'TUSSENDOOR','frequentie':'Elke week'},"
                + "'agenda':[{'onderdeel':'Delen','punten':['Wat?','Wie?'],'bron':'Bron'}],"
                + "'regelset':{'versie':'1 + 2','vingerafdruk':'00ff'}}"), schrijver.schrijf(vol()));
    }

    @Test
    void schrijftElkVeldOokAlsHetLeegIs() {
        String json = schrijver.schrijf(leeg());
        Map<?, ?> gelezen = Gelezen.object(json);

        assertEquals(List.of("kenmerk", "provincie", "peildatum", "route", "routeNaam", "zekerheid", "nnRoute",
                "vervolg", "ookPassend", "dichtstbij", "overleggen", "redenen", "belemmeringen", "openVragen",
                "signalen", "aanmelding", "deelnemers", "moment", "agenda", "regelset"),
                new ArrayList<Object>(gelezen.keySet()));
        assertNull(gelezen.get("vervolg"));
        assertTrue(json.contains("\"vervolg\":null"));
        assertTrue(json.contains("\"moment\":{\"wanneer\":null,\"frequentie\":null}"));
        assertTrue(json.contains("\"aanmelding\":{\"volledig\":true,\"ontbreekt\":[],\"toelichting\":[]}"));
        for (String lijst : List.of("ookPassend", "dichtstbij", "overleggen", "redenen", "belemmeringen", "openVragen",
                "signalen", "deelnemers", "agenda")) {
            assertEquals(List.of(), gelezen.get(lijst), lijst);
        }
    }

    @Test
    void springtInMetTweeSpatiesEnLf() {
        String json = schrijver.schrijfMetInspringen(vol());

        assertTrue(json.startsWith(Lezing.json("{\n  'kenmerk': 'N-1',\n  'provincie': 'NOORDERLAND',\n")), json);
        assertTrue(json.contains(Lezing.json("  'overleggen': [\n    {\n      'overleg': 'DIJKOVERLEG',\n")), json);
        assertTrue(json.contains(Lezing.json("  'ookPassend': [\n    'A',\n    'B'\n  ],\n")), json);
        assertTrue(json.endsWith(Lezing.json("    'vingerafdruk': '00ff'\n  }\n}")), json);
        assertFalse(json.contains("\r"));
        assertTrue(schrijver.schrijfMetInspringen(leeg()).contains(Lezing.json("  'ookPassend': [],\n")));
        assertEquals(Gelezen.object(schrijver.schrijf(vol())), Gelezen.object(json));
        assertEquals(Gelezen.object(schrijver.schrijf(vol())).toString(), Gelezen.object(json).toString());
    }

    @Test
    void blijftOpEenRegel() {
        assertEquals(1, schrijver.schrijf(vol()).lines().count());
        assertFalse(schrijver.schrijf(vol()).endsWith("\n"));
    }

    @Test
    void schrijftFouten() {
        assertEquals(Lezing.json("{'kenmerk':'N-1','fouten':["
                        + "{'pad':'/feiten/a~1b','melding':'Dit feit is niet bekend.','bedoeldeU':'ab'},"
                        + "{'pad':'','melding':'Één','bedoeldeU':null}]}"),
                schrijver.schrijf(new OngeldigeCasus("N-1", List.of(
                        new Fout("/feiten/a~1b", "Dit feit is niet bekend.", "ab"), new Fout("", "Één", null)))));
        assertTrue(schrijver.schrijf(new OngeldigeCasus(null, List.of(new Fout("", "x", null))))
                .startsWith("{\"kenmerk\":null,"));
    }

    @Test
    void schrijftElkPadDatDeLezerGeeft() {
        String fouten = schrijver.schrijf(Lezing.weiger(Lezing.casus("'\\ud800\\n\\u0022\\u0000\\u2028':1")));

        assertEquals(1, fouten.split("\n").length);
        assertEquals("/\uFFFD\n\"\u0000\u2028", ((Map<?, ?>) ((List<?>) Gelezen.object(fouten).get("fouten")).get(0))
                .get("pad"));
    }

    @Test
    void schrijftUitVeleDradenHetzelfde() {
        String verwacht = schrijver.schrijf(vol());
        String ingesprongen = schrijver.schrijfMetInspringen(vol());

        assertTrue(IntStream.range(0, 4_000).parallel().allMatch(i -> schrijver.schrijf(vol()).equals(verwacht)
                && schrijver.schrijfMetInspringen(vol()).equals(ingesprongen)));
    }
}
