package iq.ihala.process.servicereferral;

import static iq.ihala.process.servicereferral.ReferralForms.accepted;
import static iq.ihala.process.servicereferral.ReferralForms.acceptedWithDate;
import static iq.ihala.process.servicereferral.ReferralForms.appointmentTold;
import static iq.ihala.process.servicereferral.ReferralForms.came;
import static iq.ihala.process.servicereferral.ReferralForms.chosen;
import static iq.ihala.process.servicereferral.ReferralForms.completed;
import static iq.ihala.process.servicereferral.ReferralForms.declined;
import static iq.ihala.process.servicereferral.ReferralForms.didNotCome;
import static iq.ihala.process.servicereferral.ReferralForms.informationSent;
import static iq.ihala.process.servicereferral.ReferralForms.intake;
import static iq.ihala.process.servicereferral.ReferralForms.notShared;
import static iq.ihala.process.servicereferral.ReferralForms.phoned;
import static iq.ihala.process.servicereferral.ReferralForms.silenceNextProvider;
import static iq.ihala.process.servicereferral.ReferralForms.waitlist;
import static iq.ihala.process.servicereferral.ReferralForms.waitlisted;
import static iq.ihala.process.servicereferral.ReferralForms.wantsToKnow;
import static iq.ihala.process.support.Answers.with;
import static iq.ihala.referral.ReferralState.ACCEPTED;
import static iq.ihala.referral.ReferralState.ACCEPTED_DATE;
import static iq.ihala.referral.ReferralState.ATTENDED;
import static iq.ihala.referral.ReferralState.CANCELLED;
import static iq.ihala.referral.ReferralState.CONSENTED;
import static iq.ihala.referral.ReferralState.DECLINED;
import static iq.ihala.referral.ReferralState.DELIVERED;
import static iq.ihala.referral.ReferralState.DRAFT;
import static iq.ihala.referral.ReferralState.INFO_NEEDED;
import static iq.ihala.referral.ReferralState.NOT_ATTENDED;
import static iq.ihala.referral.ReferralState.NO_ANSWER;
import static iq.ihala.referral.ReferralState.SENT;
import static iq.ihala.referral.ReferralState.STOPPED;
import static iq.ihala.referral.ReferralState.WAITLISTED;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.referralattendance.ReferralAttendanceProcess;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.KnownWay;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.referral.Answer;
import iq.ihala.referral.PartnerAnswer;
import iq.ihala.referral.ReferralState;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The two diagrams and the domain's law of a referral (dossier §3.7) are driven together: after every step the state fits the place
 * in the diagram, and in the end every change that the law allows has been walked.
 */
@EngineTest
class ReferralLifeTest {

    private static final String WORKER = "life.worker";
    private static final String PARTNER = "life.pao";
    private static final String PAO = "PAO_BASRA";

    private static final Set<ReferralState> WAITS = EnumSet.of(SENT, DELIVERED, WAITLISTED, INFO_NEEDED);
    private static final Set<ReferralState> TO_COME = EnumSet.of(ACCEPTED, ACCEPTED_DATE, NOT_ATTENDED);

    /** In which state the referral may be while the diagram waits there. */
    private static final Map<String, Set<ReferralState>> PLACES = Map.of(
            "userTask_chooseProvider", EnumSet.of(DRAFT, CONSENTED),
            "userTask_phonePartner", EnumSet.of(CONSENTED),
            "userTask_answerReferral", WAITS,
            "userTask_phoneSilentPartner", WAITS,
            "userTask_giveMoreInformation", EnumSet.of(INFO_NEEDED),
            "userTask_decideWaitlist", EnumSet.of(WAITLISTED),
            "userTask_tellAppointment", TO_COME,
            "userTask_recordAttendance", TO_COME,
            "userTask_recordCompletion", EnumSet.of(ATTENDED));

    /** Silence and refusal are noted and the provider is given up in one step, so that nothing can come in between. */
    private static final Set<ReferralState> LEFT_AT_ONCE = EnumSet.of(NO_ANSWER, DECLINED);

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private SafeContacts contacts;

