package nl.actieoverleg.verslag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.taal.Adviestaal;
import nl.actieoverleg.vergelijking.Onderdeel;

/** What codes stand for in old and new rules together; where the two differ the new ones say it. */
final class Namen {

    private final Map<String, String> woorden = new HashMap<>();
    private final Map<String, String> vragen = new HashMap<>();

    private Namen() {
    }

    static Namen van(Vergelijkingsstof stof) {
        Namen namen = new Namen();
        for (RouteZonderOverleg route : RouteZonderOverleg.values()) {
            namen.woorden.put(route.name(), route.naam());
        }
        for (Rol rol : Rol.values()) {
            namen.woorden.put(rol.name(), rol.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        for (Wanneer wanneer : Wanneer.values()) {
            namen.woorden.put(wanneer.name(), Adviestaal.woord(wanneer));
        }
        regelsets(stof.oud()).forEach(namen::voegToe);
        regelsets(stof.nieuw()).forEach(namen::voegToe);
        return namen;
    }

    /** The rules of each region. */
    static List<Regelset> regelsets(Toetsregels regels) {
        List<Regelset> regelsets = new ArrayList<>();
        regels.adviseur().provincies().forEach(regio -> regelsets.add(regels.regio(regio).regelset()));
        return regelsets;
    }

    private void voegToe(Regelset regelset) {
        regelset.ingangen().forEach(ingang -> woorden.put(ingang.code(), ingang.naam()));
        woorden.putAll(regelset.overleggen());
        woorden.putAll(regelset.partijen());
        regelset.invoer().vragen().forEach(vraag -> vragen.put(vraag.feit(), vraag.vraag()));
    }

    /** The name for a code, or the code itself. */
    String naam(String code) {
        return woorden.getOrDefault(code, code);
    }

    /** The question of a fact. */
    String vraag(String feit) {
        return vragen.getOrDefault(feit, feit);
    }

    /** What stood or stands somewhere. */
    String inhoud(Onderdeel onderdeel, String wat) {
        if (wat == null) {
            return "niets";
        }
        return switch (onderdeel) {
            case SIGNAAL, SIGNAALZIN, AGENDA, OPEN_VRAAG, AANMELDING, TEGENGEHOUDEN, REDEN, VRAAGVOLGORDE -> "ja";
            case OOK_PASSEND, VOLGORDE -> String.join(", ", List.of(wat.split(", ")).stream().map(this::naam).toList());
            case ZEKERHEID -> wat.toLowerCase(Locale.ROOT);
            default -> naam(wat);
        };
    }
}
