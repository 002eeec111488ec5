package iq.ihala.process.minorprotection;

import iq.ihala.process.common.SupervisorNotice;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/**
 * SP2: the interview as it was (dossier §3.8). What broke its rules is recorded and not refused, or nobody would say so; the
 * supervisors are told.
 */
@Component
class RecordInterview implements StepRecorder {

    private static final int LONGEST_MINUTES = 45;

    private final SupervisorNotice supervisors;

    RecordInterview(SupervisorNotice supervisors) {
        this.supervisors = supervisors;
    }

    @Override
    public String form() {
        return MinorProtectionProcess.INTERVIEW;
    }

    @Override
    public void record(Step step) {
        boolean tooLong = step.number("interviewMinutes").orElse(0) > LONGEST_MINUTES;
        if (tooLong || step.flag("accusedPresent")) {
            supervisors.send(step.caseNumber(), "interview/" + step.scope());
        }
    }
}
