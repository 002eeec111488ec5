package iq.ihala.process.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.FormField.Use;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes a submission apart: judges it by its form, stores it whole and encrypted in the case file, lets the step's recorder
 * speak to the domain, and hands the engine only the declared variables.
 */
@Component
final class Submissions {

    /** Under this name beside the form's own lies what was submitted although no consent held. */
    static final String WITHOUT_CONSENT = ".noConsent";

    private final FormConditions conditions;
    private final FormFacts facts;
    private final CaseFiles caseFiles;
    private final AuditTrail trail;
    private final ObjectProvider<StepRule> rules;
    private final ObjectProvider<StepRecorder> recorders;
    private final ObjectMapper json;
    private final Clock clock;
    private final SpokenForms spoken;
    private final Map<String, StepRecorder> recorderByForm = new ConcurrentHashMap<>();

    Submissions(
            FormConditions conditions,
            FormFacts facts,
            CaseFiles caseFiles,
            AuditTrail trail,
            ObjectProvider<StepRule> rules,
            ObjectProvider<StepRecorder> recorders,
            ObjectMapper json,
            Clock clock,
            SpokenForms spoken) {
        this.conditions = conditions;
        this.facts = facts;
        this.caseFiles = caseFiles;
        this.trail = trail;
        this.rules = rules;
        this.recorders = recorders;
        this.json = json;
        this.clock = clock;
        this.spoken = spoken;
    }

    CaseFiles caseFiles() {
        return caseFiles;
    }

    /** How a submission of this form is refused, in the language of whoever sent it. */
    Refusing refusing(String form) {
        return spoken.refusing(form);
    }

    /** The answers of a submission, judged by the form's rules. */
    Map<String, Object> judge(
            VariableMap submitted, FormSchema schema, CaseNumber caseNumber, String user, VariableScope scope) {
        FactContext context = new FactContext(caseNumber, user, schema.id(), scope);
        AnswerRules rules =
                new AnswerRules(schema, conditions, field -> offered(field, context), refusing(schema.id()));
        Map<String, Object> shown = shown(schema, scope, caseNumber);
        shown.putAll(factsAskedFor(schema, context));
        return rules.accept(plainAnswers(submitted), shown);
    }

    /**
     * Stores the judged answers and sets the engine's variables; all in the caller's transaction.
     *
     * @return false if the step needed a consent that does not hold: then the answers lie apart and were not recorded
     */
    boolean store(
            Map<String, Object> answers,
            FormSchema schema,
            CaseNumber caseNumber,
            String user,
            String scopeId,
            VariableScope scope) {
        Step step = new Step(caseNumber, user, scopeId, schema, answers, scope);
        StepRecorder recorder = recorderOf(schema.id());
        judge(step);
        boolean permitted = recorder == null || isPermitted(recorder, step);
        String form = permitted ? schema.id() : schema.id() + WITHOUT_CONSENT;
        caseFiles.storeStep(
                new StepAnswers(caseNumber, scopeId, form, schema.version(), user, clock.instant(), answers));
        trail.record(new AuditEvent(AuditKind.CHANGE, caseNumber.value(), form, user, null));
        if (permitted && recorder != null) {
            record(recorder, step);
        }
        EngineValues.of(schema, answers, step).forEach(scope::setVariable);
        return permitted;
    }

    /**
     * The step of a process that belongs to no case. There is no case file in which anything private could lie: the form's recorder
     * must take it to a module that keeps it sealed. A form that asks for something private and has none is refused whole.
     *
     * @return false if the step needed a consent that does not hold: then nothing of the answers is kept
     */
    boolean storeOfHouse(
            Map<String, Object> answers, FormSchema schema, String user, String scopeId, VariableScope scope) {
        Step step = new Step(null, user, scopeId, schema, answers, scope);
        StepRecorder recorder = recorderOf(schema.id());
        boolean asksPrivately =
                schema.fields().stream().anyMatch(field -> field.use() == Use.PRIVATE && !field.isShownOnly());
        if (asksPrivately && recorder == null) {
            throw new RefusedAnswer("استمارة بلا حالة لا تسأل عن شيء خاص");
        }
        boolean permitted = recorder == null || isPermitted(recorder, step);
        trail.record(new AuditEvent(
                AuditKind.CHANGE, null, permitted ? schema.id() : schema.id() + WITHOUT_CONSENT, user, null));
        if (permitted && recorder != null) {
            record(recorder, step);
        }
        EngineValues.of(schema, answers, step).forEach(scope::setVariable);
        return permitted;
    }

    private void judge(Step step) {
        try {
            rules.forEach(rule -> rule.judge(step));
        } catch (RuntimeException e) {
            throw QuietFailure.of(e);
        }
    }

    private static boolean isPermitted(StepRecorder recorder, Step step) {
        try {
            recorder.permit(step);
            return true;
        } catch (NoConsentException e) {
            return false;
        } catch (RuntimeException e) {
            throw QuietFailure.of(e);
        }
    }

    private static void record(StepRecorder recorder, Step step) {
        try {
            recorder.record(step);
        } catch (RuntimeException e) {
            throw QuietFailure.of(e);
        }
    }

    private Collection<String> offered(FormField field, FactContext context) {
        return field.optionsFact() == null
                ? List.of()
                : facts.options(field.optionsFact(), context).stream()
                        .map(FormOption::value)
                        .toList();
    }

    /** What the form only shows, for its conditions: variables of the process, and earlier answers of the case. */
    Map<String, Object> shown(FormSchema schema, VariableScope scope, CaseNumber caseNumber) {
        Map<String, Object> shown = new HashMap<>();
        Map<String, FormField> fromCase = new HashMap<>();
        for (FormField field : schema.fields()) {
            if (!field.isShownOnly() || field.fact() != null) {
                continue;
            }
            if (Variables.all().containsKey(field.key())) {
                shown.put(field.key(), field.codesOf(scope.getVariable(field.key())));
            } else {
                fromCase.put(field.key(), field);
            }
        }
        if (!fromCase.isEmpty() && caseNumber != null) {
            shown.putAll(caseFiles.newestAnswers(caseNumber, fromCase.keySet()));
        }
        return shown;
    }

    /** Facts that a condition of the form asks about: the server hides what the browser hides. */
    private Map<String, Object> factsAskedFor(FormSchema schema, FactContext context) {
        String conditions = schema.fields().stream()
                .flatMap(field -> field.hides().stream())
                .collect(Collectors.joining(" "));
        Map<String, Object> known = new HashMap<>();
        for (FormField field : schema.fields()) {
            if (field.fact() != null && conditions.contains(field.key())) {
                known.put(field.key(), facts.value(field.fact(), context));
            }
        }
        return known;
    }

    private Map<String, Object> plainAnswers(VariableMap submitted) {
        Map<String, Object> plain = new LinkedHashMap<>();
        submitted.keySet().forEach(name -> plain.put(name, plain((TypedValue) submitted.getValueTyped(name))));
        return plain;
    }

    private Object plain(TypedValue value) {
        if (value instanceof SerializableValue serializable) {
            try {
                return json.readValue(serializable.getValueSerialized(), Object.class);
            } catch (JsonProcessingException | IllegalArgumentException e) {
                throw refusing("").refused(RefusalWord.UNREADABLE);
            }
        }
        return value == null ? null : value.getValue();
    }

    private StepRecorder recorderOf(String form) {
        if (recorderByForm.isEmpty()) {
            recorders.forEach(recorder -> recorderByForm.put(recorder.form(), recorder));
        }
        return recorderByForm.get(form);
    }
}
