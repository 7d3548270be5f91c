package nl.actieoverleg.snelheid.dmn;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.snelheid.Beslisser;
import nl.actieoverleg.snelheid.Beslissing;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLiteralExpressionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLogicEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** Camunda DMN. */
public final class CamundaDmn implements Beslisser {

    private final Map<String, Regio> regios = new HashMap<>();
    private final Map<String, Object> uitkomsten = new HashMap<>(128);
    private final Vorm vorm;
    private final Lezingen lezingen;
    private final Motor motor;

    /** The expression languages and their engines. */
    enum Motor {
        FEEL, FEEL_BEWAARD, JUEL
    }

    private record Regio(DmnDecision besluit, Invoer invoer, Uitvoer uitvoer) {
    }

    private final DmnEngine engine;

    CamundaDmn(Vorm vorm, Lezingen lezingen, Motor motor) {
        this.vorm = vorm;
        this.lezingen = lezingen;
        this.motor = motor;
        DefaultDmnEngineConfiguration instelling =
                (DefaultDmnEngineConfiguration) DefaultDmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        instelling.setEnableFeelLegacyBehavior(motor == Motor.JUEL);
        if (motor == Motor.FEEL_BEWAARD) {
            instelling.setFeelEngineFactory(BewarendeFeel::new);
        }
        instelling.getCustomPostDecisionEvaluationListeners().add(this::verzamel);
        engine = instelling.buildEngine();
        Regelsets.laad().forEach((naam, regelset) -> regios.put(naam, regio(regelset)));
    }

    private Regio regio(Regelset regelset) {
        Beslismodel model = Beslismodel.van(regelset, lezingen);
        String tekst = Dmntekst.schrijf(model, taal(), vorm);
        DmnDecision besluit = engine.parseDecision(Dmntekst.BESLUIT,
                new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)));
        return new Regio(besluit, Invoer.van(model), new Uitvoer(model));
    }

    private Taal taal() {
        if (motor == Motor.JUEL) {
            return new Juel(lezingen);
        }
        return lezingen == Lezingen.TWEE ? new FeelKeuzes() : new Feel();
    }

    @Override
    public String naam() {
        return "Camunda DMN 7.24.0";
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
