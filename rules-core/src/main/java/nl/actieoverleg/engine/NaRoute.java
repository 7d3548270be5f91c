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
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Regelset;

/**
 * Signals, participants, moment and agenda, put together from the rules that hold. Everything stands in the order in
 * which it is declared, never in that of the rules; what rules add to the text of a signal stands in the order of the
 * rules. Immutable; made once for the rules of a region.
 */
final class NaRoute {

    private final Signaal[] gedeclareerd;
    private final List<List<Agendapunt>> agendas;
    /** Each party in each role. */
    private final Deelnemer[][] deelnemers;
    private final GekoppeldeRegel[] regels;
    /** For each rule the role in which it has parties take part, and when it wants the overleg; null for others. */
    private final Rol[] rollen;
    private final Wanneer[] wanneer;
    /** For each rule that adds to the text of a signal, the signal as that rule alone gives it; null for others. */
    private final Signaal[] signalen;
    /** The numbers of those rules by what they add: an advice must not hang on the name or the place of a rule. */
    private final int[] aanvullingen;

    NaRoute(Regelset regelset) {
        gedeclareerd = regelset.signalen().toArray(new Signaal[0]);
        agendas = regelset.agendas();
        deelnemers = deelnemers(regelset.partijen());
        regels = regelset.regels().toArray(new GekoppeldeRegel[0]);
        signalen = new Signaal[regels.length];
        rollen = new Rol[regels.length];
        wanneer = new Wanneer[regels.length];
        List<GekoppeldeRegel> metTekst = new ArrayList<>();
        for (GekoppeldeRegel regel : regels) {
            if (regel.conclusie() == Conclusie.DEELNEMER) {
                rollen[regel.nummer()] = Rol.valueOf(regel.regel().annotaties().get("rol"));
            } else if (regel.conclusie() == Conclusie.MOMENT) {
                wanneer[regel.nummer()] = Wanneer.valueOf(regel.tekst());
            }
            if (regel.conclusie() == Conclusie.SIGNAAL && regel.regel().annotaties().containsKey("tekst")) {
                signalen[regel.nummer()] = met(regel, gedeclareerd[regel.doel()]);
                metTekst.add(regel);
            }
        }
        metTekst.sort((een, ander) -> een.laag() != ander.laag() ? een.laag() - ander.laag()
                : tekst(een).compareTo(tekst(ander)));
        aanvullingen = new int[metTekst.size()];
        for (int i = 0; i < aanvullingen.length; i++) {
            aanvullingen[i] = metTekst.get(i).nummer();
        }
    }

    /** The signal, with what the rule adds to its text; what it says already is not said twice. */
    private static Signaal met(GekoppeldeRegel regel, Signaal signaal) {
        String tekst = tekst(regel);
        return signaal.tekst().contains(tekst) ? signaal : new Signaal(signaal.code(),
                signaal.tekst() + " " + tekst, signaal.bron(), signaal.laag(), signaal.urgent());
    }

    private static String tekst(GekoppeldeRegel regel) {
        return regel.regel().annotaties().get("tekst");
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

    /** Adds each signal as declared and as a rule alone adds to it, each party in each role and each point of an agenda. */
    void vasteDelen(List<Object> delen) {
        delen.addAll(List.of(gedeclareerd));
        for (Signaal signaal : signalen) {
            if (signaal != null) {
                delen.add(signaal);
            }
        }
        for (Deelnemer[] perRol : deelnemers) {
            delen.addAll(List.of(perRol));
        }
        agendas.forEach(delen::addAll);
    }

    /**
     * What follows when these rules hold.
     *
     * @param geldend their numbers
     */
    Samengesteld stelSamen(BitSet geldend) {
        Samengesteld samengesteld = new Samengesteld();
        for (int nummer = geldend.nextSetBit(0); nummer >= 0; nummer = geldend.nextSetBit(nummer + 1)) {
            samengesteld.voegToe(regels[nummer]);
        }
        for (int nummer : aanvullingen) {
            if (geldend.get(nummer)) {
                samengesteld.vulAan(regels[nummer]);
            }
        }
        return samengesteld;
    }

    /** What follows in one case. */
    final class Samengesteld {

        private final Signaal[] gegeven = new Signaal[gedeclareerd.length];
        private final BitSet opAgenda = new BitSet(agendas.size());
        private final Rol[] perPartij = new Rol[deelnemers.length];
        private int aantalPartijen;
        private int aantalSignalen;
        private GekoppeldeRegel moment;
        private GekoppeldeRegel frequentie;

        private void voegToe(GekoppeldeRegel regel) {
            switch (regel.conclusie()) {
                case SIGNAAL -> {
                    aantalSignalen += gegeven[regel.doel()] == null ? 1 : 0;
                    gegeven[regel.doel()] = gedeclareerd[regel.doel()];
                }
                case AGENDA -> opAgenda.set(regel.doel());
                case DEELNEMER -> {
                    Rol rol = rollen[regel.nummer()];
                    for (int i = 0; i < regel.doelen().size(); i++) {
                        int partij = regel.doelen().get(i);
                        if (perPartij[partij] == null) {
                            aantalPartijen++;
                            perPartij[partij] = rol;
                        } else if (rol.compareTo(perPartij[partij]) < 0) {
                            perPartij[partij] = rol;
                        }
                    }
                }
                case MOMENT -> moment = voorrang(regel, moment);
                case FREQUENTIE -> frequentie = voorrang(regel, frequentie);
                default -> throw new IllegalArgumentException(regel.naam());
            }
        }

        private void vulAan(GekoppeldeRegel regel) {
            Signaal eerder = gegeven[regel.doel()];
            gegeven[regel.doel()] = eerder == gedeclareerd[regel.doel()] ? signalen[regel.nummer()] : met(regel, eerder);
        }

        /** What the uppermost layer says that says anything; within a layer the most urgent counts. */
        private GekoppeldeRegel voorrang(GekoppeldeRegel nieuw, GekoppeldeRegel eerder) {
            if (eerder == null || nieuw.laag() > eerder.laag()) {
                return nieuw;
            }
            return nieuw.laag() == eerder.laag() && urgenter(nieuw, eerder) ? nieuw : eerder;
        }

        /** Of the texts that a layer gives, only one can hold: that is looked at when the rules are put together. */
        private boolean urgenter(GekoppeldeRegel nieuw, GekoppeldeRegel eerder) {
            return nieuw.conclusie() == Conclusie.MOMENT
                    && wanneer[nieuw.nummer()].compareTo(wanneer[eerder.nummer()]) < 0;
        }

        List<Signaal> signalen() {
            Signaal[] lijst = new Signaal[aantalSignalen];
            int aantal = 0;
            for (Signaal signaal : gegeven) {
                if (signaal != null) {
                    lijst[aantal++] = signaal;
                }
            }
            return List.of(lijst);
        }

        /** Each party once, in the first role that applies; by role and then as parties are declared. */
        List<Deelnemer> deelnemers() {
            Deelnemer[] lijst = new Deelnemer[aantalPartijen];
            int aantal = 0;
            for (int rol = 0; aantal < lijst.length; rol++) {
                for (int partij = 0; partij < perPartij.length; partij++) {
                    if (perPartij[partij] != null && perPartij[partij].ordinal() == rol) {
                        lijst[aantal++] = deelnemers[partij][rol];
                    }
                }
            }
            return List.of(lijst);
        }

        Moment moment() {
            return new Moment(moment == null ? null : wanneer[moment.nummer()],
                    frequentie == null ? null : frequentie.tekst());
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
