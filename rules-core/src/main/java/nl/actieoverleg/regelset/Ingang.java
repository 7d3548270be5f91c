package nl.actieoverleg.regelset;

import java.util.List;
import java.util.Map;
import nl.actieoverleg.regelmodule.Conclusie;

/**
 * A way into an overleg.
 *
 * @param index its place in {@link Regelset#ingangen()}, which is the base order
 * @param code its code
 * @param naam its name in Dutch
 * @param overleg the code of the overleg it leads to
 * @param soort where it stands in any order
 * @param laag the id of the module that opened it
 * @param regels the rules about it, by what they conclude; see {@link #regels(Conclusie)}
 * @param criteria the indexes of the criteria that make it fit, those inside other criteria included, in declared order
 * @param weerhoudend likewise of those that hold it back
 */
public record Ingang(int index, String code, String naam, String overleg, Soort soort, String laag,
        Map<Conclusie, List<GekoppeldeRegel>> regels, List<Integer> criteria, List<Integer> weerhoudend) {

    /** Where a way in stands in any order. */
    public enum Soort {
        /** First, whatever else holds; nothing can hold it back. */
        DIRECT,
        /** In between. */
        GEWOON,
        /** Last. */
        LAATSTE_REDMIDDEL;

        /** Where a declared way in stands, by its {@code @soort}. */
        static Soort van(Declaratie ingang) {
            String soort = ingang.annotatie("soort");
            return soort == null ? GEWOON : valueOf(soort);
        }
    }

    /** The words that {@code @soort} may hold; an ordinary way in has none. */
    public static final List<String> SOORTEN = List.of(Soort.DIRECT.name(), Soort.LAATSTE_REDMIDDEL.name());

    /**
     * The rules about it that conclude this.
     *
     * @param conclusie {@code INGANG} for those that each make it fit, asking for criteria alone, at least one;
     *     {@code WEERHOUDT} for those that each hold it back, all on what is always known; {@code TENZIJ} for those
     *     that each lift the holding back
     */
    public List<GekoppeldeRegel> regels(Conclusie conclusie) {
        return regels.get(conclusie);
    }
}
