package nl.actieoverleg.kaart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.actieoverleg.kaart.Ruimte.Soort;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/** Which criteria an advice shows of a way in: the same in every case, but on another day it may be others. */
final class Meetlatten {

    private final Diagrammen diagrammen;
    private final int dag;
    /** The rules on each value of the day; one when they do not change by themselves. */
    private final List<Regelset> opDagen = new ArrayList<>();

    Meetlatten(Kaart kaart) {
        diagrammen = kaart.diagrammen();
        dag = kaart.ruimte().variabele(Soort.DAG, "");
        Regelset regelset = kaart.regelset();
        if (regelset.grenzen().isEmpty()) {
            opDagen.add(regelset);
        } else {
            opDagen.add(regelset.op(""));
            for (String grens : kaart.ruimte().variabelen().get(dag).grenzen()) {
                opDagen.add(regelset.op(grens));
            }
        }
    }

    /** Comes to what {@link #criteria} takes. */
    int diagram() {
        return opDagen.size() == 1 ? Diagrammen.einde(0) : diagrammen.vraag(dag);
    }

    /** The codes of the criteria of a way in; none when it is not there. */
    String criteria(int opDag, int index) {
        Regelset regelset = opDagen.get(opDag);
        Ingang ingang = regelset.ingangen().get(index);
        if (regelset.buitenDienst(Lijstsoort.INGANGEN).contains(ingang.code())) {
            return Adviesvelden.NIETS;
        }
        TreeSet<Integer> criteria = new TreeSet<>(ingang.criteria());
        criteria.addAll(ingang.weerhoudend());
        return String.join(", ", criteria.stream().map(een -> regelset.criteria().get(een).code()).toList());
    }
}
