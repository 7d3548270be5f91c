package nl.actieoverleg.kaart;

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

    private final Kaart kaart;
    private final Vraagkaart vragen;

    Zekerheidsbewijs(Kaart kaart) {
        this.kaart = kaart;
        vragen = new Vraagkaart(kaart);
    }

    /** Comes to 1 in the cases in which what an advice says of its route is not what is possible. */
    int onwaar() {
        return kaart.diagrammen().bewerking((keuze, zeker) -> {
            boolean meerMogelijk = zeker == Kaart.MEER_DAN_EEN;
            return kaart.keuze(keuze).isVoorlopig() == meerMogelijk
                    && (meerMogelijk || kaart.keuze(keuze).route().equals(kaart.route(zeker))) ? 0 : 1;
        }).op(kaart.keuze(), kaart.zekereRoute());
    }

    /** Comes to 1 in the cases in which the answer to this question can change the route although it is not open. */
    int gemist(int vraag) {
        return kaart.diagrammen().bewerking((telt, open) -> telt == Ruimte.JA && open != Ruimte.JA ? 1 : 0)
                .op(vragen.telt(vraag), vragen.open(vraag));
    }
}
