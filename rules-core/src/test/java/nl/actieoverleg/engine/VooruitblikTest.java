package nl.actieoverleg.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.kaart.Vooruitblikker;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Over rules made by chance, looking ahead says what trying every answer says. */
class VooruitblikTest {

    private static final int CASUSSEN = 6;

    static List<Integer> zaden() {
        List<Integer> zaden = new ArrayList<>();
        for (int zaad = 0; zaad < 12; zaad++) {
            zaden.add(zaad);
        }
        return zaden;
    }

    /**
     * The routes that remain possible for every part of the answers to all questions. A part is a number in base three,
     * the first question last: 0 for NEE, 1 for JA, 2 for unknown.
     */
    private record Tabel(List<String> vragen, List<BitSet> mogelijk, List<String> routes) {

        static Tabel van(Proefmotor motor, Casus casus) {
            List<String> vragen = motor.regelset().invoer().vragen().stream().map(Vraag::feit).toList();
            List<String> routes = new ArrayList<>();
            List<BitSet> mogelijk = new ArrayList<>();
            for (int deel = 0; deel < Math.pow(3, vragen.size()); deel++) {
                BitSet hier = new BitSet();
                int open = open(deel, vragen.size());
                if (open > 0) {
                    hier.or(mogelijk.get(deel - 2 * open));
                    hier.or(mogelijk.get(deel - open));
                } else {
                    String route = motor.adviseer(met(casus, antwoorden(deel, vragen))).route();
                    if (!routes.contains(route)) {
                        routes.add(route);
                    }
                    hier.set(routes.indexOf(route));
                }
                mogelijk.add(hier);
            }
            return new Tabel(vragen, mogelijk, routes);
        }

        /** What the first unknown answer counts for in the number; 0 when all are known. */
        private static int open(int deel, int vragen) {
            int macht = 1;
            for (int i = 0; i < vragen; i++, macht *= 3) {
                if (deel / macht % 3 == 2) {
                    return macht;
                }
            }
            return 0;
        }

        private static Map<String, Antwoord> antwoorden(int deel, List<String> vragen) {
            Map<String, Antwoord> antwoorden = new LinkedHashMap<>();
            int rest = deel;
            for (String vraag : vragen) {
                antwoorden.put(vraag, rest % 3 == 0 ? Antwoord.NEE : rest % 3 == 1 ? Antwoord.JA : Antwoord.ONBEKEND);
                rest /= 3;
            }
            return antwoorden;
        }

        int deel(Casus casus) {
            int deel = 0;
            for (int i = vragen.size() - 1; i >= 0; i--) {
                Antwoord antwoord = casus.feiten().getOrDefault(vragen.get(i), Antwoord.ONBEKEND);
                deel = deel * 3 + (antwoord == Antwoord.NEE ? 0 : antwoord == Antwoord.JA ? 1 : 2);
            }
            return deel;
        }

        private int waarde(int deel, int vraag) {
            return deel / (int) Math.pow(3, vraag) % 3;
        }

        /** The smallest number of answers more that leave one route. */
        int minstens(int deel) {
            int minste = Integer.MAX_VALUE;
            for (int verder = 0; verder < mogelijk.size(); verder++) {
                int erbij = 0;
                for (int vraag = 0; vraag < vragen.size() && erbij >= 0; vraag++) {
                    boolean bekend = waarde(deel, vraag) != 2;
                    erbij = bekend && waarde(verder, vraag) != waarde(deel, vraag) ? -1
                            : !bekend && waarde(verder, vraag) != 2 ? erbij + 1 : erbij;
                }
                if (erbij >= 0 && mogelijk.get(verder).cardinality() == 1) {
                    minste = Math.min(minste, erbij);
                }
            }
            return minste;
        }

        /** The first of the smallest sets of its answers that leave one route. */
        List<String> genoeg(int deel) {
            List<String> beste = null;
            for (int keuze = 0; keuze < 1 << vragen.size(); keuze++) {
                List<String> gehouden = new ArrayList<>();
                int over = 0;
                for (int vraag = vragen.size() - 1; vraag >= 0; vraag--) {
                    // The first question is the highest bit: of equally many, the last one tried stands first.
                    boolean houd = (keuze >> vragen.size() - 1 - vraag & 1) == 1 && waarde(deel, vraag) != 2;
                    over = over * 3 + (houd ? waarde(deel, vraag) : 2);
                    if (houd) {
                        gehouden.add(0, vragen.get(vraag));
                    }
                }
                if (mogelijk.get(over).cardinality() == 1 && (beste == null || gehouden.size() <= beste.size())) {
                    beste = gehouden;
                }
            }
            return beste;
        }
    }

