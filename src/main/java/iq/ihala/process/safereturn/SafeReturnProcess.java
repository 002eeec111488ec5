package iq.ihala.process.safereturn;

import iq.ihala.casefile.ConsentCode;
import java.util.Set;

/** Names of the diagram {@code safe-return} that code needs (dossier §3.8). */
public final class SafeReturnProcess {

    public static final String KEY = "safe-return";

    /** For what consent the family is talked with; it answers no other question. */
    static final String ITEM = "FAMILY_TALK";

    static final ConsentCode CONSENT = ConsentCode.C_FAMILY;

    static final String TALK = KEY + ".talkFamily";
    static final String CHECK = KEY + ".checkReturn";

    static final Set<String> FACTS = Set.of(
            "returnDv",
            "returnHonour",
            "returnSexual",
            "returnMarriage",
            "childWantsReturn",
            "problemTypes",
            "violence12m",
            "f_injury_now",
            "f_honour",
            "f_searched",
            "honourRisk",
            "da09",
            "f_forced_marriage");

    private SafeReturnProcess() {}
}
