package voorbeeld;

import nl.actieoverleg.Adviseur;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Says which rules are in use: of every region the fingerprint, as it stands in every advice. */
@Readiness
class Gezondheid implements HealthCheck {

    private final Adviseur adviseur;

    Gezondheid(Adviseur adviseur) {
        this.adviseur = adviseur;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder regels = HealthCheckResponse.named("regels").up();
        adviseur.provincies().forEach(regio -> regels.withData(regio, adviseur.regelset(regio).vingerafdruk()));
        return regels.build();
    }
}
