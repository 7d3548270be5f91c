package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.actieoverleg.regelset.GeladenModule;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * The compiled rules of one stage, ready to run. Thread-safe.
 *
 * <p>The one class that uses Drools outside the KIE API: compiled rules are put together here without a
 * {@code kmodule.xml} and without the compiler, so that neither is needed where rules are only used.
 *
 * @param <T> what each rule stands for
 */
final class Kennisbasis<T> {

    private final KieBase kieBase;
    private final KieSessionConfiguration instelling;
    private final Map<Rule, T> betekenis = new IdentityHashMap<>();

    /** Compiled rules of all stages, loaded once for all of them. */
    static final class Modellen {

        private final List<Model> modellen = new ArrayList<>();
        private final ClassLoader lader;

        /** @param modules the layers, base layer first; the last one sees the classes of all */
        Modellen(List<GeladenModule> modules) {
            lader = modules.get(modules.size() - 1).lader();
            for (GeladenModule module : modules) {
                module.module().modellen().forEach(klasse -> modellen.add(laad(klasse, module)));
            }
        }

        private static Model laad(String klasse, GeladenModule module) {
            try {
                return (Model) Class.forName(klasse, true, module.lader()).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("De gecompileerde regels van " + module.module().id()
                        + " zijn niet te laden. Is de module volledig gebouwd?", e);
            }
        }
    }

    /**
     * @param modellen the compiled rules
     * @param betekenis what the rule in this package with this name stands for, or null when it is not of this stage
     */
    Kennisbasis(Modellen modellen, BiFunction<String, String, T> betekenis) {
        List<Model> dezeFase = new ArrayList<>();
        for (Model model : modellen.modellen) {
            ModelImpl deel = new ModelImpl(model.getName());
            model.getTypeMetaDatas().forEach(deel::addTypeMetaData);
            model.getRules().stream().filter(rule -> betekenis.apply(rule.getPackage(), rule.getName()) != null)
                    .forEach(deel::addRule);
            dezeFase.add(deel);
        }
        kieBase = KieBaseBuilder.createKieBaseFromModel(dezeFase,
                RuleBaseFactory.newKnowledgeBaseConfiguration(null, modellen.lader));
        instelling = RuleBaseFactory.newKnowledgeSessionConfiguration();
        instelling.setOption(ThreadSafeOption.NO); // Each case has a session of its own, used by one thread.
        for (KiePackage pakket : kieBase.getKiePackages()) {
            for (Rule rule : pakket.getRules()) {
                this.betekenis.put(rule, betekenis.apply(pakket.getName(), rule.getName()));
            }
        }
    }

    /** A session of its own for the caller, who disposes of it. */
    KieSession sessie() {
        return kieBase.newKieSession(instelling, null);
    }

    /** What this rule stands for. */
    T betekenis(Rule rule) {
        return betekenis.get(rule);
    }
}
