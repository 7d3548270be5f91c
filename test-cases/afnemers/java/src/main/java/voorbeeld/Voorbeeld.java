package voorbeeld;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;

/** One adviser, loaded in the background and shared by fifty clients that ask at the same time. */
public final class Voorbeeld {

    private static final int KLANTEN = 50;
    private static final int VRAGEN = 200;

    private Voorbeeld() {
    }

    public static void main(String[] args) throws Exception {
        CompletableFuture<Adviseur> regels = CompletableFuture.supplyAsync(Adviseur::laad);
        Adviseur adviseur = regels.join(); // An application does something else in the meantime.
        ExecutorService klanten = Executors.newFixedThreadPool(KLANTEN);
        try {
            List<Future<Integer>> antwoorden = new ArrayList<>();
            for (int klant = 0; klant < KLANTEN; klant++) {
                antwoorden.add(klanten.submit(() -> vraag(adviseur)));
            }
            int adviezen = 0;
            for (Future<Integer> antwoord : antwoorden) {
                adviezen += antwoord.get();
            }
            System.out.println("adviezen: " + adviezen);
        } finally {
            klanten.shutdown();
        }
    }

    private static int vraag(Adviseur adviseur) {
        int adviezen = 0;
        for (int i = 0; i < VRAGEN; i++) {
            List<String> provincies = adviseur.provincies();
            Casus casus = Casus.voor("VB-" + i, provincies.get(i % provincies.size()))
                    .feit("afstemmingNodig", Antwoord.JA).feit("spoedinterventieNodig", Antwoord.JA).maak();
            if (adviseur.adviseer(casus).route().equals("DIRECT_TELEFONISCH")) {
                adviezen++;
            }
        }
        return adviezen;
    }
}
