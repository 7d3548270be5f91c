package nl.actieoverleg.advies;

/** How soon; where several apply the first of this list counts. */
public enum Wanneer {
    /** Now, by phone. */
    DIRECT,
    /** In between, without waiting for the next meeting. */
    TUSSENDOOR,
    /** At the next planned meeting. */
    GEPLAND
}
