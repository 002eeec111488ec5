package iq.ihala.process.identity;

import iq.ihala.signin.PasswordRules;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;

/** The house's rules for passwords, where an administrator sets one in Admin. */
public final class HousePasswords implements PasswordPolicy {

    private final List<PasswordPolicyRule> rules;

    public HousePasswords(PasswordRules rules) {
        this.rules = List.of(
                new Rule(
                        "PASSWORD_POLICY_LENGTH",
                        Map.of("minLength", String.valueOf(PasswordRules.SHORTEST)),
                        (password, user) -> !rules.isShort(password)),
                new Rule("PASSWORD_POLICY_COMMON", Map.of(), (password, user) -> !rules.isEasy(password, user)));
    }

    @Override
    public List<PasswordPolicyRule> getRules() {
        return rules;
    }

    private record Rule(String placeholder, Map<String, String> parameters, BiPredicate<String, String> holds)
            implements PasswordPolicyRule {

        @Override
        public String getPlaceholder() {
            return placeholder;
        }

        @Override
        public Map<String, String> getParameters() {
            return parameters;
        }

        @Override
        public boolean execute(String password) {
            return holds.test(password, "");
        }

        @Override
        public boolean execute(String password, User user) {
            return holds.test(password, user == null || user.getId() == null ? "" : user.getId());
        }
    }
}
