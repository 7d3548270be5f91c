package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.advies.Agendapunt;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.Moment;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.regelset.Conclusie;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regelset.Vervolgregel;
import nl.actieoverleg.regelset.Vervolgdoel;

/**
 * Signals, participants, moment and agenda, put together from the rules that hold. Everything stands in the order in
 * which it is declared, never in that of the rules.
 */
final class Vervolg {

    private final Regelset regelset;
    private final Map<Conclusie, List<Vervolgregel>> geldend = new EnumMap<>(Conclusie.class);

    /** @param geldendeRegels the places in {@link Regelset#vervolgregels()} of the rules that hold */
    Vervolg(Regelset regelset, BitSet geldendeRegels) {
        this.regelset = regelset;
        geldendeRegels.stream().mapToObj(regelset.vervolgregels()::get).forEach(regel ->
                geldend.computeIfAbsent(regel.regel().conclusie(), conclusie -> new ArrayList<>()).add(regel));
    }

    private List<Vervolgregel> regels(Conclusie conclusie) {
        return geldend.getOrDefault(conclusie, List.of());
    }

    private Set<String> doelen(Conclusie conclusie) {
        Set<String> doelen = new HashSet<>();
        regels(conclusie).forEach(regel -> doelen.add(regel.regel().doel()));
        return doelen;
    }

    List<Signaal> signalen() {
        Set<String> codes = doelen(Conclusie.SIGNAAL);
        return regelset.signalen().values().stream().filter(signaal -> codes.contains(signaal.code())).toList();
    }

    /** Each party once, in the first role that applies; by role and then as parties are declared. */
    List<Deelnemer> deelnemers() {
        Map<String, Rol> rollen = new HashMap<>();
        for (Vervolgregel regel : regels(Conclusie.DEELNEMER)) {
            Rol rol = Rol.valueOf(regel.regel().kenmerken().get("rol"));
            for (String partij : Vervolgdoel.partijen(regel.regel())) {
                rollen.merge(partij, rol, (eerder, nu) -> nu.compareTo(eerder) < 0 ? nu : eerder);
            }
        }
        return regelset.partijen().entrySet().stream().filter(partij -> rollen.containsKey(partij.getKey()))
                .map(partij -> new Deelnemer(partij.getKey(), partij.getValue(), rollen.get(partij.getKey())))
                .sorted(Comparator.comparing(Deelnemer::rol)).toList();
    }

    /** What the uppermost layer says that says anything; within a layer the most urgent counts. */
    Moment moment() {
        Wanneer wanneer = bovenste(Conclusie.MOMENT).stream()
                .map(regel -> Wanneer.valueOf(regel.regel().doel())).min(Comparator.naturalOrder()).orElse(null);
        String frequentie = bovenste(Conclusie.FREQUENTIE).stream()
                .map(regel -> regel.regel().doel()).min(Comparator.naturalOrder()).orElse(null);
        return new Moment(wanneer, frequentie);
    }

    private List<Vervolgregel> bovenste(Conclusie conclusie) {
        int laag = regels(conclusie).stream().mapToInt(Vervolgregel::laag).max().orElse(0);
        return regels(conclusie).stream().filter(regel -> regel.laag() == laag).toList();
    }

    List<Agendapunt> agenda() {
        Set<String> agendas = doelen(Conclusie.AGENDA);
        return regelset.agendas().entrySet().stream().filter(agenda -> agendas.contains(agenda.getKey()))
                .flatMap(agenda -> agenda.getValue().stream()).toList();
    }
}
