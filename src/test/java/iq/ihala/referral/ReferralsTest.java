package iq.ihala.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.DomainTest;
import iq.ihala.ServiceModules;
import iq.ihala.Statements;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@Import(ServiceModules.class)
@RecordApplicationEvents
class ReferralsTest {

    @Autowired
    private Referrals referrals;

    @Autowired
    private UnmetNeeds needs;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private Staff staff;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Statements statements;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationEvents events;

    private CaseNumber number;
    private String item;

    @BeforeEach
    void aCaseWithAnOpenItem() {
        // Other tests leave people on the shared database; this transaction is rolled back, so they get them back.
        jdbc.sql("delete from staff_group").update();
        jdbc.sql("delete from staff_member").update();
        staff.register(focalPoint("pao.focal", "PAO_BASRA"));
        staff.register(focalPoint("bar.focal", "BAR_BASRA"));
        number = caseFiles.open("WALK_IN", "counsellor");
        caseFiles.storeStep(new StepAnswers(
                number,
                "instance",
                "reception.takeIntake",
                1,
                "counsellor",
                clock.instant(),
                Map.of(
                        "fullName",
                        "canary-name",
                        "telephone",
                        "canary-phone",
                        "safeContactMethod",
                        "PHONE_OWN",
                        "sex",
                        "FEMALE",
                        "narrative",
                        "canary-story")));
        item = referrals.open(number.value(), "LEGAL", null);
    }

    @Test
    void itemIsAProcessSafeIdAndStartsAsADraftThatSharesTheCodeOnly() {
        assertThat(item).matches("RF-[0-9A-Z]{12}");
        var view = referrals.view(item);
        assertThat(view.state()).isEqualTo(ReferralState.DRAFT);
        assertThat(view.serviceName()).isEqualTo("مساعدة قانونية");
        assertThat(view.fieldSet()).isEqualTo(FieldSet.CODE_ONLY);
    }

    @Test
    void withoutConsentNothingIsSentAndTheTransactionGoesOn() {
        apart(status -> {
            var id = referrals.open(caseFiles.open("PHONE", "counsellor").value(), "LEGAL", null);
            referrals.consented(id, "PAO_BASRA", "SUMMARY", "worker");
            assertThatThrownBy(() -> referrals.send(id)).isInstanceOf(NoConsentException.class);
            assertThat(status.isRollbackOnly()).isFalse();
            assertThat(referrals.view(id).state()).isEqualTo(ReferralState.CONSENTED);
            assertThat(mails()).isEmpty();
        });
    }

    @Test
    void consentForAnotherProviderOrAnotherItemIsNoConsent() {
        referrals.consented(item, "PAO_BASRA", "SUMMARY", "worker");
        consent(item, "BAR_BASRA", "SUMMARY");
        consent(referrals.open(number.value(), "LEGAL", null), "PAO_BASRA", "SUMMARY");
        consent("LEGAL", null, "SUMMARY");
        assertThatThrownBy(() -> referrals.send(item)).isInstanceOf(NoConsentException.class);
    }

    @Test
    void withdrawnConsentStopsTheSending() {
        referrals.consented(item, "PAO_BASRA", "SUMMARY", "worker");
        consent(item, "PAO_BASRA", "SUMMARY");
        consents.withdraw(number, ConsentCode.C_REF, item, "worker");
        assertThatThrownBy(() -> referrals.send(item)).isInstanceOf(NoConsentException.class);
    }

