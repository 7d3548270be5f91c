package nl.actieoverleg.regelset;

import java.util.List;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.regelmodule.Regelmodule;

/**
 * A region and the layers that its rules come from. Thread-safe.
 *
 * <p>The layers are put together when the rules are first asked for: an application with many regions on its class path
 * pays for those that it uses.
 */
public final class Regio {

    private final List<Regelmodule> lagen;
    private volatile Regelset regelset;

    /**
     * @param lagen the base layer, and the layer of the region on it
     * @throws OngeldigeRegels when these cannot stand on each other
     */
    public Regio(List<Regelmodule> lagen) {
        this.lagen = List.copyOf(lagen);
        Laagcontrole.controleer(this.lagen);
    }

    /** Its name, as it stands in a case. */
    public String naam() {
        return lagen.get(lagen.size() - 1).regio();
    }

    /** The layers, base layer first. */
    public List<Regelmodule> lagen() {
        return lagen;
    }

    /**
     * Its rules; the same each time.
     *
     * @throws OngeldigeRegels with every fault found, when modules were not built against each other
     */
    public Regelset regelset() {
        if (regelset == null) {
            synchronized (this) {
                if (regelset == null) {
                    regelset = Regelset.van(lagen);
                }
            }
        }
        return regelset;
    }
}
