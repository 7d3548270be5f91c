package nl.actieoverleg.engine;

import static org.drools.model.PatternDSL.execute;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import nl.actieoverleg.regelset.Regel;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Voorwaarde;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.DSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.Match;

/**
 * The rules of one region in Drools, ready to run. Thread-safe.
 *
 * <p>The one class that uses Drools outside the KIE API. Rules are handed over as an executable model, made from their
 * structure: neither the compiler nor a {@code kmodule.xml} is involved, and no class is made for a rule. That the
 * compiler of Drools makes the same of the DRL is a test.
 */
final class Kennisbasis {

    private final KieBase kieBase;
    private final KieSessionConfiguration instelling;
    /** Those that no thread uses now: never more than there were threads at once. */
    private final Queue<Sessie> vrij = new ConcurrentLinkedQueue<>();
    private final Map<org.kie.api.definition.rule.Rule, Integer> nummers = new IdentityHashMap<>();

    /**
     * A rule and when it is its turn.
     *
     * @param pakket the package of its module
     * @param regel the rule
     * @param stap the step in which it looks at a case
     */
    record Stapregel(String pakket, Regel regel, int stap) {
    }

    /**
     * @param regelset what the words in conditions mean
     * @param regels all rules of the region; each is known by its place in this list
     */
    Kennisbasis(Regelset regelset, List<Stapregel> regels) {
        Voorwaardetoets toetsen = new Voorwaardetoets(regelset);
        ModelImpl model = new ModelImpl();
        regels.forEach(regel -> model.addRule(vertaal(regel, toetsen)));
        kieBase = KieBaseBuilder.createKieBaseFromModel(List.of(model),
                RuleBaseFactory.newKnowledgeBaseConfiguration(null, Kennisbasis.class.getClassLoader()));
        for (int nummer = 0; nummer < regels.size(); nummer++) {
            Stapregel regel = regels.get(nummer);
            nummers.put(kieBase.getRule(regel.pakket(), regel.regel().naam()), nummer);
        }
        instelling = RuleBaseFactory.newKnowledgeSessionConfiguration();
        instelling.setOption(ThreadSafeOption.NO); // A session is used by one thread at a time.
        instelling.setOption(DirectFiringOption.YES); // Rules of a step do not wait for each other: no order to keep.
    }

    private static Rule vertaal(Stapregel regel, Voorwaardetoets toetsen) {
        int stap = regel.stap();
        Variable<Beeld> casus = DSL.declarationOf(Beeld.class);
        PatternDef<Beeld> patroon = pattern(casus).expr("stap " + stap, beeld -> beeld.stap() == stap);
        for (Voorwaarde voorwaarde : regel.regel().voorwaarden()) {
            Predicate<Beeld> toets = toetsen.van(voorwaarde);
            // Conditions with the same text are one node in the network: they are looked at once for all rules.
            patroon = patroon.expr(voorwaarde.toString(), toets::test);
        }
        return rule(regel.pakket(), regel.regel().naam()).build(patroon, execute(() -> {
            // What a rule concludes is its annotation; nothing is executed.
        }));
    }

    /** A session for the caller, who gives it back or, after an exception, closes it. */
    Sessie sessie() {
        Sessie sessie = vrij.poll();
        return sessie != null ? sessie : new Sessie(kieBase.newKieSession(instelling, null));
    }

    /** Takes a session back that the caller has done with. */
    void geefTerug(Sessie sessie) {
        sessie.maakLeeg();
        vrij.add(sessie);
    }

    /** The place of the rule that matches in the list of rules. */
    int nummer(Match match) {
        return nummers.get(match.getRule());
    }
}
