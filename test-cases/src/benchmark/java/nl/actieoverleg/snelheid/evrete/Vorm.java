package nl.actieoverleg.snelheid.evrete;

/** How the rules are put to Evrete. */
public enum Vorm {
    /**
     * Every criterion and way in is one rule over the answers alone: criteria inside a condition are written out. One
     * firing decides a case. The faster form: what costs is the firing and each rule that matches, not the conditions.
     */
    UITGESCHREVEN("one firing"),
    /** A criterion inside a condition is asked for as an outcome; criteria fire in stages, as deep as they nest. */
    KETEN("in stages");

    private final String naam;

    Vorm(String naam) {
        this.naam = naam;
    }

    String naam() {
        return naam;
    }
}
