package voorbeeld;

import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;

/** The least that it takes: the rules of one province, one case, its advice as JSON. */
public final class Voorbeeld {

    private Voorbeeld() {
    }

    public static void main(String[] args) {
        Adviseur adviseur = Adviseur.laad();                       // once, at start-up; share it between threads
        Casus casus = Casus.voor("DR-0001", "DRENTHE")
                .feit("afstemmingNodig", Antwoord.JA).feit("spoedinterventieNodig", Antwoord.JA).maak();
        Advies advies = adviseur.adviseer(casus);                  // from JSON: adviseur.adviseer(adviseur.lees(json))
        String json = adviseur.schrijf(advies);
        System.out.println(json);
        System.out.println("provincies: " + adviseur.provincies());
    }
}