    @Autowired
    private Referrals referrals;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseNumber number;
    private ProcessInstance path;
    private final Set<String> walked = new TreeSet<>();

    @BeforeEach
    void people() {
        house.employ(WORKER, "F", "case_worker");
        house.employFrom(PAO, PARTNER, "F", "partner_focal");
    }

    @AfterEach
    void now() {
        time.isReal();
    }

    @Test
    void everyPlaceWhereTheDiagramsWaitSaysWhichStatesMayBeThere() {
        assertThat(Stream.of(ServiceReferralProcess.KEY, ReferralAttendanceProcess.KEY)
                        .map(house::definitionOf)
                        .flatMap(id ->
                                repository.getBpmnModelInstance(id).getModelElementsByType(UserTask.class).stream())
                        .map(UserTask::getId))
                .containsExactlyInAnyOrderElementsOf(PLACES.keySet());
    }

    @Test
    void everyChangeThatTheLawAllowsIsWalkedAndDiagramAndDomainAgree() {
        beforeTheSending();
        for (ReferralState standing : List.of(DELIVERED, WAITLISTED, INFO_NEEDED)) {
            answersFrom(standing);
        }
        fromTheAppointmentOn();
        Set<String> allowed = new TreeSet<>();
        for (ReferralState from : ReferralState.values()) {
            from.next().forEach(to -> allowed.add(from + " > " + to));
        }
        assertThat(allowed).as("the law").containsAll(walked);
        assertThat(allowed.stream().filter(change -> !walked.contains(change)))
                .as("allowed and never walked")
                .containsExactlyInAnyOrderElementsOf(notByTheDiagrams());
    }

    /** A service that breaks off after it began is ended by hand; the rest is what {@link #LEFT_AT_ONCE} says. */
    private static Set<String> notByTheDiagrams() {
        Set<String> changes = LEFT_AT_ONCE.stream()
                .flatMap(from -> from.next().stream().filter(to -> to != DRAFT).map(to -> from + " > " + to))
                .collect(Collectors.toCollection(TreeSet::new));
        changes.add(ATTENDED + " > " + STOPPED);
        return changes;
    }

    private void beforeTheSending() {
        refer("LOW");
        does(WORKER, "userTask_chooseProvider", notShared());
        over(CANCELLED);

        refer("HIGH");
        does(WORKER, "userTask_chooseProvider", chosen(PAO, "CODE_ONLY"));
        time.passes(Duration.ofDays(91));
        does(WORKER, "userTask_phonePartner", phoned());
        does(WORKER, "userTask_chooseProvider", chosen(PAO, "CODE_ONLY"));
        withdraws();

        sent();
        withdraws();

        sent();
        staysSilent();
        over(DRAFT);
    }

    /** Each answer, silence and withdrawal, given while another answer stands. */
    private void answersFrom(ReferralState standing) {
        stands(standing);
        answers(accepted());
        over(ACCEPTED);
        stands(standing);
        answers(acceptedWithDate());
        over(ACCEPTED_DATE);
        stands(standing);
        answers(waitlisted());
        over(WAITLISTED);
        stands(standing);
        answers(declined("OTHER"));
        over(DRAFT);
        stands(standing);
        // The partner asks once more, with a detail: how to come is its business too.
        referrals.reply(item().id(), new Answer(PartnerAnswer.INFO_NEEDED, PARTNER, null, null, null, true, false));
        over(INFO_NEEDED);
        stands(standing);
        staysSilent();
        over(DRAFT);
        stands(standing);
        withdraws();
        if (standing == WAITLISTED) {
            sent();
            answers(waitlisted());
            does(WORKER, "userTask_decideWaitlist", waitlist("OTHER_PROVIDER"));
            over(DRAFT);
        }
    }

