package nl.actieoverleg.snelheid.zen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.snelheid.Beslissing;
import nl.actieoverleg.snelheid.peers.Regelsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * GoRules Zen in node, with decision graphs generated from the structure of our rules.
 *
 * <p>Zen decides every criterion and every way in, hold-backs, counts and days included. It knows no third value, so it
 * reads unknown as no and as yes, both in one evaluation. In plain JavaScript, as in Java in our engine: putting the
 * two readings together, the order and the route.
 *
 * <p>Chosen because it was the fastest of what was tried: {@link Vorm#EXPRESSIES}, the graph handed over as
 * {@code ZenDecisionContent}. As a plain object the same graph took two to three times as long: its expressions are
 * then compiled again for every case. One and a half times as long took {@link Vorm#TABEL}, and criteria that ask for
 * each other instead of being written out; a little longer, three values as numbers with {@code min} and {@code max};
 * five times and more, a function node.
 *
 * <p>The clock runs inside node, after warming up: starting it and passing cases to it is not charged to Zen.
 */
public final class Zenmeting {

    private static final Logger LOG = LoggerFactory.getLogger(Zenmeting.class);
    private static final ZoneId TIJDZONE = ZoneId.of("Europe/Amsterdam");
    private static final int RUIMTE_IN_MINUTEN = 5;

    private final JsonMapper json = new JsonMapper();
    private final Path map;
    private final Vorm vorm;

    /**
     * @param map the folder to work in, made when it is not there
     * @param vorm how the rules are put to Zen
     */
    public Zenmeting(Path map, Vorm vorm) {
        this.map = map;
        this.vorm = vorm;
    }

    /**
     * What Zen decided and how long it took.
     *
     * @param naam the engine with its version
     * @param beslissingen a decision for each case, in order
     * @param microsNaElkaar microseconds per decision when each waits for the one before
     * @param microsTegelijk microseconds per decision when all are asked at once, which uses all cores
     */
    public record Uitkomst(String naam, List<Beslissing> beslissingen, double microsNaElkaar, double microsTegelijk) {
    }

    /**
     * Lets Zen decide these cases and measures it.
     *
     * @param seconden how long to measure each way of asking, warming up included; 0 for one round
     * @return empty when node, npm or the package is not there, after saying so in the log
     */
    public Optional<Uitkomst> meet(Collection<Casus> casussen, int seconden) {
        try {
            Node node = Node.installeer(map);
            Map<String, Object> regels = new LinkedHashMap<>();
            Regelsets.opKlassenpad().forEach((naam, regelset) -> regels.put(naam, Graaf.van(regelset, vorm)));
            schrijf("regels.json", Stream.of(regels));
            schrijf("casussen.jsonl", casussen.stream().map(Zenmeting::casus));
            JsonNode meting = json.readTree(node.voerUit(RUIMTE_IN_MINUTEN + seconden / 20, "node", "beslis.mjs",
                    "regels.json", "casussen.jsonl", "antwoorden.jsonl", String.valueOf(seconden)));
            return Optional.of(new Uitkomst(
                    "GoRules Zen " + meting.get("zen").asString() + " (node " + meting.get("node").asString() + ")",
                    Files.readAllLines(map.resolve("antwoorden.jsonl")).stream().map(this::beslissing).toList(),
                    meting.get("microsNaElkaar").asDouble(), meting.get("microsTegelijk").asDouble()));
        } catch (Node.NietBeschikbaar e) {
            LOG.warn("GoRules Zen is overgeslagen: {}.", e.getMessage());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void schrijf(String bestand, Stream<? extends Object> regels) throws IOException {
        Files.write(map.resolve(bestand), regels.map(json::writeValueAsString).toList());
    }

    private static Map<String, Object> casus(Casus casus) {
        LocalDate dag = casus.peildatum() != null ? casus.peildatum() : LocalDate.now(TIJDZONE);
        return Map.of("provincie", casus.provincie(), "feiten", casus.feiten(), "tellers", casus.tellers(),
                "dag", Integer.valueOf(dag.format(DateTimeFormatter.BASIC_ISO_DATE)),
                "lopend", casus.lopendeOverleggen(), "nodig", casus.nodig());
    }

    private Beslissing beslissing(String regel) {
        JsonNode antwoord = json.readTree(regel);
        return new Beslissing(antwoord.get("route").asString(), uitkomsten(antwoord.get("criteria")),
                uitkomsten(antwoord.get("ingangen")));
    }

    private static Antwoord[] uitkomsten(JsonNode lijst) {
        return lijst.valueStream().map(JsonNode::asString).map(Antwoord::valueOf).toArray(Antwoord[]::new);
    }
}
