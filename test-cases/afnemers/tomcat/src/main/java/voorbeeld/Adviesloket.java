package voorbeeld;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.OngeldigeCasus;

/** A case goes in as JSON, its advice comes out as JSON, or 422 with all faults. */
@WebServlet("/advies")
public final class Adviesloket extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int ONGELDIG = 422;

    @Override
    protected void doPost(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        CompletableFuture<?> regels = (CompletableFuture<?>) getServletContext().getAttribute(Regels.NAAM);
        Adviseur adviseur = (Adviseur) regels.join();
        String json;
        try {
            json = adviseur.schrijf(adviseur.adviseer(adviseur.lees(vraag.getInputStream().readAllBytes())));
        } catch (OngeldigeCasus ongeldig) {
            antwoord.setStatus(ONGELDIG);
            json = adviseur.schrijf(ongeldig);
        }
        antwoord.setContentType("application/json");
        antwoord.setCharacterEncoding("UTF-8");
        antwoord.getWriter().write(json);
    }
}
