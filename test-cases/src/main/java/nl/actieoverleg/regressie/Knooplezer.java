package nl.actieoverleg.regressie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads parts of a YAML file strictly; what is not as it should be is reported and left out. */
final class Knooplezer {

    /** What could steer a screen. */
    private static final Pattern STUURTEKEN = Pattern.compile("\\p{Cc}");

    private final Foutenlijst fouten;

    Knooplezer(Foutenlijst fouten) {
        this.fouten = fouten;
    }

    /** A key with what stands behind it. */
    record Veld(ScalarNode sleutel, Node waarde) {
    }

    /** The fields of an object, each once; any other key than these is reported. */
    Map<String, Veld> velden(Node knoop, String onderwerp, Collection<String> bekend) {
        Map<String, Veld> velden = new LinkedHashMap<>();
        if (!(knoop instanceof MappingNode object)) {
            fouten.meld(knoop, "Hier horen tekstregels te staan, elk met een woord, een dubbele punt en een waarde.");
            return velden;
        }
        for (NodeTuple deel : object.getValue()) {
            if (!(deel.getKeyNode() instanceof ScalarNode sleutel)) {
                fouten.meld(deel.getKeyNode(), "Voor een dubbele punt hoort één woord te staan.");
            } else if (!bekend.contains(sleutel.getValue())) {
                fouten.onbekend(sleutel, onderwerp, sleutel.getValue(), bekend);
            } else if (velden.putIfAbsent(sleutel.getValue(), new Veld(sleutel, deel.getValueNode())) != null) {
                fouten.meld(sleutel, sleutel.getValue() + " staat er twee keer. Laat er één staan.");
            }
        }
        return velden;
    }

    /** A text that is not empty, on one line, or null. */
    String tekst(Node knoop, String naam) {
        if (!(knoop instanceof ScalarNode een) || een.getValue().isBlank()
                || !een.getTag().equals(Tag.STR) && !een.getTag().equals(Tag.INT)) {
            fouten.meld(knoop, "Achter " + naam + " hoort een tekst te staan.");
            return null;
        }
        String tekst = een.getValue().strip().replaceAll("\\s+", " ");
        if (STUURTEKEN.matcher(tekst).find()) {
            fouten.meld(knoop, "In de tekst achter " + naam + " staat een teken dat niet te zien is. Haal het weg.");
            return null;
        }
        return tekst;
    }

    /** One word, or null. */
    String woord(Node knoop, String naam) {
        if (knoop instanceof ScalarNode een && een.getTag().equals(Tag.STR) && !een.getValue().isBlank()) {
            return een.getValue();
        }
        boolean waar = knoop instanceof ScalarNode een && een.getTag().equals(Tag.BOOL);
        fouten.meld(knoop, waar ? "Schrijf JA of NEE, niet true of false."
                : "Achter " + naam + " hoort één woord te staan.");
        return null;
    }

    /** One of these words, or null. */
    String keuze(Node knoop, String naam, String onderwerp, Collection<String> bekend) {
        String woord = woord(knoop, naam);
        if (woord != null && !bekend.contains(woord)) {
            fouten.onbekend(knoop, onderwerp, woord, bekend);
            return null;
        }
        return woord;
    }

    /** The words in a list, each one of these and each once; what is not is left out. */
    List<ScalarNode> lijst(Node knoop, String naam, String onderwerp, Collection<String> bekend) {
        List<ScalarNode> woorden = new ArrayList<>();
        if (!(knoop instanceof SequenceNode lijst)) {
            fouten.meld(knoop, "Achter " + naam + " hoort een lijst te staan: [een, twee], of elk woord op een eigen "
                    + "tekstregel met een streepje ervoor. Een lege lijst is [].");
            return woorden;
        }
        for (Node deel : lijst.getValue()) {
            String woord = keuze(deel, naam, onderwerp, bekend);
            if (woord != null && woorden.stream().anyMatch(eerder -> eerder.getValue().equals(woord))) {
                fouten.meld(deel, woord + " staat twee keer in deze lijst. Laat er één staan.");
            } else if (woord != null) {
                woorden.add((ScalarNode) deel);
            }
        }
        return woorden;
    }

    /** The same, as words alone. */
    List<String> woorden(Node knoop, String naam, String onderwerp, Collection<String> bekend) {
        return lijst(knoop, naam, onderwerp, bekend).stream().map(ScalarNode::getValue).toList();
    }

    /** A whole number from 0, or null. */
    Integer aantal(Node knoop, String naam) {
        if (knoop instanceof ScalarNode een && een.getTag().equals(Tag.INT) && een.getValue().matches("\\d{1,9}")) {
            return Integer.valueOf(een.getValue());
        }
        fouten.meld(knoop, "Achter " + naam + " hoort een heel getal te staan: 0, 1, 2 of hoger.");
        return null;
    }
}
