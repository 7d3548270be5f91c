package nl.actieoverleg.snelheid.groei;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.snelheid.Casusreeks;

/**
 * One way to advise, to be measured next to others.
 *
 * @param adviseur who advises
 * @param casussen on what
 */
record Proef(Adviseur adviseur, List<Casus> casussen) {

    private static final int CASUSSEN = 2_000;
    /** The region where one is enough. */
    static final String REGIO = "GRONINGEN";

    /** The shipped rules, its regions in turn: what the others are held against. */
    static Proef geleverd() {
        Adviseur adviseur = Casusreeks.adviseur();
        return new Proef(adviseur, Regiocasussen.van(adviseur, adviseur.provincies(), 1, CASUSSEN));
    }

    /** Made-up regions in these jars, of which the first is in use. */
    static Proef eenRegio(List<Path> jars) {
        Adviseur adviseur = adviseur(jars);
        return new Proef(adviseur, Regiocasussen.van(adviseur, adviseur.provincies().subList(0, 1), 1, CASUSSEN));
    }

    /** Made-up regions in these jars, all in use: in turn, so many cases of a region in a row. */
    static Proef regios(List<Path> jars, int opRij) {
        Adviseur adviseur = adviseur(jars);
        return new Proef(adviseur, Regiocasussen.van(adviseur, adviseur.provincies(), opRij, CASUSSEN));
    }

    private static Adviseur adviseur(List<Path> jars) {
        return Adviseur.bouwer().klok(Casusreeks.KLOK).opwarmen(false).klassenpad(Klassenpad.regels(jars)).maak();
    }

    /** The shipped rules with ever more facts unknown, as many as asked or all that there are. */
    static List<Proef> onbekend(List<Integer> aantallen) {
        Adviseur adviseur = Casusreeks.adviseur();
        int alle = adviseur.vragenlijst(REGIO).vragen().size();
        List<Proef> proeven = new ArrayList<>();
        for (int aantal : aantallen) {
            proeven.add(new Proef(adviseur, Regiocasussen.metOnbekend(adviseur, REGIO, CASUSSEN,
                    Math.min(aantal, alle))));
        }
        return proeven;
    }

    /** Advises on every case. */
    int loop() {
        int lengte = 0;
        for (Casus casus : casussen) {
            lengte += adviseur.adviseer(casus).route().length();
        }
        return lengte;
    }
}
