package nl.actieoverleg.advies;

/** Whether the unknown answers can still change the route. */
public enum Zekerheid {
    /** Every way of answering the unknown questions gives this same route. */
    DEFINITIEF,
    /** Some way of answering them gives another route. */
    VOORLOPIG
}
