package nl.actieoverleg.engine;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
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
import org.kie.api.KieBase;
import org.kie.api.runtime.rule.Match;

/**
 * The rules of one region in Drools, ready to run. Thread-safe.
 *
 * <p>With {@link Droolsomgeving} the one class that uses Drools outside the KIE API. Rules are handed over as an executable model, made from their
 * structure: neither the compiler nor a {@code kmodule.xml} is involved, and no class is made for a rule. That the
 * compiler of Drools makes the same of the DRL is a test.
 */
final class Kennisbasis {

    private static final String NAAM = "regels";
    private static final Variable<Beeld> CASUS = new DeclarationImpl<>(Beeld.class, "casus");
    private static final String GEVOLG = RuleImpl.DEFAULT_CONSEQUENCE_NAME;

    private final KieBase kieBase;
    /** Those that no thread uses now: never more than there were threads at once. */
    private final Queue<Sessie> vrij = new ConcurrentLinkedQueue<>();
    private final Map<org.kie.api.definition.rule.Rule, Integer> nummers = new IdentityHashMap<>();

    /**
     * A rule as Drools gets it.
     *
     * @param pakket the package of its module
     * @param naam its name
     * @param stap the step in which it looks at a case
     * @param voorwaarden its conditions, each under a text of its own; equal texts stand for equal conditions
     */
    record Netregel(String pakket, String naam, int stap, Map<String, Predicate<Beeld>> voorwaarden) {

        /** Whether all its conditions hold. */
        boolean geldt(Beeld beeld) {
            for (Predicate<Beeld> voorwaarde : voorwaarden.values()) {
                if (!voorwaarde.test(beeld)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @param regels all rules of the region; each is known by its place in this list */
    Kennisbasis(List<Netregel> regels) {
        Droolsomgeving.bereidVoor();
        ModelImpl model = new ModelImpl(NAAM);
        for (Netregel regel : regels) {
            model.addRule(vertaal(regel));
        }
        kieBase = KieBaseBuilder.createKieBaseFromModel(List.of(model), Droolsomgeving.REGELS);
        for (int nummer = 0; nummer < regels.size(); nummer++) {
            nummers.put(kieBase.getRule(regels.get(nummer).pakket(), regels.get(nummer).naam()), nummer);
        }
    }

    /** Without the language that Drools has for this: it has Java load some hundred classes for rules of all shapes. */
    private static Rule vertaal(Netregel regel) {
        int stap = regel.stap();
        PatternImpl<Beeld> patroon = new PatternImpl<>(CASUS);
        patroon.addConstraint(new SingleConstraint1<>("stap " + stap, CASUS, beeld -> beeld.stap() == stap));
        for (Map.Entry<String, Predicate<Beeld>> voorwaarde : regel.voorwaarden().entrySet()) {
            // Conditions with the same text are one node in the network: they are looked at once for all rules.
            patroon.addConstraint(
                    new SingleConstraint1<>(voorwaarde.getKey(), CASUS, voorwaarde.getValue()::test));
        }
        // What a rule concludes is its annotation; nothing is executed.
        return new RuleImpl(regel.pakket(), regel.naam(), null, new CompositePatterns(Type.AND,
                List.of(patroon, new NamedConsequenceImpl(GEVOLG, false)), Map.of(GEVOLG, ConsequenceImpl.EMPTY)));
    }

    /** A session for the caller, who gives it back or, after an exception, closes it. */
    Sessie sessie() {
        Sessie sessie = vrij.poll();
        return sessie != null ? sessie : new Sessie(kieBase.newKieSession(Droolsomgeving.SESSIES, null));
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
