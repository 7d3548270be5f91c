package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Agendapunt;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.Moment;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regelset.Vervolgregel;
import nl.actieoverleg.regelset.Vervolgdoel;

/**
 * Signals, participants, moment and agenda, put together from the rules that hold. Everything stands in the order in
 * which it is declared, never in that of the rules. Immutable; made once for the rules of a region.
 */
final class Vervolg {

    private final Signaal[] signalen;
    private final List<List<Agendapunt>> agendas;
    /** Each party in each role. */
    private final Deelnemer[][] deelnemers;
    private final Gevolg[] gevolgen;

    /**
     * What a rule adds when it holds.
     *
     * @param regel the rule
     * @param plaatsen the places in the lists above of what it names
     */
    private record Gevolg(Vervolgregel regel, int[] plaatsen) {
    }

    Vervolg(Regelset regelset) {
        signalen = regelset.signalen().values().toArray(new Signaal[0]);
        agendas = List.copyOf(regelset.agendas().values());
        deelnemers = deelnemers(regelset.partijen());
        List<String> signaalcodes = List.copyOf(regelset.signalen().keySet());
        List<String> agendanamen = List.copyOf(regelset.agendas().keySet());
        List<String> partijcodes = List.copyOf(regelset.partijen().keySet());
        gevolgen = new Gevolg[regelset.vervolgregels().size()];
        for (int i = 0; i < gevolgen.length; i++) {
            Vervolgregel een = regelset.vervolgregels().get(i);
            gevolgen[i] = new Gevolg(een, switch (een.regel().conclusie()) {
                case SIGNAAL -> plaatsen(signaalcodes, List.of(een.regel().doel()));
                case AGENDA -> plaatsen(agendanamen, List.of(een.regel().doel()));
                case DEELNEMER -> plaatsen(partijcodes, Vervolgdoel.partijen(een.regel()));
                default -> new int[0];
            });
        }
    }

    private static Deelnemer[][] deelnemers(Map<String, String> partijen) {
        Deelnemer[][] deelnemers = new Deelnemer[partijen.size()][Rol.values().length];
        int plaats = 0;
        for (Map.Entry<String, String> partij : partijen.entrySet()) {
            for (Rol rol : Rol.values()) {
                deelnemers[plaats][rol.ordinal()] = new Deelnemer(partij.getKey(), partij.getValue(), rol);
            }
            plaats++;
        }
        return deelnemers;
    }

    private static int[] plaatsen(List<String> namen, List<String> genoemd) {
        int[] plaatsen = new int[genoemd.size()];
        for (int i = 0; i < plaatsen.length; i++) {
            plaatsen[i] = namen.indexOf(genoemd.get(i));
        }
        return plaatsen;
    }

    /**
     * What follows when these rules hold.
     *
     * @param geldend their places in {@link Regelset#vervolgregels()}
     */
    Samengesteld stelSamen(BitSet geldend) {
        Samengesteld samengesteld = new Samengesteld();
        for (int plaats = geldend.nextSetBit(0); plaats >= 0; plaats = geldend.nextSetBit(plaats + 1)) {
            samengesteld.voegToe(gevolgen[plaats]);
        }
        return samengesteld;
    }

    /** What follows in one case. */
    final class Samengesteld {

        private final BitSet gegeven = new BitSet(signalen.length);
        private final BitSet opAgenda = new BitSet(agendas.size());
        private final Rol[] rollen = new Rol[deelnemers.length];
        private Vervolgregel moment;
        private Vervolgregel frequentie;

        private void voegToe(Gevolg gevolg) {
            Regel regel = gevolg.regel().regel();
            switch (regel.conclusie()) {
                case SIGNAAL -> gegeven.set(gevolg.plaatsen()[0]);
                case AGENDA -> opAgenda.set(gevolg.plaatsen()[0]);
                case DEELNEMER -> {
                    Rol rol = Rol.valueOf(regel.annotaties().get("rol"));
                    for (int partij : gevolg.plaatsen()) {
                        if (rollen[partij] == null || rol.compareTo(rollen[partij]) < 0) {
                            rollen[partij] = rol;
                        }
                    }
                }
                case MOMENT -> moment = voorrang(gevolg.regel(), moment);
                case FREQUENTIE -> frequentie = voorrang(gevolg.regel(), frequentie);
                default -> throw new IllegalArgumentException(regel.naam());
            }
        }

        /** What the uppermost layer says that says anything; within a layer the most urgent counts. */
        private static Vervolgregel voorrang(Vervolgregel nieuw, Vervolgregel eerder) {
            if (eerder == null || nieuw.laag() > eerder.laag()) {
                return nieuw;
            }
            return nieuw.laag() == eerder.laag() && urgenter(nieuw.regel(), eerder.regel()) ? nieuw : eerder;
        }

        /** Of the texts that a layer gives, only one can hold: that is looked at when the rules are put together. */
        private static boolean urgenter(Regel nieuw, Regel eerder) {
            return nieuw.conclusie() == Conclusie.MOMENT
                    && Wanneer.valueOf(nieuw.doel()).compareTo(Wanneer.valueOf(eerder.doel())) < 0;
        }

        List<Signaal> signalen() {
            List<Signaal> lijst = new ArrayList<>(gegeven.cardinality());
            for (int plaats = gegeven.nextSetBit(0); plaats >= 0; plaats = gegeven.nextSetBit(plaats + 1)) {
                lijst.add(signalen[plaats]);
            }
            return List.copyOf(lijst);
        }

        /** Each party once, in the first role that applies; by role and then as parties are declared. */
        List<Deelnemer> deelnemers() {
            List<Deelnemer> lijst = new ArrayList<>(rollen.length);
            for (Rol rol : Rol.values()) {
                for (int partij = 0; partij < rollen.length; partij++) {
                    if (rollen[partij] == rol) {
                        lijst.add(deelnemers[partij][rol.ordinal()]);
                    }
                }
            }
            return List.copyOf(lijst);
        }

        Moment moment() {
            return new Moment(moment == null ? null : Wanneer.valueOf(moment.regel().doel()),
                    frequentie == null ? null : frequentie.regel().doel());
        }

        List<Agendapunt> agenda() {
            if (opAgenda.cardinality() == 1) {
                return agendas.get(opAgenda.nextSetBit(0));
            }
            List<Agendapunt> lijst = new ArrayList<>();
            for (int plaats = opAgenda.nextSetBit(0); plaats >= 0; plaats = opAgenda.nextSetBit(plaats + 1)) {
                lijst.addAll(agendas.get(plaats));
            }
            return List.copyOf(lijst);
        }
    }
}
