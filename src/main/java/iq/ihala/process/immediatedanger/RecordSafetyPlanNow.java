package iq.ihala.process.immediatedanger;

import iq.ihala.casefile.Persons;
import iq.ihala.casefile.SafetyPlan;
import iq.ihala.process.common.SafeContactAnswers;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** D05: a plan that says how to reach the person names a safe way only. */
@Component
class RecordSafetyPlanNow implements StepRecorder {

    private final Persons persons;
    private final SafeContactAnswers safeContact;

    RecordSafetyPlanNow(Persons persons, SafeContactAnswers safeContact) {
        this.safeContact = safeContact;
        this.persons = persons;
    }

    @Override
    public String form() {
        return ImmediateDangerProcess.MAKE_SAFETY_PLAN_NOW;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafeWay(step);
        safeContact.record(step);
        SafetyPlan now = new SafetyPlan(
                null,
                step.text("exitPlan").orElse(null),
                null,
                step.text("documentsPlace").orElse(null),
                step.text("phonePlan").orElse(null),
                step.text("childrenPlan").orElse(null),
                null);
        persons.recordPlan(step.caseNumber(), now, step.user());
    }
}
