package nl.actieoverleg.regressie;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the text of one file as YAML 1.2, without what a case has no use for. */
final class Yamltekst {

    /** Far more than a case needs; whatever is larger is no case. */
    private static final int LANGSTE = 64 * 1024;
    private static final LoadSettings INSTELLING = LoadSettings.builder().setAllowDuplicateKeys(true).build();
    private static final String ZONDER_DUBBELE_PUNT = "could not find expected ':'";
    private static final List<String[]> UITLEG = List.of(
            new String[] {"\\t", "Er staat een tab. Gebruik spaties om in te springen."},
            new String[] {"mapping values are not allowed", "Een dubbele punt staat hier op een plek waar dat niet "
                    + "kan. Zet een tekst met een dubbele punt tussen aanhalingstekens, of onder het woord met >-."},
            new String[] {"expected ',' or", "Een lijst met [ is niet af. Zet een komma tussen de woorden en een ] "
                    + "aan het eind."},
            new String[] {ZONDER_DUBBELE_PUNT, "Achter een woord ontbreekt de dubbele punt."},
            new String[] {"unexpected end of stream", "Een tekst tussen aanhalingstekens is niet af."},
            new String[] {"expected <block end>", "Dit springt niet evenver in als wat erboven staat."});

    private Yamltekst() {
    }

    /** The one object in the text, or null after reporting why there is none. */
    static MappingNode lees(byte[] inhoud, Foutenlijst fouten) {
        if (inhoud.length > LANGSTE) {
            fouten.meld("Dit bestand is te groot voor één casus.");
            return null;
        }
        try {
            String tekst = tekst(inhoud);
            if (Yamlvoorproef.struikelt(tekst, fouten)) {
                return null;
            }
            Iterator<Node> delen = new Compose(INSTELLING).composeAllFromString(tekst).iterator();
            if (!delen.hasNext()) {
                fouten.meld("Dit bestand is leeg. Zet er een casus in of haal het weg.");
                return null;
            }
            Node eerste = delen.next();
            if (delen.hasNext()) {
                fouten.meld(delen.next(), "Hier begint een tweede casus. Geef elke casus een eigen bestand.");
                return null;
            }
            if (eerste instanceof MappingNode casus) {
                return heeftSluipweg(casus, fouten) ? null : casus;
            }
            fouten.meld(eerste, "Een casus begint met titel: en een tekst.");
        } catch (CharacterCodingException e) {
            fouten.meld("Dit bestand is geen gewone tekst. Bewaar het als UTF-8.");
        } catch (MarkedYamlEngineException e) {
            // A word without a colon is only missed on the line below it.
            boolean eerder = e.getProblem() != null && e.getProblem().contains(ZONDER_DUBBELE_PUNT);
            fouten.meld((eerder ? e.getContextMark() : e.getProblemMark()).map(Mark::getLine).orElse(-1) + 1,
                    uitleg(e.getProblem()));
        } catch (StackOverflowError e) {
            fouten.meld("Dit bestand is geen casus: er staan te veel haakjes in elkaar.");
        } catch (YamlEngineException e) {
            fouten.meld("Dit bestand is geen gewone tekst. Er staat een teken in dat niet mag.");
        }
        return null;
    }

    private static String tekst(byte[] inhoud) throws CharacterCodingException {
        String tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
        return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
    }

    private static String uitleg(String probleem) {
        return UITLEG.stream().filter(een -> probleem != null && probleem.contains(een[0])).map(een -> een[1])
                .findFirst().orElse("Dit is niet te lezen als YAML. Kijk naar inspringen, dubbele punten en haakjes, "
                        + "hier of op het regelnummer ervoor.");
    }

    /** Anchors and tags make a text mean something else than it says. */
    private static boolean heeftSluipweg(Node knoop, Foutenlijst fouten) {
        if (knoop.getAnchor().isPresent()) {
            fouten.meld(knoop, "Verwijzingen met & en * kunnen hier niet. Schrijf de woorden uit.");
            return true;
        }
        if (!knoop.getTag().getValue().startsWith("tag:yaml.org,2002:")) {
            fouten.meld(knoop, "Een woord met ! ervoor kan hier niet. Haal het weg.");
            return true;
        }
        if (knoop instanceof SequenceNode lijst) {
            return lijst.getValue().stream().anyMatch(deel -> heeftSluipweg(deel, fouten));
        }
        if (knoop instanceof MappingNode object) {
            return object.getValue().stream().anyMatch((NodeTuple deel) ->
                    heeftSluipweg(deel.getKeyNode(), fouten) || heeftSluipweg(deel.getValueNode(), fouten));
        }
        return false;
    }
}
