package nl.actieoverleg.engine;

import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regel.Routering;
import org.kie.api.definition.type.ClassReactive;

/**
 * A case as rules see it in one step; the only kind of fact that they get. The pseudonym is not among it.
 *
 * <p>One wide object instead of an object per answer makes every rule a single pattern, which is what makes them fast.
 * The arrays are shared from step to step: what one step concludes, the next one sees. It is never updated in a
 * session, so Drools need not look up which of its properties a rule reacts to.
 *
 * @param stap the step; rules of other steps do not look at it
 * @param vragen the answer to each question
 * @param criteria the outcome of each criterion, as far as earlier steps concluded it
 * @param ingangen whether each way in fits; null as long as the route is not known
 * @param tellers each count
 * @param dag the day asked for
 * @param routering the route; null as long as it is not known
 */
@ClassReactive
record Beeld(int stap, Antwoord[] vragen, Antwoord[] criteria, Antwoord[] ingangen, int[] tellers, Peildatum dag,
        Routering routering) {

    /** A case of which all is known that rules can ask for. */
    static Beeld naRoute(int stap, Vastgesteld casus, Weging weging, Routering routering) {
        return new Beeld(stap, casus.feiten(), weging.criteria(), weging.ingangen(), casus.tellers(), casus.dag(),
                routering);
    }

    /** The same in another step. */
    Beeld inStap(int andere) {
        return new Beeld(andere, vragen, criteria, ingangen, tellers, dag, routering);
    }

    /** Shows nothing of the case: Drools writes facts to its log at the finest level. */
    @Override
    public String toString() {
        return "Beeld[stap " + stap + "]";
    }
}
