package iq.ihala.process.optionstalk;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.Variables;
import iq.ihala.process.common.DutyGrounds;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whether a lawyer must look at the duty to report before the talk ends (dossier S15). */
@Component
class DutyToReport {

    private final DutyGrounds grounds;
    private final CaseFiles caseFiles;

    DutyToReport(DutyGrounds grounds, CaseFiles caseFiles) {
        this.grounds = grounds;
        this.caseFiles = caseFiles;
    }

    boolean isToBeChecked(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        List<String> inThisTalk = Stream.of(OptionsTalkProcess.OPTIONS_FORM, OptionsTalkProcess.CONSENT_FORM)
                .flatMap(form -> caseFiles.lastStep(caseNumber, execution.getProcessInstanceId(), form).stream())
                .map(StepAnswers::by)
                .toList();
        return !grounds.of(
                        caseNumber,
                        Variables.IS_MINOR.find(execution).orElse(true),
                        Variables.PROBLEM_TYPES.find(execution).orElse(""),
                        inThisTalk)
                .isEmpty();
    }
}
