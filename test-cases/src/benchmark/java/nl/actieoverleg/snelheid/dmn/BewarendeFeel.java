package nl.actieoverleg.snelheid.dmn;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.feel.impl.scala.ContextVariableWrapper;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.context.CustomContext;
import org.camunda.feel.context.VariableProvider;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** Camunda's FEEL engine, but each expression is parsed once instead of every time. */
final class BewarendeFeel extends ScalaFeelEngine {

    private final Map<String, ParsedExpression> gelezen = new ConcurrentHashMap<>();

    BewarendeFeel() {
        super(List.of());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String uitdrukking, VariableContext variabelen) {
        CustomContext context = new CustomContext() {
            @Override
            public VariableProvider variableProvider() {
                return new ContextVariableWrapper(variabelen);
            }
        };
        EvaluationResult uitkomst = new FeelEngineApi(feelEngine)
                .evaluate(gelezen.computeIfAbsent(uitdrukking, this::lees), context);
        if (uitkomst.isFailure()) {
            throw new IllegalStateException(uitkomst.failure().message());
        }
        return (T) uitkomst.result();
    }

    private ParsedExpression lees(String uitdrukking) {
        return new FeelEngineApi(feelEngine).parseExpression(uitdrukking).parsedExpression();
    }
}