    @Test
    void sentContentIsExactlyTheConsentedFieldSet() {
        sendTo("PAO_BASRA", "NAME_PHONE");
        var content = shown().orElseThrow();
        assertThat(content.fieldSet()).isEqualTo(FieldSet.NAME_PHONE);
        assertThat(content.answers())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "fullName", "canary-name", "telephone", "canary-phone", "safeContactMethod", "PHONE_OWN"));
    }

    @Test
    void telephoneThatIsNotTheSafeWayIsNeverShared() {
        caseFiles.storeStep(new StepAnswers(
                number,
                "instance",
                "options-talk.makeSafetyPlan",
                1,
                "worker",
                clock.instant().plusSeconds(1),
                Map.of("safeContactMethod", "PHONE_OTHER", "safePhone", "canary-safe")));
        sendTo("PAO_BASRA", "NAME_PHONE");
        assertThat(shown().orElseThrow().answers())
                .containsEntry("safePhone", "canary-safe")
                .doesNotContainKey("telephone");
    }

    @Test
    void otherPartnersAndStrangersSeeNothingOfIt() {
        sendTo("PAO_BASRA", "SUMMARY");
        assertThat(referrals.focalPoints(item)).containsExactly("pao.focal");
        assertThat(referrals.sharedContent(item, "pao.focal")).isPresent();
        assertThat(referrals.sharedContent(item, "bar.focal")).isEmpty();
        assertThat(referrals.sharedContent(item, "nobody")).isEmpty();
    }

    @Test
    void caseWorkerWhoTelephonesFirstKnowsWhatMayBeSaid() {
        assertThat(referrals.contentToShare(item)).isEmpty();
        referrals.consented(item, "PAO_BASRA", "SUMMARY", "worker");
        assertThat(referrals.contentToShare(item)).isEmpty();
        consent(item, "PAO_BASRA", "SUMMARY");
        assertThat(referrals.contentToShare(item).orElseThrow().fieldSet()).isEqualTo(FieldSet.SUMMARY);
    }

    @Test
    void consentOfTheMomentDecidesNotTheChoiceOfBefore() {
        referrals.consented(item, "PAO_BASRA", "FULL_REPORT", "worker");
        consent(item, "PAO_BASRA", null);
        referrals.send(item);
        assertThat(referrals.view(item).fieldSet()).isEqualTo(FieldSet.CODE_ONLY);
        assertThat(shown().orElseThrow().answers()).isEmpty();
    }

    @Test
    void partnerSeesNothingMoreOnceTheConsentIsWithdrawn() {
        sendTo("PAO_BASRA", "FULL_REPORT");
        assertThat(shown().orElseThrow().answers()).containsKey("narrative");
        consents.withdraw(number, ConsentCode.C_REF, item, "worker");
        assertThat(shown()).isEmpty();
    }

    @Test
    void partnerSeesNothingBeforeTheSendingAndAfterTheEnd() {
        referrals.consented(item, "PAO_BASRA", "SUMMARY", "worker");
        consent(item, "PAO_BASRA", "SUMMARY");
        assertThat(shown()).isEmpty();
        referrals.send(item);
        assertThat(shown()).isPresent();
        referrals.cancel(item, "NOT_WANTED", "worker");
        assertThat(shown()).isEmpty();
    }

    @Test
    void onlyTheChosenPartnersFocalPointsAreMailedAndWithTheCaseNumberOnly() {
        sendTo("PAO_BASRA", "FULL_REPORT");
        referrals.remind(item);
        referrals.remind(item);
        referrals.cancel(item, "NOT_WANTED", "worker");
        assertThat(mails())
                .containsExactly(
                        "pao.focal REFERRAL_SENT " + number,
                        "pao.focal REFERRAL_REMINDER " + number,
                        "pao.focal REFERRAL_REMINDER " + number,
                        "pao.focal REFERRAL_CANCELLED " + number);
    }

    @Test
    void sendingThatIsRolledBackLeavesNoMail() {
        apart(status -> {
            var another = caseFiles.open("PHONE", "counsellor");
            var id = referrals.open(another.value(), "LEGAL", null);
            referrals.consented(id, "BAR_BASRA", null, "worker");
            consents.give(new ConsentGiven(
                    another, ConsentCode.C_REF, id, "BAR_BASRA", null, "SELF", "SIGNED", null, "AR", "worker"));
            staff.register(focalPoint("other.focal", "BAR_BASRA"));
            referrals.send(id);
            assertThat(mails()).hasSize(1);
        });
        assertThat(mails()).isEmpty();
    }

    @Test
    void threeProvidersAreTriedAndThenTheGapIsRecorded() {
        for (var provider : List.of("PAO_BASRA", "BAR_BASRA", "GUIDANCE_CENTRE")) {
            sendTo(provider, "CODE_ONLY");
            referrals.noAnswer(item);
            referrals.exclude(item, "NO_ANSWER");
        }
        assertThat(referrals.providersTried(item)).isEqualTo(3);
        assertThat(referrals.view(item).providersGivenUp())
                .containsExactlyInAnyOrder("PAO_BASRA", "BAR_BASRA", "GUIDANCE_CENTRE");
        needs.end(
                item,
                "ZUBAIR",
                new MatchResult(
                        List.of(),
                        List.of(new NotOffered("PAO_BASRA", "جهة", Set.of(Exclusion.GIVEN_UP, Exclusion.AGE)))));
        assertThat(needs.of(referrals.view(item)).orElseThrow())
                .containsExactly(new GapReason("PAO_BASRA", Set.of(Exclusion.GIVEN_UP, Exclusion.AGE)));
        assertThat(referrals.view(item).state()).isEqualTo(ReferralState.CANCELLED);
        assertThat(gaps()).containsExactly("LEGAL ZUBAIR 3");
        assertThat(jdbc.sql("select provider_id from referral_attempt where referral_id = :id and sent_at is not null")
                        .param("id", item)
                        .query(String.class)
                        .list())
                .hasSize(3);
    }

    @Test
    void needThatNobodyMeetsIsAGapWithoutAnItem() {
        needs.record(number.value(), "DISAB", "");
        assertThat(gaps()).containsExactly("DISAB null 0");
    }

    @Test
    void nextProviderNeedsAConsentOfItsOwn() {
        sendTo("PAO_BASRA", "SUMMARY");
        referrals.answer(item, declined());
        referrals.exclude(item, "NO_CAPACITY");
        referrals.consented(item, "BAR_BASRA", "SUMMARY", "worker");
        assertThatThrownBy(() -> referrals.send(item)).isInstanceOf(NoConsentException.class);
    }

    @Test
    void answerByAnotherWayTellsThePathOnce() {
        sendTo("PAO_BASRA", "CODE_ONLY");
        var appointment = LocalDateTime.of(2026, 3, 3, 10, 30);
        referrals.reply(
                item, new Answer(PartnerAnswer.ACCEPTED_DATE, "pao.focal", appointment, null, null, false, true));
        referrals.reply(item, Answer.of(PartnerAnswer.ACCEPTED_DATE, "pao.focal"));
        assertThat(events.stream(PartnerReplied.class))
                .containsExactly(new PartnerReplied(item, number.value(), PartnerAnswer.ACCEPTED_DATE));
        assertThat(referrals.view(item).appointment()).isEqualTo(appointment);
    }

    @Test
    void reReferralIsANewItemLinkedToTheOldOne() {
        var again = referrals.open(number.value(), "LEGAL", item);
        assertThat(referrals.view(again).previousItem()).isEqualTo(item);
        assertThat(referrals.ofCase(number.value()))
                .extracting(ReferralView::id)
                .containsExactlyInAnyOrder(item, again);
    }

    @Test
    void attendanceIsCountedAndCompletionIsKept() {
        sendTo("PAO_BASRA", "CODE_ONLY");
        referrals.answer(item, Answer.of(PartnerAnswer.ACCEPTED, "pao.focal"));
        assertThat(referrals.notAttended(item, "NO_TRANSPORT", "pao.focal")).isEqualTo(1);
        referrals.attended(item, "pao.focal");
        referrals.complete(item, "PARTIAL", LocalDate.of(2026, 3, 20), "pao.focal");
        var view = referrals.view(item);
        assertThat(view.state()).isEqualTo(ReferralState.COMPLETED);
        assertThat(view.result()).isEqualTo(ServiceResult.PARTIAL);
        assertThat(view.noShows()).isEqualTo(1);
        assertThat(jdbc.sql("select closed_by from referral where id = :id")
                        .param("id", item)
                        .query(String.class)
                        .single())
                .isEqualTo("pao.focal");
    }

    @Test
    void freeTextIsRefusedWhereACodeIsKept() {
        assertThatThrownBy(() -> referrals.cancel(item, "canary reason", "worker"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("canary");
        assertThatThrownBy(() -> referrals.view("RF-CANARY"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("CANARY");
    }

    @Test
    void onlyAFirstLookOfThePartnersOwnPeopleProvesThatItArrived() {
        sendTo("PAO_BASRA", "SUMMARY");
        referrals.seen(item, "bar.focal");
        referrals.seen(item, "nobody");
        assertThat(referrals.view(item).state()).isEqualTo(ReferralState.SENT);
        referrals.seen(item, "pao.focal");
        referrals.seen(item, "pao.focal");
        assertThat(referrals.view(item).state()).isEqualTo(ReferralState.DELIVERED);
        assertThat(jdbc.sql("select kind from referral_step where referral_id = :id order by id")
                        .param("id", item)
                        .query(String.class)
                        .list())
                .containsExactly("OPENED", "CONSENTED", "SENT", "DELIVERED", "SEEN");
    }

    @Test
    void stepsCostFewStatements() {
        assertThat(statements.of(() -> referrals.open(number.value(), "LEGAL", null)))
                .as("open")
                .isEqualTo(2);
        assertThat(statements.of(() -> referrals.consented(item, "PAO_BASRA", "SUMMARY", "worker")))
                .as("consented")
                .isEqualTo(3);
        consent(item, "PAO_BASRA", "SUMMARY");
        assertThat(statements.of(() -> referrals.send(item))).as("send").isEqualTo(6);
        assertThat(statements.of(() -> shown())).as("sharedContent").isEqualTo(4);
        referrals.seen(item, "pao.focal");
        assertThat(statements.of(() -> referrals.seen(item, "pao.focal")))
                .as("a look after the first")
                .isEqualTo(1);
        assertThat(statements.of(() -> referrals.answer(item, Answer.of(PartnerAnswer.DECLINED, "pao.focal"))))
                .as("answer")
                .isEqualTo(3);
        assertThat(statements.of(() -> referrals.exclude(item, "NO_CAPACITY")))
                .as("exclude")
                .isEqualTo(4);
        assertThat(statements.of(() -> referrals.view(item))).as("view").isEqualTo(1);
        assertThat(statements.of(() -> referrals.ofCase(number.value())))
                .as("ofCase")
                .isEqualTo(1);
    }

    private Optional<SharedContent> shown() {
        return referrals.sharedContent(item, "pao.focal");
    }

    private void sendTo(String provider, String fieldSet) {
        referrals.consented(item, provider, fieldSet, "worker");
        consent(item, provider, fieldSet);
        referrals.send(item);
    }

    /** Works in a transaction of its own, which is rolled back at its end. */
    private void apart(Consumer<TransactionStatus> work) {
        var another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        another.executeWithoutResult(status -> {
            work.accept(status);
            status.setRollbackOnly();
        });
    }

    private void consent(String forItem, String provider, String fieldSet) {
        consents.give(new ConsentGiven(
                number, ConsentCode.C_REF, forItem, provider, fieldSet, "SELF", "SIGNED", null, "AR", "worker"));
    }

    private static Answer declined() {
        return new Answer(PartnerAnswer.DECLINED, "pao.focal", null, null, DeclineReason.NO_CAPACITY, false, false);
    }

    private static StaffMember focalPoint(String user, String organisation) {
        return new StaffMember(
                user, "نقطة ارتباط", "F", "NGO", Set.of("partner_focal"), true, organisation, user + "@example.org");
    }

    private List<String> mails() {
        return jdbc.sql("select concat(recipient, ' ', template, ' ', case_number) from outbox_message"
                        + " where recipient in ('pao.focal', 'bar.focal', 'other.focal') order by id")
                .query(String.class)
                .list();
    }

    private List<String> gaps() {
        return jdbc.sql(
                        "select concat(service_code, ' ', coalesce(district, 'null'), ' ', providers_tried) from service_gap where case_number = :number order by id")
                .param("number", number.value())
                .query(String.class)
                .list();
    }
}
