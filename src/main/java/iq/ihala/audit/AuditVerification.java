package iq.ihala.audit;

import iq.ihala.audit.internal.VerificationRun;
import java.util.Arrays;

/**
 * The command {@code java -jar ihala.jar --ihala.audit.verify}: verifies the trail without web server and engine, beside a
 * running house or without one.
 */
public final class AuditVerification {

    private static final String OPTION = "--ihala.audit.verify";

    private AuditVerification() {}

    public static boolean isAskedBy(String... arguments) {
        return Arrays.asList(arguments).contains(OPTION);
    }

    /**
     * Says in Arabic and English what was found.
     *
     * @return exit code: 0 the trail is whole, 1 it is not, 2 it could not be verified
     */
    public static int run(String... arguments) {
        return VerificationRun.with(arguments);
    }
}
