package nl.actieoverleg.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Criterium;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drools decides, the structure explains: over rules and answers made by chance the two say the same. */
class OvereenkomstTest {

    private static final int CASUSSEN = 300;
    private static final int HOOGSTENS_ONBEKEND = 6;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void uitkomstenZijnDieVanDeStructuur(long zaad) {
        List<Proefmotor> lagen = Proefmotor.lagen(Regelmaker.basis(zaad), Regelmaker.regio(zaad));
        Random kans = new Random(zaad);
        Set<Antwoord> gezien = EnumSet.noneOf(Antwoord.class);
        for (int i = 0; i < CASUSSEN; i++) {
            Casus casus = Proefmotor.casus(kans, i % 4 * 0.25, true);
            Advies advies = lagen.get(1).adviseer(casus);
            Structuur structuur = lagen.get(1).structuur(casus);
            Set<String> codes = new HashSet<>();
            for (Overleguitkomst ingang : advies.overleggen()) {
                assertEquals(structuur.past(ingang.ingang()), ingang.past(), ingang.ingang());
                gezien.add(ingang.past());
                for (Criteriumuitkomst criterium : ingang.criteria()) {
                    assertEquals(structuur.criterium(criterium.code()), criterium.uitkomst(), criterium.code());
                    codes.add(criterium.code());
                }
            }
            assertEquals(lagen.get(1).regelset().criteria().size(), codes.size(), "not all criteria were compared");
            assertEquals(lagen.get(1).regelset().criteria().stream().filter(Criterium::aanmelding).map(Criterium::code)
                    .filter(code -> structuur.criterium(code) != Antwoord.JA).toList(),
                    advies.aanmelding().ontbreekt());
        }
        assertEquals(EnumSet.allOf(Antwoord.class), gezien);
    }

    @ParameterizedTest
    @ValueSource(longs = {12, 14})
    void nnRouteIsDeRouteVanDeOndersteLaagAlleen(long zaad) {
        List<Proefmotor> lagen = Proefmotor.lagen(Regelmaker.basis(zaad), Regelmaker.regio(zaad));
        Random kans = new Random(zaad);
        int anders = 0;
        for (int i = 0; i < CASUSSEN; i++) {
            Casus casus = Proefmotor.casus(kans, i % 3 * 0.25, false);
            Advies metRegio = lagen.get(1).adviseer(Proefmotor.metBehoefte(casus, Regelmaker.BEHOEFTE_VAN_REGIO));
            assertEquals(lagen.get(0).adviseer(casus).route(), metRegio.nnRoute());
            anders += metRegio.route().equals(metRegio.nnRoute()) ? 0 : 1;
        }
        assertTrue(anders > 0, "the region never changes a route");
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 23, 25})
    void openVragenBeslissenEnZijnErAlleenAlsDeRouteKanVeranderen(long zaad) {
        Proefmotor motor = Proefmotor.lagen(Regelmaker.basis(zaad), Regelmaker.regio(zaad)).get(1);
        List<String> vragen = motor.regelset().invoer().vragen().stream().map(Vraag::feit).toList();
        Random kans = new Random(zaad);
        Set<Zekerheid> gezien = EnumSet.noneOf(Zekerheid.class);
        for (int i = 0; i < CASUSSEN / 2; i++) {
            Casus casus = Proefmotor.casus(kans, 0.1 + i % 4 * 0.15, true);
            List<String> onbekend = vragen.stream().filter(vraag -> !casus.feiten().containsKey(vraag)).toList();
            if (onbekend.size() > HOOGSTENS_ONBEKEND) {
                continue;
            }
            Advies advies = motor.adviseer(casus);
            Set<String> routes = new LinkedHashSet<>(Set.of(advies.route()));
            for (Map<String, Antwoord> vulling : vullingen(onbekend)) {
                routes.add(motor.adviseer(Proefmotor.met(casus, vulling)).route());
            }
            assertEquals(routes.size() == 1 ? Zekerheid.DEFINITIEF : Zekerheid.VOORLOPIG, advies.zekerheid(),
                    () -> routes + " " + casus.feiten());
            gezien.add(advies.zekerheid());
            List<String> open = advies.openVragen().stream().map(OpenVraag::feit).toList();
            for (Map<String, Antwoord> vulling : vullingen(open)) {
                assertEquals(Zekerheid.DEFINITIEF, motor.adviseer(Proefmotor.met(casus, vulling)).zekerheid());
            }
        }
        assertEquals(EnumSet.allOf(Zekerheid.class), gezien);
    }

    private static List<Map<String, Antwoord>> vullingen(List<String> vragen) {
        List<Map<String, Antwoord>> vullingen = new ArrayList<>();
        for (int bits = 0; bits < 1 << vragen.size(); bits++) {
            Map<String, Antwoord> vulling = new HashMap<>();
            for (int i = 0; i < vragen.size(); i++) {
                vulling.put(vragen.get(i), (bits >> i & 1) == 1 ? Antwoord.JA : Antwoord.NEE);
            }
            vullingen.add(vulling);
        }
        return vullingen;
    }
}
