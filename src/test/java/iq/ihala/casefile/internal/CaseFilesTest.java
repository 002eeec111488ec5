package iq.ihala.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import iq.ihala.DomainTest;
import iq.ihala.calendar.MovableClock;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.casefile.ContactTally;
import iq.ihala.casefile.EarlierCase;
import iq.ihala.casefile.People;
import iq.ihala.casefile.Persons;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.casefile.UnknownCaseException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class CaseFilesTest {

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Persons persons;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void itIsNineOnASunday() {
        clock.setTo("2026-03-01T09:00");
    }

    @Test
    void openedCaseIsOpenAndHasNoLevel() {
        CaseNumber number = opened();
        var summary = cases.summary(number);
        assertThat(number.value()).startsWith("SA-26-");
        assertThat(summary.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(summary.channel()).isEqualTo("WALK_IN");
        assertThat(summary.riskLevel()).isEqualTo("UNKNOWN");
        assertThat(summary.levelSince()).isNull();
        assertThat(summary.openedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(summary.restricted()).isFalse();
    }

    @Test
    void yearAndDayAreThoseOfBasra() {
        clock.setTo("2027-01-01T00:30");
        CaseNumber number = opened();
        assertThat(number.value()).startsWith("SA-27-");
        assertThat(cases.summary(number).openedOn()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void peopleAreAssignedOneByOne() {
        CaseNumber number = opened();
        cases.assignCounsellor(number, "zahra");
        cases.assignCaseWorker(number, "hiba");
        cases.assignLawyer(number, "ali");
        cases.restrict(number, true);
        var summary = cases.summary(number);
        assertThat(summary.counsellor()).isEqualTo("zahra");
        assertThat(summary.caseWorker()).isEqualTo("hiba");
        assertThat(summary.lawyer()).isEqualTo("ali");
        assertThat(summary.restricted()).isTrue();
    }

    @Test
    void daysAtALowLevelCountFromTheFirstOfThemUntilItRises() {
        CaseNumber number = opened();
        cases.recordLevel(number, "MEDIUM");
        clock.advance(Duration.ofDays(10));
        cases.recordLevel(number, "LOW");
        assertThat(cases.summary(number).levelSince()).isEqualTo(LocalDate.of(2026, 3, 1));
        cases.recordLevel(number, "HIGH");
        assertThat(cases.summary(number).levelSince()).isNull();
        clock.advance(Duration.ofDays(1));
        cases.recordLevel(number, "MEDIUM");
        assertThat(cases.summary(number).levelSince()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(cases.summary(number).riskLevel()).isEqualTo("MEDIUM");
    }

    @Test
    void closedCaseCanBeOpenedAgainAndCountsAnew() {
        CaseNumber number = opened();
        cases.recordLevel(number, "LOW");
        cases.recordContact(number, true, "PHONE_OWN");
        cases.close(number, "GOALS_MET", "huda");
        assertThat(cases.summary(number).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(cases.summary(number).closureReason()).isEqualTo("GOALS_MET");
        assertThat(cases.summary(number).closedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        clock.advance(Duration.ofDays(3));
        cases.reopen(number, "NEW_INCIDENT", "huda");
        var summary = cases.summary(number);
        assertThat(summary.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(summary.closedOn()).isNull();
        assertThat(summary.levelSince()).isNull();
        assertThat(cases.contacts(number)).isEqualTo(new ContactTally(0, 0, 0, 0));
    }

    @Test
    void contactsAreCountedSinceTheFirstAndMissesSinceTheLast() {
        CaseNumber number = opened();
        cases.recordContact(number, false, null);
        clock.advance(Duration.ofDays(1));
        cases.recordContact(number, true, "PHONE_OWN");
        clock.advance(Duration.ofDays(20));
        cases.recordContact(number, true, "OFFICE");
        clock.advance(Duration.ofDays(10));
        cases.recordContact(number, false, "PHONE_OWN");
        clock.advance(Duration.ofDays(7));
        cases.recordContact(number, false, "PHONE_OWN");
        assertThat(cases.contacts(number)).isEqualTo(new ContactTally(2, 37, 2, 7));
    }

    @Test
    void lastStepIsTheNewestOfThatFormInThatScope() {
        CaseNumber number = opened();
        store(number, "instance-1", "reception.takeIntake", Map.of("narrative", "الأول"));
        store(number, "instance-1", "reception.takeIntake", Map.of("narrative", "الثاني"));
        store(number, "instance-1", "reception.explainRights", Map.of("rightsExplained", true));
        store(number, "instance-2", "reception.takeIntake", Map.of("narrative", "حالة أخرى"));
        StepAnswers last =
                cases.lastStep(number, "instance-1", "reception.takeIntake").orElseThrow();
        assertThat(last.answers()).isEqualTo(Map.of("narrative", "الثاني"));
        assertThat(last.at()).isEqualTo(clock.instant());
        assertThat(last.by()).isEqualTo("zahra");
        assertThat(last.formVersion()).isEqualTo(1);
        assertThat(cases.lastStep(number, "instance-3", "reception.takeIntake")).isEmpty();
    }

    @Test
    void newestAnswerOfEachFieldIsFoundOverAllSteps() {
        CaseNumber number = opened();
        store(number, "a", "x", Map.of("district", "الزبير", "children", 2, "needs", List.of("PSS", "LEGAL")));
        store(number, "b", "y", Map.of("district", "شط العرب", "safe", false, "weight", 2.5));
        store(number, "c", "z", Map.of("unasked", "شيء"));
        assertThat(cases.newestAnswers(number, Set.of("district", "children", "needs", "safe", "weight", "never")))
                .isEqualTo(Map.of(
                        "district",
                        "شط العرب",
                        "children",
                        2,
                        "needs",
                        List.of("PSS", "LEGAL"),
                        "safe",
                        false,
                        "weight",
                        2.5));
        assertThat(cases.newestAnswers(number, Set.of())).isEmpty();
    }

    @Test
    void anotherCasesAnswersAreNeverGiven() {
        CaseNumber number = opened();
        CaseNumber other = opened();
        store(other, "a", "x", Map.of("district", "الزبير"));
        assertThat(cases.newestAnswers(number, Set.of("district"))).isEmpty();
        assertThat(cases.lastStep(number, "a", "x")).isEmpty();
    }

    @Test
    void earlierCaseIsFoundByNameAndMotherByNameAndYearOrByTelephone() {
        CaseNumber earlier = openedFor("زهراء عبد الحسين", "فاطمة أحمد", 1994, "07701234567");
        assertThat(found(openedFor("زهراء عبدالحسين", "فاطمه احمد", null, null)))
                .containsExactly(earlier);
        assertThat(found(openedFor("زهراء عبد الحسين", "نورية", 1994, null))).contains(earlier);
        assertThat(found(openedFor(null, null, null, "+964 770 123 4567"))).contains(earlier);
    }

    @Test
    void nameAloneIsNotEnoughToBeTakenForAnother() {
        openedFor("علي حسن", "كريمة", 1990, "07701111111");
        assertThat(found(openedFor("علي حسن", null, null, null))).isEmpty();
        assertThat(found(openedFor("علي حسن", "سعاد", 1971, "07702222222"))).isEmpty();
        assertThat(found(opened())).isEmpty();
    }

    @Test
    void correctedPersonIsFoundByTheCorrectionOnly() {
        CaseNumber earlier = openedFor("مريم جاسم", "ليلى", 1988, null);
        persons.record(earlier, People.named("مريم قاسم", "ليلى", 1988, null), "intake.f");
        assertThat(found(openedFor("مريم جاسم", "ليلى", 1988, null))).isEmpty();
        assertThat(found(openedFor("مريم قاسم", "ليلى", 1988, null))).containsExactly(earlier);
    }

    @Test
    void sameConcernMovesTheCaseToTheEarlierNumber() {
        CaseNumber earlier = openedFor("مريم جاسم", "ليلى", 1988, null);
        CaseNumber second = openedFor("مريم جاسم", "ليلى", 1988, null);
        cases.linkEarlier(second, earlier, "SAME_CONCERN");
        assertThat(cases.summary(second).status()).isEqualTo(CaseStatus.MOVED);
        assertThat(cases.earlierCases(second)).containsExactly(earlier);
        CaseNumber third = openedFor("مريم جاسم", "ليلى", 1988, null);
        assertThat(found(third)).containsExactly(earlier);
        cases.linkEarlier(third, earlier, "NEW_CONCERN");
        assertThat(cases.summary(third).status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void unknownCaseIsAnErrorNeverASilence() {
        CaseNumber nowhere = CaseNumber.draw(2026, new SecureRandom());
        assertThatExceptionOfType(UnknownCaseException.class).isThrownBy(() -> cases.summary(nowhere));
        assertThatExceptionOfType(UnknownCaseException.class).isThrownBy(() -> cases.assignLawyer(nowhere, "ali"));
        assertThatExceptionOfType(UnknownCaseException.class).isThrownBy(() -> cases.recordLevel(nowhere, "LOW"));
        assertThatExceptionOfType(UnknownCaseException.class)
                .isThrownBy(() -> cases.close(nowhere, "GOALS_MET", "huda"));
    }

    @Test
    void onlyCodesGetIntoColumnsThatLieInClear() {
        CaseNumber number = opened();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cases.open("جاءت مشياً", "zahra"))
                .withMessageNotContaining("جاءت");
        assertThatIllegalArgumentException().isThrownBy(() -> cases.close(number, "عادت إلى أهلها", "huda"));
        assertThatIllegalArgumentException().isThrownBy(() -> cases.recordLevel(number, "TERRIBLE"));
        assertThatIllegalArgumentException().isThrownBy(() -> cases.countAdvice("زهراء", "F", "18-24"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store(number, "a", "x", Map.of("who", Map.of("name", "زهراء"))))
                .withMessageContaining("who")
                .withMessageNotContaining("زهراء");
    }

    private CaseNumber opened() {
        return cases.open("WALK_IN", "zahra");
    }

    private CaseNumber openedFor(String name, String mother, Integer birthYear, String telephone) {
        CaseNumber number = opened();
        persons.record(number, People.named(name, mother, birthYear, telephone), "intake.f");
        return number;
    }

    private List<CaseNumber> found(CaseNumber number) {
        return cases.searchEarlier(number).stream().map(EarlierCase::number).toList();
    }

    private void store(CaseNumber number, String scope, String form, Map<String, Object> answers) {
        cases.storeStep(new StepAnswers(number, scope, form, 1, "zahra", clock.instant(), answers));
    }
}
