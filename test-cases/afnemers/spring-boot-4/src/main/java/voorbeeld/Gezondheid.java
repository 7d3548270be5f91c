package voorbeeld;

import java.util.function.Function;
import java.util.stream.Collectors;
import nl.actieoverleg.Adviseur;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says which rules are in use: of every region the version and the fingerprint, as they stand in every advice. */
@Component
class Gezondheid implements HealthIndicator {

    private final Regels regels;

    Gezondheid(Regels regels) {
        this.regels = regels;
    }

    @Override
    public Health health() {
        if (!regels.gelezen()) {
            return Health.outOfService().build();
        }
        Adviseur adviseur = regels.adviseur();
        return Health.up().withDetails(adviseur.provincies().stream()
                .collect(Collectors.toMap(Function.identity(), adviseur::regelset))).build();
    }
}
