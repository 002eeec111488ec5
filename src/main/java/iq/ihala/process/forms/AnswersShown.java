package iq.ihala.process.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.calendar.ArabicDates;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Draft;
import iq.ihala.casefile.Drafts;
import iq.ihala.casefile.Sight;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.crypto.CannotOpenException;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.FormField.Prefill;
import iq.ihala.process.forms.FormField.Use;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.SpinValues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a form shows of a case to the assignee of its step: answers that were given before, facts, her own draft and what may be
 * chosen. What she may not see is left out, and the look is remembered.
 */
final class AnswersShown {

    private static final Logger LOG = LoggerFactory.getLogger(AnswersShown.class);

    private final FormFacts facts;
    private final CaseFiles caseFiles;
    private final CaseAccess access;
    private final AuditTrail trail;
    private final Drafts drafts;
    private final ObjectMapper json;

    AnswersShown(
            FormFacts facts,
            CaseFiles caseFiles,
            CaseAccess access,
            AuditTrail trail,
            Drafts drafts,
            ObjectMapper json) {
        this.facts = facts;
        this.caseFiles = caseFiles;
        this.access = access;
        this.trail = trail;
        this.drafts = drafts;
        this.json = json;
    }

    /**
     * Adds what the assignee may see.
     *
     * @param asked which of the form's fields were asked for
     */
    void addTo(VariableMap shown, FormSchema schema, TaskEntity task, String user, Predicate<String> asked) {
        CaseNumber caseNumber = CaseNumber.parse(task.getExecution().getProcessBusinessKey());
        // A conflict of interest, or the restriction of the case, may have come to light after the task was taken.
        Sight sight = access.withTask(user, caseNumber);
        if (sight.equals(Sight.NOTHING)) {
            remember(AuditKind.REFUSED, caseNumber, schema, user);
        }
        int before = shown.size();
        Map<String, Object> ofStep = schema.fields().stream().anyMatch(f -> isPrefilled(f, Prefill.STEP))
                ? caseFiles
                        .lastStep(caseNumber, task.getProcessInstanceId(), schema.id())
                        .map(StepAnswers::answers)
                        .orElse(Map.of())
                : Map.of();
        Set<String> wanted = new HashSet<>();
        for (FormField field : schema.fields()) {
            if (!sight.reads(field.section())) {
                continue;
            }
            if (isPrefilled(field, Prefill.STEP)) {
                put(shown, field.key(), ofStep.get(field.key()));
            } else if (isPrefilled(field, Prefill.CASE) || isShownFromCase(field)) {
                wanted.add(field.key());
            }
        }
        if (!wanted.isEmpty()) {
            caseFiles.newestAnswers(caseNumber, wanted).forEach((key, value) -> put(shown, key, value));
        }
        FactContext context = new FactContext(caseNumber, user, schema.id(), task);
        addFacts(shown, schema, sight, context, asked);
        if (!sight.equals(Sight.NOTHING)) {
            draftOf(caseNumber, task, user).ifPresent(draft -> addDraft(shown, schema, draft));
        }
        if (shown.size() > before) {
            remember(AuditKind.READ, caseNumber, schema, user);
        }
        addOptions(shown, schema, sight, context, asked);
    }

    /** Before the commit, and so before anybody has seen an answer. */
    private void remember(AuditKind kind, CaseNumber caseNumber, FormSchema schema, String user) {
        trail.record(new AuditEvent(kind, caseNumber.value(), schema.id(), user, null));
    }

    /** A draft that does not open is none: the step must stay possible. */
    private Optional<Draft> draftOf(CaseNumber caseNumber, TaskEntity task, String user) {
        try {
            return drafts.find(caseNumber, task.getId(), user);
        } catch (CannotOpenException e) {
            LOG.warn("A draft of {} does not open", caseNumber);
            return Optional.empty();
        }
    }

    /**
     * The form as it was left: also what had been emptied stays empty. Where the form is another version by now, only the
     * fields that it still has are taken over, and the others open as ever.
     */
    private void addDraft(VariableMap shown, FormSchema schema, Draft draft) {
        boolean sameForm = draft.form().equals(schema.id()) && draft.formVersion() == schema.version();
        for (FormField field : schema.fields()) {
            Object value = draft.answers().get(field.key());
            if (field.isShownOnly()) {
                continue;
            }
            if (value != null || sameForm) {
                shown.remove(field.key());
            }
            put(shown, field.key(), value);
        }
        shown.put(
                CaseFormService.DRAFT_KEPT_AT,
                ArabicDates.moment(LocalDateTime.ofInstant(draft.at(), WorkingCalendar.BASRA)));
    }

    private static boolean isPrefilled(FormField field, Prefill prefill) {
        return !field.isShownOnly() && (field.use() == Use.PRIVATE || field.isList()) && field.prefill() == prefill;
    }

    private static boolean isShownFromCase(FormField field) {
        return field.isShownOnly() && field.fact() == null && !Variables.all().containsKey(field.key());
    }

    private void addFacts(
            VariableMap shown, FormSchema schema, Sight sight, FactContext context, Predicate<String> asked) {
        for (FormField field : schema.fields()) {
            if (field.fact() != null && asked.test(field.key()) && maySee(field, sight)) {
                put(shown, field.key(), facts.value(field.fact(), context));
            }
        }
    }

    private boolean maySee(FormField field, Sight sight) {
        return facts.isExtract(field.fact()) ? sight.readsExtract(field.section()) : sight.reads(field.section());
    }

    /** What may be chosen says who works here and which services there are, nothing of what was answered. */
    private void addOptions(
            VariableMap shown, FormSchema schema, Sight sight, FactContext context, Predicate<String> asked) {
        if (sight.equals(Sight.NOTHING)) {
            return;
        }
        for (FormField field : schema.fields()) {
            if (field.optionsFact() != null && asked.test(field.optionsFact())) {
                put(shown, field.optionsFact(), facts.value(field.optionsFact(), context));
            }
        }
    }

    /** Lists travel as JSON; what is not there is left out. */
    void put(VariableMap shown, String key, Object value) {
        if (value instanceof Collection<?>) {
            try {
                shown.putValueTyped(
                        key,
                        SpinValues.jsonValue(json.writeValueAsString(value)).create());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("A form value could not be written", e);
            }
        } else if (value != null) {
            shown.put(key, value);
        }
    }
}
