package iq.ihala.process.referralpath;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.casefile.CaseSummary;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.common.HouseAuthority;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for a closed case to be opened again (dossier S21). The path starts at the supervisor's step, under the same number;
 * the file itself is opened by that step.
 */
@Component
public class Reopening {

    private static final String FORM = ReferralPathProcess.KEY + ".askReopening";
    static final String STEP = "userTask_reopenCase";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HouseAuthority authority;
    private final CaseFiles caseFiles;
    private final FirstVariables firstVariables;
    private final Clock clock;

    Reopening(
            RuntimeService runtime,
            TaskService tasks,
            HouseAuthority authority,
            CaseFiles caseFiles,
            FirstVariables firstVariables,
            Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.authority = authority;
        this.caseFiles = caseFiles;
        this.firstVariables = firstVariables;
        this.clock = clock;
    }

    /**
     * Starts the path of a closed case anew. Asking twice starts it once. What the closed path still waits for, the talk about
     * satisfaction, ends with it: one case has one path.
     *
     * @param by the user who asks; kept in the case file
     * @return whether the case is on its way to be opened; false if it is not closed
     */
    @Transactional
    public boolean reopen(CaseNumber caseNumber, String by) {
        CaseSummary summary = caseFiles.summary(caseNumber);
        if (summary.status() != CaseStatus.CLOSED) {
            return false;
        }
        return authority.call(() -> {
            if (!isAsked(caseNumber)) {
                caseFiles.storeStep(new StepAnswers(
                        caseNumber, UUID.randomUUID().toString(), FORM, 1, by, clock.instant(), Map.of()));
                endClosedPath(caseNumber);
                start(summary);
            }
            return true;
        });
    }

    /** Starts the path of an open case anew whose path was broken off and is about to end. */
    public void startAnew(CaseNumber caseNumber) {
        CaseSummary summary = caseFiles.summary(caseNumber);
        authority.call(() -> {
            start(summary);
            return null;
        });
    }

    private void start(CaseSummary summary) {
        runtime.createMessageCorrelation(ReferralPathProcess.REOPENED_MESSAGE)
                .processInstanceBusinessKey(summary.number().value())
                .setVariables(firstVariables.of(summary))
                .correlateStartMessage();
    }

    private boolean isAsked(CaseNumber caseNumber) {
        return tasks.createTaskQuery()
                        .processInstanceBusinessKey(caseNumber.value())
                        .taskDefinitionKey(STEP)
                        .count()
                > 0;
    }

    private void endClosedPath(CaseNumber caseNumber) {
        List<ProcessInstance> paths = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .processDefinitionKey(ReferralPathProcess.KEY)
                .list();
        paths.forEach(path -> runtime.deleteProcessInstance(path.getId(), "REOPENED"));
    }
}
