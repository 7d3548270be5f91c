package voorbeeld;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.CompletableFuture;
import nl.actieoverleg.Adviseur;

/** Reads the rules while Tomcat starts the application, and ends with the application. */
@WebListener
public final class Regels implements ServletContextListener {

    /** What the servlets find the adviser by. */
    static final String NAAM = Regels.class.getName();

    private CompletableFuture<Adviseur> adviseur;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        adviseur = CompletableFuture.supplyAsync(Adviseur::laad);
        event.getServletContext().setAttribute(NAAM, adviseur);
    }

    /** Waits for what is still being read: nothing may go on in an application that is gone. */
    @Override
    public void contextDestroyed(ServletContextEvent event) {
        adviseur.thenAccept(Adviseur::close).join();
    }
}
