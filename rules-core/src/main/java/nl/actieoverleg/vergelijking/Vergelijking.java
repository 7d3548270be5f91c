package nl.actieoverleg.vergelijking;

import java.util.List;
import nl.actieoverleg.vergelijking.Regelwijziging.Soort;
import nl.actieoverleg.vergelijking.Regiovergelijking.Stand;

/**
 * What changes when new rules take the place of old ones. Immutable.
 *
 * @param regels the rules that are different, by meaning: order, comments and the files they stand in do not count
 * @param woorden the words and texts that are different
 * @param regios for each region what that does to its advices
 */
public record Vergelijking(List<Regelwijziging> regels, List<Woordwijziging> woorden, List<Regiovergelijking> regios) {

    /** {@return whether it is proved that no advice on any possible case changes, texts included} */
    public boolean isAdviesGelijk() {
        return regios.stream().allMatch(regio -> regio.stand() == Stand.GELIJK)
                && woorden.stream().noneMatch(Woordwijziging::inAdvies);
    }

    /** {@return whether what is said of every region is proved} */
    public boolean isBewezen() {
        return regios.stream().noneMatch(regio -> regio.stand() == Stand.NIET_BEWEZEN);
    }

    /** {@return how the rules differ, in one line of Dutch} */
    public String inEenRegel() {
        return Regelverschil.inEenRegel(regels, woorden);
    }

    /**
     * {@return how many rules had this happen to them}
     *
     * @param soort what happened
     */
    public long aantal(Soort soort) {
        return regels.stream().filter(regel -> regel.soort() == soort).count();
    }
}
