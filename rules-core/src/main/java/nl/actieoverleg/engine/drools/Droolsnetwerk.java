package nl.actieoverleg.engine.drools;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.engine.Regelnetwerk;
import nl.actieoverleg.engine.Voorgelegd;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.LeftTupleSink;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.model.Condition.Type;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.consequences.NamedConsequenceImpl;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.impl.DeclarationImpl;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.PatternImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBaseConfiguration;

/**
 * The rules of one region as a network of Drools. Immutable and thread-safe: a case leaves nothing in it.
 *
 * <p>Rules are handed over as an executable model, made from their structure: neither the compiler nor a
 * {@code kmodule.xml} is involved, and no class is made for a rule. That the compiler of Drools makes the same of the
 * DRL is a test.
 *
 * <p>Of the Rete network that Drools makes, only the alpha nodes are used, that is the conditions on one fact: our
 * rules have no others. What hangs under them, the way to the agenda, makes way for a node that notes the number of the
 * rule in the handle that carries the case; a case is shown by propagating that handle. So there is no session, no
 * memory to clear and no agenda, which cost half the time. This leans on {@code org.drools.core.reteoo}: on alpha nodes
 * passing a handle on to their sinks without looking at anything but its object, as the evaluator of KIE DMN for alpha
 * networks does too. A test holds it to the sessions of Drools.
 */
public final class Droolsnetwerk implements Regelnetwerk {

    private static final String NAAM = "regels";
    private static final String GEVOLG = RuleImpl.DEFAULT_CONSEQUENCE_NAME;
    private static final Variable<Voorgelegd> CASUS = new DeclarationImpl<>(Voorgelegd.class, "casus");

    private final ObjectSource ingang;

    /** @param regels all rules of a region */
    public Droolsnetwerk(List<GekoppeldeRegel> regels) {
        this(regels, Droolsomgeving.INSTELLING);
    }

    Droolsnetwerk(List<GekoppeldeRegel> regels, KieBaseConfiguration instelling) {
        ingang = ingang((InternalRuleBase) KieBaseBuilder.createKieBaseFromModel(List.of(model(regels)), instelling));
        vervangEinden(ingang);
    }

    /** The rules as an executable model, each named by its number. */
    static ModelImpl model(List<GekoppeldeRegel> regels) {
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
        ModelImpl model = new ModelImpl(NAAM);
        for (GekoppeldeRegel regel : regels) {
            List<Voorwaarde> voorwaarden = new ArrayList<>(regel.voorwaarden());
            voorwaarden.sort(volgorde);
            model.addRule(vertaal(regel, voorwaarden));
        }
        return model;
    }

    /** The text by which Drools knows a condition: equal texts stand for equal conditions, and no others. */
    private static String tekst(Voorwaarde voorwaarde) {
        return voorwaarde.lijst() + "( " + voorwaarde.tekst() + " )";
    }

    /** Without the language that Drools has for this: it has Java load some hundred classes for rules of all shapes. */
    private static Rule vertaal(GekoppeldeRegel regel, List<Voorwaarde> voorwaarden) {
        int stap = regel.stap();
        PatternImpl<Voorgelegd> patroon = new PatternImpl<>(CASUS);
        patroon.addConstraint(new SingleConstraint1<>("stap " + stap, CASUS, casus -> casus.stap() == stap));
        for (Voorwaarde voorwaarde : voorwaarden) {
            // Conditions with the same text are one node in the network: they are looked at once for all rules.
            patroon.addConstraint(new SingleConstraint1<>(tekst(voorwaarde), CASUS,
                    casus -> casus.voldoetAan(voorwaarde)));
        }
        // What a rule concludes is its annotation; nothing is executed.
        return new RuleImpl(NAAM, String.valueOf(regel.nummer()), null, new CompositePatterns(Type.AND,
                List.of(patroon, new NamedConsequenceImpl(GEVOLG, false)), Map.of(GEVOLG, ConsequenceImpl.EMPTY)));
    }

    private static ObjectSource ingang(InternalRuleBase basis) {
        for (ObjectTypeNode soort : basis.getRete().getObjectTypeNodes()) {
            if (soort.getObjectType().getClassName().equals(Voorgelegd.class.getName())) {
                return soort;
            }
        }
        throw new IllegalStateException("Drools made no network for a case.");
    }

    private static void vervangEinden(ObjectSource bron) {
        for (ObjectSink sink : bron.getObjectSinkPropagator().getSinks()) {
            if (sink instanceof AlphaNode voorwaarde) {
                vervangEinden(voorwaarde);
            } else if (sink instanceof LeftInputAdapterNode einde) {
                bron.removeObjectSink(einde);
                for (LeftTupleSink regel : einde.getSinkPropagator().getSinks()) {
                    bron.addObjectSink(new Noteerknoop(
                            Integer.parseInt(((RuleTerminalNode) regel).getRule().getName())));
                }
            } else {
                throw new IllegalStateException("Drools made more of a rule than conditions on one fact.");
            }
        }
    }

    /** Has Java load what Drools needs; while the rules are read, that costs no time. */
    public static void bereidVoor() {
        Droolsomgeving.bereidVoor();
    }

    @Override
    public void zoek(Voorgelegd casus, BitSet geldend) {
        ingang.getObjectSinkPropagator().propagateAssertObject(new Drager(casus, geldend), null, null);
    }

    /** Carries a case through the network, and what is found on the way. */
    private static final class Drager extends DefaultFactHandle {

        private static final long serialVersionUID = 1L;

        private final transient BitSet geldend;

        Drager(Voorgelegd casus, BitSet geldend) {
            super(casus);
            this.geldend = geldend;
        }
    }

    /** Stands where all conditions of a rule hold, and notes its number. */
    private static final class Noteerknoop extends LeftInputAdapterNode {

        private static final long serialVersionUID = 1L;

        private final int nummer;

        Noteerknoop(int nummer) {
            this.nummer = nummer;
        }

        @Override
        public void assertObject(InternalFactHandle drager, PropagationContext context, ReteEvaluator evaluator) {
            ((Drager) drager).geldend.set(nummer);
        }
    }
}
