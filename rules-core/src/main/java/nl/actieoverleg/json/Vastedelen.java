package nl.actieoverleg.json;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.json.Jsonreeks.Stuk;
import nl.actieoverleg.regel.Antwoord;

/**
 * Parts that stand in many advices by the same rules, and texts in them, written beforehand. Found by identity, which
 * takes no time: an equal part that is another object is written anew, to the same bytes. Immutable.
 */
final class Vastedelen {

    static final Vastedelen GEEN = new Vastedelen(List.of());

    private final Map<Object, Stuk> geschreven = new IdentityHashMap<>();
    private final Map<String, Kop> koppen = new IdentityHashMap<>();
    private final boolean leeg;

    /** @param delen parts of advices, and texts */
    Vastedelen(List<?> delen) {
        leeg = delen.isEmpty();
        for (Enum<?>[] woorden : new Enum<?>[][] {Antwoord.values(), Zekerheid.values(), Rol.values(),
            Wanneer.values()}) {
            for (Enum<?> woord : woorden) {
                geschreven.put(woord.name(), Jsonreeks.stukTekst(woord.name()));
            }
        }
        for (Object deel : delen) {
            if (deel instanceof Overleguitkomst meetlat) {
                Jsonreeks json = new Jsonreeks(GEEN);
                new Adviesvorm(json).kop(meetlat);
                koppen.computeIfAbsent(meetlat.ingang(), ingang -> new Kop(meetlat, new Stuk[Antwoord.values().length]))
                        .perUitkomst()[meetlat.past().ordinal()] = Jsonreeks.stuk(json.utf8());
            } else {
                geschreven.put(deel, deel instanceof String tekst ? Jsonreeks.stukTekst(tekst) : stuk(deel));
            }
        }
    }

    /** How the score card of one way in begins, when nothing holds it back. */
    private record Kop(Overleguitkomst meetlat, Stuk[] perUitkomst) {

        /** Texts are compared by identity too. */
        boolean isVan(Overleguitkomst andere) {
            return meetlat.ingang() == andere.ingang() && meetlat.naam() == andere.naam()
                    && meetlat.leidtNaar() == andere.leidtNaar() && meetlat.laag() == andere.laag()
                    && andere.weerhoudenDoor().isEmpty();
        }
    }

    private static Stuk stuk(Object deel) {
        Jsonreeks json = new Jsonreeks(GEEN);
        new Adviesvorm(json).deel(deel);
        return Jsonreeks.stuk(json.utf8());
    }

    boolean isLeeg() {
        return leeg;
    }

    /** What was written of this score card up to its first criterion, or null. */
    Stuk kop(Overleguitkomst meetlat) {
        Kop kop = koppen.get(meetlat.ingang());
        return kop != null && kop.isVan(meetlat) ? kop.perUitkomst()[meetlat.past().ordinal()] : null;
    }

    /** What was written for this part or text, or null. */
    Stuk van(Object deel) {
        return geschreven.get(deel);
    }
}
