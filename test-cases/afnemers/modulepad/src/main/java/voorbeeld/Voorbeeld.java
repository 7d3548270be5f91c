package voorbeeld;

import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;

/** Advises from the module path, and says what it runs in. */
public final class Voorbeeld {

    private Voorbeeld() {
    }

    public static void main(String[] args) {
        Adviseur adviseur = Adviseur.laad();
        Casus casus = Casus.voor("DR-0001", "DRENTHE")
                .feit("afstemmingNodig", Antwoord.JA).feit("spoedinterventieNodig", Antwoord.JA).maak();
        System.out.println(adviseur.schrijf(adviseur.adviseer(casus)));
        System.out.println("module: " + Adviseur.class.getModule().getName());
        System.out.println("modules of Java: " + ModuleLayer.boot().modules().stream().map(Module::getName)
                .filter(naam -> naam.startsWith("java.") || naam.startsWith("jdk.")).sorted().toList());
    }
}
