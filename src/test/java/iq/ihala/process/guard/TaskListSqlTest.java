package iq.ihala.process.guard;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.SqlMeter;
import iq.ihala.process.support.TestHouse;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The lists that Tasklist shows ask the authorization table nothing: with one question of it a task, a list of 20,000 open
 * tasks took 1.9 s (ARCHITECTURE §6).
 */
@EngineTest
class TaskListSqlTest {

    private static final String API = "/camunda/api/engine/engine/default";

    @Autowired
    private TestHouse house;

    @Autowired
    private FilterService filters;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"intake_counsellor", "partner_focal", "risk_reviewer"})
    void noListOfTasksJoinsTheAuthorizationTable(String group) {
        String user = "sql." + group;
        if ("partner_focal".equals(group)) {
            house.employFrom("PSS-1", user, "F", group);
        } else {
            house.employ(user, "F", group);
        }
        WebSession session = new WebSession(port, user, TestHouse.PASSWORD);

        List<Integer> answers = new ArrayList<>();
        List<String> ofTasks = SqlMeter.heardDuring(() -> {
                    for (Filter filter : filters.createTaskFilterQuery().list()) {
                        if (session.get(API + "/filter/" + filter.getId()).statusCode() == 200) {
                            answers.add(session.post(list(filter), "{}").statusCode());
                            answers.add(session.get(API + "/filter/" + filter.getId() + "/count")
                                    .statusCode());
                        }
                    }
                    answers.add(session.post(API + "/task?maxResults=15", "{}").statusCode());
                    answers.add(session.post(API + "/task/count", "{}").statusCode());
                })
                .stream()
                .filter(sql -> sql.contains("ACT_RU_TASK "))
                .toList();

        assertThat(answers).hasSizeGreaterThanOrEqualTo(12).containsOnly(200);
        assertThat(ofTasks).hasSizeGreaterThanOrEqualTo(12).noneMatch(sql -> sql.contains("ACT_RU_AUTHORIZATION"));
    }

    /** Else the test above could not fail. */
    @Test
    void theMeterHearsWhatOtherThreadsAsk() {
        house.employ("sql.heard", "F", "intake_counsellor");
        WebSession session = new WebSession(port, "sql.heard", TestHouse.PASSWORD);

        assertThat(SqlMeter.heardDuring(() -> session.get(API + "/filter?itemCount=false")))
                .anyMatch(sql -> sql.contains("ACT_RU_FILTER") && sql.contains("ACT_RU_AUTHORIZATION"));
    }

    private static String list(Filter filter) {
        return API + "/filter/" + filter.getId() + "/list?firstResult=0&maxResults=15";
    }
}
