package nl.actieoverleg.kaart;

import java.util.function.IntPredicate;
import nl.actieoverleg.analyse.Aantal;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelset.Regelset;

/** Counts possible cases, all of them and those that do not contradict themselves. For one thread. */
final class Telraam {

    private static final String TEGENSPRAAK = "tegenspraak";
    private static final int JA = Diagrammen.einde(Ruimte.JA);
    private static final int NEE = Diagrammen.einde(Ruimte.NEE);

    private final Kaart kaart;
    private final Bewerking en;
    /** Comes to JA in the cases in which no signal says that answers contradict each other. */
    private final int zonderTegenspraak;
    private final boolean kentTegenspraak;

    Telraam(Kaart kaart, Vervolgkaart vervolg) {
        this.kaart = kaart;
        en = kaart.diagrammen().bewerking(Math::min);
        int zonder = JA;
        boolean gemerkt = false;
        Regelset regelset = kaart.regelset();
        for (int i = 0; i < regelset.signalen().size(); i++) {
            if (isTegenspraak(regelset, regelset.signalen().get(i).code())) {
                gemerkt = true;
                zonder = en.op(zonder, kaart.diagrammen().vervang(vervolg.signaal(i),
                        einde -> einde == Ruimte.JA ? NEE : JA));
            }
        }
        zonderTegenspraak = zonder;
        kentTegenspraak = gemerkt;
    }

    private static boolean isTegenspraak(Regelset regelset, String signaal) {
        return regelset.lagen().stream().flatMap(laag -> laag.lijsten().stream())
                .filter(lijst -> lijst.soort() == Lijstsoort.SIGNALEN).map(Lijst::velden)
                .anyMatch(velden -> velden.stream().anyMatch(veld -> veld.code().equals(signaal)
                        && veld.annotatie(TEGENSPRAAK) != null));
    }

    /** Whether the rules have such a signal. */
    boolean kentTegenspraak() {
        return kentTegenspraak;
    }

    /** How many cases come to such an end. */
    Aantal tel(int diagram, IntPredicate einde) {
        int zo = kaart.diagrammen().vervang(diagram, een -> einde.test(een) ? JA : NEE);
        int zonder = en.op(zo, zonderTegenspraak);
        return new Aantal(Telling.volledig(kaart, zo, Telraam::isJa), Telling.alle(kaart, zo, Telraam::isJa),
                Telling.volledig(kaart, zonder, Telraam::isJa), Telling.alle(kaart, zonder, Telraam::isJa));
    }

    private static boolean isJa(int einde) {
        return einde == Ruimte.JA;
    }
}
