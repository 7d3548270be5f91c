package voorbeeld;

import java.io.IOException;
import nl.actieoverleg.Adviseur;

/** Everything in one JAR: a case comes in as JSON on standard input, its advice goes out on standard output. */
public final class Voorbeeld {

    private Voorbeeld() {
    }

    public static void main(String[] args) throws IOException {
        Adviseur adviseur = Adviseur.laad();
        System.out.println(adviseur.schrijf(adviseur.adviseer(adviseur.lees(System.in.readAllBytes()))));
    }
}
