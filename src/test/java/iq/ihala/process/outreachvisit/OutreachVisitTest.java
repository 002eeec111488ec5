package iq.ihala.process.outreachvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseErased;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.staff.Staff;
import iq.ihala.volunteer.Ref;
import iq.ihala.volunteer.Roll;
import iq.ihala.volunteer.Visit.State;
import iq.ihala.volunteer.VisitConsents;
import iq.ihala.volunteer.VisitWords;
import iq.ihala.volunteer.Visits;
import iq.ihala.volunteer.VolunteerWords;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class OutreachVisitTest {

    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 11, 22, 10, 0);
    private static final String NAME = "الحاج صابر الوحيد";
    private static final String PLACE = "الجمهورية، الفرع الثالث، الباب الأخضر";

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private Visits visits;

    @Autowired
    private VisitConsents visitConsents;

    @Autowired
    private Roll roll;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Consents consents;

    @Autowired
    private Staff staff;

    @Autowired
    private TestTime time;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private Ref ref;
    private ProcessInstance visit;

    @BeforeEach
    void people() {
        BpmnAwareTests.init(engine);
        time.is(BEGIN);
        house.employ("ov.she", "F", "outreach_unit");
        house.employ("ov.he", "M", "outreach_unit");
        house.employ("ov.other", "M", "outreach_unit");
        house.employ("ov.coord", "F", "volunteer_coord");
        house.employ("ov.worker", "F", "case_worker");
        house.employ("ov.stranger", "F", "case_worker");
        house.employ("ov.supervisor", "F", "risk_reviewer");
    }

    @AfterEach
    void now() {
        time.isReal();
    }

    @Test
    void somebodyOfTheListIsAskedVisitedByTwoAndHelpedOnce() {
        wanted();
        assertThat(fact("ov.she", "userTask_askVisitConsent", "visitWho")).contains(NAME, "07801112223");
        assertThat(fact("ov.she", "userTask_askVisitConsent", "visitConsentText"))
                .contains("زيارة");
        answer("ov.she", "userTask_askVisitConsent", terms());
        Ref volunteer = aVolunteer("F", "1990-01-01");
        choose("ov.he", volunteer.value());
        assertThat(mails("VISIT_PLANNED")).containsExactly("ov.he");
        assertThat(fact("ov.he", "userTask_makeVisit", "visitPlaceShown")).contains(PLACE, "بلا زي رسمي");
        happened("HELP");
        assertThat(fact("ov.he", "userTask_giveHelp", "visitReportShown")).contains("دواء");
        answer("ov.he", "userTask_giveHelp", Map.of("helpKind", "MEDICINE", "helpGiven", "جُلب الدواء من الصيدلية"));

        assertThat(visit).isEnded().hasPassed("endEvent_visitClosed");
        assertThat(visits.find(ref).orElseThrow().need()).isEqualTo("HELP");
        assertThat(visits.find(ref).orElseThrow().consent())
                .as("one consent is one visit")
                .isEqualTo("USED");
        assertThat(visits.place(ref)).as("forgotten at once").isEmpty();
        assertThat(visits.report(ref).orElseThrow()).contains("الصيدلية");
        assertThat(roll.assignments(volunteer)).singleElement().satisfies(one -> assertThat(one.kind())
                .isEqualTo("VISIT"));
        theEngineKnowsNobody();
    }

    @Test
    void withoutAYesThereIsNoVisit() {
        wanted();
        answer("ov.she", "userTask_askVisitConsent", Map.of("visitAgreed", "NO"));
        assertThat(visit).isEnded();
        assertThat(visits.find(ref).orElseThrow().result()).isEqualTo("NO_CONSENT");
        assertThatThrownBy(() -> visits.choose(ref, "ov.she", "ov.he", "ov.she"))
                .isInstanceOf(NoConsentException.class);
        CaseNumber number = cases.open("WALK_IN", "ov.worker");
        assertThatThrownBy(() -> visits.wantFor(number, "ov.worker")).isInstanceOf(NoConsentException.class);
    }

    @Test
    void twoGoAndOneOfThemIsAWomanAndNobodyCloseOrUnfit() {
        CaseNumber number = aCase();
        staff.declareConflict("ov.other", number.value(), "ov.worker");
        wantedFor(number);
        answer("ov.worker", "userTask_briefVisit", terms());
        refused("ov.she", "ov.she", "زائرين اثنين");
        refused("ov.he", "ov.other", "صلة");
        house.employ("ov.third", "M", "outreach_unit");
        refused("ov.he", "ov.third", "امرأة");
        refusedByForm("ov.he", "ov.worker");
        Ref young = aVolunteer("F", "2010-01-01");
        refusedByForm("ov.he", young.value());
        assertThatThrownBy(() -> visits.choose(ref, "ov.he", young.value(), "ov.she"))
                .hasMessageContaining("NO_CONTACT");
        assertThatThrownBy(() -> answer("ov.she", "userTask_chooseVisitors", pair("ov.she", "ov.he", "NO")))
                .hasMessageContaining("صلة");
        choose("ov.she", "ov.he");
        assertThat(visits.visitors(ref)).hasSize(2);
    }

    @Test
    void aCaseIsVisitedWithItsOwnConsentAndNobodyWhoGoesLearnsWhichCase() {
        CaseNumber number = aCase();
        wantedFor(number);
        assertThat(visits.wantFor(number, "ov.worker"))
                .as("no second while one is open")
                .isEqualTo(ref);
        assertThat(fact("ov.stranger", "userTask_briefVisit", "visitCase")).doesNotContain(number.value());
        assertThatThrownBy(() -> answer("ov.stranger", "userTask_briefVisit", terms()))
                .hasMessageContaining("ليست من حالاتك");
        engine.getTaskService().setAssignee(house.taskId(ref.code(), "userTask_briefVisit"), null);
        assertThat(fact("ov.worker", "userTask_briefVisit", "visitCase")).isEqualTo(number.value());
        answer("ov.worker", "userTask_briefVisit", terms());
        choose("ov.she", "ov.he");
        for (String shown : List.of("visitWho", "visitPlaceShown", "visitorsShown")) {
            assertThat(fact("ov.she", "userTask_makeVisit", shown)).doesNotContain(number.value());
        }
        happened("REFERRAL");
        assertThat(visit).isEnded().hasPassed("serviceTask_handNeedsOver");
        assertThat(consents.isLive(number, ConsentCode.C_VISIT, null, null)).isFalse();
        assertThat(cases.newestAnswers(number, java.util.Set.of("visitReport")).toString())
                .contains("دواء");
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(visit.getId())
                        .list())
                .allSatisfy(variable ->
                        assertThat(String.valueOf(variable.getValue())).doesNotContain(number.value()));
    }

    @Test
    void needsOfTheListOpenANewCaseThatTheVisitDoesNotKnow() {
        long before = paths();
        planned();
        happened("REFERRAL");
        assertThat(visit).isEnded();
        assertThat(paths()).isEqualTo(before + 1);
        assertThat(visits.find(ref).orElseThrow().caseNumber()).isNull();
    }

    @Test
    void nobodyAtHomeIsAskedAnewAndANoAtTheDoorIsANo() {
        planned();
        happened("NOT_AT_HOME");
        assertThat(visit).isWaitingAt("userTask_askVisitConsent");
        assertThatThrownBy(() -> visitConsents.require(ref)).isInstanceOf(NoConsentException.class);
        answer("ov.she", "userTask_askVisitConsent", terms());
        choose("ov.she", "ov.he");
        happened("DECLINED");
        assertThat(visit).isEnded();
        assertThat(visits.find(ref).orElseThrow().consent()).isEqualTo("REFUSED");

        CaseNumber number = aCase();
        wantedFor(number);
        answer("ov.worker", "userTask_briefVisit", Map.of("visitAgreed", "NO"));
        assertThat(visit).isEnded();
        assertThat(consents.isLive(number, ConsentCode.C_VISIT, null, null)).isFalse();
    }

    @Test
    void timePassesAndEveryWaitHasItsWayOut() {
        wanted();
        answer("ov.she", "userTask_askVisitConsent", terms());
        time.passes(Duration.ofDays(14));
        HouseTimers.fire(ref.code(), "boundaryEvent_nobodyFound");
        assertThat(visit).isEnded();
        assertThat(visits.find(ref).orElseThrow().result()).isEqualTo("NOT_MADE");

        planned();
        assertThat(askedFor()).isEqualTo("2026-12-20T20:00");
        HouseTimers.fire(ref.code(), "boundaryEvent_notToldYet");
        assertThat(mails("VISIT_REMINDER")).contains("ov.she", "ov.he", "ov.supervisor");
        HouseTimers.fire(ref.code(), "boundaryEvent_neverTold");
        assertThat(visit).isEnded().hasPassed("endEvent_visitReminded");
    }

    @Test
    void whoIsSentLateOnTheDayItselfIsGivenTheTimeToGo() {
        wanted();
        LocalDateTime late = LocalDate.of(2026, 12, 20).atTime(19, 0);
        time.is(late);
        answer("ov.she", "userTask_askVisitConsent", terms());
        choose("ov.she", "ov.he");
        assertThat(askedFor()).isEqualTo("2026-12-20T22:00");
    }

    @Test
    void aConsentThatIsGoneOtherwiseLeadsOutOfEachStepThatNeedsIt() {
        CaseNumber number = aCase();
        wantedFor(number);
        consents.use(number, ConsentCode.C_VISIT, null, null);
        answer("ov.worker", "userTask_briefVisit", terms());
        assertThat(visit).isEnded().hasPassed("boundaryEvent_briefWithoutConsent");

        number = aCase();
        wantedFor(number);
        answer("ov.worker", "userTask_briefVisit", terms());
        consents.use(number, ConsentCode.C_VISIT, null, null);
        answer("ov.she", "userTask_chooseVisitors", pair("ov.she", "ov.he", "YES"));
        assertThat(visit).isEnded().hasPassed("boundaryEvent_choiceWithoutConsent");

        number = aCase();
        wantedFor(number);
        answer("ov.worker", "userTask_briefVisit", terms());
        choose("ov.she", "ov.he");
        consents.use(number, ConsentCode.C_VISIT, null, null);
        happened("HELP");
        assertThat(visit).isEnded().hasPassed("boundaryEvent_visitWithoutConsent");
        assertThat(visits.find(ref).orElseThrow().visitedOn()).isNull();
        assertThat(visits.report(ref)).as("what was typed is kept nowhere").isEmpty();
    }

    /** Each wait before the visit was made, of the list and of a case: the yes is taken back there, and nothing but telling waits. */
    @Test
    void aYesTakenBackStopsTheVisitAtEveryWait() {
        Map<String, Supplier<CaseNumber>> waits = new HashMap<>();
        waits.put("userTask_askVisitConsent", this::wanted);
        waits.put("userTask_chooseVisitors", () -> {
            wanted();
            answer("ov.she", "userTask_askVisitConsent", terms());
            return null;
        });
        waits.put("userTask_makeVisit", this::planned);
        waits.put("userTask_briefVisit", () -> wantedFor(aCase()));
        waits.put("userTask_chooseVisitors ", () -> {
            CaseNumber number = wantedFor(aCase());
            answer("ov.worker", "userTask_briefVisit", terms());
            return number;
        });
        waits.put("userTask_makeVisit ", () -> {
            CaseNumber number = wantedFor(aCase());
            answer("ov.worker", "userTask_briefVisit", terms());
            choose("ov.she", "ov.he");
            return number;
        });
        List<String> wrong = new ArrayList<>();
        waits.forEach((wait, led) -> {
            CaseNumber number = led.get();
            assertThat(visit).isWaitingAt(wait.strip());
            if (number == null) {
                visitConsents.withdraw(ref, "ov.she");
            } else {
                consents.withdraw(number, ConsentCode.C_VISIT, null, "ov.worker");
            }
            List<String> left = house.open(ref.code());
            boolean told = left.equals(List.of("userTask_tellVisitors"));
            if (!(left.isEmpty() || (told && wait.strip().equals("userTask_makeVisit")))) {
                wrong.add(wait + " still waits at " + left);
            }
            if (visits.place(ref).isPresent() || visits.find(ref).orElseThrow().state() != State.STOPPED) {
                wrong.add(wait + ": not stopped");
            }
            if (told) {
                assertThat(mails("VISIT_OFF")).containsExactlyInAnyOrder("ov.she", "ov.he");
                answer("ov.coord", "userTask_tellVisitors", Map.of("visitorsTold", "YES"));
                assertThat(visits.visitors(ref)).isEmpty();
            }
            assertThat(visit).isEnded().hasPassed("endEvent_visitStopped");
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoTakesBackTheRecordIsNotHelpedAfterTheVisitEither() {
        CaseNumber number = aCase();
        wantedFor(number);
        answer("ov.worker", "userTask_briefVisit", terms());
        choose("ov.she", "ov.he");
        happened("HELP");
        consents.withdraw(number, ConsentCode.C_VISIT, null, "ov.worker");
        assertThat(visit).as("the visit was made already").isWaitingAt("userTask_giveHelp");
        consents.withdraw(number, ConsentCode.C_RECORD, null, "ov.worker");
        assertThat(house.open(ref.code())).doesNotContain("userTask_giveHelp");
    }

    @Test
    void anErasedCaseLeavesNothingOfItsVisits() {
        CaseNumber number = aCase();
        wantedFor(number);
        answer("ov.worker", "userTask_briefVisit", terms());
        transaction.executeWithoutResult(status -> events.publishEvent(new CaseErased(number)));
        assertThat(visits.find(ref)).isEmpty();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(ref.code())
                        .count())
                .isZero();
        assertThat(jdbc.queryForObject(
                        "select count(*) from case_key where case_number = ?", Integer.class, ref.value()))
                .isZero();
    }

    private CaseNumber wanted() {
        started(visits.want(new VisitWords(NAME, "07801112223", "يعيش وحده"), "ELDERLY", "MAQIL", "ov.she"));
        return null;
    }

    private CaseNumber planned() {
        wanted();
        answer("ov.she", "userTask_askVisitConsent", terms());
        choose("ov.she", "ov.he");
        return null;
    }

    private CaseNumber wantedFor(CaseNumber number) {
        started(visits.wantFor(number, "ov.worker"));
        return number;
    }

    private CaseNumber aCase() {
        CaseNumber number = cases.open("WALK_IN", "ov.worker");
        cases.assignCaseWorker(number, "ov.worker");
        for (ConsentCode code : List.of(ConsentCode.C_RECORD, ConsentCode.C_VISIT)) {
            consents.give(new ConsentGiven(number, code, null, null, null, "SELF", "SIGNED", null, "AR", "ov.worker"));
        }
        return number;
    }

    private void started(Ref number) {
        ref = number;
        visit = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(ref.code())
                .singleResult();
    }

    private static Map<String, Object> terms() {
        Map<String, Object> terms = new HashMap<>(Map.of(
                "visitAgreed", "YES",
                "visitPlace", PLACE,
                "visitHours", "بين 4 و5",
                "plainClothes", "YES",
                "visitConsentHow", "ORAL"));
        terms.put("visitDate", LocalDate.of(2026, 12, 20).toString());
        return terms;
    }

    private static Map<String, Object> pair(String first, String second, String apart) {
        return Map.of("firstVisitor", first, "secondVisitor", second, "visitorsNotClose", apart);
    }

    private Object askedFor() {
        return engine.getRuntimeService().getVariable(visit.getId(), "visitRemindOn");
    }

    private void choose(String first, String second) {
        answer("ov.she", "userTask_chooseVisitors", pair(first, second, "YES"));
        assertThat(visit).isWaitingAt("userTask_makeVisit");
    }

    private void refused(String first, String second, String word) {
        if (word.equals("صلة")) {
            assertThatThrownBy(() -> visits.choose(ref, first, second, "ov.she"))
                    .hasMessageContaining("TOO_CLOSE");
            refusedByForm(first, second);
            return;
        }
        assertThatThrownBy(() -> answer("ov.she", "userTask_chooseVisitors", pair(first, second, "YES")))
                .hasMessageContaining(word);
    }

    /** Whoever is not fit is not offered, and what is not offered is not taken. */
    private void refusedByForm(String first, String second) {
        assertThatThrownBy(() -> answer("ov.she", "userTask_chooseVisitors", pair(first, second, "YES")))
                .isInstanceOf(RuntimeException.class);
        assertThat(visit).isWaitingAt("userTask_chooseVisitors");
    }

    private void happened(String outcome) {
        answer("ov.he", "userTask_makeVisit", Map.of("visitOutcome", outcome, "visitReport", "يحتاج إلى دواء الضغط"));
    }

    private Ref aVolunteer(String sex, String born) {
        Ref volunteer = roll.apply(
                new VolunteerWords("متطوعة", born, "07700000001", "أساعد", null, "جارة", "أبوها"), sex, "MAQIL", null);
        roll.guardianAgreed(volunteer);
        roll.checked(volunteer, "ov.coord", null);
        roll.interviewed(volunteer, "ov.she", null);
        roll.signed(volunteer);
        roll.trained(volunteer);
        roll.giveBadge(volunteer);
        return volunteer;
    }

    private long paths() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("referral-path")
                .count();
    }

    private List<String> mails(String template) {
        return jdbc.queryForList(
                "select recipient from outbox_message where case_number = ? and template = ?",
                String.class,
                ref.value(),
                template);
    }

    private void theEngineKnowsNobody() {
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(visit.getId())
                        .list())
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(String.valueOf(variable.getValue()))
                        .doesNotContain("صابر", "0780", "الجمهورية", "دواء"));
    }

    private String fact(String user, String element, String name) {
        return house.fact(user, ref.code(), element, name);
    }

    private void answer(String user, String element, Map<String, Object> answers) {
        org.camunda.bpm.engine.task.Task task = house.task(ref.code(), element);
        if (task != null && task.getAssignee() != null && !task.getAssignee().equals(user)) {
            engine.getTaskService().setAssignee(task.getId(), null);
        }
        house.answer(user, ref.code(), element, answers);
    }
}
