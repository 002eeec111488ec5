package iq.ihala.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldSetTest {

    @Test
    void nothingSaidSharesTheCodeOnly() {
        assertThat(FieldSet.of(null)).isEqualTo(FieldSet.CODE_ONLY);
        assertThat(FieldSet.of("")).isEqualTo(FieldSet.CODE_ONLY);
        assertThat(FieldSet.CODE_ONLY.fields()).isEmpty();
        assertThatThrownBy(() -> FieldSet.of("CANARY"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("CANARY");
    }

    @Test
    void summaryNamesNobody() {
        assertThat(FieldSet.SUMMARY.fields()).doesNotContainAnyElementsOf(FieldSet.NAME_PHONE.fields());
    }

    @Test
    void consentThatShrankShrinksWhatIsShown() {
        assertThat(FieldSet.FULL_REPORT.atMost(FieldSet.SUMMARY)).isEqualTo(FieldSet.SUMMARY);
        assertThat(FieldSet.SUMMARY.atMost(FieldSet.FULL_REPORT)).isEqualTo(FieldSet.SUMMARY);
        assertThat(FieldSet.NAME_PHONE.atMost(FieldSet.SUMMARY)).isEqualTo(FieldSet.CODE_ONLY);
    }

    @Test
    void sharedContentNeverPrintsAnAnswer() {
        assertThat(new SharedContent("SA-26-000000", FieldSet.NAME_PHONE, Map.of("fullName", "canary")))
                .asString()
                .doesNotContain("canary");
    }
}