    private static Casus met(Casus casus, Map<String, Antwoord> feiten) {
        Casus.Bouwer bouwer = Casus.voor(casus.kenmerk(), casus.provincie()).peildatum(casus.peildatum())
                .feiten(feiten);
        casus.nodig().forEach(bouwer::nodig);
        casus.lopendeOverleggen().forEach(bouwer::looptIn);
        casus.tellers().forEach(bouwer::teller);
        return bouwer.maak();
    }

    private static Vooruitblikker vooruitblikker(Proefmotor motor) {
        return new Vooruitblikker(motor.regelset(), motor.motor()::routesAndersom);
    }

    @ParameterizedTest
    @MethodSource("zaden")
    void tryingEveryAnswerAgrees(int zaad) {
        Proefmotor motor = Proefmotor.lagen(Regelmaker.basis(zaad), Regelmaker.regio(zaad)).get(1);
        Vooruitblikker vooruitblikker = vooruitblikker(motor);
        vooruitblikker.maakGereed();
        Random kans = new Random(zaad);
        for (int i = 0; i < CASUSSEN; i++) {
            Casus casus = Proefmotor.casus(kans, 0.15 * i, true);
            Vooruitblik vooruitblik = vooruitblikker.kijk(casus, casus.peildatum());
            assertEquals(vooruitblik, vooruitblikker(motor).kijk(casus, casus.peildatum()), "without the map");
            Tabel tabel = Tabel.van(motor, casus);
            int deel = tabel.deel(casus);
            TreeSet<String> mogelijk = new TreeSet<>();
            tabel.mogelijk().get(deel).stream().forEach(route -> mogelijk.add(tabel.routes().get(route)));
            assertEquals(mogelijk, new TreeSet<>(vooruitblik.mogelijkeRoutes()));
            assertEquals(omslagpunten(motor, casus, tabel.vragen()), vooruitblik.omslagpunten().stream()
                    .map(punt -> punt.feit() + " " + punt.route()).toList());
            if (mogelijk.size() == 1) {
                assertNull(vooruitblik.volgendeVraag());
                assertEquals(0, vooruitblik.vragenNogMinstens());
                assertEquals(tabel.genoeg(deel), vooruitblik.genoeg());
            } else {
                assertNull(vooruitblik.genoeg());
                assertNotNull(vooruitblik.volgendeVraag());
                assertEquals(tabel.minstens(deel), vooruitblik.vragenNogMinstens());
                assertTrue(kanErtoeDoen(tabel, deel, tabel.vragen().indexOf(vooruitblik.volgendeVraag().feit())));
            }
        }
    }

    private static List<String> omslagpunten(Proefmotor motor, Casus casus, List<String> vragen) {
        String nu = motor.adviseer(casus).route();
        List<String> omslagpunten = new ArrayList<>();
        for (String vraag : vragen) {
            Antwoord antwoord = casus.feiten().getOrDefault(vraag, Antwoord.ONBEKEND);
            if (antwoord != Antwoord.ONBEKEND) {
                Map<String, Antwoord> andersom = new LinkedHashMap<>(casus.feiten());
                andersom.put(vraag, antwoord == Antwoord.JA ? Antwoord.NEE : Antwoord.JA);
                String anders = motor.adviseer(met(casus, andersom)).route();
                if (!anders.equals(nu)) {
                    omslagpunten.add(vraag + " " + anders);
                }
            }
        }
        return omslagpunten;
    }

    /** Whether some way of answering the rest gives another route for no than for yes. */
    private static boolean kanErtoeDoen(Tabel tabel, int deel, int vraag) {
        if (tabel.waarde(deel, vraag) != 2) {
            return false;
        }
        int macht = (int) Math.pow(3, vraag);
        for (int verder = 0; verder < tabel.mogelijk().size(); verder++) {
            boolean past = tabel.waarde(verder, vraag) == 0;
            for (int andere = 0; andere < tabel.vragen().size() && past; andere++) {
                int bekend = tabel.waarde(deel, andere);
                int nu = tabel.waarde(verder, andere);
                past = andere == vraag || nu != 2 && (bekend == 2 || bekend == nu);
            }
            if (past && !tabel.mogelijk().get(verder).equals(tabel.mogelijk().get(verder + macht))) {
                return true;
            }
        }
        return false;
    }
}
