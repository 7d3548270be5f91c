package nl.actieoverleg.herspel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.kwitantie.Kwitantie;
import nl.actieoverleg.kwitantie.OngeldigeKwitantie;
import nl.actieoverleg.kwitantie.Uitkomst;
import nl.actieoverleg.regressie.Toetsregels;

/**
 * Replays receipts and counts what comes out. Memory grows with the kinds of difference, not with the number of
 * receipts. Takes receipts from one thread at a time and looks at them with as many as there are cores.
 */
public final class Herspeling {

    /** Which receipts could not be used is shown for this many. */
    private static final int EERSTE = 5;
    private static final String LIJST = "geen regel, maar een lijst (een vraag, een ingang of de volgorde)";

    private final Toetsregels nieuw;
    private final List<Toetsregels> eerder;
    private final Map<String, Map<String, Verschilregels>> regelverschillen = new ConcurrentHashMap<>();
    private final Kleinsteproef proef = new Kleinsteproef();

    private long gelezen;
    private long gelijk;
    private long anders;
    private long onbekendeRegels;
    private final Map<String, Long> versies = new TreeMap<>();
    private final Map<String, Long> routes = new TreeMap<>();
    private final Map<Verschil.Soort, Map<String, Long>> verschillen = new TreeMap<>();
    private final Map<String, Long> regels = new TreeMap<>();
    private final Map<String, Long> onbruikbaar = new TreeMap<>();
    private final List<Long> eersteOnbruikbare = new ArrayList<>();

    /** What came of one receipt: what differs, or why it cannot be replayed. */
    private record Afloop(byte[] bytes, Kwitantie kwitantie, Uitkomst nu, List<Verschil> verschillen, String bezwaar) {
    }

    /**
     * @param nieuw the rules to replay by
     * @param eerder rules that receipts may have been made by, to find what changed
     */
    public Herspeling(Toetsregels nieuw, List<Toetsregels> eerder) {
        this.nieuw = nieuw;
        this.eerder = List.copyOf(eerder);
    }

    /** Replays these receipts, one a line, in order. */
    public void neem(List<byte[]> kwitanties) {
        List<Afloop> aflopen = IntStream.range(0, kwitanties.size()).parallel()
                .mapToObj(i -> bekijk(kwitanties.get(i))).toList();
        aflopen.forEach(this::tel);
    }

    private Afloop bekijk(byte[] bytes) {
        Adviseur adviseur = nieuw.adviseur();
        try {
            Kwitantie kwitantie = adviseur.kwitanties().lees(bytes);
            Uitkomst nu = Uitkomst.van(adviseur.adviseer(kwitantie.casus()));
            return new Afloop(bytes, kwitantie, nu, Verschil.tussen(kwitantie.uitkomst(), nu), null);
        } catch (OngeldigeKwitantie e) {
            return new Afloop(bytes, null, null, List.of(), e.fouten().get(0).melding());
        } catch (OngeldigeCasus e) {
            return new Afloop(bytes, null, null, List.of(), "De casus past niet meer bij de regels. "
                    + e.fouten().get(0).melding());
        }
    }

    private void tel(Afloop afloop) {
        gelezen++;
        if (afloop.bezwaar != null) {
            onbruikbaar.merge(afloop.bezwaar, 1L, Long::sum);
            if (eersteOnbruikbare.size() < EERSTE) {
                eersteOnbruikbare.add(gelezen);
            }
            return;
        }
        Kwitantie kwitantie = afloop.kwitantie;
        versies.merge(kwitantie.regelset().versie() + " (" + kwitantie.regelset().vingerafdruk().substring(0, 12)
                + "…)", 1L, Long::sum);
        routes.merge(kwitantie.uitkomst().route() + " → " + afloop.nu.route(), 1L, Long::sum);
        if (afloop.verschillen.isEmpty()) {
            gelijk++;
            return;
        }
        anders++;
        for (Verschil verschil : afloop.verschillen) {
            verschillen.computeIfAbsent(verschil.soort(), soort -> new TreeMap<>())
                    .merge(verschil.tekst(), 1L, Long::sum);
        }
        telRegels(kwitantie, afloop.verschillen);
        proef.neem(new Kleinsteproef.Getoond(gelezen, afloop.bytes, afloop.verschillen));
    }

    private void telRegels(Kwitantie kwitantie, List<Verschil> wat) {
        Casus casus = kwitantie.casus();
        Verschilregels regelverschil = regelverschillen
                .computeIfAbsent(casus.provincie(), provincie -> vergelijk(provincie))
                .get(kwitantie.regelset().vingerafdruk());
        if (regelverschil == null) {
            onbekendeRegels++;
            return;
        }
        Set<String> achter = regelverschil.achter(wat);
        (achter.isEmpty() ? Set.of(LIJST) : achter).forEach(regel -> regels.merge(regel, 1L, Long::sum));
    }

    /** For each earlier version that has this region, what changed in it since. */
    private Map<String, Verschilregels> vergelijk(String provincie) {
        Map<String, Verschilregels> perVingerafdruk = new ConcurrentHashMap<>();
        for (Toetsregels versie : eerder) {
            if (versie.adviseur().provincies().contains(provincie)) {
                perVingerafdruk.put(versie.adviseur().regelset(provincie).vingerafdruk(),
                        new Verschilregels(versie.lagen(provincie), nieuw.lagen(provincie)));
            }
        }
        return perVingerafdruk;
    }

    /** What came out so far. */
    public Herspeeluitslag uitslag() {
        List<Herspeeluitslag.Voorbeeld> voorbeelden = proef.kies().stream()
                .map(een -> new Herspeeluitslag.Voorbeeld(een.regelnummer(), een.bytes(), een.verschillen())).toList();
        return new Herspeeluitslag(gelezen, gelijk, anders, onbekendeRegels, versies, routes, verschillen, regels,
                onbruikbaar, List.copyOf(eersteOnbruikbare), voorbeelden, proef.isBewezen());
    }
}
