package nl.actieoverleg.kaart;

import java.time.LocalDate;
import java.util.List;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.regelset.Regelset;

/** Refuses rules by which an advice would not keep its word about certainty. */
public final class Zekerheidscontrole {

    /** Some five times what the shipped rules take: rules are read while somebody waits. */
    private static final int RUIMTE = 300_000;

    /** With more things that settle the order, going through all orders takes too long. */
    private static final int MEESTE_ORDESTUKKEN = 12;

    private Zekerheidscontrole() {
    }

    /**
     * Proves, over all possible cases of a region, that an advice says VOORLOPIG exactly when more than one route is
     * possible, and that answering its open questions settles the route in one round. Takes some tenths of a second.
     *
     * @return whether it is proved; false when the map of these rules gets too large
     * @throws OngeldigeRegels with the smallest case in which it is not so
     */
    public static boolean bewijs(Regelset regelset) {
        return bewijs(regelset, RUIMTE);
    }

    /** @param ruimte how many nodes there may be */
    static boolean bewijs(Regelset regelset, int ruimte) {
        Melder melder = new Melder(regelset);
        try {
            Kaart kaart = Kaart.van(regelset, ruimte);
            if (kaart.ruimte().variabelen().size() - kaart.ruimte().eersteOrdestuk() > MEESTE_ORDESTUKKEN) {
                return false;
            }
            new Zekerheidsonderzoek(kaart, new Proefcasus(kaart, LocalDate.EPOCH), melder).onderzoek();
        } catch (NietBewezen e) {
            return false;
        }
        List<Regelfout> fouten = melder.bevindingen().stream().map(een -> new Regelfout(
                new Plaats(een.laag() + "/" + een.plaats().bestand(), een.plaats().regelnummer()), een.melding(),
                een.remedie())).toList();
        if (!fouten.isEmpty()) {
            throw new OngeldigeRegels(fouten);
        }
        return true;
    }
}
