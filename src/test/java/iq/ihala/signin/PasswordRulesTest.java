package iq.ihala.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules(new MockEnvironment());

    @ParameterizedTest
    @ValueSource(
            strings = {"Password1234", "بسم الله الرحمن الرحيم", "aaaaaaaaaaaaab", "my-p.legal-2026!", "121212121212"})
    void whatIsTriedFirstIsRefused(String password) {
        assertThat(rules.refusal(password, "p.legal"))
                .hasValueSatisfying(why -> assertThat(why).contains("سهلة"));
    }

    @Test
    void elevenSignsAreTooFewAndTwelveEnough() {
        assertThat(rules.refusal("kx7-Tamr-az", "p.legal"))
                .hasValueSatisfying(why -> assertThat(why).contains("قصيرة"));
        assertThat(rules.refusal("kx7-Tamr-az9", "p.legal")).isEmpty();
        assertThat(rules.refusal("نخلة وقارب وشاي", "p.legal")).isEmpty();
    }

    @Test
    void whatTheHashWouldCutOffIsRefused() {
        assertThat(rules.refusal("نخلة ".repeat(9), "p.legal"))
                .hasValueSatisfying(why -> assertThat(why).contains("أطول"));
    }
}
