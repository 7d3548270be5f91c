package nl.actieoverleg.snelheid.dmn;

/**
 * How a model is set up. The answers are the same whatever is chosen; the speed is not.
 *
 * @param vorm how the outcomes and the route are divided over the model
 * @param lezingen how unknown is said
 * @param ineen whether the case goes in as one structured value instead of one value for each answer
 */
record Opzet(Vorm vorm, Lezingen lezingen, boolean ineen) {

    /** The name of the case, where it goes in as one value. */
    static final String CASUS = "casus";

    /** How expressions call something of the case. */
    String invoernaam(String naam) {
        return ineen ? CASUS + "." + naam : naam;
    }
}
