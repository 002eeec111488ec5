package iq.ihala.process.optionstalk;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.Persons;
import iq.ihala.casefile.SafetyPlan;
import iq.ihala.process.common.SafeContactAnswers;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.common.TrustedPerson;
import iq.ihala.process.fixedclock.FixedClockWatch;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/**
 * S12: the plan is kept whole in the case file, where later talks find the safe way. A telephone that others see is never the
 * safe way, and a trusted person is contacted only on a consent of its own (dossier §3.6).
 */
@Component
class MakeSafetyPlanAnswers implements StepRecorder {

    private final Consents consents;
    private final SafeContactAnswers safeContact;
    private final Persons persons;
    private final FixedClockWatch watch;

    MakeSafetyPlanAnswers(Consents consents, SafeContactAnswers safeContact, Persons persons, FixedClockWatch watch) {
        this.consents = consents;
        this.safeContact = safeContact;
        this.persons = persons;
        this.watch = watch;
    }

    @Override
    public String form() {
        return OptionsTalkProcess.SAFETY_PLAN_FORM;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
        SafeTalk.requireSafeWay(step);
        safeContact.record(step);
        persons.recordPlan(step.caseNumber(), plan(step), step.user());
        step.date("truceEnd").ifPresent(end -> watch.truce(step.caseNumber(), end));
        if (step.flag("safePersonConsent")) {
            consents.give(new ConsentGiven(
                    step.caseNumber(),
                    ConsentCode.C_FAMILY,
                    TrustedPerson.ITEM,
                    step.text("safePersonName").orElse(null),
                    null,
                    "SELF",
                    step.text("safePersonConsentForm").orElse(null),
                    step.text("safePersonConsentWitness").orElse(null),
                    null,
                    step.user()));
        } else {
            consents.refuse(step.caseNumber(), ConsentCode.C_FAMILY, TrustedPerson.ITEM, step.user());
        }
    }

    private static SafetyPlan plan(Step step) {
        return new SafetyPlan(
                step.text("warningSigns").orElse(null),
                step.text("exitPlan").orElse(null),
                step.text("safePlaceToGo").orElse(null),
                step.text("documentsPlace").orElse(null),
                step.text("phonePlan").orElse(null),
                step.text("childrenPlan").orElse(null),
                step.text("meansRemoved").orElse(null));
    }
}
