package iq.ihala.process.clocks;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.decision.Deadlines;
import iq.ihala.risk.RiskLevel;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** The timers of a case that run already, whatever diagram they stand in. */
@Component
class TimerClocks {

    private final ManagementService jobs;
    private final RuntimeService runtime;
    private final Deadlines deadlines;
    private final List<PlannedDate> planned;

    TimerClocks(ManagementService jobs, RuntimeService runtime, Deadlines deadlines, List<PlannedDate> planned) {
        this.jobs = jobs;
        this.runtime = runtime;
        this.deadlines = deadlines;
        this.planned = planned;
    }

    void follow(CaseNumber caseNumber, Set<String> instances, RiskLevel level) {
        if (instances.isEmpty()) {
            return;
        }
        jobs.createJobQuery()
                .timers()
                .processInstanceIds(instances)
                .list()
                .forEach(timer -> hurry(timer, caseNumber, level));
    }

    /** The diagram's own words for the date are asked again, as if the clock started at this level. */
    private void hurry(Job timer, CaseNumber caseNumber, RiskLevel level) {
        Date running = timer.getDuedate();
        Instant started = timer.getCreateTime().toInstant();
        planned.stream()
                .filter(date -> date.waitsAt().equals(((JobEntity) timer).getActivityId()))
                .forEach(date -> bringForward(date, timer, caseNumber, level));
        deadlines.startedAt(started, () -> {
            jobs.recalculateJobDuedate(timer.getId(), true);
            return null;
        });
        if (timer.getDuedate().after(running)) {
            jobs.setJobDuedate(timer.getId(), running);
        }
    }

    private void bringForward(PlannedDate date, Job timer, CaseNumber caseNumber, RiskLevel level) {
        Instant counted = date.at(caseNumber, level, timer.getCreateTime().toInstant());
        if (counted.isBefore(timer.getDuedate().toInstant())) {
            runtime.setVariable(timer.getProcessInstanceId(), date.variable().name(), date.written(counted));
        }
    }
}
