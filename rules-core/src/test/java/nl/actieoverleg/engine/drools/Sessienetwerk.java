package nl.actieoverleg.engine.drools;

import java.util.BitSet;
import java.util.List;
import nl.actieoverleg.engine.Regelnetwerk;
import nl.actieoverleg.engine.Voorgelegd;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The same rules in the ordinary way of Drools: a case is inserted in a session, and what comes on its agenda holds.
 * It says what our own way through the network must say.
 */
public final class Sessienetwerk implements Regelnetwerk {

    private final KieBase kieBase;

    /** @param regels all rules of a region */
    public Sessienetwerk(List<GekoppeldeRegel> regels) {
        kieBase = KieBaseBuilder.createKieBaseFromModel(List.of(Droolsnetwerk.model(regels)),
                Droolsomgeving.INSTELLING);
    }

    @Override
    public void zoek(Voorgelegd casus, BitSet geldend) {
        KieSession sessie = kieBase.newKieSession();
        try {
            sessie.insert(casus);
            sessie.fireAllRules(match -> {
                geldend.set(Integer.parseInt(match.getRule().getName()));
                return false;
            });
        } finally {
            sessie.dispose();
        }
    }
}
