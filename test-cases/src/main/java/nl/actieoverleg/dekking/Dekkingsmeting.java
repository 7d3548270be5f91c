package nl.actieoverleg.dekking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.engine.Spoor;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regeltekst.Regeltekst;
import nl.actieoverleg.regressie.Sporen;
import nl.actieoverleg.regressie.Testcasus;
import nl.actieoverleg.regressie.Toetsregels;

/** Finds out which cases decide which rules. */
public final class Dekkingsmeting {

    private final Toetsregels regels;
    private final Sporen sporen;
    private final Map<String, Herhalingen> herhalingen = new HashMap<>();

    /** @param regels the rules that the cases were read by */
    public Dekkingsmeting(Toetsregels regels) {
        this.regels = regels;
        this.sporen = new Sporen(regels);
    }

    /** The coverage by these cases. */
    public Dekking meet(List<Testcasus> casussen) {
        Map<Regelmodule, List<Regelmeter>> meters = new HashMap<>();
        regels.modules().forEach(module -> meters.put(module, module.regels().stream().map(Regelmeter::new).toList()));
        for (Testcasus casus : casussen) {
            Regelset regelset = regels.regio(casus.casus().provincie()).regelset();
            Spoor spoor = sporen.van(casus);
            Herhalingen hier = herhalingen.computeIfAbsent(regelset.regio(), regio -> new Herhalingen(regelset));
            regelset.lagen().forEach(laag -> meters.get(laag).forEach(meter -> meter.meet(casus.naam(), spoor, hier)));
        }
        return new Dekking(regels.modules().stream()
                .flatMap(module -> meters.get(module).stream().map(meter -> meter.dekking(module.id()))).toList(),
                Ongevraagd.in(regels.modules()));
    }

    /** Gathers the cases that decide one rule. */
    private static final class Regelmeter {

        private final Regel regel;
        private final List<String> wel = new ArrayList<>();
        private final List<String> net = new ArrayList<>();
        /** By place, for an author may have written the same condition twice. */
        private final Map<Voorwaarde, Voorwaardedekking> delen = new IdentityHashMap<>();
        private final List<Voorwaardedekking> voorwaarden = new ArrayList<>();

        Regelmeter(Regel regel) {
            this.regel = regel;
            for (Voorwaarde voorwaarde : regel.voorwaarden()) {
                if (voorwaarde instanceof Minstens minstens) {
                    minstens.delen().forEach(this::voegToe);
                } else {
                    voegToe(voorwaarde);
                }
            }
        }

        private void voegToe(Voorwaarde voorwaarde) {
            Voorwaardedekking dekking = new Voorwaardedekking(Regeltekst.van(voorwaarde), new ArrayList<>(),
                    new ArrayList<>());
            delen.put(voorwaarde, dekking);
            voorwaarden.add(dekking);
        }

        void meet(String casus, Spoor spoor, Herhalingen herhalingen) {
            List<Voorwaarde> ontbreekt = regel.voorwaarden().stream().filter(deel -> !spoor.geldt(deel)).toList();
            if (ontbreekt.isEmpty()) {
                wel.add(casus);
                regel.voorwaarden().forEach(voorwaarde -> noteer(voorwaarde, spoor, casus));
            } else if (herhalingen.isEen(ontbreekt)) {
                net.add(casus);
                ontbreekt.forEach(voorwaarde -> noteer(voorwaarde, spoor, casus));
            }
        }

        /** Notes a case for a condition on which the rule hangs. */
        private void noteer(Voorwaarde voorwaarde, Spoor spoor, String casus) {
            if (voorwaarde instanceof Minstens minstens) {
                long aantal = minstens.delen().stream().filter(spoor::geldt).count();
                for (Voorwaarde deel : minstens.delen()) {
                    boolean geldt = spoor.geldt(deel);
                    // One less, or one more, is what tips the scale.
                    if (aantal == (geldt ? minstens.aantal() : minstens.aantal() - 1)) {
                        noteer(delen.get(deel), geldt, casus);
                    }
                }
            } else {
                noteer(delen.get(voorwaarde), spoor.geldt(voorwaarde), casus);
            }
        }

        private static void noteer(Voorwaardedekking dekking, boolean geldt, String casus) {
            (geldt ? dekking.wel() : dekking.niet()).add(casus);
        }

        Regeldekking dekking(String module) {
            return new Regeldekking(module, regel.naam(), regel.plaats().kort(), Regeltekst.van(regel),
                    List.copyOf(wel), List.copyOf(net), voorwaarden.stream().map(een -> new Voorwaardedekking(
                            een.tekst(), List.copyOf(een.wel()), List.copyOf(een.niet()))).toList());
        }
    }
}
