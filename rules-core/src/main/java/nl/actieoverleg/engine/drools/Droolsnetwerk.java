package nl.actieoverleg.engine.drools;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.engine.Regelnetwerk;
import nl.actieoverleg.engine.Voorgelegd;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.EmptyObjectSinkAdapter;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The rules of one region as a Rete network of Drools. Immutable and thread-safe: a case leaves nothing in it.
 *
 * <p>Of Rete only the alpha nodes are used, that is the conditions on one fact: our rules have no others. Where all
 * conditions of a rule hold, a node tells its number, where Drools would go on to its agenda. So there is no session,
 * no memory to clear and no agenda, which cost half the time; and no rule is compiled, no class is made for one, and
 * nothing of Drools is looked up, set or loaded but these nodes, whatever the application around it does with Drools.
 *
 * <p>A case goes through once, for what is certain and what is possible: a condition that may hold lets it pass, and
 * how far everything on the way was certain goes with it.
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
                vaak.merge(tekst(voorwaarde), 1, Integer::sum);
            }
        }
        // What most rules ask comes first: where it does not hold, Drools passes over all of them at once.
        Comparator<Voorwaarde> volgorde = (een, ander) -> {
            int verschil = vaak.get(tekst(ander)) - vaak.get(tekst(een));
            return verschil != 0 ? verschil : tekst(een).compareTo(tekst(ander));
        };
        Map<String, Knoop> gemaakt = new HashMap<>();
        for (GekoppeldeRegel regel : regels) {
            while (stappen.size() <= regel.stap()) {
                stappen.add(new Knoop(null, 0));
            }
            List<Voorwaarde> voorwaarden = new ArrayList<>(regel.voorwaarden());
            voorwaarden.sort(volgorde);
            Knoop hier = stappen.get(regel.stap());
            StringBuilder weg = new StringBuilder().append(regel.stap());
            for (Voorwaarde voorwaarde : voorwaarden) {
                hier = na(hier, voorwaarde, weg.append('\n').append(tekst(voorwaarde)).toString(), gemaakt);
            }
            hier.addObjectSink(new Einde(regel.nummer(), hier.diepte));
        }
    }

    /** Rules that begin with the same conditions share them: these are looked at once for all. */
    private static Knoop na(Knoop hier, Voorwaarde voorwaarde, String weg, Map<String, Knoop> gemaakt) {
        Knoop volgende = gemaakt.get(weg);
        if (volgende == null) {
            volgende = new Knoop(voorwaarde, hier.diepte + 1);
            hier.addObjectSink(volgende);
            gemaakt.put(weg, volgende);
        }
        return volgende;
    }

    /** Equal texts stand for equal conditions, and no others. */
    private static String tekst(Voorwaarde voorwaarde) {
        return voorwaarde.lijst() + "( " + voorwaarde.tekst() + " )";
    }

    @Override
    public void zoek(int eerste, int laatste, Voorgelegd casus, Vinder vinder) {
        Drager drager = new Drager(casus, vinder);
        for (int stap = eerste; stap <= laatste && stap < stappen.size(); stap++) {
            stappen.get(stap).getObjectSinkPropagator().propagateAssertObject(drager, null, null);
        }
    }

    /** Carries a case through the network. */
    private static final class Drager extends DefaultFactHandle {

        private static final long serialVersionUID = 1L;
        private static final int NERGENS = Integer.MAX_VALUE;

        private final transient Voorgelegd casus;
        private final transient Vinder vinder;
        /** The depth of the first condition on the way here that may hold but is not sure to. */
        private transient int onzekerVanaf = NERGENS;

        Drager(Voorgelegd casus, Vinder vinder) {
            super(casus);
            this.casus = casus;
            this.vinder = vinder;
        }
    }

    /** Stands for a condition; it lets a case pass on that meets it or may meet it. */
    private static final class Knoop extends AlphaNode {

        private static final long serialVersionUID = 1L;

        final int diepte;

        Knoop(Voorwaarde voorwaarde, int diepte) {
            this.diepte = diepte;
            this.constraint = new Toets(voorwaarde, diepte);
            setObjectSinkPropagator(EmptyObjectSinkAdapter.getInstance());
        }
    }

    /** Whether a case meets a condition; of what Drools may ask of such a test, only that is ever asked. */
    private record Toets(Voorwaarde voorwaarde, int diepte) implements AlphaNodeFieldConstraint {

        @Override
        public boolean isAllowed(FactHandle handle, ValueResolver nietNodig) {
            Drager drager = (Drager) handle;
            Antwoord uitkomst = drager.casus.weeg(voorwaarde);
            // Drools goes depth first: what stood deeper was on another way than this one.
            if (drager.onzekerVanaf >= diepte) {
                drager.onzekerVanaf = uitkomst == Antwoord.ONBEKEND ? diepte : Drager.NERGENS;
            }
            return uitkomst != Antwoord.NEE;
        }

        @Override
        public ConstraintType getType() {
            return ConstraintType.ALPHA;
        }

        @Override
        public boolean isTemporal() {
            return false;
        }

        @Override
        public Declaration[] getRequiredDeclarations() {
            return new Declaration[0];
        }

        @Override
        public void replaceDeclaration(Declaration oud, Declaration nieuw) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Toets clone() {
            return this;
        }

        @Override
        public Toets cloneIfInUse() {
            return this;
        }

        @Override
        public void writeExternal(ObjectOutput uit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void readExternal(ObjectInput in) {
            throw new UnsupportedOperationException();
        }
    }

    /** Stands where all conditions of a rule hold or may hold. */
    private static final class Einde extends AlphaNode {

        private static final long serialVersionUID = 1L;

        private final int regel;
        private final int diepte;

        Einde(int regel, int diepte) {
            this.regel = regel;
            this.diepte = diepte;
        }

        @Override
        public void assertObject(InternalFactHandle drager, PropagationContext context, ReteEvaluator evaluator) {
            Drager hier = (Drager) drager;
            hier.vinder.gevonden(regel, hier.onzekerVanaf > diepte ? Antwoord.JA : Antwoord.ONBEKEND);
        }
    }
}
