package iq.ihala.process.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who reaches the database changes what a person said, without being able to read it. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class AlteredAnswerTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestHouse house;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestRestTemplate http;

    private final Canaries canaries = new Canaries();

    @Test
    void alteredAnswerIsRefusedInArabicAndNamedInTheLogWithoutAWord(CapturedOutput log) {
        var worker =
                new AutoWorker(engine, house, 7, canaries, Walks.all().get(0).wishes());
        String number = worker.playACase(0);
        ResponseEntity<String> refused = null;
        for (int step = 0; step < 15 && refused == null; step++) {
            worker.work(number, 1);
            Map<String, String> forms = openForms(number);
            forms.forEach((path, user) ->
                    assertThat(get(user, path).getStatusCode().value()).isEqualTo(200));
            turnABit(number);
            refused = forms.entrySet().stream()
                    .map(form -> get(form.getValue(), form.getKey()))
                    .filter(answer -> answer.getStatusCode().value() != 200)
                    .findFirst()
                    .orElse(null);
            turnABit(number);
        }
        assertThat(refused).as("a form that shows what was answered before").isNotNull();
        assertThat(refused.getStatusCode().value()).isEqualTo(500);
        assertThat(refused.getBody()).contains("حدث خطأ في النظام").doesNotContain("case_step", number);
        assertThat(Canaries.in(refused.getBody())).isEmpty();
        assertThat(log.getAll()).contains("Sealed data does not open at case_step|sealed_answers|" + number);
        assertThat(Canaries.in(log.getAll())).isEmpty();
    }

    /** By the path of what Tasklist asks for before it shows a form, the user who asks. */
    private Map<String, String> openForms(String number) {
        Map<String, String> forms = new TreeMap<>();
        engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .list()
                .forEach(task -> {
                    String user = task.getAssignee() == null
                            ? engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                                    .map(link -> "auto.a." + link.getGroupId())
                                    .findFirst()
                                    .orElseThrow()
                            : task.getAssignee();
                    engine.getTaskService().setAssignee(task.getId(), user);
                    forms.put("/engine-rest/task/" + task.getId() + "/form-variables", user);
                });
        return forms;
    }

    /** Changes every sealed answer of a case; done twice, it changes nothing. */
    private void turnABit(String number) {
        transaction.executeWithoutResult(status -> assertThat(jdbc.update(
                        "update case_step set sealed_answers = concat(left(sealed_answers, 30),"
                                + " char(ascii(substr(sealed_answers, 31)) ^ 1), substr(sealed_answers, 32))"
                                + " where case_number = ?",
                        number))
                .isPositive());
    }

    private ResponseEntity<String> get(String user, String path) {
        return http.withBasicAuth(user, TestHouse.PASSWORD).getForEntity(path, String.class);
    }
}
