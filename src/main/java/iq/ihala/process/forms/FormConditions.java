package iq.ihala.process.forms;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.springframework.stereotype.Component;

/** Evaluates the conditions under which a form hides a field, as the browser does. */
@Component
final class FormConditions {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    /** True only if the condition is clearly true; what cannot be evaluated hides nothing. */
    boolean holds(String condition, Map<String, Object> answers) {
        EvaluationResult result = feel.evaluateExpression(condition, answers);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }
}
