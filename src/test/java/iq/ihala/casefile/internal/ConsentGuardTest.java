package iq.ihala.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iq.ihala.DomainTest;
import iq.ihala.calendar.MovableClock;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.NoConsentException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class ConsentGuardTest {

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Consents consents;

    @Autowired
    private ConsentGuard guard;

    @Autowired
    private MovableClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private CaseNumber number;

    @BeforeEach
    void oneCase() {
        clock.setTo("2026-03-01T09:00");
        number = cases.open("WALK_IN", "zahra");
    }

    @ParameterizedTest
    @EnumSource
    void withoutAYesNothingPassesAndTheTransactionGoesOn(ConsentCode code) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            refused(code, null, null);
            assertThatExceptionOfType(NoConsentException.class)
                    .isThrownBy(() -> guard.use(number, code, null, null))
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
            assertThat(status.isRollbackOnly()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aYesPassesUntilItIsWithdrawn(ConsentCode code) {
        give(code, "ITEM", "provider-1");
        assertThat(guard.require(number, code, "ITEM", "provider-1").code()).isEqualTo(code);
        refused(code, "ITEM", "provider-2");
        refused(code, "ITEM", null);
        refused(code, "OTHER", "provider-1");
        refused(code, null, "provider-1");
        consents.withdraw(number, code, "ITEM", "zahra");
        refused(code, "ITEM", "provider-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"C_CP", "C_POLICE", "C_JUDGE", "C_FAMILY", "C_VISIT", "C_MED"})
    void oneYesIsOneAction(ConsentCode code) {
        give(code, null, null);
        guard.use(number, code, null, null);
        refused(code, null, null);
    }

    @Test
    void whatRanOutDoesNotPass() {
        give(ConsentCode.C_REF, "RF-1", "provider-1");
        clock.advance(Duration.ofDays(90));
        refused(ConsentCode.C_REF, "RF-1", "provider-1");
    }

    @Test
    void refusalNamesTheConsentAndNeitherItemNorRecipient() {
        assertThatExceptionOfType(NoConsentException.class)
                .isThrownBy(() -> guard.require(number, ConsentCode.C_FAMILY, "SAFE_PERSON", "canary-name"))
                .withMessageContaining("C_FAMILY")
                .withMessageNotContaining("canary");
    }

    private void refused(ConsentCode code, String item, String recipient) {
        assertThatExceptionOfType(NoConsentException.class)
                .isThrownBy(() -> guard.require(number, code, item, recipient));
    }

    private void give(ConsentCode code, String item, String recipient) {
        consents.give(new ConsentGiven(number, code, item, recipient, null, "SELF", "SIGNED", null, "AR", "zahra"));
    }
}
