package nl.actieoverleg.vergelijking;

import org.jspecify.annotations.Nullable;

/**
 * Something in a list of words that is not what it was: a question, a signal, a text.
 *
 * @param laag the id of its module
 * @param lijst what kind of list, as messages call it: {@code vragen}, {@code signalen}
 * @param code which of the list; empty when it is about the list itself
 * @param wat the annotation that changed; {@code de volgorde} for the order of the list; null when all of it came or
 *     went
 * @param was what it said, or null
 * @param is what it says, or null
 * @param inAdvies whether advices show it wherever they show what it belongs to
 */
public record Woordwijziging(String laag, String lijst, String code, @Nullable String wat, @Nullable String was,
        @Nullable String is, boolean inAdvies) {

    /** {@return whether nothing but a text is different: what it belongs to was there and still is} */
    public boolean isTekst() {
        return wat != null;
    }

    /** The same, shown in advices. */
    Woordwijziging getoond() {
        return new Woordwijziging(laag, lijst, code, wat, was, is, true);
    }
}
