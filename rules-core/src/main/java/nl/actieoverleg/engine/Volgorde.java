package nl.actieoverleg.engine;

import java.util.Comparator;
import java.util.List;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Ingang.Soort;

/** The orders in which ways in are tried. */
final class Volgorde {

    private Volgorde() {
    }

    /**
     * The order that holds: the adjusted one when the question that decides on it is certainly NEE, else the base one.
     *
     * @param basis the ways in, in base order
     * @param bepalend the answer to that question, or null when the rules have none
     */
    static List<Ingang> geldend(List<Ingang> basis, Antwoord bepalend, Vastgesteld casus) {
        return bepalend == Antwoord.NEE ? aangepast(basis, casus) : basis;
    }

    /**
     * The adjusted order: direct ways in first and last resorts last as ever; in between first where the case already
     * runs, then what meets its needs, then the base order.
     */
    static List<Ingang> aangepast(List<Ingang> basis, Vastgesteld casus) {
        if (casus.lopend().isEmpty() && casus.nodig().isEmpty()) {
            return basis;
        }
        return basis.stream().sorted(Comparator.comparing(Ingang::soort)
                .thenComparingInt(ingang -> gewoonEn(ingang, casus.lopend().contains(ingang.overleg())))
                .thenComparingInt(ingang -> gewoonEn(ingang, casus.nodig().contains(ingang.overleg())))).toList();
    }

    private static int gewoonEn(Ingang ingang, boolean voorrang) {
        return ingang.soort() == Soort.GEWOON && voorrang ? 0 : 1;
    }
}
