package nl.actieoverleg.kaart;

import java.util.BitSet;

/**
 * Proves that an advice keeps its word about certainty, in every possible case: that it says VOORLOPIG exactly when
 * more than one route is possible, and that answering all open questions, whichever way, settles the route.
 *
 * <p>The second follows question by question. If answering the open questions did not settle it, two complete cases
 * that agree on them would have different routes; going from the one to the other one answer at a time, somewhere a
 * single answer that is not asked for changes the route. So it is enough that every question whose answer can change
 * the route is open.
 */
final class Zekerheidsbewijs {

    /** The ends of {@link #onwaar()} where a route is called definite that may change, and the other way round. */
    static final int TE_ZEKER = 1;
    static final int TE_VOORZICHTIG = 2;

    private final Kaart kaart;
    private final Diagrammen diagrammen;

    Zekerheidsbewijs(Kaart kaart) {
        this.kaart = kaart;
        diagrammen = kaart.diagrammen();
    }

    /** Comes to 0 in the cases in which an advice says what is possible, else to one of the two ways to be wrong. */
    int onwaar() {
        return diagrammen.bewerking((keuze, zeker) -> {
            boolean meerMogelijk = zeker == Kaart.MEER_DAN_EEN;
            boolean goed = kaart.keuze(keuze).isVoorlopig() == meerMogelijk
                    && (meerMogelijk || kaart.keuze(keuze).route().equals(kaart.route(zeker)));
            if (goed) {
                return 0;
            }
            return kaart.keuze(keuze).isVoorlopig() ? TE_VOORZICHTIG : TE_ZEKER;
        }).op(kaart.keuze(), kaart.zekereRoute());
    }

    /** Comes to 1 in the cases in which the answer to this question can change the route although it is not open. */
    int gemist(Vraagkaart vragen, int vraag) {
        return diagrammen.bewerking((telt, open) -> telt == 1 && open != Ruimte.JA ? 1 : 0)
                .op(kanTellen(vraag), vragen.open(vraag));
    }

    /** Comes to 1 in the cases in which a question is open although its answer cannot change the route. */
    int vergeefs(Vraagkaart vragen, int vraag) {
        return diagrammen.bewerking((telt, open) -> telt == 0 && open == Ruimte.JA ? 1 : 0)
                .op(kanTellen(vraag), vragen.open(vraag));
    }

    /** Comes to 1 in the cases in which a question is unknown and its answer can change the route. */
    private int kanTellen(int vraag) {
        int feit = kaart.regels().feit(vraag);
        int variabele = diagrammen.variabele(feit);
        int verschil = diagrammen.bewerking((nee, ja) -> nee == ja ? 0 : 1).op(
                diagrammen.beperk(kaart.route(), variabele, Ruimte.NEE),
                diagrammen.beperk(kaart.route(), variabele, Ruimte.JA));
        BitSet andere = kaart.ruimte().feiten();
        andere.clear(variabele);
        int ooit = diagrammen.vouw(verschil, andere, Math::max);
        return diagrammen.bewerking((zo, antwoord) -> antwoord == Ruimte.ONBEKEND ? zo : 0).op(ooit, feit);
    }
}
