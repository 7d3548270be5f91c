package nl.actieoverleg.bewaking;

/** The kinds of changes. */
public enum Mutatiesoort {
    /** A rule is left out. */
    REGEL_WEG("regel weg"),
    /** A condition, or a part of one, is left out. */
    VOORWAARDE_WEG("voorwaarde weg"),
    /** A condition asks for something else. */
    VOORWAARDE_ANDERS("voorwaarde anders"),
    /** A number or a day is one more or less. */
    GETAL_ANDERS("getal of datum anders"),
    /** A rule concludes something else of the same kind. */
    CONCLUSIE_ANDERS("conclusie anders"),
    /** A party is left out of a rule on participants. */
    DEELNEMER_WEG("deelnemer weg"),
    /** A signal is left out, with its rules. */
    SIGNAAL_WEG("signaal weg"),
    /** Two neighbours in a list change places. */
    VOLGORDE_ANDERS("volgorde anders"),
    /** A mark on a word in a list is left out or changed. */
    KENMERK_ANDERS("kenmerk anders");

    private final String woord;

    Mutatiesoort(String woord) {
        this.woord = woord;
    }

    /** The name of the kind in Dutch. */
    public String woord() {
        return woord;
    }
}
