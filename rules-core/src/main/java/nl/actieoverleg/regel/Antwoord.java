package nl.actieoverleg.regel;

/**
 * The answer to one question about a case, or the outcome of a criterion or way in.
 *
 * <p>Rules ask for an answer as a property: {@code stalking.ja}, {@code letsel.nietJa}. A rule that decides a criterion
 * or a way in may only ask {@code ja}; that keeps its three-valued meaning exact (Kleene) without the rule ever
 * mentioning {@link #ONBEKEND}.
 */
public enum Antwoord {
    /** Yes, or: met. */
    JA,
    /** No, or: not met. */
    NEE,
    /** Not asked or not known yet; a question that is left out of a case counts as this. */
    ONBEKEND;

    /** {@return asked in rules as {@code .ja}} */
    public boolean isJa() {
        return this == JA;
    }

    /** {@return asked in rules as {@code .nee}} */
    public boolean isNee() {
        return this == NEE;
    }

    /** {@return asked in rules as {@code .onbekend}} */
    public boolean isOnbekend() {
        return this == ONBEKEND;
    }

    /** {@return asked in rules as {@code .nietJa}: no or unknown} */
    public boolean isNietJa() {
        return this != JA;
    }

    /** {@return asked in rules as {@code .nietNee}: yes or still possible} */
    public boolean isNietNee() {
        return this != NEE;
    }
}
