package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A session of Drools with what one case put in it. For one thread at a time.
 *
 * <p>Making a session costs more than running the rules, so sessions are used again; what a case puts in is taken out
 * before the next one comes.
 */
final class Sessie {

    private final KieSession sessie;
    private final List<FactHandle> erin = new ArrayList<>();

    Sessie(KieSession sessie) {
        this.sessie = sessie;
    }

    /** Shows a case to the rules of its step, and has the filter see every rule whose conditions hold. */
    void toon(Beeld beeld, AgendaFilter filter) {
        erin.add(sessie.insert(beeld));
        sessie.fireAllRules(filter);
    }

    /** Takes out all that was shown. */
    void maakLeeg() {
        for (int i = 0; i < erin.size(); i++) {
            sessie.delete(erin.get(i));
        }
        erin.clear();
    }

    /** How many facts Drools holds. */
    long feiten() {
        return sessie.getFactCount();
    }

    /** Ends the session; it cannot be used again. */
    void sluit() {
        sessie.dispose();
    }
}
