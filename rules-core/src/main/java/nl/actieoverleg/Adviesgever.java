package nl.actieoverleg;

import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.OngeldigeCasus;

/**
 * Whoever gives advice: an {@link Adviseur}, or what an application puts before or in place of one, such as a proxy
 * that measures, or a lambda in a test of its own. Safe for any number of threads.
 */
@FunctionalInterface
public interface Adviesgever {

    /**
     * Advises on a case. The first case of a region has its rules put together.
     *
     * @param casus the case, not null
     * @return the advice, never null
     * @throws OngeldigeCasus with every fault, when the case cannot be advised on
     * @throws nl.actieoverleg.melding.OngeldigeRegels with every fault, when the modules of the region on the class
     *     path do not fit each other; so it is for every case of that region, and others are not affected
     */
    Advies adviseer(Casus casus);

    /**
     * Looks ahead in a case: what its route can still become, which question to ask now, and which answers it hangs on.
     * An advice does without it. For each of the first cases of a region is drawn what that case leaves open, which
     * costs some milliseconds. Then the map of the region is drawn, once, which costs some tenths of a second; after
     * that it costs no more than an advice.
     *
     * @param casus the case, not null
     * @return what can still happen, never null
     * @throws OngeldigeCasus with every fault, when the case cannot be advised on
     * @throws nl.actieoverleg.melding.OngeldigeRegels as {@link #adviseer(Casus)} does
     * @throws nl.actieoverleg.fout.Weigering when the rules of the region are so large, and this case leaves so much
     *     open, that not every possible answer can be gone through; advices are not affected
     * @throws UnsupportedOperationException when this one cannot look ahead; an {@link Adviseur} can
     */
    default Vooruitblik vooruitblik(Casus casus) {
        throw new UnsupportedOperationException("Deze adviesgever kijkt niet vooruit.");
    }
}
