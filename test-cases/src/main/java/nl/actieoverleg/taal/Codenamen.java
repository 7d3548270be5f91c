package nl.actieoverleg.taal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.vergelijking.Onderdeel;
import nl.actieoverleg.vergelijking.Wijziging;

/** What codes stand for in old and new rules together; where the two differ the new ones say it. */
public final class Codenamen {

    private static final Pattern NA_EEN_ZIN = Pattern.compile("(?<=[.?!]) ");

    private final Map<String, String> woorden = new HashMap<>();
    private final Map<String, String> vragen = new HashMap<>();
    private final Map<String, String> signalen = new HashMap<>();
    private final Map<String, String> criteria = new HashMap<>();

    /** The rules of each region, old and new. */
    public Codenamen(List<Regelset> oud, List<Regelset> nieuw) {
        for (RouteZonderOverleg route : RouteZonderOverleg.values()) {
            woorden.put(route.name(), route.naam());
        }
        for (Rol rol : Rol.values()) {
            woorden.put(rol.name(), rol.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        for (Wanneer wanneer : Wanneer.values()) {
            woorden.put(wanneer.name(), Adviestaal.woord(wanneer));
        }
        Stream.concat(oud.stream(), nieuw.stream()).forEach(this::voegToe);
    }

    private void voegToe(Regelset regelset) {
        regelset.ingangen().forEach(ingang -> woorden.put(ingang.code(), ingang.naam()));
        woorden.putAll(regelset.overleggen());
        woorden.putAll(regelset.partijen());
        regelset.invoer().vragen().forEach(vraag -> vragen.put(vraag.feit(), vraag.vraag()));
        regelset.signalen().forEach(signaal -> signalen.put(signaal.code(), eersteZin(signaal.tekst())));
        regelset.criteria().forEach(criterium -> criteria.put(criterium.code(), criterium.tekst()));
    }

    private static String eersteZin(String tekst) {
        return NA_EEN_ZIN.split(tekst)[0];
    }

    /** The name for a code, or the code itself. */
    public String naam(String code) {
        return woorden.getOrDefault(code, code);
    }

    /** The question of a fact. */
    public String vraag(String feit) {
        return vragen.getOrDefault(feit, feit);
    }

    /** What changes in words, where one part of an advice is many things: the question, the signal, the party. */
    public String wat(Wijziging wijziging) {
        String code = wijziging.code();
        return switch (wijziging.onderdeel()) {
            case OPEN_VRAAG -> vraag(code);
            case SIGNAAL -> signalen.getOrDefault(code, code);
            case SIGNAALZIN -> code.substring(code.indexOf(": ") + 2);
            case AANMELDING -> criteria.getOrDefault(code, code);
            default -> naam(code);
        };
    }

    /** What stood or stands somewhere; null is nothing. */
    public String inhoud(Onderdeel onderdeel, String wat) {
        if (wat == null) {
            return "niets";
        }
        return switch (onderdeel) {
            case SIGNAAL, SIGNAALZIN, AGENDA, OPEN_VRAAG, AANMELDING, TEGENGEHOUDEN, REDEN, VRAAGVOLGORDE -> "ja";
            case OOK_PASSEND, VOLGORDE -> Stream.of(wat.split(", ")).map(this::naam).collect(Collectors.joining(", "));
            case DICHTSTBIJ -> criteria.getOrDefault(wat, naam(wat));
            case ZEKERHEID -> wat.toLowerCase(Locale.ROOT);
            default -> naam(wat);
        };
    }

    /** From what to what, in one sentence without a full stop. */
    public String overgang(Wijziging wijziging) {
        String was = inhoud(wijziging.onderdeel(), wijziging.was());
        String is = inhoud(wijziging.onderdeel(), wijziging.is());
        if (wijziging.was() == null) {
            return is.equals("ja") ? "erbij" : "erbij: " + is;
        }
        if (wijziging.is() == null) {
            return was.equals("ja") ? "weg" : "weg: " + was;
        }
        return was + " → " + is;
    }
}
