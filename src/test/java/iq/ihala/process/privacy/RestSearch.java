package iq.ihala.process.privacy;

import iq.ihala.process.support.TestHouse;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Asks the engine's REST interface everything that somebody who does not work on the cases might ask. */
final class RestSearch {

    private static final List<String> LISTS = List.of(
            "/variable-instance?deserializeValues=false",
            "/history/variable-instance?deserializeValues=false",
            "/history/detail?deserializeValues=false",
            "/history/user-operation",
            "/history/incident",
            "/history/job-log",
            "/history/decision-instance?includeInputs=true&includeOutputs=true",
            "/history/task",
            "/history/activity-instance",
            "/history/process-instance",
            "/history/identity-link-log",
            "/process-instance",
            "/job",
            "/incident",
            "/execution",
            "/task",
            "/filter");

    private final TestRestTemplate http;
    private final ProcessEngine engine;

    RestSearch(TestRestTemplate http, ProcessEngine engine) {
        this.http = http;
        this.engine = engine;
    }

    /**
     * What one person was told.
     *
     * @param answered calls that were answered and not refused
     * @param withTheWord calls whose answer held the word
     */
    record Told(List<String> answered, List<String> withTheWord) {}

    Told everythingAsked(String user, List<String> cases) {
        Told told = new Told(new ArrayList<>(), new ArrayList<>());
        for (String path : paths(cases)) {
            ResponseEntity<String> answer =
                    http.withBasicAuth(user, TestHouse.PASSWORD).getForEntity("/engine-rest" + path, String.class);
            String body = String.valueOf(answer.getBody());
            if (answer.getStatusCode().is2xxSuccessful()) {
                told.answered().add(path);
            }
            Canary.in(body).ifPresent(disguise -> told.withTheWord().add(path + ": " + disguise));
        }
        return told;
    }

    private List<String> paths(List<String> cases) {
        List<String> paths = new ArrayList<>(LISTS);
        for (Job failed :
                engine.getManagementService().createJobQuery().withException().list()) {
            paths.add("/job/" + failed.getId());
            paths.add("/job/" + failed.getId() + "/stacktrace");
        }
        for (Incident incident :
                engine.getRuntimeService().createIncidentQuery().list()) {
            paths.add("/incident/" + incident.getId());
        }
        for (String caseNumber : cases) {
            paths.add("/process-instance?businessKey=" + caseNumber);
            paths.add("/history/process-instance?processInstanceBusinessKey=" + caseNumber);
            engine
                    .getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(caseNumber)
                    .list()
                    .stream()
                    .map(ProcessInstance::getId)
                    .forEach(id -> {
                        paths.add("/process-instance/" + id + "/variables?deserializeValues=false");
                        paths.add("/process-instance/" + id + "/activity-instances");
                    });
            engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNumber).list().stream()
                    .map(Task::getId)
                    .forEach(id -> {
                        paths.add("/task/" + id);
                        paths.add("/task/" + id + "/form-variables?deserializeValues=false");
                        paths.add("/task/" + id + "/comment");
                    });
        }
        return paths;
    }
}
