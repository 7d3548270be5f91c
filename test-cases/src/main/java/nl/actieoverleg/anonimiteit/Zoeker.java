package nl.actieoverleg.anonimiteit;

import java.util.List;

/** Looks for one subject in a text. Thread-safe. */
interface Zoeker {

    /** Adds what it finds. */
    void zoek(Leestekst tekst, List<Treffer> treffers);
}
