package iq.ihala.process.safeplace;

import static iq.ihala.process.immediatedanger.DangerForms.askNobody;
import static iq.ihala.process.immediatedanger.DangerForms.cannotDecide;
import static iq.ihala.process.immediatedanger.DangerForms.mayAsk;
import static iq.ihala.process.immediatedanger.DangerForms.noPlace;
import static iq.ihala.process.immediatedanger.DangerForms.place;
import static iq.ihala.process.immediatedanger.DangerForms.placeDecision;
import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.Consents;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import iq.ihala.referral.Referrals;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class SafePlaceTest {

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private ConsentOverrides overrides;

    @Autowired
    private Referrals referrals;

    @Autowired
    private JdbcTemplate jdbc;

    private String number;
    private ProcessInstance search;

    @BeforeEach
    void somebodyNeedsAPlace() {
        BpmnAwareTests.init(engine);
        house.employ("pla.counsel", "F", "intake_counsellor");
        house.employ("pla.super", "F", "risk_reviewer", "intake_counsellor");
        house.employ("pla.other", "M", "risk_reviewer");
        number = caseFiles.open("WALK_IN", "pla.counsel").value();
    }

    @Test
    void theHomeThatThePersonChoseAndCallsSafeComesFirst() {
        search();
        refused("userTask_askPlaceWishes", with(mayAsk("RELATIVE"), "safeToTalk", "NO"), "الكلام غير آمن");
        refused(
                "userTask_askPlaceWishes",
                with(mayAsk("RELATIVE"), with(Map.of("relativeChosen", "NO"), "relativeSafe", null)),
                "لم يختره");
        house.answer("pla.counsel", number, "userTask_askPlaceWishes", mayAsk("RELATIVE", "SHELTER"));

        assertThat(advice()).contains("البيت الذي اختاره");
        refused("userTask_findSafePlace", with(place("RELATIVE", "CENTRE"), "personChosePlace", "NO"), "لم يختره");
        house.answer("pla.counsel", number, "userTask_findSafePlace", place("RELATIVE", "CENTRE"));

        assertThat(search).isEnded().hasPassed("endEvent_placeFound").hasNotPassed("userTask_approvePlace");
    }

    @Test
    void aPlaceThatMayNotBeAskedIsNotAskedByTheCentreButThePersonMay() {
        search();
        house.answer("pla.counsel", number, "userTask_askPlaceWishes", mayAsk("RELATIVE"));
        house.answer("pla.counsel", number, "userTask_findSafePlace", place("WOMEN_UNIT", "CENTRE"));

        assertThat(search).hasPassed("boundaryEvent_noConsent").isWaitingAt("userTask_askPlaceWishes");
        house.answer("pla.counsel", number, "userTask_askPlaceWishes", askNobody());
        house.answer("pla.counsel", number, "userTask_findSafePlace", place("RELATIVE", "PERSON"));
        assertThat(search).isEnded();
    }

    @Test
    void theWomensUnitIsOfThePoliceAndHearsNothingWithoutConsentToTellIt() {
        search();
        house.answer("pla.counsel", number, "userTask_askPlaceWishes", mayAsk("WOMEN_UNIT"));
        assertThat(consents.isLive(caseNumber(), ConsentCode.C_CP, SafePlaceProcess.ITEM, null))
                .isTrue();
        house.answer("pla.counsel", number, "userTask_findSafePlace", place("WOMEN_UNIT", "CENTRE"));

        assertThat(search).isEnded();
        assertThat(consents.isLive(caseNumber(), ConsentCode.C_CP, SafePlaceProcess.ITEM, null))
                .as("used up by the one action")
                .isFalse();
    }

    @Test
    void withoutConsentASecondPersonDecidesAndThePersonIsToldOrItIsSaidWhyNot() {
        search();
        house.answer(
                "pla.super",
                number,
                "userTask_askPlaceWishes",
                with(cannotDecide(), Map.of("personTold", "NO", "notToldReason", "الجاني يسمع")));
        assertThatThrownBy(() -> house.answer("pla.super", number, "userTask_approvePlace", placeDecision("YES")))
                .hasMessageContaining("شخصاً ثانياً");
        house.answer("pla.other", number, "userTask_approvePlace", placeDecision("YES"));
        house.answer("pla.counsel", number, "userTask_findSafePlace", place("HOSPITAL", "CENTRE"));

        assertThat(search).isEnded();
        assertThat(overrides.ofCase(caseNumber())).singleElement().satisfies(override -> {
            assertThat(override.item()).isEqualTo(SafePlaceProcess.ITEM);
            assertThat(override.decidedBy()).isEqualTo("pla.other");
            assertThat(override.usedFor()).isEqualTo("HOSPITAL");
            assertThat(override.notToldBecause()).isEqualTo("الجاني يسمع");
        });
    }

    @Test
    void whatTheSecondPersonRefusedIsNotDone() {
        search();
        house.answer("pla.counsel", number, "userTask_askPlaceWishes", cannotDecide());
        house.answer("pla.other", number, "userTask_approvePlace", placeDecision("NO"));
        house.answer("pla.counsel", number, "userTask_findSafePlace", place("HOSPITAL", "CENTRE"));

        assertThat(search).hasPassed("boundaryEvent_noConsent").isWaitingAt("userTask_askPlaceWishes");
    }

    @Test
    void thatThereIsNoPlaceIsSaidCountedAndAskedAgainAfterThreeHours() {
        openPath();
        consentToRecord();
        search();
        house.answer("pla.counsel", number, "userTask_askPlaceWishes", askNobody());
        assertThat(advice()).contains("لا يوجد مكان متاح");
        refused("userTask_findSafePlace", with(noPlace(), "stopGap", null), "إلزامي");
        refused("userTask_findSafePlace", with(noPlace(), "stopGapKind", null), "إلزامي");
        house.answer("pla.counsel", number, "userTask_findSafePlace", noPlace());

        assertThat(search).isEnded().hasPassed("serviceTask_seekPlaceAgain", "endEvent_noPlace");
        assertThat(gaps()).isOne();
        HouseTimers.fire(number, "catchEvent_placeSoughtAgain");
        house.answer("pla.counsel", number, "userTask_askPlaceWishes", askNobody());
        house.answer("pla.counsel", number, "userTask_findSafePlace", noPlace());
        assertThat(gaps()).as("one need is counted once").isOne();
        HouseTimers.fire(number, "catchEvent_placeSoughtAgain");
        house.answer("pla.counsel", number, "userTask_askPlaceWishes", askNobody());
        house.answer(
                "pla.counsel",
                number,
                "userTask_findSafePlace",
                Map.of("safeToTalk", "YES", "safePlace", "NOT_NEEDED"));
        assertThat(house.open(number)).containsExactly("userTask_checkSafety");
    }

    @Test
    void aShelterIsReferredToBesideThePathWithItsOwnConsent() {
        openPath();
        consentToRecord();
        search();
        house.answer("pla.counsel", number, "userTask_askPlaceWishes", mayAsk("SHELTER"));
        house.answer("pla.counsel", number, "userTask_findSafePlace", place("SHELTER", "CENTRE"));

        assertThat(search).isEnded().hasPassed("serviceTask_openUrgentReferral");
        assertThat(referrals.ofCase(number)).singleElement().satisfies(item -> assertThat(item.serviceCode())
                .isEqualTo("SHELTER"));
        assertThat(house.open(number)).contains("userTask_checkSafety");
    }

    @Test
    void beforeConsentToARecordNothingIsOpenedAndNothingCounted() {
        openPath();
        search();
        house.answer("pla.counsel", number, "userTask_askPlaceWishes", mayAsk("SHELTER"));
        house.answer("pla.counsel", number, "userTask_findSafePlace", place("SHELTER", "CENTRE"));
        assertThat(search).isEnded().variables().containsEntry("urgentServices", "SHELTER");
        assertThat(referrals.ofCase(number)).isEmpty();

        search();
        house.answer("pla.counsel", number, "userTask_askPlaceWishes", askNobody());
        house.answer("pla.counsel", number, "userTask_findSafePlace", noPlace());
        assertThat(gaps()).isZero();
        assertThat(house.open(number)).containsExactly("userTask_checkSafety");
    }

    private void openPath() {
        number = house.caseNumber(house.start("pla.counsel", "referral-path", Map.of("channel", "WALK_IN")));
    }

    private void search() {
        search = runtime.startProcessInstanceByKey(SafePlaceProcess.KEY, number, Map.of("riskLevel", "IMMINENT"));
    }

    private void consentToRecord() {
        consents.give(new ConsentGiven(
                caseNumber(), ConsentCode.C_RECORD, null, null, null, "SELF", "SIGNED", null, "AR", "pla.counsel"));
    }

    private String advice() {
        return house.fact("pla.counsel", number, "userTask_findSafePlace", "shelterAdvice");
    }

    private Integer gaps() {
        return jdbc.queryForObject("select count(*) from service_gap where case_number = ?", Integer.class, number);
    }

    private CaseNumber caseNumber() {
        return CaseNumber.parse(number);
    }

    private void refused(String element, Map<String, Object> answers, String why) {
        assertThatThrownBy(() -> house.answer("pla.counsel", number, element, answers))
                .hasMessageContaining(why);
    }
}
