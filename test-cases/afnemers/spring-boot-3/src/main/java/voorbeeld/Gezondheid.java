package voorbeeld;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.actieoverleg.Adviseur;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says which rules are in use: of every region the version and the fingerprint, as they stand in every advice. */
@Component
class Gezondheid implements HealthIndicator {

    private final Map<String, ?> regels;

    Gezondheid(Adviseur adviseur) {
        regels = adviseur.provincies().stream().collect(Collectors.toMap(Function.identity(), adviseur::regelset));
    }

    @Override
    public Health health() {
        return Health.up().withDetails(regels).build();
    }
}
