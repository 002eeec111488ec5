package iq.ihala.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import iq.ihala.DomainTest;
import iq.ihala.calendar.MovableClock;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentWithdrawn;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LiveConsent;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DomainTest
@RecordApplicationEvents
class ConsentsTest {

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Consents consents;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationEvents events;

    private CaseNumber number;

    @BeforeEach
    void oneCase() {
        clock.setTo("2026-03-01T09:00");
        number = cases.open("WALK_IN", "zahra");
    }

    @ParameterizedTest
    @EnumSource
    void defaultIsNo(ConsentCode code) {
        assertThat(consents.isLive(number, code, null, null)).isFalse();
        assertThat(consents.inForce(number)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyConsentHasItsArabicWording(ConsentCode code) {
        assertThat(consents.text(code)).contains("أوافق");
    }

    @Test
    void yesHoldsForThisItemAndThisRecipientOnly() {
        give(ConsentCode.C_REF, "PSS", "provider-1", "NAME_PHONE");
        assertThat(consents.isLive(number, ConsentCode.C_REF, "PSS", "provider-1"))
                .isTrue();
        assertThat(consents.isLive(number, ConsentCode.C_REF, "PSS", "provider-2"))
                .isFalse();
        assertThat(consents.isLive(number, ConsentCode.C_REF, "LEGAL", "provider-1"))
                .isFalse();
        assertThat(consents.isLive(number, ConsentCode.C_REF, "PSS", null))
                .as("null is no wildcard")
                .isFalse();
        assertThat(consents.isLive(number, ConsentCode.C_REF, null, null)).isFalse();
        assertThat(consents.isLive(number, ConsentCode.C_CP, "PSS", "provider-1"))
                .isFalse();
        CaseNumber other = cases.open("WALK_IN", "zahra");
        assertThat(consents.isLive(other, ConsentCode.C_REF, "PSS", "provider-1"))
                .isFalse();
    }

    @Test
    void liveConsentSaysWhatWasAgreed() {
        give(ConsentCode.C_REF, "PSS", "provider-1", "NAME_PHONE");
        give(ConsentCode.C_REF, "PSS", "provider-1", null);
        LiveConsent live =
                consents.live(number, ConsentCode.C_REF, "PSS", "provider-1").orElseThrow();
        assertThat(live.fieldSet()).as("the newest counts").isEqualTo("CODE_ONLY");
        assertThat(live.recipient()).isEqualTo("provider-1");
        assertThat(live.textVersion()).isEqualTo(1);
        assertThat(live.validUntil()).isEqualTo(clock.instant().plus(Duration.ofDays(90)));
        assertThat(live.toString()).doesNotContain("provider-1");
    }

    @Test
    void referralConsentEndsAfterNinetyDays() {
        give(ConsentCode.C_REF, "PSS", "provider-1", null);
        clock.advance(Duration.ofDays(90).minusSeconds(1));
        assertThat(consents.isLive(number, ConsentCode.C_REF, "PSS", "provider-1"))
                .isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(consents.isLive(number, ConsentCode.C_REF, "PSS", "provider-1"))
                .isFalse();
        assertThat(consents.inForce(number)).isEmpty();
    }

    @Test
    void feedbackConsentEndsAfterSixtyDays() {
        give(ConsentCode.C_FEEDBACK, null, null, null);
        clock.advance(Duration.ofDays(60).minusSeconds(1));
        assertThat(consents.isLive(number, ConsentCode.C_FEEDBACK, null, null)).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(consents.isLive(number, ConsentCode.C_FEEDBACK, null, null)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"C_CP", "C_POLICE", "C_JUDGE", "C_FAMILY", "C_VISIT", "C_MED"})
    void consentForOneActionIsUsedUpByIt(ConsentCode code) {
        give(code, null, null, null);
        clock.advance(Duration.ofDays(400));
        assertThat(consents.use(number, code, null, null)).isTrue();
        assertThat(consents.isLive(number, code, null, null)).isFalse();
        assertThat(consents.use(number, code, null, null)).isFalse();
        assertThat(events.stream(ConsentWithdrawn.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"C_RECORD", "C_STAT", "C_EVID", "C_FIELD", "C_REF", "C_FEEDBACK"})
    void otherConsentsOutlastTheirUse(ConsentCode code) {
        give(code, null, null, null);
        assertThat(consents.use(number, code, null, null)).isTrue();
        assertThat(consents.isLive(number, code, null, null)).isTrue();
    }

    @Test
    void withdrawalEndsItAtOnceAndIsTold() {
        give(ConsentCode.C_REF, "PSS", "provider-1", null);
        give(ConsentCode.C_REF, "PSS", "provider-2", null);
        give(ConsentCode.C_REF, "LEGAL", "provider-3", null);
        consents.withdraw(number, ConsentCode.C_REF, "PSS", "zahra");
        assertThat(consents.isLive(number, ConsentCode.C_REF, "PSS", "provider-1"))
                .isFalse();
        assertThat(consents.inForce(number)).extracting(LiveConsent::item).containsExactly("LEGAL");
        assertThat(events.stream(ConsentWithdrawn.class))
                .containsExactly(new ConsentWithdrawn(number, ConsentCode.C_REF, "PSS", clock.instant()));
        consents.withdraw(number, ConsentCode.C_REF, "PSS", "zahra");
        assertThat(events.stream(ConsentWithdrawn.class))
                .as("nothing was left to withdraw")
                .hasSize(1);
    }

    @Test
    void withdrawalWithoutAnItemEndsAllOfThatCode() {
        give(ConsentCode.C_REF, "PSS", "provider-1", null);
        give(ConsentCode.C_REF, "LEGAL", "provider-3", null);
        give(ConsentCode.C_STAT, null, null, null);
        consents.withdraw(number, ConsentCode.C_REF, null, "zahra");
        assertThat(consents.inForce(number)).extracting(LiveConsent::code).containsExactly(ConsentCode.C_STAT);
    }

    @Test
    void refusalAfterAYesCounts() {
        give(ConsentCode.C_CP, null, null, null);
        consents.refuse(number, ConsentCode.C_CP, null, "zahra");
        assertThat(consents.isLive(number, ConsentCode.C_CP, null, null)).isFalse();
        assertThat(events.stream(ConsentWithdrawn.class)).hasSize(1);
        give(ConsentCode.C_CP, null, null, null);
        assertThat(consents.isLive(number, ConsentCode.C_CP, null, null)).isTrue();
    }

    @Test
    void refusalWithoutAnEarlierYesTellsNobody() {
        consents.refuse(number, ConsentCode.C_POLICE, null, "zahra");
        assertThat(events.stream(ConsentWithdrawn.class)).isEmpty();
    }

    @Test
    void itemsAreCodesNeverWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> give(ConsentCode.C_FAMILY, "أخوها حسن", null, null))
                .withMessageNotContaining("حسن");
    }

    private void give(ConsentCode code, String item, String recipient, String fieldSet) {
        consents.give(new ConsentGiven(number, code, item, recipient, fieldSet, "SELF", "SIGNED", null, "AR", "zahra"));
    }
}
