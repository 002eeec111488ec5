package iq.ihala.signin;

import iq.ihala.crypto.TrialHouse;
import java.util.HashSet;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What no setting can weaken where people's data is: only trials, the demonstration and tests, may ask for less. */
@Component
public class SignInPolicy {

    private static final int LEAST_COST = 12;
    private static final Set<String> ALWAYS = Set.of("risk_reviewer", "sysadmin", "camunda-admin", "dpo");

    private final int hashCost;
    private final Set<String> secondFactorFor;

    SignInPolicy(SignInSettings settings, Environment environment) {
        boolean trial = TrialHouse.is(environment);
        this.hashCost = trial ? settings.hashCost() : Math.max(settings.hashCost(), LEAST_COST);
        Set<String> groups = new HashSet<>(settings.secondFactorFor());
        if (!trial) {
            groups.addAll(ALWAYS);
        }
        this.secondFactorFor = Set.copyOf(groups);
    }

    /** The work of one password hash, as bcrypt counts it. */
    public int hashCost() {
        return hashCost;
    }

    /** Tells whether a member of these groups needs a second factor. */
    public boolean needsSecondFactor(Set<String> groups) {
        return groups.stream().anyMatch(secondFactorFor::contains);
    }
}
