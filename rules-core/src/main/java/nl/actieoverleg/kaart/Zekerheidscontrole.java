package nl.actieoverleg.kaart;

import java.time.LocalDate;
import java.util.List;
import nl.actieoverleg.analyse.Bevinding.Soort;
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
     * Looks, over all possible cases of a region, whether an advice says VOORLOPIG exactly when more than one route is
     * possible, and whether answering its open questions settles the route in one round. Takes some tenths of a second.
     *
     * @return null when all of that is proved; else a warning in Dutch: that nothing is proved, or the smallest case in
     *     which an advice is VOORLOPIG although its route stands
     * @throws OngeldigeRegels with the smallest case in which a route is called definite that may change, or in which
     *     what may change it is not asked
     */
    public static String bewijs(Regelset regelset) {
        return bewijs(regelset, RUIMTE);
    }

    /** @param ruimte how many nodes there may be */
    static String bewijs(Regelset regelset, int ruimte) {
        Melder melder = new Melder(regelset);
        try {
            Kaart kaart = Kaart.van(regelset, ruimte);
            if (kaart.ruimte().variabelen().size() - kaart.ruimte().eersteOrdestuk() > MEESTE_ORDESTUKKEN) {
                return nietBewezen(regelset);
            }
            new Zekerheidsonderzoek(kaart, new Proefcasus(kaart, LocalDate.EPOCH), melder).onderzoek();
        } catch (NietBewezen e) {
            return nietBewezen(regelset);
        }
        List<Regelfout> fouten = fouten(melder, Soort.ZEKERHEID);
        if (!fouten.isEmpty()) {
            throw new OngeldigeRegels(fouten);
        }
        List<Regelfout> voorzichtig = fouten(melder, Soort.ZEKERHEID_TE_VOORZICHTIG);
        return voorzichtig.isEmpty() ? null : voorzichtig.get(0).toString();
    }

    private static String nietBewezen(Regelset regelset) {
        return "Niet bewezen: de regels van " + regelset.regio() + " zijn te groot om alle mogelijke casussen te bekijken. "
                + "Adviezen geven kan wel; VOORLOPIG kan er staan terwijl de route al vaststaat.";
    }

    private static List<Regelfout> fouten(Melder melder, Soort soort) {
        return melder.bevindingen().stream().filter(een -> een.soort() == soort).map(een -> new Regelfout(
                new Plaats(een.laag() + "/" + een.plaats().bestand(), een.plaats().regelnummer()), een.melding(),
                een.remedie())).toList();
    }
}
