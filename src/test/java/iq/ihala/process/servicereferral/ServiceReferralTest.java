package iq.ihala.process.servicereferral;

import static iq.ihala.process.servicereferral.ReferralForms.accepted;
import static iq.ihala.process.servicereferral.ReferralForms.acceptedByTelephone;
import static iq.ihala.process.servicereferral.ReferralForms.acceptedWithDate;
import static iq.ihala.process.servicereferral.ReferralForms.appointmentTold;
import static iq.ihala.process.servicereferral.ReferralForms.came;
import static iq.ihala.process.servicereferral.ReferralForms.chosen;
import static iq.ihala.process.servicereferral.ReferralForms.completed;
import static iq.ihala.process.servicereferral.ReferralForms.declined;
import static iq.ihala.process.servicereferral.ReferralForms.informationRefused;
import static iq.ihala.process.servicereferral.ReferralForms.informationSent;
import static iq.ihala.process.servicereferral.ReferralForms.intake;
import static iq.ihala.process.servicereferral.ReferralForms.notShared;
import static iq.ihala.process.servicereferral.ReferralForms.phoned;
import static iq.ihala.process.servicereferral.ReferralForms.silence;
import static iq.ihala.process.servicereferral.ReferralForms.silenceNextProvider;
import static iq.ihala.process.servicereferral.ReferralForms.waitlist;
import static iq.ihala.process.servicereferral.ReferralForms.waitlisted;
import static iq.ihala.process.servicereferral.ReferralForms.wantsToKnow;
import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.KnownWay;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.referral.Answer;
import iq.ihala.referral.Exclusion;
import iq.ihala.referral.GapReason;
import iq.ihala.referral.PartnerAnswer;
import iq.ihala.referral.ReferralState;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import iq.ihala.referral.UnmetNeeds;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class ServiceReferralTest {

    private static final String WORKER = "ref.worker";
    private static final String REVIEWER = "ref.super";
    private static final String PARTNER = "ref.pao";
    private static final String OTHER_PARTNER = "ref.bar";
    private static final String PAO = "PAO_BASRA";
    private static final String BAR = "BAR_BASRA";
    /** A consent to a referral holds ninety days. */
    private static final Duration NINETY_ONE_DAYS = Duration.ofDays(91);

    private static final String OUTSIDE = "WOMEN_CENTRES_OUTSIDE";

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

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
    private UnmetNeeds needs;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Staff staff;

    private CaseNumber number;
    private ProcessInstance referral;

    @BeforeEach
    void people() {
        BpmnAwareTests.init(engine);
        house.employ(WORKER, "F", "case_worker");
        house.employ(REVIEWER, "F", "risk_reviewer");
        house.employFrom(PAO, PARTNER, "F", "partner_focal");
        house.employFrom(BAR, OTHER_PARTNER, "M", "partner_focal");
        nobodyIsThereFor(OUTSIDE);
    }

    /** A walk by chance in another class may have employed somebody for any provider. */
    private void nobodyIsThereFor(String provider) {
        staff.members("partner_focal").stream()
                .filter(member -> provider.equals(member.organisation()))
                .forEach(member -> staff.register(new StaffMember(
                        member.user(),
                        member.displayName(),
                        member.sex(),
                        member.staffType(),
                        Set.of(),
                        false,
                        null,
                        null)));
    }

    @AfterEach
    void now() {
        time.isReal();
    }

    @Test
    void aPartnerAcceptsWithADateAndThePersonIsServed() {
        refer("LEGAL", "LOW");

        assertThat(referral).isWaitingAt("userTask_chooseProvider");
        assertThat(shown(WORKER, "userTask_chooseProvider", "providerOptions")).contains(PAO, BAR, OUTSIDE);
        assertThat(shown(WORKER, "userTask_chooseProvider", "agreedContact"))
                .contains("الآن: داخل الوقت الآمن", "0770 111 2222", "مركز صحي", "canary-code-word")
                .contains("أغلق الخط إذا أجاب غيره")
                .doesNotContain("0770 000 0000");
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "NAME_PHONE"));

        assertThat(referral)
                .isWaitingAt("userTask_answerReferral")
                .hasPassed("serviceTask_sendReferral")
                .hasNotPassed("userTask_phonePartner");
        assertThat(item().state()).isEqualTo(ReferralState.SENT);
        assertThat(mailed(PARTNER, "REFERRAL_SENT")).isEqualTo(1);
        assertThat(shown(PARTNER, "userTask_answerReferral", "sharedInformation"))
                .contains(number.value(), "الاسم الكامل: canary-name", "0770 111 2222")
                .doesNotContain("canary-story", "canary-code-word");
        assertThat(shown(PARTNER, "userTask_answerReferral", "referralBrief")).contains("مساعدة قانونية");
        answer(PARTNER, "userTask_answerReferral", acceptedWithDate());

        assertThat(referral).isWaitingAt("callActivity_referralAttendance");
        assertThat(item().appointment()).isEqualTo(LocalDateTime.of(2031, 2, 14, 14, 30));
        assertThat(shown(WORKER, "userTask_tellAppointment", "referralBrief"))
                .contains("الموعد: 14 شباط 2031، الساعة 14:30", "canary-place", "canary-person", "يلزم نقل");
        answer(WORKER, "userTask_tellAppointment", appointmentTold());
        answer(PARTNER, "userTask_recordAttendance", came());
        answer(PARTNER, "userTask_recordCompletion", completed("FULL", "NO"));

        assertThat(referral).isEnded().hasPassed("endEvent_referralEnded");
        assertThat(item().state()).isEqualTo(ReferralState.COMPLETED);
    }

    @Test
    void aPartnerOfAnotherOrganisationNeitherSeesNorTouchesTheReferral() {
        refer("LEGAL", "LOW");
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "SUMMARY"));
        Task task = house.task(number.value(), "userTask_answerReferral");

        assertThat(house.as(OTHER_PARTNER, () -> tasks.createTaskQuery()
                        .processInstanceBusinessKey(number.value())
                        .list()))
                .isEmpty();
        assertThat(house.as(PARTNER, () -> tasks.createTaskQuery()
                        .processInstanceBusinessKey(number.value())
                        .list()))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("userTask_answerReferral");
        assertThatThrownBy(() -> answer(OTHER_PARTNER, "userTask_answerReferral", accepted()))
                .isInstanceOf(ProcessEngineException.class);

        // Nor can a supervisor hand it over by mistake.
        assertThatThrownBy(() -> house.as(REVIEWER, () -> {
                    tasks.setAssignee(task.getId(), OTHER_PARTNER);
                    return null;
                }))
                .hasMessageContaining("ضمن فريقها");
        assertThat(item().state()).isEqualTo(ReferralState.SENT);
    }

    @Test
    void aHighCaseIsTelephonedFirstAndNothingGoesOutWithoutALiveConsent() {
        refer("LEGAL", "HIGH");
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "FULL_REPORT"));

        assertThat(referral).isWaitingAt("userTask_phonePartner");
        assertThat(shown(WORKER, "userTask_phonePartner", "sharedInformation"))
                .contains("التقرير الكامل", "canary-story", "1 تشرين الثاني 2026");
        time.passes(NINETY_ONE_DAYS);
        assertThat(shown(WORKER, "userTask_phonePartner", "sharedInformation")).contains("لا توجد موافقة سارية");
        answer(WORKER, "userTask_phonePartner", phoned());

        assertThat(referral)
                .isWaitingAt("userTask_chooseProvider")
                .hasPassed("boundaryEvent_noConsent")
                .hasNotPassed("subProcess_awaitAnswer");
        assertThat(mailed(PARTNER, "REFERRAL_SENT")).isZero();
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "CODE_ONLY"));
        answer(WORKER, "userTask_phonePartner", phoned());

        assertThat(referral).isWaitingAt("userTask_answerReferral");
        assertThat(shown(PARTNER, "userTask_answerReferral", "sharedInformation"))
                .contains("رقم الحالة فقط", number.value())
                .doesNotContain("canary");
    }

    @Test
    void healthCareAfterSexualViolenceIsDueWithinTheHourWhateverTheLevel() {
        refer("MED_SV", "LOW");
        Instant withinTheHour = time.instant().plus(Duration.ofMinutes(61));

        assertThat(house.task(number.value(), "userTask_chooseProvider").getDueDate())
                .isBefore(withinTheHour);
        answer(WORKER, "userTask_chooseProvider", chosen("HEALTH_BASRA", "CODE_ONLY"));
        assertThat(house.task(number.value(), "userTask_answerReferral").getDueDate())
                .isBefore(withinTheHour);
        refer("LEGAL", "LOW");
        assertThat(house.task(number.value(), "userTask_chooseProvider").getDueDate())
                .isAfter(withinTheHour);
    }

    @Test
    void whoeverDoesNotWantToShareIsReferredToNobody() {
        refer("LEGAL", "LOW");
        refused(WORKER, "userTask_chooseProvider", with(notShared(), "safeToTalk", "NO"), "غير آمن");
        answer(WORKER, "userTask_chooseProvider", notShared());

        assertThat(referral).isEnded().hasPassed("endEvent_notWanted").hasNotPassed("serviceTask_sendReferral");
        assertThat(consents.inForce(number)).isEmpty();
        assertThat(items()).extracting(ReferralView::state).containsExactly(ReferralState.CANCELLED);
    }

    @Test
    void aServiceThatNobodyOffersIsRecordedAsAGap() {
        number = aCase(with(intake(), "sex", "MALE"));
        refer("SHELTER", "LOW", number);

        assertThat(referral).isEnded().hasPassed("endEvent_serviceGap").hasNotPassed("userTask_chooseProvider");
        assertThat(gap()).isEqualTo(Map.of("service_code", "SHELTER", "district", "SHATT_AL_ARAB", "tried", 0));
        assertThat(needs.of(items().get(0)).orElseThrow())
                .contains(new GapReason("SHELTER_BASRA", Set.of(Exclusion.SEX, Exclusion.NO_PLACE)));
    }

    @Test
    void whoeverWantsNoPoliceIsToldWhyForensicMedicineIsNotOfferedAndThatTimeIsShort() {
        number = aCase(with(intake(), "wantsPoliceAction", "NONE"));
        refer("MED_SV", "LOW", number);
        assertThat(shown(WORKER, "userTask_chooseProvider", "notOfferedProviders"))
                .contains("الشخص لا يريد الشرطة", "العلاج في المستشفى لا يحتاج إلى شرطة", "72 ساعة");
        refer("FORENSIC", "LOW", number);
        assertThat(referral).isEnded().hasPassed("endEvent_serviceGap");
        assertThat(needs.of(item()).orElseThrow())
                .containsExactly(new GapReason("FORENSIC_BASRA", Set.of(Exclusion.POLICE)));
        number = aCase(with(intake(), "wantsPoliceAction", "NONE"));
        refer("LEGAL", "LOW", number);
        assertThat(shown(WORKER, "userTask_chooseProvider", "notOfferedProviders"))
                .doesNotContain("72 ساعة");
    }

    @Test
    void afterThreeRefusalsTheNeedIsAGapAndNoProviderIsAskedTwice() {
        refer("LEGAL", "LOW");
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "NAME_PHONE"));
        answer(PARTNER, "userTask_answerReferral", declined("NO_CAPACITY"));

        assertThat(referral).isWaitingAt("userTask_chooseProvider").hasPassed("serviceTask_excludeProvider");
        assertThat(shown(WORKER, "userTask_chooseProvider", "providerOptions"))
                .contains(BAR, OUTSIDE)
                .doesNotContain(PAO);
        assertThat(shown(WORKER, "userTask_chooseProvider", "notOfferedProviders"))
                .contains("جُرّبت لهذه الإحالة");
        refused(WORKER, "userTask_chooseProvider", chosen(PAO, "NAME_PHONE"), "اختيار غير موجود");
        answer(WORKER, "userTask_chooseProvider", chosen(BAR, "CODE_ONLY"));
        answer(OTHER_PARTNER, "userTask_answerReferral", declined("WRONG_SERVICE"));

        answer(WORKER, "userTask_chooseProvider", chosen(OUTSIDE, "CODE_ONLY"));
        // This provider has nobody in the system: the case worker telephones and writes its answer down.
        assertThat(house.task(number.value(), "userTask_answerReferral").getAssignee())
                .isEqualTo(WORKER);
        answer(WORKER, "userTask_answerReferral", declined("OUT_OF_AREA"));

        assertThat(referral).isEnded().hasPassed("endEvent_serviceGap");
        assertThat(gap()).isEqualTo(Map.of("service_code", "LEGAL", "district", "SHATT_AL_ARAB", "tried", 3));
    }

    @Test
    void aSilentPartnerIsRemindedAtHalfTimeAndAnswersByTelephoneAtFull() {
        refer("LEGAL", "MEDIUM");
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "CODE_ONLY"));
        fire("boundaryEvent_reminderDue");

        assertThat(referral).isWaitingAt("userTask_answerReferral").hasPassed("endEvent_reminded");
        assertThat(mailed(PARTNER, "REFERRAL_REMINDER")).isEqualTo(1);
        fire("boundaryEvent_partnerSilent");

        assertThat(referral).isWaitingAt("userTask_phoneSilentPartner").hasNotPassed("endEvent_answerGiven");
        answer(WORKER, "userTask_phoneSilentPartner", silence("WAIT"));
        assertThat(referral).isWaitingAt("userTask_answerReferral");
        fire("boundaryEvent_partnerSilent");
        refused(
                WORKER,
                "userTask_phoneSilentPartner",
                with(acceptedByTelephone(), "partnerPhoneResult", "NOT_REACHED"),
                "لا رد يُسجَّل");
        answer(WORKER, "userTask_phoneSilentPartner", acceptedByTelephone());

        assertThat(referral).isWaitingAt("callActivity_referralAttendance");
        assertThat(item().state()).isEqualTo(ReferralState.ACCEPTED);
        assertThat(shown(WORKER, "userTask_tellAppointment", "referralBrief")).contains("لم تحدده الجهة بعد");
    }

    @Test
    void aPartnerThatStaysSilentIsReplaced() {
        refer("LEGAL", "LOW");
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "CODE_ONLY"));
        fire("boundaryEvent_partnerSilent");
        answer(WORKER, "userTask_phoneSilentPartner", silenceNextProvider());

        assertThat(referral).isWaitingAt("userTask_chooseProvider").hasPassed("gateway_threeTried");
        assertThat(item().providersTried()).isEqualTo(1);
        assertThat(mailed(PARTNER, "REFERRAL_CANCELLED")).isEqualTo(1);
        assertThat(jdbc.queryForObject(
                        "select outcome from referral_attempt where referral_id = ?", String.class, item().id()))
                .isEqualTo("NO_ANSWER");
        answer(WORKER, "userTask_chooseProvider", chosen(BAR, "CODE_ONLY"));
        fire("boundaryEvent_partnerSilent");
        answer(WORKER, "userTask_phoneSilentPartner", silence("CANCEL"));

        assertThat(referral).isEnded().hasPassed("endEvent_notWanted");
        assertThat(items()).extracting(ReferralView::state).containsExactly(ReferralState.CANCELLED);
    }

    @Test
    void nobodyInHighDangerWaitsWithoutAPlanForTheTimeUntilThen() {
        refer("LEGAL", "HIGH");
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "CODE_ONLY"));
        answer(WORKER, "userTask_phonePartner", phoned());
        answer(PARTNER, "userTask_answerReferral", waitlisted());

        assertThat(referral).isWaitingAt("userTask_decideWaitlist");
        assertThat(shown(WORKER, "userTask_decideWaitlist", "referralBrief")).contains("الموعد المتوقع: 14 شباط 2031");
        refused(WORKER, "userTask_decideWaitlist", waitlist("WAIT"), "إلزامي");
        answer(WORKER, "userTask_decideWaitlist", with(waitlist("WAIT"), "stopGap", "قريبة تختارها"));
        assertThat(referral).isWaitingAt("userTask_answerReferral");
        answer(PARTNER, "userTask_answerReferral", waitlisted());
        answer(WORKER, "userTask_decideWaitlist", waitlist("OTHER_PROVIDER"));

        assertThat(referral).isWaitingAt("userTask_chooseProvider").hasPassed("serviceTask_excludeProvider");
        answer(WORKER, "userTask_chooseProvider", chosen(BAR, "CODE_ONLY"));
        answer(WORKER, "userTask_phonePartner", phoned());
        answer(OTHER_PARTNER, "userTask_answerReferral", waitlisted());
        answer(WORKER, "userTask_decideWaitlist", waitlist("CANCEL"));

        assertThat(referral).isEnded().hasPassed("endEvent_notWanted");
        assertThat(mailed(OTHER_PARTNER, "REFERRAL_CANCELLED")).isEqualTo(1);
    }

    @Test
    void moreIsToldOnlyWithTheConsentAndOnlyToThePartnerThatAsked() {
        refer("LEGAL", "LOW");
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "CODE_ONLY"));
        answer(PARTNER, "userTask_answerReferral", wantsToKnow());

        assertThat(referral).isWaitingAt("userTask_giveMoreInformation");
        assertThat(shown(WORKER, "userTask_giveMoreInformation", "referralBrief"))
                .contains("سؤال الجهة: canary-question");
        refused(
                WORKER,
                "userTask_giveMoreInformation",
                with(informationSent(), "infoConsent", "NO"),
                "لم يوافق الشخص على هذه المعلومة");
        answer(WORKER, "userTask_giveMoreInformation", informationSent());

        assertThat(referral).isWaitingAt("userTask_answerReferral");
        assertThat(shown(PARTNER, "userTask_answerReferral", "sharedInformation"))
                .contains("canary-information");
        answer(PARTNER, "userTask_answerReferral", wantsToKnow());
        answer(WORKER, "userTask_giveMoreInformation", informationRefused());
        assertThat(shown(PARTNER, "userTask_answerReferral", "sharedInformation"))
                .contains("لا تُشارك معلومات أكثر من هذه")
                .doesNotContain("canary-information");
        answer(PARTNER, "userTask_answerReferral", declined("OTHER"));

        answer(WORKER, "userTask_chooseProvider", chosen(BAR, "CODE_ONLY"));
        assertThat(shown(OTHER_PARTNER, "userTask_answerReferral", "sharedInformation"))
                .doesNotContain("canary");
    }

    @Test
    void withoutALiveConsentNoMoreInformationIsSent() {
        refer("LEGAL", "LOW");
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "CODE_ONLY"));
        answer(PARTNER, "userTask_answerReferral", wantsToKnow());
        time.passes(NINETY_ONE_DAYS);

        answer(WORKER, "userTask_giveMoreInformation", informationSent());
        endedWithoutConsent();
        assertThat(mailed(PARTNER, "REFERRAL_CANCELLED")).isEqualTo(1);
    }

    @Test
    void whoeverRefusesMoreInformationNeedsNoConsentForIt() {
        refer("LEGAL", "LOW");
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "CODE_ONLY"));
        answer(PARTNER, "userTask_answerReferral", wantsToKnow());
        time.passes(NINETY_ONE_DAYS);
        answer(WORKER, "userTask_giveMoreInformation", informationRefused());
        assertThat(shown(PARTNER, "userTask_answerReferral", "sharedInformation"))
                .contains("لا توجد موافقة سارية");
    }

    @Test
    void aPartnerIsNotRemindedOfAReferralWhoseConsentRanOut() {
        refer("LEGAL", "LOW");
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "CODE_ONLY"));
        time.passes(NINETY_ONE_DAYS);
        fire("boundaryEvent_reminderDue");
        endedWithoutConsent();
        assertThat(mailed(PARTNER, "REFERRAL_REMINDER")).isZero();
    }

    @Test
    void aSilentPartnerIsNotSpokenToWithoutConsent() {
        refer("LEGAL", "LOW");
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "CODE_ONLY"));
        fire("boundaryEvent_partnerSilent");
        time.passes(NINETY_ONE_DAYS);
        answer(WORKER, "userTask_phoneSilentPartner", silence("WAIT"));
        endedWithoutConsent();
    }

    private void endedWithoutConsent() {
        assertThat(referral).isEnded().hasPassed("startEvent_consentGone", "endEvent_endedWithoutConsent");
        assertThat(item().state()).isEqualTo(ReferralState.CANCELLED);
        assertThat(house.open(number.value())).isEmpty();
    }

    @Test
    void whoeverTakesTheConsentBackIsReferredNoLonger() {
        refer("LEGAL", "LOW");
        ProcessInstance legal = referral;
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "NAME_PHONE"));
        answer(PARTNER, "userTask_answerReferral", accepted());
        refer("HR", "LOW", number);
        answer(WORKER, "userTask_chooseProvider", chosen("SANAD_BASRA", "CODE_ONLY"));
        String rights = item().id();
        consents.give(
                new ConsentGiven(number, ConsentCode.C_REF, "LEGAL", null, null, "SELF", "SIGNED", null, "AR", WORKER));

        consents.withdraw(number, ConsentCode.C_REF, rights, WORKER);
        assertThat(referral).isEnded().hasPassed("serviceTask_cancelReferral", "endEvent_notWanted");
        assertThat(legal).isWaitingAt("callActivity_referralAttendance");
        // The service as such is no longer wanted: the accepted referral ends too, and its partner is told.
        consents.refuse(number, ConsentCode.C_REF, "LEGAL", WORKER);
        assertThat(legal).isEnded().hasPassed("endEvent_notWanted").hasNotPassed("endEvent_referralEnded");
        assertThat(items())
                .extracting(ReferralView::state)
                .containsExactly(ReferralState.CANCELLED, ReferralState.CANCELLED);
        assertThat(mailed(PARTNER, "REFERRAL_CANCELLED")).isEqualTo(1);
        assertThat(house.open(number.value()))
                .as("a no is a withdrawal: who received something is asked to delete it")
                .containsExactly("userTask_confirmDeletion");
    }

    @Test
    void anAnswerThatComesAnotherWayEndsTheWaiting() {
        refer("LEGAL", "LOW");
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "CODE_ONLY"));
        referrals.reply(item().id(), Answer.of(PartnerAnswer.ACCEPTED, PARTNER));

        assertThat(referral)
                .isWaitingAt("callActivity_referralAttendance")
                .hasPassed("startEvent_answerArrived", "serviceTask_takeOverAnswer", "endEvent_answerTakenOver")
                .hasNotPassed("endEvent_answerGiven");
        assertThat(house.task(number.value(), "userTask_answerReferral")).isNull();
    }

    @Test
    void anAnswerToOneReferralLeavesTheOtherWaiting() {
        refer("LEGAL", "LOW");
        ProcessInstance legal = referral;
        String legalItem = item().id();
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "CODE_ONLY"));
        refer("HR", "LOW", number);
        answer(WORKER, "userTask_chooseProvider", chosen("SANAD_BASRA", "CODE_ONLY"));
        referrals.reply(legalItem, Answer.of(PartnerAnswer.ACCEPTED, PARTNER));

        assertThat(legal).isWaitingAt("callActivity_referralAttendance");
        assertThat(referral).isWaitingAt("userTask_answerReferral");
    }

    @Test
    void anAnswerThatComesWhileTheSilentPartnerIsTelephonedIsNotOverlooked() {
        refer("LEGAL", "LOW");
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "CODE_ONLY"));
        fire("boundaryEvent_partnerSilent");
        referrals.reply(item().id(), Answer.of(PartnerAnswer.DECLINED, PARTNER));

        assertThat(referral).isWaitingAt("userTask_chooseProvider").hasPassed("serviceTask_recordAnswer");
        assertThat(house.task(number.value(), "userTask_phoneSilentPartner")).isNull();
        answer(WORKER, "userTask_chooseProvider", chosen(BAR, "CODE_ONLY"));
        fire("boundaryEvent_partnerSilent");
        referrals.reply(item().id(), Answer.of(PartnerAnswer.ACCEPTED, OTHER_PARTNER));
        assertThat(referral).isWaitingAt("callActivity_referralAttendance");
    }

    @Test
    void aPartnerThatThinksBetterOfItIsHeardBeforeTheCentreHasDecided() {
        refer("LEGAL", "LOW");
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "CODE_ONLY"));
        answer(PARTNER, "userTask_answerReferral", wantsToKnow());
        referrals.reply(item().id(), Answer.of(PartnerAnswer.WAITLISTED, PARTNER));
        assertThat(referral).isWaitingAt("userTask_decideWaitlist");
        assertThat(house.task(number.value(), "userTask_giveMoreInformation")).isNull();
        referrals.reply(item().id(), Answer.of(PartnerAnswer.ACCEPTED, PARTNER));
        assertThat(referral).isWaitingAt("callActivity_referralAttendance");
        assertThat(house.open(number.value())).hasSize(1);
    }

    @Test
    void aNewReferralPointsToTheOneBeforeAndIsConsentedAnew() {
        refer("LEGAL", "LOW");
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "CODE_ONLY"));
        String first = item().id();
        answer(PARTNER, "userTask_answerReferral", accepted());
        answer(WORKER, "userTask_tellAppointment", appointmentTold());
        answer(PARTNER, "userTask_recordAttendance", came());
        answer(PARTNER, "userTask_recordCompletion", completed("PARTIAL", "YES"));

        assertThat(referral).isWaitingAt("userTask_chooseProvider").hasPassed("serviceTask_openReReferral");
        assertThat(item().previousItem()).isEqualTo(first);
        assertThat(consents.isLive(number, ConsentCode.C_REF, item().id(), PAO)).isFalse();
    }

    @Test
    void appointmentsInThePastAreNotTaken() {
        refer("LEGAL", "LOW");
        answer(WORKER, "userTask_chooseProvider", chosen(PAO, "CODE_ONLY"));

        refused(
                PARTNER,
                "userTask_answerReferral",
                with(acceptedWithDate(), "appointmentDate", "2020-01-01"),
                "هذا التاريخ مضى");
        refused(
                PARTNER,
                "userTask_answerReferral",
                with(waitlisted(), "expectedDate", "2020-01-01"),
                "هذا التاريخ مضى");
    }

    private void refer(String service, String level) {
        number = aCase(intake());
        refer(service, level, number);
    }

    private void refer(String service, String level, CaseNumber caseNumber) {
        referral = runtime.startProcessInstanceByKey(
                ServiceReferralProcess.KEY,
                caseNumber.value(),
                Map.of("serviceCode", service, "riskLevel", level, "restricted", false, "caseWorkerId", WORKER));
    }

    private CaseNumber aCase(Map<String, Object> known) {
        CaseNumber opened = caseFiles.open("WALK_IN", WORKER);
        caseFiles.assignCaseWorker(opened, WORKER);
        caseFiles.storeStep(
                new StepAnswers(opened, "reception", "reception.takeIntake", 1, WORKER, Instant.now(), known));
        KnownWay.agree(contacts, opened, known, WORKER);
        return opened;
    }

    private void answer(String user, String element, Map<String, Object> answers) {
        house.answer(user, number.value(), element, answers);
    }

    private void refused(String user, String element, Map<String, Object> answers, String reason) {
        assertThatThrownBy(() -> answer(user, element, answers))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining(reason);
    }

    private String shown(String user, String element, String fact) {
        Task task = house.task(number.value(), element);
        return house.as(user, () -> {
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), user);
            }
            return String.valueOf(forms.getTaskFormVariables(task.getId()).get(fact));
        });
    }

    private void fire(String activity) {
        Job job = jobs.createJobQuery()
                .processInstanceId(referral.getId())
                .activityId(activity)
                .singleResult();
        jobs.executeJob(job.getId());
    }

    /** The newest item of the case. */
    private ReferralView item() {
        List<ReferralView> all = items();
        return all.get(all.size() - 1);
    }

    private List<ReferralView> items() {
        return referrals.ofCase(number.value());
    }

    private int mailed(String user, String template) {
        return jdbc.queryForObject(
                "select count(*) from outbox_message where recipient = ? and template = ? and case_number = ?",
                Integer.class,
                user,
                template,
                number.value());
    }

    private Map<String, Object> gap() {
        return jdbc.queryForMap(
                "select service_code, district, providers_tried as tried from service_gap where case_number = ?",
                number.value());
    }
}
