package nl.actieoverleg.engine;

import java.util.List;
import java.util.Map;
import nl.actieoverleg.engine.Kennisbasis.Netregel;
import org.drools.core.BaseConfigurationFactories;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.wiring.api.classloader.ProjectClassLoader;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.internal.conf.CompositeBaseConfiguration;
import org.kie.internal.utils.ChainedProperties;

/**
 * How Drools is set up here, whatever the application around it does with Drools. Made once; thread-safe.
 *
 * <p>Drools finds its parts through the context class loader of the thread that first needs them, and remembers for the
 * life of the JVM what it did not find; which loader a thread has is up to the application. So a first rule is run
 * here, from beginning to end, with the class loader of this library in its place.
 *
 * <p>Drools also takes settings from system properties and from files on the class path. Those are for the rules of the
 * application, so they are not looked at.
 */
final class Droolsomgeving {

    /** How rules are made into a network. */
    static final KieBaseConfiguration REGELS;
    /** How a network is run. */
    static final KieSessionConfiguration SESSIES;

    static {
        Thread draad = Thread.currentThread();
        ClassLoader vanDeAanroeper = draad.getContextClassLoader();
        draad.setContextClassLoader(Droolsomgeving.class.getClassLoader());
        try {
            REGELS = regels();
            SESSIES = sessies();
            draaiEenRegel();
        } finally {
            draad.setContextClassLoader(vanDeAanroeper);
        }
    }

    private Droolsomgeving() {
    }

    /** Has Java make what is made once; to be called before anything else of Drools. */
    static void bereidVoor() {
        // The static initialiser does it.
    }

    @SuppressWarnings("unchecked") // Drools asks for an array of a generic type.
    private static KieBaseConfiguration regels() {
        ClassLoader lader = ProjectClassLoader.getClassLoader(Droolsomgeving.class.getClassLoader(),
                RuleBaseFactory.class);
        return new CompositeBaseConfiguration(new ChainedProperties(), lader, BaseConfigurationFactories.baseConf,
                BaseConfigurationFactories.ruleConf, BaseConfigurationFactories.flowConf);
    }

    private static KieSessionConfiguration sessies() {
        KieSessionConfiguration instelling = RuleBaseFactory.newKnowledgeSessionConfiguration(new ChainedProperties(),
                RuleBaseFactory.class.getClassLoader());
        instelling.setOption(ThreadSafeOption.NO); // A session is used by one thread at a time.
        return instelling;
    }

    /** On nothing; some parts are only looked for at the first session, the first case, or its end. */
    private static void draaiEenRegel() {
        Kennisbasis proef = new Kennisbasis(List.of(new Netregel("nl.actieoverleg", "proef", 0,
                Map.of("altijd", beeld -> true))));
        Sessie sessie = proef.sessie();
        sessie.toon(new Beeld(0, null, null, null, null, null, null), match -> false);
        proef.geefTerug(sessie);
        sessie.sluit();
    }
}
