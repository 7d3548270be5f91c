package nl.actieoverleg.vergelijking;

/** A part of an advice that can change. */
public enum Onderdeel {
    /** The route. */
    ROUTE("route"),
    /** Whether the route is definite. */
    ZEKERHEID("zekerheid"),
    /** The route that the base layer alone gives. */
    NN_ROUTE("route volgens de basis"),
    /** The overleg after the direct steps. */
    VERVOLG("vervolg"),
    /** The other overleggen that fit. */
    OOK_PASSEND("ook passend"),
    /** A signal, by code. */
    SIGNAAL("signaal"),
    /** A sentence that a rule adds to a signal, by code and sentence. */
    SIGNAALZIN("zin bij een signaal"),
    /** A party that takes part, by code. */
    DEELNEMER("deelnemer"),
    /** How soon. */
    WANNEER("moment"),
    /** How often. */
    FREQUENTIE("frequentie"),
    /** An agenda, by its list. */
    AGENDA("agenda"),
    /** An open question, by fact. */
    OPEN_VRAAG("open vraag"),
    /** What comes closest, by way in. */
    DICHTSTBIJ("dichtstbij"),
    /** What lacks in the aanmelding, by criterion. */
    AANMELDING("ontbreekt in de aanmelding"),
    /** The order of the ways in. */
    VOLGORDE("volgorde"),
    /** Whether a way in fits, by way in. */
    PAST("ingang"),
    /** The outcome of a criterion, by code. */
    CRITERIUM("criterium"),
    /** Which criteria stand beside a way in, by way in. */
    MEETLAT("criteria bij een ingang"),
    /** What holds a way in back, by way in and criterion. */
    TEGENGEHOUDEN("tegengehouden"),
    /** What keeps a way in from fitting, by way in and criterion. */
    BELEMMERING("belemmering"),
    /** The facts on which a reason rests, by criterion and fact. */
    REDEN("onderbouwing"),
    /**
     * The order of the open questions, by way in and fact: looked at only where the questions themselves are the same
     * in every case; then it can be another one.
     */
    VRAAGVOLGORDE("volgorde van open vragen");

    private final String naam;

    Onderdeel(String naam) {
        this.naam = naam;
    }

    /** {@return its name in Dutch} */
    public String naam() {
        return naam;
    }

    /** {@return whether it only explains an advice: what to do stays the same when nothing but such parts change} */
    public boolean isUitleg() {
        return compareTo(VOLGORDE) >= 0;
    }
}
