package nl.actieoverleg.snelheid.groei;

import java.util.List;

/**
 * Everything that one run measured. Lists follow the sizes in {@link Jarmap}.
 *
 * @param machine what was measured on
 * @param geleverdStart the shipped rules
 * @param regiosStart by number of regions
 * @param regiosEen by number of regions, one of them in use
 * @param regiosAlle by number of regions, all of them in turn, another for each case
 * @param regiosOpRij by number of regions, all of them in turns of {@link Jarmap#OP_RIJ} cases
 * @param regelsStart by number of rules in a region
 * @param regelsWarm by number of rules in a region
 * @param regelsVertaald by number of rules in a region, from text
 * @param onbekend by number of unknown facts
 * @param vragen how many facts there are
 * @param geleverdVertaald the shipped rules, from text
 * @param perSeconde advices per second on all cores, JSON in to JSON out
 */
record Cijfers(List<String> machine, Start geleverdStart, List<Start> regiosStart, List<Warm> regiosEen,
        List<Warm> regiosAlle, List<Warm> regiosOpRij, List<Start> regelsStart, List<Warm> regelsWarm,
        List<Vertaald> regelsVertaald, List<Warm> onbekend, int vragen, Vertaald geleverdVertaald, double perSeconde) {

    /**
     * A fresh JVM, in milliseconds and KiB.
     *
     * @param laden loading all rules
     * @param advies the first advice
     * @param proces everything since the JVM started
     * @param heapEen the heap kept with one region in use
     * @param heapAlle the heap kept with all regions in use
     */
    record Start(double laden, double advies, double proces, double heapEen, double heapAlle) {
    }

    /**
     * An advice in a warm JVM.
     *
     * @param micros microseconds of processor time
     * @param bytes what it allocates
     * @param keer how many times an advice by the shipped rules, in the same JVM
     */
    record Warm(double micros, double bytes, double keer) {
    }

    /**
     * Rules from folders with text, in milliseconds, up to the first advice.
     *
     * @param proces since the JVM started
     * @param eerste of which making the rules and advising
     * @param opnieuw again in the warm JVM after one file changed
     */
    record Vertaald(double proces, double eerste, double opnieuw) {
    }
}
