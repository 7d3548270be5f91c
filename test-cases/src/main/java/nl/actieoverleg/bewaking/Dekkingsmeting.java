package nl.actieoverleg.bewaking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.actieoverleg.engine.Voorgelegd;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regio;
import nl.actieoverleg.regressie.Testcasus;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.taal.Regeltekst;

/** Finds out which cases decide which rules. */
public final class Dekkingsmeting {

    private final Toetsregels regels;
    private final Map<String, Herhalingen> herhalingen = new HashMap<>();

    /** @param regels the rules that the cases were read by */
    public Dekkingsmeting(Toetsregels regels) {
        this.regels = regels;
    }

    /** The coverage by these cases. */
    public Dekking meet(List<Testcasus> casussen) {
        Map<Regelmodule, Map<String, Regelmeter>> meters = new LinkedHashMap<>();
        for (Regelmodule module : regels.modules()) {
            Map<String, Regelmeter> vanModule = new LinkedHashMap<>();
            module.regels().forEach(regel -> vanModule.put(regel.naam(), new Regelmeter(regel)));
            meters.put(module, vanModule);
        }
        for (Testcasus casus : casussen) {
            Regelset regelset = regels.regio(casus.casus().provincie()).regelset();
            Voorgelegd geldend = regels.geldendeRegels(casus);
            Herhalingen hier = herhalingen.computeIfAbsent(regelset.regio(), regio -> new Herhalingen(regelset));
            for (GekoppeldeRegel regel : regelset.regels()) {
                meters.get(regelset.lagen().get(regel.laag())).get(regel.naam())
                        .meet(casus.naam(), regel.voorwaarden(), geldend, hier);
            }
        }
        return new Dekking(regels.modules().stream().flatMap(module -> meters.get(module).values().stream()
                .map(meter -> meter.dekking(module.id()))).toList(), Ongevraagd.in(regels.modules()),
                tijdenZonderCasus(casussen));
    }

    private List<String> tijdenZonderCasus(List<Testcasus> casussen) {
        List<String> leeg = new ArrayList<>();
        regels.modules().stream().filter(module -> !module.isBasis()).forEach(module -> {
            Regio regio = regels.regio(module.regio());
            Set<String> bezet = casussen.stream().map(Testcasus::casus)
                    .filter(casus -> casus.provincie().equals(module.regio()))
                    .map(casus -> regio.periode(casus.peildatum())).collect(Collectors.toSet());
            List<String> grenzen = regio.grenzen();
            for (int i = 0; i < grenzen.size(); i++) {
                if (i == 0 && !bezet.contains("")) {
                    leeg.add(module.naam() + ": een peildatum voor " + grenzen.get(0));
                }
                if (!bezet.contains(grenzen.get(i))) {
                    leeg.add(module.naam() + ": een peildatum vanaf " + grenzen.get(i)
                            + (i + 1 < grenzen.size() ? " en voor " + grenzen.get(i + 1) : ""));
                }
            }
        });
        return List.copyOf(leeg);
    }

    /** Gathers the cases that decide one rule; of {@code minstens}, each part counts by itself. */
    private static final class Regelmeter {

        private final Regel regel;
        private final List<String> wel = new ArrayList<>();
        private final List<String> net = new ArrayList<>();
        /** For each condition as it stands in the rule, its parts. */
        private final List<List<Voorwaardedekking>> delen;

        Regelmeter(Regel regel) {
            this.regel = regel;
            this.delen = regel.voorwaarden().stream()
                    .map(voorwaarde -> delen(voorwaarde).stream().map(deel -> new Voorwaardedekking(deel.tekst(),
                            new ArrayList<>(), new ArrayList<>())).toList()).toList();
        }

        private static List<? extends Voorwaarde> delen(Voorwaarde voorwaarde) {
            return voorwaarde.vragen().isEmpty() ? List.of(voorwaarde) : voorwaarde.vragen();
        }

        /** @param voorwaarden the conditions of the rule, linked in the region of the case */
        void meet(String casus, List<Voorwaarde> voorwaarden, Voorgelegd geldend, Herhalingen herhalingen) {
            List<Voorwaarde> ontbreekt = voorwaarden.stream().filter(deel -> !geldend.geldt(deel)).toList();
            if (ontbreekt.isEmpty()) {
                wel.add(casus);
            } else if (herhalingen.isEen(ontbreekt)) {
                net.add(casus);
            } else {
                return;
            }
            for (int i = 0; i < voorwaarden.size(); i++) {
                if (ontbreekt.isEmpty() || !geldend.geldt(voorwaarden.get(i))) {
                    noteer(voorwaarden.get(i), delen.get(i), geldend, casus);
                }
            }
        }

        /** Notes a case for a condition on which the rule hangs. */
        private static void noteer(Voorwaarde voorwaarde, List<Voorwaardedekking> dekking, Voorgelegd geldend,
                String casus) {
            List<? extends Voorwaarde> delen = delen(voorwaarde);
            long aantal = delen.stream().filter(geldend::geldt).count();
            int nodig = voorwaarde.drempel();
            for (int i = 0; i < delen.size(); i++) {
                boolean geldt = geldend.geldt(delen.get(i));
                // One less, or one more, is what tips the scale.
                if (aantal == (geldt ? nodig : nodig - 1)) {
                    (geldt ? dekking.get(i).wel() : dekking.get(i).niet()).add(casus);
                }
            }
        }

        Regeldekking dekking(String module) {
            return new Regeldekking(module, regel.naam(), regel.plaats().kort(), Regeltekst.van(regel),
                    List.copyOf(wel), List.copyOf(net), delen.stream().flatMap(List::stream)
                            .map(een -> new Voorwaardedekking(een.tekst(), List.copyOf(een.wel()),
                                    List.copyOf(een.niet()))).toList());
        }
    }
}
