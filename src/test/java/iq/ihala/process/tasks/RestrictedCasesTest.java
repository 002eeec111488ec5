package iq.ihala.process.tasks;

import static iq.ihala.process.reception.ReceptionForms.consent;
import static iq.ihala.process.reception.ReceptionForms.intake;
import static iq.ihala.process.reception.ReceptionForms.rightsExplained;
import static iq.ihala.process.reception.ReceptionForms.safe;
import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.identity.EngineStaff;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dossier §2 rule 3: where the accused belongs to an official or armed body, the supervisor decides who works on the case. */
@EngineTest
class RestrictedCasesTest {

    @Autowired
    private TestHouse house;

    @Autowired
    private EngineStaff engineStaff;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseAccess access;

    @Autowired
    private Staff staff;

    private String number;

    @BeforeEach
    void people() {
        staff.members("intake_counsellor").forEach(member -> staff.onDuty(member.user(), false));
        house.employ("res.counsel", "F", "intake_counsellor");
        house.employ("res.worker", "F", "case_worker");
        house.employ("res.super", "F", "risk_reviewer");
        officer("res.officer", "case_worker");
    }

    @Test
    void noTaskOfARestrictedCaseIsOfferedToItsTeamButToTheSupervisor() {
        received("POLICE");

        assertThat(seenBy("res.worker")).isEmpty();
        assertThat(seenBy("res.officer")).isEmpty();
        assertThat(seenBy("res.super")).isNotEmpty();
    }

    @Test
    void theSupervisorHandsItToWhomSheTrustsButNotToTheMinistryUnlessSheNamedTheOfficer() {
        received("OFFICIAL");
        Task task = anyOpen();

        assertThatThrownBy(() -> hand(task, "res.officer")).isInstanceOf(ProcessEngineException.class);
        access.name(caseNumber(), "res.officer", true, "res.super");
        hand(task, "res.officer");
        assertThat(seenBy("res.officer")).isNotEmpty();

        access.name(caseNumber(), "res.officer", false, "res.super");
        hand(task, "res.worker");
        assertThat(seenBy("res.worker")).isNotEmpty();
        assertThat(access.of("res.worker", caseNumber()).isOpen()).isTrue();
    }

    @Test
    void nobodyTakesItWithoutBeingTold() {
        received("MILITARY");
        Task task = anyOpen();
        for (String user : List.of("res.worker", "res.officer")) {
            assertThatThrownBy(() -> house.as(user, () -> {
                        tasks.claim(task.getId(), user);
                        return null;
                    }))
                    .as(user)
                    .isInstanceOf(ProcessEngineException.class);
        }
        assertThat(anyOpen().getAssignee()).isNull();
    }

    @Test
    void whatWasOfferedBeforeTheAccusedWasKnownIsTakenBack() {
        received("NONE");
        Task task = anyOpen();
        assertThat(seenBy("res.officer")).isNotEmpty();
        house.as("res.officer", () -> {
            tasks.claim(task.getId(), "res.officer");
            return null;
        });

        caseFiles.restrict(caseNumber(), true);

        assertThat(anyOpen().getAssignee()).isNull();
        assertThat(seenBy("res.officer")).isEmpty();
        assertThat(seenBy("res.worker")).isEmpty();
        assertThat(seenBy("res.super")).isNotEmpty();
    }

    @Test
    void inDangerItIsOpenToTheWholeTeamButTheMinistry() {
        officer("res.police.counsel", "intake_counsellor");
        house.employ("res.other", "F", "intake_counsellor");
        number = house.caseNumber(house.start("res.counsel", "referral-path", Map.of("channel", "WALK_IN")));
        Task safety = anyOpen();
        house.as("res.counsel", () -> {
            tasks.claim(safety.getId(), "res.counsel");
            return null;
        });
        caseFiles.restrict(caseNumber(), true);
        assertThat(anyOpen().getAssignee()).as("who received her goes on").isEqualTo("res.counsel");
        staff.onDuty("res.counsel", false);
        house.answer("res.counsel", number, "userTask_checkSafety", with(safe("F"), "immediateDanger", "YES"));

        assertThat(seenBy("res.police.counsel")).isEmpty();
        assertThat(seenBy("res.other")).contains("userTask_secureRoom");
    }

    @Test
    void aFormShowsNothingToWhoeverTheRestrictionShutOut() {
        received("NONE");
        Task task = anyOpen();
        house.as("res.officer", () -> {
            tasks.claim(task.getId(), "res.officer");
            return null;
        });
        assertThat(access.withTask("res.officer", caseNumber()).isOpen()).isTrue();

        caseFiles.restrict(caseNumber(), true);
        assertThat(access.withTask("res.officer", caseNumber()).isOpen()).isFalse();
    }

    private void received(String accused) {
        number = house.caseNumber(house.start("res.counsel", "referral-path", Map.of("channel", "WALK_IN")));
        house.answer("res.counsel", number, "userTask_checkSafety", safe("F"));
        house.answer("res.counsel", number, "userTask_explainRights", rightsExplained());
        house.answer("res.counsel", number, "userTask_askConsentToRecord", consent("FULL"));
        house.answer(
                "res.counsel",
                number,
                "userTask_takeIntake",
                with(intake("زينب " + UUID.randomUUID(), "25_34"), "perpAffiliation", accused));
        assertThat(house.open(number)).as("after reception").isNotEmpty();
    }

    private void hand(Task task, String user) {
        house.as("res.super", () -> {
            tasks.setAssignee(task.getId(), user);
            return null;
        });
    }

    private Task anyOpen() {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list().get(0);
    }

    private List<String> seenBy(String user) {
        return house.as(user, () -> tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList());
    }

    private CaseNumber caseNumber() {
        return CaseNumber.parse(number);
    }

    private void officer(String user, String group) {
        engineStaff.register(
                new StaffMember(user, user, "M", "MOI", Set.of(group), true, null, null), TestHouse.PASSWORD);
    }
}
