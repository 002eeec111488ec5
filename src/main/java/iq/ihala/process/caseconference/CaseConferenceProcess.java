package iq.ihala.process.caseconference;

import iq.ihala.casefile.ConsentCode;
import java.util.Set;

/** Names of the diagram {@code case-conference} that code needs (dossier §3.8, §4.10). */
public final class CaseConferenceProcess {

    public static final String KEY = "case-conference";

    /** For what consent others than this house are invited; it answers no other question. */
    static final String ITEM = "CASE_CONFERENCE";

    static final ConsentCode CONSENT = ConsentCode.C_REF;

    static final String INVITE = KEY + ".inviteConference";
    static final String APPROVE = KEY + ".approveInvitation";
    static final String HOLD = KEY + ".holdConference";
    static final String CALLED = KEY + ".call";

    private static final Set<String> OUTSIDE = Set.of("JUVENILE_POLICE", "FAMILY_PROTECTION", "HEALTH", "EDUCATION");

    private CaseConferenceProcess() {}

    /** Whether somebody among these roles is not of this house. */
    static boolean isAnyOutside(Iterable<String> roles) {
        for (String role : roles) {
            if (OUTSIDE.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
