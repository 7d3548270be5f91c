package nl.actieoverleg.engine.drools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.engine.Regelnetwerk;
import nl.actieoverleg.engine.Voorgelegd;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.EmptyObjectSinkAdapter;

/**
 * The rules of one region as a Rete network of Drools. Immutable and thread-safe: a case leaves nothing in it.
 *
 * <p>Of Rete only the alpha nodes are used, that is the conditions on one fact: our rules have no others. The node of
 * the last condition of a rule tells its number, where Drools would go on to its agenda. So there is no session, no
 * memory to clear and no agenda, which cost half the time; and no rule is compiled, no class is made for one, and
 * nothing of Drools is looked up, set or loaded but these nodes, whatever the application around it does with Drools.
 *
 * <p>A case goes through once, for what is certain and what is possible: a condition that may hold lets it pass, and
 * whether everything on the way was certain goes with it. For that a node weighs in the numbers of {@link Voorgelegd},
 * where one of Drools itself knows yes and no.
 *
 * <p>This leans on {@code org.drools.core.reteoo}: on nodes passing a handle on to their sinks without looking at
 * anything but that handle, as the evaluator of KIE DMN for alpha networks does too. Tests hold it to the sessions of
 * Drools, made of the same rules in the ordinary way, and to what the compiler of Drools makes of the DRL.
 */
public final class Droolsnetwerk implements Regelnetwerk {

    /** For each step, what stands before the conditions of its rules. */
    private final List<Knoop> stappen = new ArrayList<>();

    /** @param regels all rules of a region */
    public Droolsnetwerk(List<GekoppeldeRegel> regels) {
        Map<String, Integer> vaak = new HashMap<>();
        for (GekoppeldeRegel regel : regels) {
            for (Voorwaarde voorwaarde : regel.voorwaarden()) {
                vaak.put(tekst(voorwaarde), vaak.getOrDefault(tekst(voorwaarde), 0) + 1);
            }
        }
        // What most rules ask comes first: where it does not hold, Drools passes over all of them at once.
        Comparator<Voorwaarde> volgorde = new Comparator<>() { // No lambda: it takes milliseconds at a start.
            @Override
            public int compare(Voorwaarde een, Voorwaarde ander) {
                int verschil = vaak.get(tekst(ander)) - vaak.get(tekst(een));
                return verschil != 0 ? verschil : tekst(een).compareTo(tekst(ander));
            }
        };
        Map<String, Knoop> gemaakt = new HashMap<>();
        for (GekoppeldeRegel regel : regels) {
            while (stappen.size() <= regel.stap()) {
                stappen.add(new Knoop(null));
            }
            List<Voorwaarde> voorwaarden = new ArrayList<>(regel.voorwaarden());
            voorwaarden.sort(volgorde);
            Knoop hier = stappen.get(regel.stap());
            StringBuilder weg = new StringBuilder().append(regel.stap());
            for (Voorwaarde voorwaarde : voorwaarden) {
                hier = na(hier, voorwaarde, weg.append('\n').append(tekst(voorwaarde)).toString(), gemaakt);
            }
            hier.eindigtHier(regel);
        }
    }

    /** Rules that begin with the same conditions share them: these are looked at once for all. */
    private static Knoop na(Knoop hier, Voorwaarde voorwaarde, String weg, Map<String, Knoop> gemaakt) {
        Knoop volgende = gemaakt.get(weg);
        if (volgende == null) {
            volgende = new Knoop(voorwaarde);
            hier.gevolgdDoor(volgende);
            gemaakt.put(weg, volgende);
        }
        return volgende;
    }

    /** Equal texts stand for equal conditions, and no others. */
    private static String tekst(Voorwaarde voorwaarde) {
        return voorwaarde.lijst() + "( " + voorwaarde.tekst() + " )";
    }

    @Override
    public void weeg(int eerste, int laatste, Voorgelegd casus, byte[] regels) {
        Drager drager = new Drager(casus, regels);
        for (int stap = eerste; stap <= laatste && stap < stappen.size(); stap++) {
            stappen.get(stap).getObjectSinkPropagator().propagateAssertObject(drager, null, null);
        }
    }

    /** Carries a case through the network. */
    private static final class Drager extends DefaultFactHandle {

        private static final long serialVersionUID = 1L;

        private final transient Voorgelegd casus;
        private final transient byte[] regels;
        private final transient byte[] feiten;
        private final transient byte[] criteria;
        /** Whether all conditions on the way here hold, in the numbers of the case. */
        private transient int totHier = Voorgelegd.JA;

        Drager(Voorgelegd casus, byte[] regels) {
            super(casus);
            this.casus = casus;
            this.regels = regels;
            feiten = casus.feiten();
            criteria = casus.criteria();
        }
    }

    /**
     * Stands for a condition; it notes whether the rule that asks no more holds, and lets a case pass on that meets it
     * or may meet it.
     */
    private static final class Knoop extends AlphaNode {

        private static final long serialVersionUID = 1L;

        /** Null for what every case meets. */
        private final transient Voorwaarde voorwaarde;
        /** The question that it asks to be answered yes, or -1: looked up once, for nearly all are of this kind. */
        private final int feit;
        private final int criterium;
        /** The rule that ends here, or -1, and the criterion that it concludes, or -1. */
        private int regel = -1;
        private int conclusie = -1;
        /** Whether other nodes come after this one; hardly ever, and that spares a call that Java cannot foresee. */
        private boolean verder;

        Knoop(Voorwaarde voorwaarde) {
            this.voorwaarde = voorwaarde;
            feit = voorwaarde == null ? -1 : voorwaarde.feit();
            criterium = voorwaarde == null ? -1 : voorwaarde.criterium();
            setObjectSinkPropagator(EmptyObjectSinkAdapter.getInstance());
        }

        void gevolgdDoor(Knoop volgende) {
            addObjectSink(volgende);
            verder = true;
        }

        void eindigtHier(GekoppeldeRegel einde) {
            if (regel >= 0) { // Rules of the same conditions: the next one ends right after this one.
                Knoop volgende = new Knoop(null);
                gevolgdDoor(volgende);
                volgende.eindigtHier(einde);
                return;
            }
            regel = einde.nummer();
            conclusie = einde.conclusie() == Conclusie.CRITERIUM ? einde.doel() : -1;
        }

        @Override
        public void assertObject(InternalFactHandle handle, PropagationContext context, ReteEvaluator evaluator) {
            Drager drager = (Drager) handle;
            int ervoor = drager.totHier;
            int uitkomst = ervoor & weeg(drager);
            if (regel >= 0) { // Noted whatever it is: there is nothing to foresee.
                drager.regels[regel] = (byte) uitkomst;
                if (conclusie >= 0) {
                    drager.criteria[conclusie] |= (byte) uitkomst;
                }
            }
            if (verder && uitkomst != Voorgelegd.NEE) {
                drager.totHier = uitkomst;
                sink.propagateAssertObject(drager, context, evaluator);
                drager.totHier = ervoor; // For the next one after the node before this.
            }
        }

        private int weeg(Drager drager) {
            if (feit >= 0) {
                return drager.feiten[feit];
            }
            if (criterium >= 0) {
                return drager.criteria[criterium];
            }
            return voorwaarde == null ? Voorgelegd.JA : drager.casus.waarde(voorwaarde);
        }
    }
}
