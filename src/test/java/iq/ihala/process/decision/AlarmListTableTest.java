package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.List;
import java.util.Map;

class AlarmListTableTest extends DecisionTableContract {

    AlarmListTableTest() {
        super("alarm_list");
    }

    @Override
    Map<String, Object> unremarkable() {
        return Map.of("alarm", "DANGER");
    }

    @Override
    List<Example> examples() {
        return List.of(
                new Example(
                        "supervisors on duty, the others, the director",
                        Map.of(),
                        List.of(
                                List.of("risk_reviewer", "ON"),
                                List.of("risk_reviewer", "OFF"),
                                List.of("governorate_director", "ANY"))),
                when("there is no other alarm", "alarm", "OTHER").thenNothing());
    }
}
