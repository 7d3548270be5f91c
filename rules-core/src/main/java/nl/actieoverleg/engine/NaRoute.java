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
    /** For each kind of conclusion the rules that conclude it. */
    private final GekoppeldeRegel[][] regels = new GekoppeldeRegel[Conclusie.values().length][];
    /** The rules that add to the text of a signal: an advice must not hang on the name or the place of a rule. */
    private final GekoppeldeRegel[] aanvullingen;
    /** For each rule the role in which it has parties take part, and when it wants the overleg; null for others. */
    private final Rol[] rollen;
    private final Wanneer[] wanneer;
    /** For each rule that adds to the text of a signal, the signal as that rule alone gives it; null for others. */
    private final Signaal[] signalen;

    NaRoute(Regelset regelset) {
        gedeclareerd = regelset.signalen().toArray(new Signaal[0]);
        agendas = regelset.agendas();
        deelnemers = deelnemers(regelset.partijen());
        signalen = new Signaal[regelset.regels().size()];
        rollen = new Rol[regelset.regels().size()];
        wanneer = new Wanneer[regelset.regels().size()];
        for (Conclusie conclusie : Conclusie.values()) {
            regels[conclusie.ordinal()] = van(conclusie, regelset.regels());
        }
        List<GekoppeldeRegel> metTekst = new ArrayList<>();
        for (GekoppeldeRegel regel : regelset.regels()) {
            if (regel.conclusie() == Conclusie.DEELNEMER) {
                rollen[regel.nummer()] = Rol.valueOf(regel.regel().annotaties().get("rol"));
            } else if (regel.conclusie() == Conclusie.MOMENT) {
                wanneer[regel.nummer()] = Wanneer.valueOf(regel.tekst());
            } else if (regel.conclusie() == Conclusie.SIGNAAL && tekst(regel) != null) {
                signalen[regel.nummer()] = met(regel, gedeclareerd[regel.doel()]);
                int plaats = 0;
                while (plaats < metTekst.size() && !gaatVoor(regel, metTekst.get(plaats))) {
                    plaats++;
                }
                metTekst.add(plaats, regel);
            }
        }
        aanvullingen = metTekst.toArray(new GekoppeldeRegel[0]);
    }

    private static boolean gaatVoor(GekoppeldeRegel een, GekoppeldeRegel ander) {
        return een.laag() != ander.laag() ? een.laag() < ander.laag() : tekst(een).compareTo(tekst(ander)) < 0;
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

    /** Adds each signal as declared and as a rule alone adds to it, each party in each role, each point of agendas. */
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
        for (List<Agendapunt> agenda : agendas) {
            delen.addAll(agenda);
        }
    }

    private static GekoppeldeRegel[] van(Conclusie conclusie, List<GekoppeldeRegel> alle) {
        List<GekoppeldeRegel> gevonden = new ArrayList<>();
        for (GekoppeldeRegel regel : alle) {
            if (regel.conclusie() == conclusie) {
                gevonden.add(regel);
            }
        }
        return gevonden.toArray(new GekoppeldeRegel[0]);
    }

    private GekoppeldeRegel[] regels(Conclusie conclusie) {
        return regels[conclusie.ordinal()];
    }

    private static boolean geldt(GekoppeldeRegel regel, byte[] uitkomsten) {
        return uitkomsten[regel.nummer()] == Voorgelegd.JA;
    }

    /**
     * The signals that these rules give, with what they add to them.
     *
     * @param uitkomsten what holds of each rule, in the numbers of {@link Voorgelegd}; only what is certain counts
     */
    List<Signaal> signalen(byte[] uitkomsten) {
        Signaal[] gegeven = new Signaal[gedeclareerd.length];
        int aantal = 0;
        for (GekoppeldeRegel regel : regels(Conclusie.SIGNAAL)) {
            if (geldt(regel, uitkomsten) && gegeven[regel.doel()] == null) {
                gegeven[regel.doel()] = gedeclareerd[regel.doel()];
                aantal++;
            }
        }
        for (GekoppeldeRegel regel : aanvullingen) {
            if (geldt(regel, uitkomsten)) {
                Signaal eerder = gegeven[regel.doel()];
                gegeven[regel.doel()] = eerder == gedeclareerd[regel.doel()] ? signalen[regel.nummer()]
                        : met(regel, eerder);
            }
        }
        Signaal[] lijst = new Signaal[aantal];
        for (int i = gegeven.length - 1; aantal > 0; i--) {
            if (gegeven[i] != null) {
                lijst[--aantal] = gegeven[i];
            }
        }
        return List.of(lijst);
    }

    /** Each party once, in the first role that applies; by role and then as parties are declared. */
    List<Deelnemer> deelnemers(byte[] uitkomsten) {
        Rol[] perPartij = new Rol[deelnemers.length];
        int aantal = 0;
        for (GekoppeldeRegel regel : regels(Conclusie.DEELNEMER)) {
            if (geldt(regel, uitkomsten)) {
                Rol rol = rollen[regel.nummer()];
                for (int i = 0; i < regel.doelen().size(); i++) {
                    int partij = regel.doelen().get(i);
                    aantal += perPartij[partij] == null ? 1 : 0;
                    if (perPartij[partij] == null || rol.compareTo(perPartij[partij]) < 0) {
                        perPartij[partij] = rol;
                    }
                }
            }
        }
        Deelnemer[] lijst = new Deelnemer[aantal];
        int plaats = 0;
        for (int rol = 0; plaats < lijst.length; rol++) {
            for (int partij = 0; partij < perPartij.length; partij++) {
                if (perPartij[partij] != null && perPartij[partij].ordinal() == rol) {
                    lijst[plaats++] = deelnemers[partij][rol];
                }
            }
        }
        return List.of(lijst);
    }

    /** How soon and how often: what the uppermost layer says that says anything. */
    Moment moment(byte[] uitkomsten) {
        GekoppeldeRegel moment = bovenste(Conclusie.MOMENT, uitkomsten);
        GekoppeldeRegel frequentie = bovenste(Conclusie.FREQUENTIE, uitkomsten);
        return new Moment(moment == null ? null : wanneer[moment.nummer()],
                frequentie == null ? null : frequentie.tekst());
    }

    /** The rule of the uppermost layer that has one that holds, within a layer the most urgent; null for none. */
    private GekoppeldeRegel bovenste(Conclusie conclusie, byte[] uitkomsten) {
        GekoppeldeRegel bovenste = null;
        for (GekoppeldeRegel regel : regels(conclusie)) {
            if (geldt(regel, uitkomsten) && (bovenste == null || regel.laag() > bovenste.laag()
                    || regel.laag() == bovenste.laag() && isUrgenter(regel, bovenste))) {
                bovenste = regel;
            }
        }
        return bovenste;
    }

    /** Of the texts that a layer gives, only one can hold: that is looked at when the rules are put together. */
    private boolean isUrgenter(GekoppeldeRegel nieuw, GekoppeldeRegel eerder) {
        return nieuw.conclusie() == Conclusie.MOMENT
                && wanneer[nieuw.nummer()].compareTo(wanneer[eerder.nummer()]) < 0;
    }

    /** The points of the agendas that these rules give. */
    List<Agendapunt> agenda(byte[] uitkomsten) {
        BitSet opAgenda = new BitSet(agendas.size());
        for (GekoppeldeRegel regel : regels(Conclusie.AGENDA)) {
            if (geldt(regel, uitkomsten)) {
                opAgenda.set(regel.doel());
            }
        }
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
