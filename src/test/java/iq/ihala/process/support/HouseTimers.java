package iq.ihala.process.support;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Timers and jobs of a case, run by the name of their element: time is moved, never waited for. */
public final class HouseTimers {

    private HouseTimers() {}

    /** Fires the only timer of this element in the case, whatever diagram it stands in. */
    public static void fire(String caseNumber, String element) {
        List<String> running = instances(caseNumber);
        List<Job> jobs = jobs().createJobQuery().activityId(element).list().stream()
                .filter(job -> running.contains(job.getProcessInstanceId()))
                .toList();
        if (jobs.size() != 1) {
            throw new AssertionError(jobs.size() + " timers at " + element + " in " + caseNumber);
        }
        jobs().executeJob(jobs.get(0).getId());
    }

    /** Runs what the engine put off until after a commit, of all cases. */
    public static void runWaitingJobs() {
        jobs().createJobQuery().messages().list().forEach(job -> jobs().executeJob(job.getId()));
    }

    /** True while a part of the case still runs. */
    public static boolean isRunning(String caseNumber) {
        return !instances(caseNumber).isEmpty();
    }

    /** Ids of the case's instances, running or ended: the path and the diagrams that it called. */
    public static Set<String> everyInstance(String caseNumber) {
        return history().createHistoricProcessInstanceQuery().rootProcessInstanceId(path(caseNumber)).list().stream()
                .map(HistoricProcessInstance::getId)
                .collect(Collectors.toSet());
    }

    /** Id of the instance of the referral path itself. */
    public static String path(String caseNumber) {
        return history()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .rootProcessInstances()
                .singleResult()
                .getId();
    }

    /** Ids of the elements that the case has passed, in all its diagrams. */
    public static Set<String> passed(String caseNumber) {
        return everyInstance(caseNumber).stream()
                .flatMap(instance ->
                        history()
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance)
                                .finished()
                                .list()
                                .stream())
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    private static List<String> instances(String caseNumber) {
        return engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    private static ManagementService jobs() {
        return engine().getManagementService();
    }

    private static HistoryService history() {
        return engine().getHistoryService();
    }

    private static ProcessEngine engine() {
        return ProcessEngines.getDefaultProcessEngine();
    }
}
