package iq.ihala.process.immediatedanger;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.process.fixedclock.FixedClockWatch;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** D08: one case worker leads the case from here on, and asks after the person within a day. Colleagues in conflict are not among the choices. */
@Component
class RecordCaseWorker implements StepRecorder {

    private final CaseFiles caseFiles;
    private final FixedClockWatch watch;

    RecordCaseWorker(CaseFiles caseFiles, FixedClockWatch watch) {
        this.caseFiles = caseFiles;
        this.watch = watch;
    }

    @Override
    public String form() {
        return ImmediateDangerProcess.ASSIGN_CASE_WORKER;
    }

    @Override
    public void record(Step step) {
        caseFiles.assignCaseWorker(step.caseNumber(), step.text("caseWorkerId").orElseThrow());
        watch.afterDanger(step.caseNumber());
    }
}