    private void fromTheAppointmentOn() {
        for (Map<String, Object> yes : List.of(accepted(), acceptedWithDate())) {
            sent();
            answers(yes);
            moved();
            over(ACCEPTED_DATE);
            withdraws();

            sent();
            answers(yes);
            does(WORKER, "userTask_tellAppointment", appointmentTold());
            does(PARTNER, "userTask_recordAttendance", came());
            does(PARTNER, "userTask_recordCompletion", completed("FULL", "NO"));
            over(ReferralState.COMPLETED);

            sent();
            answers(yes);
            missed();
            does(WORKER, "userTask_tellAppointment", appointmentTold());
            does(PARTNER, "userTask_recordAttendance", came());
            withdraws();
        }
        sent();
        answers(accepted());
        withdraws();

        sent();
        answers(accepted());
        missed();
        missed();
        over(STOPPED);

        sent();
        answers(accepted());
        missed();
        does(WORKER, "userTask_tellAppointment", appointmentTold());
        does(PARTNER, "userTask_recordAttendance", with(didNotCome("CHANGED_MIND"), "attendance", "CANCELLED"));
        over(CANCELLED);
    }

    private void missed() {
        does(WORKER, "userTask_tellAppointment", appointmentTold());
        does(PARTNER, "userTask_recordAttendance", didNotCome("FORGOT"));
    }

    private void moved() {
        referrals.reply(
                item().id(),
                new Answer(
                        PartnerAnswer.ACCEPTED_DATE,
                        PARTNER,
                        LocalDateTime.of(2031, 3, 1, 9, 0),
                        null,
                        null,
                        false,
                        false));
        agree();
    }

    private void sent() {
        refer("LOW");
        does(WORKER, "userTask_chooseProvider", chosen(PAO, "CODE_ONLY"));
    }

    private void stands(ReferralState state) {
        sent();
        if (state == DELIVERED) {
            referrals.seen(item().id(), PARTNER);
        } else if (state == WAITLISTED) {
            answers(waitlisted());
            does(WORKER, "userTask_decideWaitlist", waitlist("WAIT"));
        } else {
            answers(wantsToKnow());
            does(WORKER, "userTask_giveMoreInformation", informationSent());
        }
        assertThat(item().state()).isEqualTo(state);
        agree();
    }

    private void answers(Map<String, Object> answer) {
        does(PARTNER, "userTask_answerReferral", answer);
    }

    private void staysSilent() {
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(path.getId())
                .activityId("boundaryEvent_partnerSilent")
                .singleResult()
                .getId());
        agree();
        does(WORKER, "userTask_phoneSilentPartner", silenceNextProvider());
    }

    private void withdraws() {
        consents.withdraw(number, ConsentCode.C_REF, item().id(), WORKER);
        over(CANCELLED);
    }

    private void over(ReferralState state) {
        agree();
        assertThat(item().state()).isEqualTo(state);
        jdbc.queryForList(
                        "select concat(was, ' > ', became) from referral_step where referral_id = ? and was is not null"
                                + " and kind not in ('SEEN', 'REMINDED', 'PHONED')",
                        String.class,
                        item().id())
                .forEach(walked::add);
    }

    private void does(String user, String element, Map<String, Object> answers) {
        house.answer(user, number.value(), element, answers);
        agree();
    }

    private void agree() {
        ReferralState state = item().state();
        List<String> open = house.open(number.value());
        if (open.isEmpty()) {
            assertThat(state.isOver()).as("the path has ended at " + state).isTrue();
        }
        assertThat(open).as("%s", state).allSatisfy(place -> assertThat(PLACES.get(place))
                .contains(state));
    }

    private void refer(String level) {
        number = caseFiles.open("WALK_IN", WORKER);
        caseFiles.assignCaseWorker(number, WORKER);
        caseFiles.storeStep(
                new StepAnswers(number, "reception", "reception.takeIntake", 1, WORKER, Instant.now(), intake()));
        KnownWay.agree(contacts, number, intake(), WORKER);
        path = runtime.startProcessInstanceByKey(
                ServiceReferralProcess.KEY,
                number.value(),
                Map.of("serviceCode", "LEGAL", "riskLevel", level, "restricted", false, "caseWorkerId", WORKER));
        agree();
    }

    private ReferralView item() {
        List<ReferralView> all = referrals.ofCase(number.value());
        return all.get(all.size() - 1);
    }
}
