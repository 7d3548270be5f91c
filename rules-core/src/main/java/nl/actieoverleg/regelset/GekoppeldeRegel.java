package nl.actieoverleg.regelset;

import java.util.List;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Voorwaarde;

/**
 * A rule in its place among the rules of a region: what it names was looked up.
 *
 * @param nummer its index in {@link Regelset#regels()}
 * @param laag the index of its module in {@link Regelset#lagen()}; 0 for the base layer
 * @param stap when it takes its turn, from 0: in a later step than everything that it rests on; rules that follow the
 *     route share the last step
 * @param doelen the indexes of what it concludes among things of that kind: criterion, way in, signal, agenda, or one
 *     party or more; empty when it concludes a text of its own
 * @param regel the rule, its conditions told what their fields stand for
 */
public record GekoppeldeRegel(int nummer, int laag, int stap, List<Integer> doelen, Regel regel) {

    GekoppeldeRegel inStap(int bepaald) {
        return new GekoppeldeRegel(nummer, laag, bepaald, doelen, regel);
    }

    /** Its name, unique in its module. */
    public String naam() {
        return regel.naam();
    }

    /** What kind of thing it concludes. */
    public Conclusie conclusie() {
        return regel.conclusie();
    }

    /** The index of the one thing that it concludes. */
    public int doel() {
        return doelen.get(0);
    }

    /** What it concludes when that is a text or a word of its own, as it stands in its annotation. */
    public String tekst() {
        return regel.doel();
    }

    /** Its conditions, all of which have to hold. */
    public List<Voorwaarde> voorwaarden() {
        return regel.voorwaarden();
    }

    /** Where it stands. */
    public Plaats plaats() {
        return regel.plaats();
    }

    /** Where one of its conditions stands. */
    public Plaats plaats(Voorwaarde voorwaarde) {
        return regel.plaats(voorwaarde);
    }
}
