package nl.actieoverleg.engine.drools;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.engine.Voorgelegd;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Verwijzing;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import org.drools.core.BaseConfigurationFactories;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.wiring.api.classloader.ProjectClassLoader;
import org.kie.api.KieBaseConfiguration;
import org.kie.internal.conf.CompositeBaseConfiguration;
import org.kie.internal.utils.ChainedProperties;

/**
 * How Drools is set up here, whatever the application around it does with Drools. Made once; thread-safe.
 *
 * <p>Drools finds its parts through the context class loader of the thread that first needs them, and remembers for the
 * life of the JVM what it did not find; which loader a thread has is up to the application. So a first network is made
 * and run here, with the class loader of this library in its place.
 *
 * <p>Drools also takes settings from system properties and from files on the class path. Those are for the rules of the
 * application, so they are not looked at.
 */
final class Droolsomgeving {

    /** How rules are made into a network. */
    static final KieBaseConfiguration INSTELLING;

    static {
        Thread draad = Thread.currentThread();
        ClassLoader vanDeAanroeper = draad.getContextClassLoader();
        draad.setContextClassLoader(Droolsomgeving.class.getClassLoader());
        try {
            INSTELLING = instelling();
            Telt altijd = new Telt(new Verwijzing("Proef", "proef", Lijstsoort.TELLERS, 0), 0, 0);
            Regel proef = new Regel("proef", Conclusie.CRITERIUM, "", Map.of(), List.of(altijd), new Plaats("", 0));
            new Droolsnetwerk(List.of(new GekoppeldeRegel(0, 0, 0, List.of(0), proef)), INSTELLING)
                    .zoek(new Voorgelegd(0, null, null, null, new int[1], null, null), new BitSet());
        } finally {
            draad.setContextClassLoader(vanDeAanroeper);
        }
    }

    private Droolsomgeving() {
    }

    /** Has Java load what Drools needs. */
    static void bereidVoor() {
        // The static initialiser does it.
    }

    @SuppressWarnings("unchecked") // Drools asks for an array of a generic type.
    private static KieBaseConfiguration instelling() {
        ClassLoader lader = ProjectClassLoader.getClassLoader(Droolsomgeving.class.getClassLoader(),
                RuleBaseFactory.class);
        return new CompositeBaseConfiguration(new ChainedProperties(), lader, BaseConfigurationFactories.baseConf,
                BaseConfigurationFactories.ruleConf, BaseConfigurationFactories.flowConf);
    }
}
