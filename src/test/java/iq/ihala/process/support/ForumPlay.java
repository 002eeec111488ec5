package iq.ihala.process.support;

import iq.ihala.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A forum's people at work: what each says in the forum's forms, and its timers by name. */
public final class ForumPlay {

    private static final Map<String, Integer> CAME = Map.of(
            "cameCommunityF",
            2,
            "cameCommunityM",
            2,
            "camePoliceM",
            1,
            "cameCivilSocietyF",
            1,
            "aged18To34F",
            3,
            "aged35To59M",
            3);
    private static final List<String> COUNTED = List.of(
            "cameCommunityF",
            "cameCommunityM",
            "camePoliceF",
            "camePoliceM",
            "cameCivilSocietyF",
            "cameCivilSocietyM",
            "cameGovernmentF",
            "cameGovernmentM",
            "cameDisplacedF",
            "cameDisplacedM",
            "agedUnder18F",
            "agedUnder18M",
            "aged18To34F",
            "aged18To34M",
            "aged35To59F",
            "aged35To59M",
            "aged60UpF",
            "aged60UpM");

    private static final List<String> TABLES =
            List.of("forum_text", "forum_event", "forum_issue", "forum_attendance", "forum_meeting");

    private final TestHouse house;
    private final ProcessEngine engine;

    /** For tests outside the engine's room. */
    public ForumPlay(TestHouse house) {
        this(house, ProcessEngines.getDefaultProcessEngine());
    }

    public ForumPlay(TestHouse house, ProcessEngine engine) {
        this.house = house;
        this.engine = engine;
    }

    /** Nine people of one forum: chair and member; the officer and the outreach unit serve all of them. */
    public void employ(String forum, String chair, String member) {
        house.employFrom(forum, chair, "F", "forum_chair");
        house.employFrom(forum, member, "M", "forum_member");
    }

    public void raise(String user, String month, String topic, String words) {
        house.answer(
                user,
                month,
                "userTask_raiseIssue",
                Map.of("forumTopic", topic, "issueText", words, "raiserCategory", "COMMUNITY", "raiserSex", "F"));
    }

    public void plan(String chair, String month, LocalDate day) {
        house.answer(chair, month, "userTask_planMeeting", planned(day));
    }

    /** The agenda's form for a meeting on this day. */
    public static Map<String, Object> planned(LocalDate day) {
        return Map.of(
                "meetingDay",
                day.toString(),
                "meetingTime",
                "17:00",
                "meetingPlace",
                "قاعة المنتدى",
                "invitedGroups",
                List.of("WOMEN", "YOUTH"));
    }

    public void invitationsGo(String month) {
        fire(month, "catchEvent_sevenDaysBefore");
    }

    /** Six came, three of them women; how many were members decides the quorum. */
    public void meet(String chair, String month, int members, Map<String, Object> more) {
        Map<String, Object> answers = came(members);
        answers.putAll(more);
        house.answer(chair, month, "userTask_holdMeeting", answers);
    }

    /** The meeting's form when these six came. */
    public static Map<String, Object> came(int members) {
        Map<String, Object> answers = new HashMap<>();
        COUNTED.forEach(field -> answers.put(field, CAME.getOrDefault(field, 0)));
        answers.put("meetingHeld", "YES");
        answers.put("membersPresent", members);
        return answers;
    }

    /** The open step of one issue. */
    public Task step(String issue, String element) {
        return engine.getTaskService().createTaskQuery().taskDefinitionKey(element).list().stream()
                .filter(task ->
                        issue.equals(engine.getRuntimeService().getVariable(task.getExecutionId(), "forumIssue")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + element + " of " + issue + "; open are "
                        + engine.getTaskService().createTaskQuery().list().stream()
                                .filter(task -> task.getName().contains(issue))
                                .map(Task::getTaskDefinitionKey)
                                .toList()));
    }

    public void answer(String user, String issue, String element, Map<String, Object> answers) {
        house.answer(user, step(issue, element), answers);
    }

    public void solve(String chair, String issue, String type, String words) {
        answer(chair, issue, "userTask_decideIssue", Map.of("individualCase", "NO"));
        develop(chair, issue, type, words);
    }

    public void develop(String chair, String issue, String type, String words) {
        answer(chair, issue, "userTask_developSolution", solution(type, words));
    }

    /** The solution's form; the community police have twenty days. */
    public static Map<String, Object> solution(String type, String words) {
        return Map.of(
                "solutionType",
                type,
                "solutionText",
                words,
                "solutionOwner",
                "COMMUNITY_POLICE",
                "solutionDay",
                LocalDate.ofInstant(now(), WorkingCalendar.BASRA).plusDays(20).toString());
    }

    private static java.time.Instant now() {
        return org.camunda.bpm.engine.impl.util.ClockUtil.getCurrentTime().toInstant();
    }

    /** The timer of this element in the month, or in the one issue of it that waits there. */
    public void fire(String month, String element) {
        HouseTimers.fire(month, element);
    }

    /** The timer of this element in the process instance of one issue. */
    public void fireOf(String issue, String element) {
        ManagementService jobs = engine.getManagementService();
        Job job = jobs.createJobQuery().activityId(element).list().stream()
                .filter(one ->
                        issue.equals(engine.getRuntimeService().getVariable(one.getProcessInstanceId(), "forumIssue")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer " + element + " of " + issue));
        jobs.executeJob(job.getId());
    }

    public ProcessInstance month(String month) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(month)
                .processDefinitionKey("forum-cycle")
                .singleResult();
    }

    public ProcessInstance instanceOf(String issue) {
        RuntimeService runtime = engine.getRuntimeService();
        return runtime.createProcessInstanceQuery().processDefinitionKey("forum-issue").list().stream()
                .filter(one -> issue.equals(runtime.getVariable(one.getId(), "forumIssue")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No instance of " + issue));
    }

    /** Whatever the forums left ends and is gone, mails and rows, so that no other test meets it. */
    public void leaveNothing(JdbcTemplate jdbc, TransactionTemplate transaction) {
        endAll();
        transaction.executeWithoutResult(done -> {
            jdbc.update("delete from outbox_message where template like 'FORUM%'");
            TABLES.forEach(table -> jdbc.update("delete from " + table));
        });
    }

    private void endAll() {
        RuntimeService runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery().processDefinitionKey("forum-cycle").list().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> runtime.deleteProcessInstance(id, "test"));
        runtime.createProcessInstanceQuery().processDefinitionKey("forum-issue").list().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> runtime.deleteProcessInstance(id, "test"));
    }
}
