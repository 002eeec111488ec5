package iq.ihala.process.support;

import iq.ihala.programme.EventNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the forms of the programme ask alike, as answers of somebody who fills them in. */
public final class ProgrammePlay {

    private ProgrammePlay() {}

    /** What leads this event. */
    public static ProcessInstance leading(EventNumber number) {
        return ProcessEngines.getDefaultProcessEngine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.code())
                .singleResult();
    }

    /** Nothing of the programme is there for the next test. */
    public static void leaveNothing(JdbcTemplate jdbc, TransactionTemplate transaction) {
        endAll();
        transaction.executeWithoutResult(done -> {
            jdbc.update("delete from outbox_message where template = 'PROGRAMME_LATE'");
            jdbc.update("delete from programme_event");
        });
    }

    /** Twelve pupils, nine of them girls, and a police woman. */
    public static Map<String, Object> held(String day) {
        return Map.of(
                "eventHeld", "HELD",
                "heldDay", day,
                "heldMinutes", 90,
                "materialsGiven", 30,
                "cameCategories", List.of("COMMUNITY", "POLICE"),
                "cameCommunityFUnder18", 9,
                "cameCommunityMUnder18", 3,
                "camePoliceF18To34", 1);
    }

    public static Map<String, Object> planned(String day) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "plannedDay", day,
                "plannedHour", "10:00",
                "plannedPlace", "قاعة المدرسة"));
        answers.put("eventUnit", "OUTREACH_UNIT");
        return answers;
    }

    /** Thirteen answered each time; nobody knew much before. */
    public static Map<String, Object> questions() {
        Map<String, Object> answers = new HashMap<>(Map.of("answeredBefore", 13, "answeredAfter", 13));
        for (int question = 1; question <= 3; question++) {
            answers.put("rightBefore" + question, 4);
            answers.put("rightAfter" + question, 11);
        }
        return answers;
    }

    public static Map<String, Object> decided(String decision) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "programmeTopic", "DRUG",
                "programmeAudience", "PUPILS",
                "programmeDistrict", "BASRA",
                "eventDecision", decision));
        if ("DECLINE".equals(decision)) {
            answers.put("declineReason", "NO_CAPACITY");
            answers.put("programmeAnswer", "لا وحدة فارغة في هذا الشهر.");
        }
        return answers;
    }

    public static Map<String, Object> need() {
        return Map.of(
                "programmeTopic", "DRUG",
                "programmeAudience", "TEACHERS",
                "programmeDistrict", "BASRA",
                "wantedPlaces", 20,
                "wantedHours", 6,
                "trainingNeed", "يسأل المدرسون كيف يعرفون التعاطي",
                "wantedBudget", 500_000);
    }

    /** Whatever the programme left running ends, so that no other test meets it. */
    public static void endAll() {
        ProcessEngine engine = ProcessEngines.getDefaultProcessEngine();
        RuntimeService runtime = engine.getRuntimeService();
        List<String> left = new ArrayList<>();
        Stream.of("awareness-request", "training", "safety-initiative")
                .flatMap(key -> runtime.createProcessInstanceQuery().processDefinitionKey(key).list().stream())
                .map(ProcessInstance::getId)
                .forEach(left::add);
        left.forEach(id -> runtime.deleteProcessInstance(id, "test"));
    }
}
