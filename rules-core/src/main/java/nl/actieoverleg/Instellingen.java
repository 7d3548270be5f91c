package nl.actieoverleg;

import java.time.Clock;

/**
 * What an adviser is made with beside its rules.
 *
 * @param klok what tells the day
 * @param luisterpost who hears of advices
 * @param opwarmen whether a thread of its own may prepare what the first cases need
 */
record Instellingen(Clock klok, Luisterpost luisterpost, boolean opwarmen) {

    /** The same without that thread. */
    Instellingen zonderOpwarmen() {
        return new Instellingen(klok, luisterpost, false);
    }
}
