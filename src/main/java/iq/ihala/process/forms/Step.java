package iq.ihala.process.forms;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessVariable;
import iq.ihala.process.forms.RefusedAnswer.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;

/** One submitted human step: whose case, who answered, what was answered. Answers are never printed. */
public final class Step {

    private final CaseNumber caseNumber;
    private final String user;
    private final String scope;
    private final FormSchema schema;
    private final Map<String, Object> answers;
    private final VariableScope variables;
    private final Map<String, Object> engineValues = new HashMap<>();

    Step(
            CaseNumber caseNumber,
            String user,
            String scope,
            FormSchema schema,
            Map<String, Object> answers,
            VariableScope variables) {
        this.caseNumber = caseNumber;
        this.user = user;
        this.scope = scope;
        this.schema = schema;
        this.answers = answers;
        this.variables = variables;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** The user who submitted. */
    public String user() {
        return user;
    }

    /** The process instance in which the step stands: answers of parallel referrals never mix. */
    public String scope() {
        return scope;
    }

    /** The business key of the process: the case's number, or the code of what belongs to no case. */
    public String businessKey() {
        return ((DelegateTask) variables).getExecution().getProcessBusinessKey();
    }

    /** A text or code; empty if not answered. */
    public Optional<String> text(String field) {
        return Optional.ofNullable((String) answers.get(field));
    }

    /** True only for a clear yes: a ticked box, or the choice {@code YES} or {@code Y}. Not asked or unknown is no yes. */
    public boolean flag(String field) {
        Object answer = answers.get(field);
        return Boolean.TRUE.equals(answer) || "YES".equals(answer) || "Y".equals(answer);
    }

    public Optional<Integer> number(String field) {
        return answers.get(field) instanceof Number number ? Optional.of(number.intValue()) : Optional.empty();
    }

    /** The chosen codes; empty if none. */
    @SuppressWarnings("unchecked")
    public List<String> list(String field) {
        return answers.get(field) instanceof List<?> list ? (List<String>) list : List.of();
    }

    public Optional<LocalDate> date(String field) {
        return text(field).map(value -> LocalDate.parse(value.substring(0, 10)));
    }

    /** All answers by key: for private decisions. Never hand them to anything that logs. */
    public Map<String, Object> answers() {
        return Map.copyOf(answers);
    }

    /** A process variable as it stood before this submission. */
    public <T> Optional<T> find(ProcessVariable<T> variable) {
        return variable.find(variables);
    }

    /** Sets a process variable together with the submission. */
    public <T> void set(ProcessVariable<T> variable, T value) {
        if (!variable.accepts(value)) {
            throw new IllegalArgumentException(
                    "Value does not have the shape declared for process variable " + variable.name());
        }
        engineValues.put(variable.name(), value);
    }

    /** The refusal to throw for one field: {@code throw step.refuse("da03", "…")}. */
    public RefusedAnswer refuse(String field, String arabicReason) {
        String label = schema.field(field).map(FormField::label).orElse("");
        return new RefusedAnswer(List.of(new Refusal(field, label, arabicReason)));
    }

    Map<String, Object> engineValues() {
        return engineValues;
    }
}
