package nl.actieoverleg.inbedding;

import java.util.concurrent.Callable;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;

/** What an application does at its start: it loads the rules and asks for an advice in every region, on one thread. */
public final class Proefadvies implements Callable<String> {

    @Override
    public String call() {
        StringBuilder adviezen = new StringBuilder();
        try (Adviseur adviseur = Adviseur.bouwer().opwarmen(false).maak()) {
            for (String provincie : adviseur.provincies()) {
                Casus casus = Casus.voor("PROEF", provincie).feit("afstemmingNodig", Antwoord.JA)
                        .feit("spoedinterventieNodig", Antwoord.JA).maak();
                adviezen.append(adviseur.schrijf(adviseur.adviseer(casus))).append('\n');
            }
        }
        return adviezen.toString();
    }
}
