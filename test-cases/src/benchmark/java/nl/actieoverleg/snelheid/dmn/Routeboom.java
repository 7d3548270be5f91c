package nl.actieoverleg.snelheid.dmn;

import java.util.List;

/** The choice of the route, in any notation: tests with what follows when they all hold and when they do not. */
sealed interface Routeboom {

    /** A test on an answer or outcome. */
    record Toets(String naam, Antwoordtoets toets) {
    }

    /** What is asked of an answer or outcome. */
    enum Antwoordtoets {
        JA, NIET_NEE
    }

    /** The route. */
    record Route(String code) implements Routeboom {
    }

    /** A choice. */
    record Keuze(List<Toets> alle, Routeboom dan, Routeboom anders) implements Routeboom {
    }
}
