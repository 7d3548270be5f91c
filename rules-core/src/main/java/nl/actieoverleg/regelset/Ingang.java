package nl.actieoverleg.regelset;

import java.util.List;

/**
 * A way into an overleg.
 *
 * @param index its place in {@link Regelset#ingangen()}, which is the base order
 * @param code its code
 * @param naam its name in Dutch
 * @param overleg the code of the overleg it leads to
 * @param soort where it stands in any order
 * @param laag the id of the module that opened it
 * @param alternatieven the rules that each make it fit; they rest on criteria alone; at least one
 * @param weerhoudt the rules that each hold it back, all on what is always known
 * @param tenzij the rules that each lift the holding back
 * @param criteria the indexes of the criteria it rests on, those inside other criteria included, in declared order
 * @param weerhoudendeCriteria the indexes of the criteria that hold it back, likewise
 */
public record Ingang(int index, String code, String naam, String overleg, Soort soort, String laag,
        List<Alternatief> alternatieven, List<Weerhouding> weerhoudt, List<Alternatief> tenzij, List<Integer> criteria,
        List<Integer> weerhoudendeCriteria) {

    /** Where a way in stands in any order. */
    public enum Soort {
        /** First, whatever else holds; nothing can hold it back. */
        DIRECT,
        /** In between. */
        GEWOON,
        /** Last. */
        LAATSTE_REDMIDDEL
    }

    /**
     * A reason to hold a way in back.
     *
     * @param reden the rule
     * @param laag the id of the module that states it
     */
    public record Weerhouding(Alternatief reden, String laag) {
    }

    /** The words that {@code @soort} may hold; an ordinary way in has none. */
    public static final List<String> SOORTEN = List.of(Soort.DIRECT.name(), Soort.LAATSTE_REDMIDDEL.name());
}
