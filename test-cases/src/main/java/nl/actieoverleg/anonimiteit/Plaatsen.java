package nl.actieoverleg.anonimiteit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds municipalities, towns and villages. Groningen and Utrecht are provinces too, so they count only as a town or a
 * municipality.
 */
final class Plaatsen implements Zoeker {

    private static final Map<String, List<Plaatsnaam>> PLAATSEN = plaatsen();
    private static final Pattern TUSSEN_WOORDEN = Pattern.compile("[\\s'.-]{1,3}");
    private static final List<Zoeker> VORMEN = List.of(
            new Patroon(Soort.PLAATS, "(?<!\\p{L})(?i:gemeente|stad|binnenstad|dorp|dorpje|stadje|woonplaats|buurtschap"
                    + "|gehucht|wijk|eiland)\\s(?:van\\s)?((?:\\p{Lu}\\p{Ll}|IJ\\p{Ll})[\\p{L}-]*)",
                    (tekst, plaats) -> !GeenNamen.staatHier(tekst, plaats.start(1))),
            new Patroon(Soort.PLAATS, "(?i)(?<!\\p{L})(?:groningen|utrecht)[-\\s(]{1,2}(?:stad|centrum)(?!\\p{L})"));

    /**
     * The name of a place.
     *
     * @param woorden its words in small letters
     * @param gewoon whether it is an ordinary word as well
     */
    private record Plaatsnaam(List<String> woorden, boolean gewoon) {
    }

    private static Map<String, List<Plaatsnaam>> plaatsen() {
        Map<String, List<Plaatsnaam>> plaatsen = new HashMap<>();
        List<String> namen = new ArrayList<>(Naamlijst.lees("gemeenten.txt"));
        namen.addAll(Naamlijst.lees("plaatsen.txt"));
        for (String naam : namen) {
            List<String> woorden = Woord.alle(naam).stream().map(Woord::klein).toList();
            plaatsen.computeIfAbsent(woorden.get(0), eerste -> new ArrayList<>())
                    .add(new Plaatsnaam(woorden, Naamlijst.GEWONE_WOORDEN.contains(naam.toLowerCase(Locale.ROOT))));
        }
        return plaatsen;
    }

    @Override
    public void zoek(Leestekst tekst, List<Treffer> treffers) {
        VORMEN.forEach(vorm -> vorm.zoek(tekst, treffers));
        List<Woord> woorden = tekst.woorden();
        for (int i = 0; i < woorden.size(); i++) {
            for (Plaatsnaam plaats : PLAATSEN.getOrDefault(woorden.get(i).klein(), List.of())) {
                if (staatHier(tekst, woorden, i, plaats)) {
                    int laatste = i + plaats.woorden().size() - 1;
                    treffers.add(new Treffer(woorden.get(i).begin(), woorden.get(laatste).eind(), Soort.PLAATS));
                }
            }
        }
    }

    private static boolean staatHier(Leestekst tekst, List<Woord> woorden, int eerste, Plaatsnaam plaats) {
        int aantal = plaats.woorden().size();
        if (eerste + aantal > woorden.size()) {
            return false;
        }
        for (int i = 1; i < aantal; i++) {
            Woord woord = woorden.get(eerste + i);
            String ertussen = tekst.tekst().substring(woorden.get(eerste + i - 1).eind(), woord.begin());
            if (!woord.klein().equals(plaats.woorden().get(i)) || !TUSSEN_WOORDEN.matcher(ertussen).matches()) {
                return false;
            }
        }
        Woord laatste = woorden.get(eerste + aantal - 1);
        if (plaats.gewoon()) {
            return laatste.isNaamvorm() && (aantal > 1 || !tekst.beginVanZin(laatste.begin()));
        }
        return !laatste.isAfkorting() && (laatste.eind() - woorden.get(eerste).begin() > 3 || laatste.isNaamvorm());
    }
}
