package nl.actieoverleg.eigenschappen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.regel.Antwoord;

/**
 * What an advice says about certainty holds for any rules, not for the shipped ones alone: for small rule sets made at
 * random it is held against the routes of all complete cases, one by one.
 */
class ElkeRegelsetTest {

    @Provide
    Arbitrary<Proefregels> regels() {
        return Proefregels.willekeurig();
    }

    @Property(tries = 100)
    void certaintyIsWhatEveryCompletionSays(@ForAll("regels") Proefregels regels, @ForAll @IntRange(max = 63) int orde,
            @ForAll @IntRange(max = Proefregels.DREMPEL) int keer) throws IOException {
        Path map = Files.createTempDirectory("regels");
        try (Adviseur adviseur = adviseur(regels, map.resolve("alles"), true);
                Adviseur basis = adviseur(regels, map.resolve("basis"), false)) {
            Proef proef = new Proef(adviseur, basis, regels, orde, keer);
            proef.alle(new ArrayList<>());
            proef.houd();
        } finally {
            verwijder(map);
        }
    }

    private static Adviseur adviseur(Proefregels regels, Path map, boolean metRegio) throws IOException {
        regels.schrijf(map, metRegio);
        return Adviseur.bouwer().opwarmen(false).regels(map).maak();
    }

    private static void verwijder(Path map) throws IOException {
        try (Stream<Path> paden = Files.walk(map)) {
            for (Path pad : paden.sorted((een, ander) -> ander.compareTo(een)).toList()) {
                Files.delete(pad);
            }
        }
    }

    /** All cases with the same count, needs and overleggen in which they run. */
    private static final class Proef {

        private final Adviseur adviseur;
        private final Adviseur basis;
        private final Proefregels regels;
        private final int orde;
        private final int keer;
        private final Map<List<Antwoord>, Advies> adviezen = new LinkedHashMap<>();
        private final Map<List<Antwoord>, Set<String>> mogelijk = new HashMap<>();

        Proef(Adviseur adviseur, Adviseur basis, Proefregels regels, int orde, int keer) {
            this.adviseur = adviseur;
            this.basis = basis;
            this.regels = regels;
            this.orde = orde;
            this.keer = keer;
        }

        private Casus casus(List<Antwoord> antwoorden, Adviseur voor) {
            List<String> bekend = voor.vragenlijst(Proefregels.REGIO).overleggen().stream().map(Vragenlijst.Keuze::code)
                    .toList();
            Casus.Bouwer casus = Casus.voor("X", Proefregels.REGIO).teller(Proefregels.TELLER, keer);
            for (int i = 0; i < antwoorden.size(); i++) {
                casus.feit(regels.feiten.get(i), antwoorden.get(i));
            }
            for (int i = 0; i < regels.overleggen.size(); i++) {
                String overleg = regels.overleggen.get(i);
                // An overleg that no way in leads to is not known.
                if ((orde >> i & 1) == 1 && bekend.contains(overleg)) {
                    casus.looptIn(overleg);
                }
                if ((orde >> 3 + i & 1) == 1) {
                    casus.nodig("VOOR_" + regels.overleggen.get(i));
                }
            }
            return casus.maak();
        }

        /** Advises on every case that begins with these answers; gives the routes of the complete ones among them. */
        void alle(List<Antwoord> begin) {
            if (begin.size() == regels.feiten.size()) {
                List<Antwoord> antwoorden = List.copyOf(begin);
                adviezen.put(antwoorden, adviseur.adviseer(casus(antwoorden, adviseur)));
                return;
            }
            for (Antwoord antwoord : Antwoord.values()) {
                begin.add(antwoord);
                alle(begin);
                begin.remove(begin.size() - 1);
            }
        }

        private Set<String> mogelijk(List<Antwoord> antwoorden) {
            Set<String> bekend = mogelijk.get(antwoorden);
            if (bekend != null) {
                return bekend;
            }
            Set<String> routes = new TreeSet<>();
            int open = antwoorden.indexOf(Antwoord.ONBEKEND);
            if (open < 0) {
                routes.add(adviezen.get(antwoorden).route());
            } else {
                routes.addAll(mogelijk(met(antwoorden, open, Antwoord.JA)));
                routes.addAll(mogelijk(met(antwoorden, open, Antwoord.NEE)));
            }
            mogelijk.put(antwoorden, routes);
            return routes;
        }

        private static List<Antwoord> met(List<Antwoord> antwoorden, int vraag, Antwoord antwoord) {
            List<Antwoord> andere = new ArrayList<>(antwoorden);
            andere.set(vraag, antwoord);
            return List.copyOf(andere);
        }

        void houd() {
            adviezen.forEach((antwoorden, advies) -> {
                Set<String> routes = mogelijk(antwoorden);
                assertEquals(routes.size() > 1, advies.zekerheid() == Zekerheid.VOORLOPIG, antwoorden::toString);
                assertEquals(routes.size() > 1, !advies.openVragen().isEmpty(), antwoorden::toString);
                if (routes.size() == 1) {
                    assertEquals(routes, Set.of(advies.route()), antwoorden::toString);
                }
                assertEquals(basis.adviseer(casus(antwoorden, basis)).route(), advies.nnRoute(), antwoorden::toString);
                houdRonde(antwoorden, advies.openVragen().stream().map(OpenVraag::feit).map(regels.feiten::indexOf)
                        .toList(), 0);
                Vooruitblik vooruit = adviseur.vooruitblik(casus(antwoorden, adviseur));
                assertEquals(routes, new TreeSet<>(vooruit.mogelijkeRoutes()), antwoorden::toString);
                if (routes.size() > 1) {
                    houdVraag(antwoorden, regels.feiten.indexOf(vooruit.volgendeVraag().feit()));
                }
            });
        }

        /** Answering these questions, from this one on, settles the route, whichever way. */
        private void houdRonde(List<Antwoord> antwoorden, List<Integer> vragen, int vanaf) {
            if (vanaf == vragen.size()) {
                assertEquals(1, mogelijk(antwoorden).size(), antwoorden::toString);
                return;
            }
            assertEquals(Antwoord.ONBEKEND, antwoorden.get(vragen.get(vanaf)), antwoorden::toString);
            houdRonde(met(antwoorden, vragen.get(vanaf), Antwoord.JA), vragen, vanaf + 1);
            houdRonde(met(antwoorden, vragen.get(vanaf), Antwoord.NEE), vragen, vanaf + 1);
        }

        /** The answer to the next question can change the route: other answers being equal, yes and no differ. */
        private void houdVraag(List<Antwoord> antwoorden, int vraag) {
            assertEquals(Antwoord.ONBEKEND, antwoorden.get(vraag), antwoorden::toString);
            assertTrue(verschilt(met(antwoorden, vraag, Antwoord.JA), vraag), antwoorden::toString);
        }

        private boolean verschilt(List<Antwoord> antwoorden, int vraag) {
            int open = antwoorden.indexOf(Antwoord.ONBEKEND);
            if (open >= 0) {
                return verschilt(met(antwoorden, open, Antwoord.JA), vraag)
                        || verschilt(met(antwoorden, open, Antwoord.NEE), vraag);
            }
            return !adviezen.get(antwoorden).route().equals(adviezen.get(met(antwoorden, vraag, Antwoord.NEE)).route());
        }
    }
}
