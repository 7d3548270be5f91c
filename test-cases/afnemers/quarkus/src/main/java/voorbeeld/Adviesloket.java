package voorbeeld;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.OngeldigeCasus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * One endpoint: a case goes in as JSON, its advice comes out as JSON. The library reads the case, with all faults; the
 * Jackson of Quarkus writes the advice, in the form that the library gives it. All of it is done on a worker thread, so
 * that an event loop never waits for the first case of a region, nor for a client that sends slowly.
 */
@Blocking
@Path("/advies")
class Adviesloket {

    private final Adviseur adviseur;

    Adviesloket(Adviseur adviseur) {
        this.adviseur = adviseur;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Advies adviseer(InputStream casus) throws IOException {
        return adviseur.adviseer(adviseur.lees(casus));
    }

    /** All faults at once (RFC 9457). They quote nothing of the case, so they may be shown and logged. */
    @ServerExceptionMapper
    public RestResponse<Map<String, Object>> ongeldig(OngeldigeCasus ongeldig) {
        return RestResponse.ResponseBuilder.<Map<String, Object>>create(422).type("application/problem+json")
                .entity(Map.of("status", 422, "detail", "De casus is niet te beoordelen.", "fouten",
                        ongeldig.fouten())).build();
    }
}
