package voorbeeld;

import java.util.concurrent.CompletableFuture;
import nl.actieoverleg.Adviseur;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads the rules while the rest of the application starts, and ends with it. */
@Component
class Regels implements DisposableBean {

    private final CompletableFuture<Adviseur> adviseur = CompletableFuture.supplyAsync(() ->
            Adviseur.laad().maakGereed());

    /** The one adviser for all threads; waits until the rules have been read. */
    Adviseur adviseur() {
        return adviseur.join();
    }

    /** Whether nobody has to wait any more. */
    boolean gelezen() {
        return adviseur.isDone() && !adviseur.isCompletedExceptionally();
    }

    @Override
    public void destroy() {
        adviseur.thenAccept(Adviseur::close);
    }
}
