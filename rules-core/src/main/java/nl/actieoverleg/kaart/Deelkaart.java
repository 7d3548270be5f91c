package nl.actieoverleg.kaart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.actieoverleg.engine.Besluit;
import nl.actieoverleg.engine.Grondslag;
import nl.actieoverleg.kaart.Ruimte.Soort;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * The route in those cases alone that one case can still become: some thirtieth of the map, even when nothing is known.
 * For one thread.
 *
 * <p>What is unknown is answered with yes or no, and all else is as in that case: a count, a day or an order is not
 * asked, and whether a way in fits is never unknown. As on the map, what is decided is for the engine to say.
 */
final class Deelkaart {

    /** So many nodes at most, so that a case that is too large for it is found out soon. */
    private static final int RUIMTE = 100_000;

    private final Regelset regelset;
    private final Ruimte ruimte;
    private final Diagrammen diagrammen;
    private final Regeldiagrammen regels;
    private final List<String> routes;
    private final List<Ingang> aangepast;

    /**
     * @param routes see {@link Kaart#routes(Regelset)}
     * @param stand the case
     */
    Deelkaart(Regelset regelset, Ruimte ruimte, List<String> routes, int[] stand) {
        this.regelset = regelset;
        this.ruimte = ruimte;
        this.routes = routes;
        diagrammen = new Diagrammen(ruimte.waarden(), RUIMTE);
        regels = new Regeldiagrammen(regelset, ruimte, diagrammen, stand);
        aangepast = aangepast(stand);
    }

    private List<Ingang> aangepast(int[] stand) {
        List<String> nodig = new ArrayList<>();
        List<String> lopend = new ArrayList<>();
        for (int i = ruimte.eersteOrdestuk(); i < stand.length; i++) {
            Ruimte.Variabele stuk = ruimte.variabelen().get(i);
            String overleg = stuk.overleg(regelset);
            if (stand[i] == 1 && overleg != null) {
                (stuk.soort() == Soort.NODIG ? nodig : lopend).add(overleg);
            }
        }
        return Grondslag.aangepasteVolgorde(regelset.ingangen(), lopend, nodig);
    }

    Diagrammen diagrammen() {
        return diagrammen;
    }

    /** Draws the route; the ends are numbers of {@link Kaart#routes(Regelset)}. */
    int route() {
        List<Ingang> ingangen = regelset.ingangen();
        int aantal = ingangen.size();
        int[] delen = new int[aantal + 2];
        for (Ingang ingang : ingangen) {
            delen[ingang.index()] = regels.past(ingang);
        }
        delen[aantal] = rol(regelset.invoer().volgordevraag());
        delen[aantal + 1] = rol(regelset.invoer().poortvraag());
        return diagrammen.samen(delen, new ToIntFunction<>() {
            @Override
            public int applyAsInt(int[] uitkomst) {
                return Diagrammen.einde(routes.indexOf(route(uitkomst)));
            }
        });
    }

    private int rol(int vraag) {
        return vraag < 0 ? Regeldiagrammen.JA : regels.feit(vraag);
    }

    /** @param uitkomst whether each way in fits, and the answers to the question on the order and to the gate */
    private String route(int[] uitkomst) {
        int aantal = regelset.ingangen().size();
        return Besluit.op(new Grondslag(regelset.ingangen(), aangepast, Ruimte.antwoord(uitkomst[aantal]),
                Ruimte.antwoord(uitkomst[aantal + 1])) {

            @Override
            protected Antwoord past(Ingang ingang) {
                return Ruimte.antwoord(uitkomst[ingang.index()]);
            }

            @Override
            protected Antwoord pastBij(Ingang ingang, Antwoord antwoord) {
                throw new IllegalStateException("Nothing is unknown here");
            }

            @Override
            protected boolean kanZonder(Ingang ingang, List<Ingang> andere, Antwoord antwoord) {
                throw new IllegalStateException("Nothing is unknown here");
            }
        }).route();
    }
}
