package iq.ihala.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.DomainTest;
import iq.ihala.calendar.MovableClock;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentOverride;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.casefile.OtherPersonNeededException;
import iq.ihala.casefile.OverrideAsked;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class ConsentOverridesTest {

    private static final ConsentCode CODE = ConsentCode.C_POLICE;
    private static final String ITEM = "IMMEDIATE_DANGER";

    @Autowired
    private CaseFiles cases;

    @Autowired
    private ConsentOverrides overrides;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private CaseNumber number;

    @BeforeEach
    void oneCase() {
        clock.setTo("2026-03-01T09:00");
        number = cases.open("WALK_IN", "zahra");
    }

    @ParameterizedTest
    @EnumSource
    void eachLegitimateBasisAllowsOneActDecidedByTwo(LegitimateBasis basis) {
        ask(basis);
        cannotUse();
        overrides.decide(number, CODE, ITEM, true, "canary-decision", "huda");
        overrides.use(number, CODE, ITEM, "CALL_911", "zahra");
        cannotUse();

        ConsentOverride kept = only();
        assertThat(kept.basis()).isEqualTo(basis);
        assertThat(kept.fieldSet()).as("the minimum").isEqualTo("CODE_ONLY");
        assertThat(kept.reason()).isEqualTo("canary-reason");
        assertThat(kept.decision()).isEqualTo("canary-decision");
        assertThat(kept.usedFor()).isEqualTo("CALL_911");
        assertThat(kept.isToBeTold()).isTrue();
        assertThat(kept.toString()).doesNotContain("canary");
    }

    @Test
    void whoeverAskedDoesNotDecide() {
        ask(LegitimateBasis.DANGER_TO_LIFE);
        assertThatExceptionOfType(OtherPersonNeededException.class)
                .isThrownBy(() -> overrides.decide(number, CODE, ITEM, true, "نعم", "zahra"));
        cannotUse();
        overrides.decide(number, CODE, ITEM, true, "نعم", "huda");
        assertThatThrownBy(() -> overrides.decide(number, CODE, ITEM, false, "لا", "ali"))
                .as("decided once")
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theDatabaseItselfRefusesOnePersonInBothPlaces() {
        ask(LegitimateBasis.DANGER_TO_LIFE);
        entities.flush();
        assertThatThrownBy(() -> jdbc.sql(
                                "update consent_override set approved = true, decided_by = asked_by where case_number = ?")
                        .param(number.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aRefusedOverrideAllowsNothing() {
        ask(LegitimateBasis.CHILD_RISK);
        overrides.decide(number, CODE, ITEM, false, "لا", "huda");
        cannotUse();
    }

    @Test
    void anOverrideAnswersForItsItemAndCodeOnly() {
        ask(LegitimateBasis.DANGER_TO_LIFE);
        overrides.decide(number, CODE, ITEM, true, "نعم", "huda");
        assertThatExceptionOfType(NoConsentException.class)
                .isThrownBy(() -> overrides.use(number, ConsentCode.C_CP, ITEM, "CALL_911", "zahra"));
        assertThatExceptionOfType(NoConsentException.class)
                .isThrownBy(() -> overrides.use(number, CODE, "DUTY_TO_REPORT", "CALL_911", "zahra"));
    }

    @Test
    void thePersonIsToldOrItIsKnownWhyNotAndMayBeToldLater() {
        ask(LegitimateBasis.COURT_ORDER);
        overrides.decide(number, CODE, ITEM, true, "نعم", "huda");
        overrides.use(number, CODE, ITEM, "POLICE_STATION", "zahra");
        assertThatIllegalArgumentException().isThrownBy(() -> overrides.notTold(number, CODE, ITEM, " ", "zahra"));
        overrides.notTold(number, CODE, ITEM, "canary-why", "zahra");
        assertThat(only().notToldBecause()).isEqualTo("canary-why");
        assertThat(only().isToBeTold()).isFalse();
        overrides.told(number, CODE, ITEM, "BY_SAFE_WAY", "zahra");
        assertThat(only().toldHow()).isEqualTo("BY_SAFE_WAY");
        assertThat(only().notToldBecause()).as("what was said first stays").isEqualTo("canary-why");
    }

    @Test
    void anOverrideHasAReasonAndItLiesSealed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OverrideAsked(number, CODE, ITEM, LegitimateBasis.DANGER_TO_LIFE, " ", "zahra"));
        ask(LegitimateBasis.DANGER_TO_LIFE);
        overrides.decide(number, CODE, ITEM, true, "canary-decision", "huda");
        overrides.notTold(number, CODE, ITEM, "canary-why", "zahra");
        entities.flush();
        for (String column : new String[] {"sealed_reason", "sealed_decision", "sealed_not_told"}) {
            byte[] stored = jdbc.sql("select " + column + " from consent_override where case_number = ?")
                    .param(number.value())
                    .query(byte[].class)
                    .single();
            assertThat(new String(stored, StandardCharsets.UTF_8)).as(column).doesNotContain("canary");
        }
    }

    private void ask(LegitimateBasis basis) {
        overrides.ask(new OverrideAsked(number, CODE, ITEM, basis, "canary-reason", "zahra"));
    }

    private void cannotUse() {
        assertThatExceptionOfType(NoConsentException.class)
                .isThrownBy(() -> overrides.use(number, CODE, ITEM, "CALL_911", "zahra"));
    }

    private ConsentOverride only() {
        return overrides.ofCase(number).get(0);
    }
}
