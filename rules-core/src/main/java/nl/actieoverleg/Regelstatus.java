package nl.actieoverleg;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.regelcontrole.Regelmelding;

/**
 * How the rules in a folder that is kept to are doing; from {@link Regelwacht#status()}.
 *
 * @param regelsets the version and fingerprint of the rules that serve, by region; unmodifiable
 * @param sinds since when these serve
 * @param laatstePoging when rules from the folder were last judged: taken, or refused
 * @param laatstBekeken when the folder was last looked at, also when nothing had changed
 * @param fouten why the rules that are in the folder now do not serve; empty when they do; unmodifiable
 */
public record Regelstatus(Map<String, Regelsetversie> regelsets, Instant sinds, Instant laatstePoging,
        Instant laatstBekeken, List<Regelmelding> fouten) {

    /**
     * Keeps a map and a list of its own.
     *
     * @param regelsets as above
     * @param sinds as above
     * @param laatstePoging as above
     * @param laatstBekeken as above
     * @param fouten as above
     */
    public Regelstatus {
        regelsets = Collections.unmodifiableMap(new LinkedHashMap<>(regelsets));
        fouten = List.copyOf(fouten);
    }

    /** {@return whether the rules that serve are those in the folder} */
    public boolean isGoed() {
        return fouten.isEmpty();
    }

    /** That the rules of this adviser serve from now on. */
    static Regelstatus van(Adviseur adviseur, Instant nu) {
        Map<String, Regelsetversie> regelsets = new LinkedHashMap<>();
        for (String provincie : adviseur.provincies()) {
            regelsets.put(provincie, adviseur.regelset(provincie));
        }
        return new Regelstatus(regelsets, nu, nu, nu, List.of());
    }

    Regelstatus bekeken(Instant nu) {
        return new Regelstatus(regelsets, sinds, laatstePoging, nu, fouten);
    }

    Regelstatus beoordeeld(Instant nu, List<Regelmelding> nieuweFouten) {
        return new Regelstatus(regelsets, sinds, nu, nu, nieuweFouten);
    }
}
