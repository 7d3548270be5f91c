package nl.actieoverleg.snelheid.dmn;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.snelheid.Beslisser;
import nl.actieoverleg.snelheid.Beslissing;
import nl.actieoverleg.snelheid.peers.Regelsets;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLiteralExpressionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLogicEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/**
 * Camunda DMN: criteria, ways in, order and route are all in the model. Java only turns the case into values and the
 * values that come back into answers.
 *
 * <p>A model is read once for each region. One listener takes the outcomes of all decisions, since the engine itself
 * only hands over the last.
 *
 * <p>Of what we tried, JUEL in a table of one row for each layer was fastest: it is the only language here that the
 * engine itself parses once. A decision for each outcome took about as long, but half as much memory again, and two
 * readings took longer, since each then is an expression of its own. FEEL, parsed each time, took dozens of times as
 * long, and parsed once six to ten times. It does best as one expression: a decision for each outcome costs many times
 * as much memory, and so does one structured value, which it converts as a whole each time that it is read.
 */
public final class CamundaDmn implements Beslisser {

    /** The fastest set-up that we found for FEEL. */
    static final Opzet SNELSTE_FEEL = new Opzet(Vorm.EEN_UITDRUKKING, Lezingen.DRIEWAARDIG, false);
    /** The fastest set-up that we found for JUEL. */
    static final Opzet SNELSTE_JUEL = new Opzet(Vorm.LAGEN, Lezingen.DRIEWAARDIG, true);

    private final Map<String, Regio> regios = new HashMap<>();
    private final Map<String, Object> uitkomsten = new HashMap<>(256);
    private final Opzet opzet;
    private final Uitdrukkingen uitdrukkingen;
    private final DmnEngine engine;

    /** In what expressions are written, and what evaluates them. */
    enum Uitdrukkingen {
        /** FEEL, as the engine comes: it parses an expression each time. */
        FEEL,
        /** FEEL, with the parsed expressions kept. */
        BEWAARDE_FEEL,
        /** JUEL, the language that the engine's legacy behaviour uses by default and the one that it compiles once. */
        JUEL
    }

    private record Regio(DmnDecision besluit, Invoer invoer, Uitvoer uitvoer) {
    }

    CamundaDmn(Opzet opzet, Uitdrukkingen uitdrukkingen) {
        this.opzet = opzet;
        this.uitdrukkingen = uitdrukkingen;
        DefaultDmnEngineConfiguration instelling =
                (DefaultDmnEngineConfiguration) DefaultDmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        instelling.setEnableFeelLegacyBehavior(uitdrukkingen == Uitdrukkingen.JUEL);
        if (uitdrukkingen == Uitdrukkingen.BEWAARDE_FEEL) {
            instelling.setFeelEngineFactory(BewarendeFeel::new);
        }
        instelling.getCustomPostDecisionEvaluationListeners().add(this::verzamel);
        engine = instelling.buildEngine();
        Regelsets.opKlassenpad().forEach((naam, regelset) -> regios.put(naam, regio(regelset)));
    }

    /** With the engine's default behaviour. */
    public static CamundaDmn metFeel() {
        return new CamundaDmn(SNELSTE_FEEL, Uitdrukkingen.FEEL);
    }

    /** With the engine's default behaviour, but each expression parsed once: what it lacks most. */
    public static CamundaDmn metBewaardeFeel() {
        return new CamundaDmn(SNELSTE_FEEL, Uitdrukkingen.BEWAARDE_FEEL);
    }

    /** With the engine's legacy behaviour. */
    public static CamundaDmn metJuel() {
        return new CamundaDmn(SNELSTE_JUEL, Uitdrukkingen.JUEL);
    }

    private Regio regio(Regelset regelset) {
        Beslismodel model = Beslismodel.van(regelset, opzet);
        DmnDecision besluit = engine.parseDecision(Dmntekst.BESLUIT,
                new ByteArrayInputStream(Dmntekst.schrijf(model, taal()).getBytes(StandardCharsets.UTF_8)));
        return new Regio(besluit, Invoer.van(model), new Uitvoer(model));
    }

    private Taal taal() {
        if (uitdrukkingen == Uitdrukkingen.JUEL) {
            return new Juel(opzet.lezingen());
        }
        return opzet.lezingen() == Lezingen.TWEE ? new FeelKeuzes() : new Feel();
    }

    @Override
    public String naam() {
        return "Camunda DMN " + DmnEngine.class.getPackage().getImplementationVersion() + switch (uitdrukkingen) {
            case FEEL -> " (FEEL, as it comes)";
            case BEWAARDE_FEEL -> " (FEEL, parsed expressions kept by us)";
            case JUEL -> " (JUEL)";
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public Beslissing beslis(Casus casus) {
        Regio regio = regios.get(casus.provincie());
        uitkomsten.clear();
        engine.evaluateDecision(regio.besluit(), regio.invoer().waarden(casus));
        Object besluit = uitkomsten.get(Dmntekst.BESLUIT);
        return regio.uitvoer().beslissing(besluit == null ? uitkomsten : (Map<String, Object>) besluit);
    }

    /** Takes the outcomes of all decisions: the result itself holds the last one alone. */
    private void verzamel(DmnDecisionEvaluationEvent beslist) {
        beslist.getRequiredDecisionResults().forEach(this::verzamel);
        verzamel(beslist.getDecisionResult());
    }

    private void verzamel(DmnDecisionLogicEvaluationEvent beslist) {
        if (beslist instanceof DmnDecisionLiteralExpressionEvaluationEvent uitdrukking) {
            uitkomsten.put(uitdrukking.getOutputName(), uitdrukking.getOutputValue().getValue());
        } else if (beslist instanceof DmnDecisionTableEvaluationEvent tabel) {
            tabel.getMatchingRules().get(0).getOutputEntries()
                    .forEach((naam, uitkomst) -> uitkomsten.put(naam, uitkomst.getValue().getValue()));
        }
    }
}
