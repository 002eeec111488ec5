package iq.ihala.referral;

import static iq.ihala.referral.ReferralState.ACCEPTED;
import static iq.ihala.referral.ReferralState.ATTENDED;
import static iq.ihala.referral.ReferralState.CANCELLED;
import static iq.ihala.referral.ReferralState.COMPLETED;
import static iq.ihala.referral.ReferralState.CONSENTED;
import static iq.ihala.referral.ReferralState.DECLINED;
import static iq.ihala.referral.ReferralState.DELIVERED;
import static iq.ihala.referral.ReferralState.DRAFT;
import static iq.ihala.referral.ReferralState.NO_ANSWER;
import static iq.ihala.referral.ReferralState.SENT;
import static iq.ihala.referral.ReferralState.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralStateTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void everyStateHasItsPlaceInTheTable() {
        assertThat(Arrays.stream(ReferralState.values()).filter(ReferralState::isOver))
                .containsExactly(COMPLETED, STOPPED, CANCELLED);
        assertThat(ReferralState.values())
                .allSatisfy(s -> assertThat(s.arabic()).isNotBlank());
    }

    @Test
    void nothingIsSentThatWasNotConsentedTo() {
        assertThat(EnumSet.allOf(ReferralState.class).stream()
                        .filter(s -> s.next().contains(SENT)))
                .containsExactly(CONSENTED);
    }

    @Test
    void everyOpenReferralCanBeCancelled() {
        assertThat(Arrays.stream(ReferralState.values()).filter(s -> !s.isOver()))
                .allSatisfy(s -> assertThat(s.next()).contains(CANCELLED));
    }

    @Test
    void everyStateCanBeReachedFromADraft() {
        Set<ReferralState> reached = EnumSet.of(DRAFT);
        for (int before = 0; before != reached.size(); ) {
            before = reached.size();
            EnumSet.copyOf(reached).forEach(s -> reached.addAll(s.next()));
        }
        assertThat(reached).containsExactlyInAnyOrder(ReferralState.values());
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralState.class,
            names = {"DRAFT", "CONSENTED", "DECLINED", "COMPLETED", "STOPPED", "CANCELLED"})
    void partnerSeesNothingBeforeTheSendingAndAfterTheEnd(ReferralState state) {
        assertThat(state.isOpenToPartner()).isFalse();
    }

    @Test
    void refusedStepNamesTheStatesAndNothingElse() {
        var draft = new ReferralItem("RF-1", "SA-26-SECRET", "MHPSS", null, "worker", NOW);
        assertThatThrownBy(() -> draft.sent(FieldSet.CODE_ONLY, "worker", NOW))
                .isInstanceOf(IllegalTransitionException.class)
                .hasMessage("A referral that is DRAFT cannot become SENT");
    }

    @Test
    void answerProvesTheDelivery() {
        var item = sent();
        item.answered(Answer.of(PartnerAnswer.ACCEPTED, "partner"), NOW);
        assertThat(item.state()).isEqualTo(ACCEPTED);
    }

    @Test
    void silenceProvesNoDelivery() {
        var item = sent();
        item.answered(Answer.of(PartnerAnswer.NO_ANSWER, "system"), NOW);
        assertThat(item.state()).isEqualTo(NO_ANSWER);
    }

    @Test
    void sameAnswerAgainKeepsTheDetailsOfTheFirst() {
        var item = sent();
        var appointment = LocalDateTime.of(2026, 11, 24, 10, 0);
        item.answered(new Answer(PartnerAnswer.ACCEPTED_DATE, "partner", appointment, null, null, true, false), NOW);
        assertThat(item.answered(Answer.of(PartnerAnswer.ACCEPTED_DATE, "system"), NOW))
                .isFalse();
        assertThat(item.view("", "").appointment()).isEqualTo(appointment);
        assertThat(item.view("", "").transportNeeded()).isTrue();
    }

    @Test
    void providerGivenUpTakesItsConsentAndItsAnswerAway() {
        var item = sent();
        item.answered(
                new Answer(PartnerAnswer.DECLINED, "partner", null, null, DeclineReason.NO_CAPACITY, false, false),
                NOW);
        assertThat(item.state()).isEqualTo(DECLINED);
        item.excludeProvider("NO_CAPACITY", "worker", NOW);
        var view = item.view("", "");
        assertThat(view.state()).isEqualTo(DRAFT);
        assertThat(view.providerId()).isNull();
        assertThat(view.fieldSet()).isEqualTo(FieldSet.CODE_ONLY);
        assertThat(view.declineReason()).isNull();
        assertThat(view.providersGivenUp()).containsExactly("PAO_BASRA");
        assertThat(view.providersTried()).isEqualTo(1);
    }

    @Test
    void lateAnswerCountsWhileNobodyElseWasAsked() {
        var item = sent();
        item.answered(Answer.of(PartnerAnswer.NO_ANSWER, "system"), NOW);
        item.answered(Answer.of(PartnerAnswer.ACCEPTED, "partner"), NOW);
        assertThat(item.state()).isEqualTo(ACCEPTED);
    }

    @Test
    void attendanceIsCountedAndCompletionEndsTheItem() {
        var item = sent();
        item.delivered("WEBHOOK", "system", NOW);
        assertThat(item.state()).isEqualTo(DELIVERED);
        item.answered(Answer.of(PartnerAnswer.ACCEPTED, "partner"), NOW);
        assertThat(item.notAttended(null, "partner", NOW)).isEqualTo(1);
        assertThat(item.notAttended(null, "partner", NOW)).isEqualTo(2);
        item.attended("partner", NOW);
        assertThat(item.state()).isEqualTo(ATTENDED);
        item.completed(ServiceResult.PARTIAL, LocalDate.of(2026, 12, 1), "partner", NOW);
        assertThat(item.state()).isEqualTo(COMPLETED);
        assertThatThrownBy(() -> item.cancelled("NOT_WANTED", "worker", NOW))
                .isInstanceOf(IllegalTransitionException.class);
    }

    private static ReferralItem sent() {
        var item = new ReferralItem("RF-1", "SA-26-000000", "LEGAL", null, "worker", NOW);
        item.consented("PAO_BASRA", FieldSet.SUMMARY, "worker", NOW);
        item.sent(FieldSet.SUMMARY, "worker", NOW);
        return item;
    }
}
