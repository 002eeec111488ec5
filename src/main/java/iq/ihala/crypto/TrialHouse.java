package iq.ihala.crypto;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Tells a house of trials from one that keeps people's data. Only the first may make its own keys or ask for weaker sign-ins. */
public final class TrialHouse {

    private static final Profiles DEMONSTRATION = Profiles.of("demo");
    private static final Profiles TESTS = Profiles.of("test");

    private TrialHouse() {}

    /** True for the demonstration, and for tests whose database is thrown away; the profile of tests alone is not enough. */
    public static boolean is(Environment environment) {
        return environment.acceptsProfiles(DEMONSTRATION)
                || environment.acceptsProfiles(TESTS)
                        && environment.getProperty("ihala.database.throw-away", Boolean.class, false);
    }
}
