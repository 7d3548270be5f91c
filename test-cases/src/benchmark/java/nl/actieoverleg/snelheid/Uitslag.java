package nl.actieoverleg.snelheid;

import java.util.List;

/**
 * Everything that one run measured; it is stored as JSON, so that the tables can be made again.
 *
 * @param machine what it ran on, in words, one line each
 * @param casussen how many cases
 * @param warm the figures of a warm JVM
 * @param vers the figures of a fresh JVM
 */
record Uitslag(List<String> machine, int casussen, List<Warm> warm, List<Vers> vers) {

    /** What is asked for. */
    enum Soort {
        /** The route and the outcome of each criterion and way in. */
        BESLISSING("decision only"),
        /** Every field, from a case in memory. */
        ADVIES("whole advice"),
        /** Every field, from JSON to JSON. */
        JSON("JSON in to JSON out");

        final String naam;

        Soort(String naam) {
            this.naam = naam;
        }
    }

    /**
     * One who takes part, asked for one thing, in a warm JVM. Times in microseconds.
     *
     * @param soort what is asked for
     * @param naam who answers
     * @param micros the mean, 1 thread
     * @param afwijking half the 99.9 % confidence interval of that mean
     * @param bytes allocated per call
     * @param microsOpTwee the mean per call of each of 2 threads
     * @param p50 half the single calls are as fast as this
     * @param p99 99 % are
     * @param p999 99.9 % are
     */
    record Warm(Soort soort, String naam, double micros, double afwijking, double bytes, double microsOpTwee,
            double p50, double p99, double p999) {
    }

    /**
     * One who gives whole advices, in a fresh JVM; medians of several.
     *
     * @param naam who answers
     * @param laden milliseconds to make it
     * @param adviezen milliseconds for each of {@link EersteAdviezen#WELKE}
     * @param heap KiB of heap kept
     * @param metaspace KiB of metaspace kept
     */
    record Vers(String naam, double laden, List<Double> adviezen, double heap, double metaspace) {
    }
}
