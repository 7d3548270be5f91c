package nl.actieoverleg.snelheid.dmn;

/** How the outcomes and the route are divided over a model. */
enum Vorm {
    /** A decision for each outcome and one for the route. */
    LOSSE_BESLISSINGEN,
    /** One decision: a boxed context with an entry for each outcome and one for the route. */
    KADER,
    /** One decision: a context written as one expression. */
    EEN_UITDRUKKING,
    /** A decision table of one row for each layer of outcomes that rest on each other, and a decision for the route. */
    LAGEN
}
